// From the decision that the candidate is worse to the proof that nobody is sent to it any more.
import type { LoggedRequest } from '../../playground/reception/request-log.js';
import { appService, containerApps, type RolloutScene } from '../../test/journeys/stage/rollout-scene.js';
import { type Scene, scenes } from '../../test/journeys/stage/scene.js';
import { line, median, reached } from './figures.js';
import { type Decided, decisionsIn, realTime, watchedRun } from './watched-run.js';

const runs = 3;
const aims = { calls: 3, milliseconds: 1_000 };

type Restored = {
  readonly calls: number;
  readonly polls: number;
  readonly milliseconds: number;
  readonly wallSeconds: number;
  readonly mebibytes: number;
};

const isPoll = ({ path }: LoggedRequest): boolean => /operation(statuses|results)/i.test(path);
const isWrite = ({ method, path }: LoggedRequest): boolean => method !== 'GET' && !/\/list(\?|$)/i.test(path);

async function restoredOnce(scene: Scene, target: RolloutScene): Promise<Restored> {
  const run = await watchedRun(scene, target, {});
  if (run.outputs['outcome'] !== 'rolled-back') throw new Error(`it ended ${run.headline}`);
  const decisions = decisionsIn(scene);
  const at = (is: (each: Decided) => boolean) => decisions.find(is)?.event.at ?? Number.NaN;
  const from = at(({ event, effect }) => event.kind === 'judged' && effect.kind === 'go-back');
  const to = at(({ event }) => event.kind === 'went-back');
  const asked = scene.playground.requests.filter(each => {
    const time = Date.parse(each.at);
    return each.room === 'arm' && time >= from && time <= to;
  });
  const last = asked.findLastIndex(isWrite);
  const calls = asked.slice(0, last + 1).filter(each => !isPoll(each)).length;
  const [began, ended] = [realTime(scene, from), realTime(scene, to)];
  return {
    calls,
    polls: asked.length - calls,
    milliseconds: run.processorTime(began, ended),
    wallSeconds: (to - from) / 1_000,
    mebibytes: run.mebibytes,
  };
}

export async function benchRestoring(): Promise<void> {
  console.log('Breach seen, traffic restored: the command against the playground, medians of', runs);
  const stage = scenes();
  for (const target of [containerApps, appService]) {
    const all: Restored[] = [];
    for (let at = 0; at < runs; at += 1) {
      all.push(await restoredOnce(await stage.start(target.options('failing')), target));
      await stage.stop();
    }
    const of = (number: (each: Restored) => number) => median(all.map(number));
    const [calls, milliseconds] = [of(each => each.calls), of(each => each.milliseconds)];
    line(`${target.name}: calls besides polling`, `${calls}`, reached(calls <= aims.calls, '≤ 3'));
    line('  looks and polls until it is proven', `${of(each => each.polls)}`);
    const isFast = milliseconds < aims.milliseconds;
    line('  own time on a processor', `${milliseconds.toFixed(0)} ms`, reached(isFast, '< 1 s'));
    line('  by the clock of the playground', `${of(each => each.wallSeconds).toFixed(0)} s`);
    line('  memory of the whole run at its peak', `${of(each => each.mebibytes).toFixed(0)} MiB`);
  }
}
