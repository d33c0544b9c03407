// Which time is judged, in which steps, and when it is looked at.
import { durationInUnits } from '../../judge/objectives/quantities.js';
import type { TelemetryAbilities } from '../../telemetry/telemetry.js';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const usualWindow = 30 * minute;
const longest = 7 * day;

/** A watch looks at most so often: 24 hours go by steps of 5 minutes. The past needs no look for each interval. */
const mostIntervals = { watch: 720, past: 240 } as const;
const steps = [30 * second, minute, 5 * minute, 15 * minute] as const;

export type Times = {
  readonly kind: 'past' | 'watch';
  readonly from: number;
  readonly until: number;
  readonly stepMilliseconds: number;
};

/** In milliseconds. */
export type WishedTimes = { readonly for?: number; readonly window?: number; readonly every?: number };

/** By input. */
export type Problems = Readonly<Record<string, string>>;

export type Scheduled = Times | { readonly problems: Problems };

export function scheduleFor(
  wish: WishedTimes,
  {
    stepMilliseconds: finest,
    lagMilliseconds: lag,
  }: Pick<TelemetryAbilities, 'stepMilliseconds' | 'lagMilliseconds'>,
  now: number,
): Scheduled {
  const length = wish.for ?? wish.window ?? usualWindow;
  const most = wish.for === undefined ? mostIntervals.past : mostIntervals.watch;
  const step = wish.every ?? usualStep(length, { finest, most });
  const named = wish.for === undefined ? 'window' : 'for';
  const problems = {
    ...everyProblem(wish.every, finest),
    ...(length > longest && {
      [named]: `expected at most ${durationInUnits(longest)}, got ${durationInUnits(length)}`,
    }),
    ...(length < step && {
      [named]: `expected at least one interval of ${durationInUnits(step)}, got ${durationInUnits(length)}`,
    }),
  };
  if (Object.keys(problems).length > 0) return { problems };
  const whole = Math.ceil(length / step) * step;
  if (wish.for !== undefined) {
    const from = Math.ceil(now / step) * step;
    return { kind: 'watch', from, until: from + whole, stepMilliseconds: step };
  }
  const until = Math.floor((now - lag) / step) * step;
  return { kind: 'past', from: until - whole, until, stepMilliseconds: step };
}

type Fineness = { readonly finest: number; readonly most: number };

function usualStep(length: number, { finest, most }: Fineness): number {
  const fitting = steps.filter(step => step % finest === 0 && day % step === 0);
  return fitting.find(step => length / step <= most) ?? fitting.at(-1) ?? finest;
}

/** Sources count by steps that divide a day, so that all of them begin their intervals at the same instants. */
function everyProblem(every: number | undefined, finest: number): Problems {
  if (every === undefined) return {};
  const got = durationInUnits(every);
  if (every < finest || every % finest !== 0) {
    return {
      every: `expected a multiple of ${durationInUnits(finest)}, which the source counts by, got ${got}`,
    };
  }
  const isWhole = every >= 10 * second && day % every === 0;
  return isWhole
    ? {}
    : { every: `expected at least 10s, and a part of a day such as 30s, 1m or 5m, got ${got}` };
}

/** When the interval that ends at `end` is looked at. */
export function lookAt(
  end: number,
  { lag, offset }: { readonly lag: number; readonly offset: number },
): number {
  return end + lag + offset;
}

/** Many gates that began together do not ask together: each has a place of its own in the first half of an interval. */
export function offsetOf(name: string, step: number): number {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return Math.floor((hash / 2 ** 32) * (step / 2));
}

/** A source that is late or cannot be read is asked so much longer. */
export function patienceFor(lag: number): number {
  return Math.max(2 * lag, 5 * minute);
}
