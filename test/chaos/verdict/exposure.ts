// How long visitors stayed on a candidate that fails, held against what the plan had said beforehand.
import type { Played } from '../play/one-run.js';

/** As the plan says it, in milliseconds of the common clock. `schedule` is the part of `killed` that waits for resume. */
export type Bound = { readonly cancelled: number; readonly killed: number; readonly schedule: number };

/** In milliseconds of the common clock. */
export type Exposure = { readonly took: number; readonly allowed: number };

export function exposureProblems(played: Played, bound: Bound): readonly string[] {
  const { took, allowed } = exposureOf(played, bound) ?? { took: 0, allowed: 0 };
  if (took <= allowed) return [];
  return [
    `a candidate that fails had traffic for ${inMinutes(took)} min; by the plan it was ${inMinutes(allowed)} min`,
  ];
}

/** Undefined when nobody died, or no candidate that fails had traffic behind the death. */
export function exposureOf(played: Played, bound: Bound): Exposure | undefined {
  const { died, spoiltAt, looks, world } = played;
  if (died === undefined || spoiltAt === undefined || world.side !== 'stable') return undefined;
  const last = looks.findLast(({ share, fails }) => share > 0 && fails);
  if (last === undefined) return undefined;
  const isQuick = isCancelled(played);
  const from = Math.max(died.at, spoiltAt, isQuick ? 0 : abandonedAt(played));
  const allowed = isQuick
    ? bound.cancelled + atRealPace(farewellMilliseconds, played)
    : bound.killed - bound.schedule + delayOf(played, from) + atRealPace(startMilliseconds, played);
  return { took: Math.max(0, last.at - from), allowed };
}

const farewellMilliseconds = 7_000;
/** For the process of `resume`, on a machine that is busy. */
const startMilliseconds = 3_000;
const leaseMilliseconds = 3 * 60_000;

/** What takes real seconds does not hurry with the clock. */
function atRealPace(milliseconds: number, { speed }: Played): number {
  return milliseconds * (speed - 1);
}

/** From then on nothing troubled whoever was left. Who took the lease beside died with the first minute of it. */
function abandonedAt({ calmFrom, draw, left }: Played): number {
  const calm = calmFrom?.at ?? 0;
  const { leaseUntil } = left ?? {};
  if (draw.trouble !== 'lease-lost' || leaseUntil === undefined) return calm;
  return Math.max(calm, leaseUntil - leaseMilliseconds);
}

/** In place of a schedule: what really went by between the end of the last lease and the first `resume` behind it. */
function delayOf({ resumes, left }: Played, from: number): number {
  const resumed = resumes.find(({ began }) => began >= from);
  const free = Math.max(from, left?.leaseUntil ?? 0);
  return Math.max(0, (resumed?.began ?? free) - free);
}

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
  const [, cancelled = '', killed = '', parts = ''] =
    /If the runner dies: a run that is cancelled goes back within ([^;]+); one that is killed, within ([^:]+):(.+?)\./.exec(
      page.replaceAll(/\s+/g, ' '),
    ) ?? [];
  const [, schedule = ''] = /([^,]+) until resume runs/.exec(parts) ?? [];
  return { cancelled: spanOf(cancelled), killed: spanOf(killed), schedule: spanOf(schedule) };
}

const units: Readonly<Record<string, number>> = { h: 3_600_000, min: 60_000, s: 1_000, ms: 1 };

function spanOf(text: string): number {
  const parts = [...text.matchAll(/(\d+) (h|min|ms|s)\b/g)];
  if (parts.length === 0) throw new Error(`the plan says no bound: ${JSON.stringify(text)}`);
  return parts.reduce((sum, [, amount, unit = '']) => sum + Number(amount) * (units[unit] ?? 0), 0);
}
