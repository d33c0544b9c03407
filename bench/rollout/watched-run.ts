// The command as a user starts it, in a process of its own, watched from inside by a few lines that know nothing of it: the
// processor time so far, every few milliseconds, and the most memory that it ever held.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Event } from '../../shared/rollout/event.js';
import { type CompiledRequest, type CompiledRun, run } from '../../test/contract/rollout/compiled.js';
import type { RolloutScene } from '../../test/journeys/stage/rollout-scene.js';
import type { Scene } from '../../test/journeys/stage/scene.js';

/** Short runs are looked at every few milliseconds; of a long one that would be more than can be told at its end. */
const watcherEvery = (milliseconds: number) => `
const samples = [];
const look = () => { const { user, system } = process.cpuUsage(); samples.push([Date.now(), (user + system) / 1000]); };
look();
setInterval(look, ${milliseconds}).unref();
process.on('exit', () => { look(); process.stderr.write('watched=' + JSON.stringify({ samples, maxRSS: process.resourceUsage().maxRSS }) + '\\n'); });
`;

type Watched = { readonly samples: readonly (readonly [number, number])[]; readonly maxRSS: number };

export type WatchedRun = CompiledRun & {
  readonly mebibytes: number;
  /** Milliseconds of processor time between two moments of real time. */
  readonly processorTime: (from: number, to: number) => number;
};

export const ledger = 'file:ledger';
export const journal = 'rollout.journal.jsonl';

type Watching = Omit<CompiledRequest, 'words'> & { readonly everyMilliseconds?: number };

export async function watchedRun(
  scene: Scene,
  { inputs }: RolloutScene,
  { everyMilliseconds = 5, ...more }: Watching,
): Promise<WatchedRun> {
  const watcher = watcherEvery(everyMilliseconds);
  const ended = await run(scene, {
    ...more,
    words: ['canary-shift'],
    inputs: { ...inputs, ledger, journal, ...more.inputs },
    environment: { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(watcher)}` },
  });
  const told = /watched=(\{.*\})/.exec(ended.log)?.[1];
  if (told === undefined) throw new Error(`the run was not watched: ${ended.log.slice(-2_000)}`);
  // Printed by the lines above.
  const { samples, maxRSS }: Watched = JSON.parse(told);
  const usedUntil = (time: number) => samples.findLast(([at]) => at <= time)?.[1] ?? 0;
  return {
    ...ended,
    mebibytes: maxRSS / 1_024,
    processorTime: (from, to) => usedUntil(to) - usedUntil(from),
  };
}

export type Decided = { readonly event: Event; readonly effect: { readonly kind: string } };

/** The decisions of the run, as it wrote them down. */
export function decisionsIn({ folder }: Scene): readonly Decided[] {
  const lines = readFileSync(join(folder, journal), 'utf8').trimEnd().split('\n').slice(1);
  return lines.map((text): Decided => JSON.parse(text));
}

/** Real time of a moment by the clock of the playground, which its programs share. */
export function realTime({ playground }: Scene, moment: number): number {
  const [speed = '1', anchor = ''] = (playground.environment['AZURE_PROMOTE_SPEED'] ?? '1').split('@');
  const from = Date.parse(anchor);
  return from + (moment - from) / Number(speed);
}
