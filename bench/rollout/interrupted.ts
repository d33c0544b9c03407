// A runner cancels: from SIGINT to the answer of Azure that the write which goes back is applied, where every answer of
// Azure takes a second. Cut while a share is judged, and while a raise is under way.
import type { LoggedRequest } from '../../playground/reception/request-log.js';
import { isIn } from '../../test/contract/rollout/left-behind.js';
import {
  appService,
  containerApps,
  type RolloutScene,
  until,
} from '../../test/journeys/stage/rollout-scene.js';
import { type Scene, scenes } from '../../test/journeys/stage/scene.js';
import { line, quantile, reached, sideBySide } from './figures.js';
import { watchedRun } from './watched-run.js';

const runs = 16;
const width = 2;
const delayMs = 1_000;
const aimMilliseconds = 5_000;
/** Slow, since a second of Azure must not be a minute for the program. */
const speed = 6;

type Interrupted = {
  readonly milliseconds: number;
  readonly endedAfter: number;
  readonly outcome: string;
  /** Nobody is sent to the candidate any more, by the platform itself. */
  readonly isBack: boolean;
};

type Cut = {
  readonly name: string;
  /** From when on every answer is late. */
  readonly isLateFrom: 'start' | 'cut';
  readonly isReached: (scene: Scene, app: string) => boolean;
  /** So many milliseconds behind it, at most. */
  readonly spread: number;
};

const isWrite = ({ room, method }: LoggedRequest): boolean => room === 'arm' && method === 'PATCH';

const cuts: readonly Cut[] = [
  {
    name: 'cut while judging',
    isLateFrom: 'cut',
    isReached: (scene, app) => isIn(scene, app, 'observing'),
    spread: 3_000,
  },
  {
    name: 'cut while raising',
    isLateFrom: 'start',
    isReached: ({ playground }) => playground.requests.some(isWrite),
    spread: 2_000,
  },
];

type Wanted = { readonly target: RolloutScene; readonly cut: Cut; readonly later: number };

async function interruptedOnce(scene: Scene, { target, cut, later }: Wanted): Promise<Interrupted> {
  const cancel = new AbortController();
  const delay = () => scene.playground.trouble.add({ match: { room: 'arm' }, do: { delayMs } });
  if (cut.isLateFrom === 'start') delay();
  const { playground } = scene;
  let ended = '';
  const running = watchedRun(scene, target, {
    cancelOn: cancel.signal,
    inputs: { ladder: '20%/30m, 100%' },
  }).then(run => {
    ended = run.outputs['outcome'] || run.log.slice(-300);
    return run;
  });
  await reach(() => cut.isReached(scene, target.inputs['app'] ?? '') || ended !== '');
  if (cut.isLateFrom === 'cut') delay();
  await new Promise(resolve => setTimeout(resolve, later));
  const before = playground.requests.length;
  const began = performance.now();
  cancel.abort();
  const applied = () =>
    playground.requests
      .slice(before)
      .some(each => isWrite(each) && each.status !== undefined && each.status < 300);
  await until(() => applied() || ended !== '');
  const milliseconds = applied() ? performance.now() - began : Number.POSITIVE_INFINITY;
  const run = await running;
  const outcome = run.outputs['outcome'] ?? `exit ${run.exitCode}`;
  const endedAfter = performance.now() - began;
  const isBack = await until(() => target.share(scene) === 0).then(
    () => true,
    () => false,
  );
  return { milliseconds, endedAfter, outcome, isBack };
}

/** Before the cut an answer may be late as well, so that it takes minutes to get there. */
async function reach(holds: () => boolean): Promise<void> {
  const deadline = performance.now() + 180_000;
  while (!holds() && performance.now() < deadline) await new Promise(resolve => setTimeout(resolve, 10));
}

export async function benchInterrupted(): Promise<void> {
  console.log(`\nSIGINT to the write applied, every answer of Azure ${delayMs} ms late, ${width} at a time`);
  for (const cut of cuts) {
    for (const target of [containerApps, appService]) await benchCut(target, cut);
  }
}

async function benchCut(target: RolloutScene, cut: Cut): Promise<void> {
  const all = await sideBySide(runs, width, async at => {
    const stage = scenes();
    try {
      const scene = await stage.start({ ...target.options('healthy'), speed });
      return await interruptedOnce(scene, { target, cut, later: (at * 173) % cut.spread });
    } finally {
      await stage.stop();
    }
  });
  const times = all.map(({ milliseconds }) => milliseconds);
  const seconds = (share: number) => (quantile(times, share) / 1_000).toFixed(2);
  const isFast = quantile(times, 0.99) < aimMilliseconds;
  line(`${target.name}, ${cut.name}: p50 of ${all.length} runs`, `${seconds(0.5)} s`);
  line('  p99', `${seconds(0.99)} s`, reached(isFast, '< 5 s'));
  line(
    '  the process was gone after, at most',
    `${(Math.max(...all.map(each => each.endedAfter)) / 1_000).toFixed(2)} s`,
  );
  const back = all.filter(each => each.isBack).length;
  line('  traffic back on stable', `${back} of ${all.length}`, reached(back === all.length, 'all'));
  for (const outcome of new Set(all.map(each => each.outcome))) {
    line(`  outcome ${outcome}`, `${all.filter(each => each.outcome === outcome).length}`);
  }
}
