// How much each app is asked at the moment, for apps that bear only so much: requests in a second of the playground's
// time, with the newest counting most.
import { isFields } from '../exchange.js';

/** From so many requests a second on, so many of them fail; in between, in proportion. */
export type LoadPoint = { readonly perSecond: number; readonly errorRate: number };

export type Pressure = {
  /** Counts a request of this app, and says how many a second there are. */
  note(app: string): number;
};

type Gauge = { rate: number; at: number };

/** Of real time: long enough to be steady at a few requests a second, short enough to feel a rush. */
const memoryMilliseconds = 2_000;

export const startPressure = (speed: number): Pressure => {
  const gauges = new Map<string, Gauge>();
  return {
    note: app => {
      const now = performance.now();
      const gauge = gauges.get(app) ?? { rate: 0, at: now };
      gauge.rate = gauge.rate * Math.exp((gauge.at - now) / memoryMilliseconds) + 1_000 / memoryMilliseconds;
      gauge.at = now;
      gauges.set(app, gauge);
      return gauge.rate / speed;
    },
  };
};

/** The points are in the order of their rates. Beyond the last one it gets no worse. */
export const errorRateAt = (points: readonly LoadPoint[], perSecond: number): number => {
  const above = points.findIndex(each => each.perSecond > perSecond);
  const [from, to] = [points[above < 0 ? points.length - 1 : above - 1], points[above]];
  if (!from) return 0;
  if (!to) return from.errorRate;
  const share = (perSecond - from.perSecond) / (to.perSecond - from.perSecond);
  return from.errorRate + share * (to.errorRate - from.errorRate);
};

const readPoint = (value: unknown): LoadPoint | undefined => {
  if (!isFields(value)) return undefined;
  const { perSecond, errorRate, ...rest } = value;
  if (Object.keys(rest).length > 0 || typeof perSecond !== 'number' || typeof errorRate !== 'number') {
    return undefined;
  }
  return perSecond >= 0 && errorRate >= 0 && errorRate <= 1 ? { perSecond, errorRate } : undefined;
};

/** Undefined for what is no list of points. */
export const readPoints = (value: unknown): readonly LoadPoint[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  const points = value.flatMap(each => readPoint(each) ?? []);
  return points.length === value.length
    ? points.sort((one, other) => one.perSecond - other.perSecond)
    : undefined;
};
