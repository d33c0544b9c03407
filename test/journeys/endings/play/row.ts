// Plays one row, and brings back what was seen.
import type { Row } from '../rows/row.js';
import { openStage, type Running, type Stage } from './stage.js';
import type { Shown } from './three-hosts.js';

export type Played = {
  readonly stage: Stage;
  readonly running: Running;
  readonly shown: Shown;
  /** What the platform gives to the candidate at the end. */
  readonly share: number;
  readonly kinds: readonly string[];
};

export async function play(row: Row, look: (played: Played) => void | Promise<void>): Promise<void> {
  const { on: target, world, perSecond, before, during = [] } = row;
  const stage = await openStage({
    target,
    ...(world && { world }),
    ...(perSecond !== undefined && { perSecond }),
  });
  try {
    await Promise.resolve(before?.(stage));
    const running = stage.start(row);
    stage.plan(running, during);
    const shown = await running.ended;
    await look({ stage, running, shown, share: target.share(stage.playground), kinds: kindsIn(stage) });
  } finally {
    await stage.stop();
  }
}

function kindsIn(stage: Stage): readonly string[] {
  const kept = ['lease-renewed', 'lease-given-back', 'lease-taken'];
  return stage
    .entries()
    .map(({ kind }) => kind)
    .filter(kind => !kept.includes(kind));
}
