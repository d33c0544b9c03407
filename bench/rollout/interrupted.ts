// A runner cancels: from SIGINT to the answer of Azure that the write which goes back is applied, where every answer of
// Azure takes a second.
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

const goesBack = ({ room, method }: LoggedRequest): boolean => room === 'arm' && method === 'PATCH';

async function interruptedOnce(scene: Scene, target: RolloutScene, later: number): Promise<Interrupted> {
  const cancel = new AbortController();
  const { playground } = scene;
  let ended = '';
  const running = watchedRun(scene, target, {
    cancelOn: cancel.signal,
    inputs: { ladder: '20%/30m, 100%' },
  }).then(run => {
    ended = run.outputs['outcome'] || run.log.slice(-300);
    return run;
  });
  await until(() => isIn(scene, target.inputs['app'] ?? '', 'observing') || ended !== '');
  playground.trouble.add({ match: { room: 'arm' }, do: { delayMs } });
  await new Promise(resolve => setTimeout(resolve, later));
  const before = playground.requests.length;
  const began = performance.now();
  cancel.abort();
  const applied = () =>
    playground.requests
      .slice(before)
      .some(each => goesBack(each) && each.status !== undefined && each.status < 300);
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

export async function benchInterrupted(): Promise<void> {
  console.log(`\nSIGINT to the write applied, every answer of Azure ${delayMs} ms late, ${width} at a time`);
  for (const target of [containerApps, appService]) {
    const all = await sideBySide(runs, width, async at => {
      const stage = scenes();
      try {
        const scene = await stage.start({ ...target.options('healthy'), speed });
        return await interruptedOnce(scene, target, (at * 173) % 3_000);
      } finally {
        await stage.stop();
      }
    });
    const times = all.map(({ milliseconds }) => milliseconds);
    const seconds = (share: number) => (quantile(times, share) / 1_000).toFixed(2);
    const isFast = quantile(times, 0.99) < aimMilliseconds;
    line(`${target.name}: p50 of ${all.length} runs`, `${seconds(0.5)} s`);
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
}
