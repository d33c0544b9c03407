// How long visitors stayed on a candidate that fails, held against what the plan had said beforehand.
import type { Played } from '../play/one-run.js';

/** As the plan says it, in milliseconds of the common clock. */
export type Bound = { readonly cancelled: number; readonly killed: number };

export function exposureProblems(played: Played, bound: Bound): readonly string[] {
  const { died, calmFrom, spoiltAt, looks, world } = played;
  if (died === undefined || spoiltAt === undefined || world.side !== 'stable') return [];
  const last = looks.findLast(({ share, fails }) => share > 0 && fails);
  if (last === undefined) return [];
  const isQuick = isCancelled(played);
  const from = Math.max(died.at, spoiltAt, isQuick ? 0 : (calmFrom?.at ?? 0));
  // The seconds that a host leaves are real ones, and do not hurry with the clock.
  const farewell = isQuick ? farewellMilliseconds * (played.speed - 1) : 0;
  const allowed = (isQuick ? bound.cancelled : bound.killed) + farewell;
  const took = last.at - from;
  if (took <= allowed) return [];
  return [
    `a candidate that fails had traffic for ${inMinutes(took)} min; the plan said ${inMinutes(allowed)} min`,
  ];
}

const farewellMilliseconds = 7_000;

/** Told to stop, and it went back by itself. */
function isCancelled({ draw, run }: Played): boolean {
  const wasAsked = draw.death === 'sigint' || draw.death === 'sigterm';
  return wasAsked && draw.trouble === undefined && run.outputs['outcome'] === 'rolled-back';
}

function inMinutes(milliseconds: number): string {
  return (milliseconds / 60_000).toFixed(1);
}

/** From the page of a dry run: what it says about a runner that dies. */
export function boundIn(page: string): Bound {
  const [, cancelled = '', killed = ''] =
    /If the runner dies: a run that is cancelled goes back within ([^;]+); one that is killed, within ([^:]+):/.exec(
      page.replaceAll(/\s+/g, ' '),
    ) ?? [];
  return { cancelled: spanOf(cancelled), killed: spanOf(killed) };
}

const units: Readonly<Record<string, number>> = { h: 3_600_000, min: 60_000, s: 1_000, ms: 1 };

function spanOf(text: string): number {
  const parts = [...text.matchAll(/(\d+) (h|min|ms|s)\b/g)];
  if (parts.length === 0) throw new Error(`the plan says no bound: ${JSON.stringify(text)}`);
  return parts.reduce((sum, [, amount, unit = '']) => sum + Number(amount) * (units[unit] ?? 0), 0);
}
