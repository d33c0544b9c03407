// Requests as Application Insights would have kept them, put there at once: half an hour of traffic in the blink of an
// eye, drawn by a seed.
import type { Playground } from '../../../playground/playground.js';

export type Arm = {
  readonly version: string;
  /** By the seconds since the beginning. */
  readonly errorRate: (seconds: number) => number;
  readonly medianMilliseconds: (seconds: number) => number;
  /** Errors come so many at once, as those of one client do. */
  readonly cluster?: number;
};

export type Crowd = {
  readonly perSecond: number;
  /** Of the candidate, from 0 to 1. */
  readonly share: number;
  readonly candidate: Arm;
  readonly stable: Arm;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  /** From then on nobody reports any more. */
  readonly silentFrom?: number;
  readonly role?: string;
  /** So much later than it is do the clocks of the apps say. */
  readonly aheadMilliseconds?: number;
  /** The apps tell who it is that fails. */
  readonly sessions?: true;
};

export type Chance = () => number;

/** Mulberry32. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const knownAfter = 45_000;
const spread = 0.6;

export function settle({ state }: Playground, crowd: Crowd, chance: Chance): void {
  const { from, to, perSecond, silentFrom = Number.POSITIVE_INFINITY, role = 'payments' } = crowd;
  const { aheadMilliseconds: ahead = 0 } = crowd;
  const left = { candidate: 0, stable: 0 };
  /** Where the client is that fails; whoever is pinned to an arm is pinned to a worker too. */
  const worker = { candidate: 0, stable: 0 };
  let clients = 0;
  for (let at = from; at < Math.min(to, silentFrom); at += (-Math.log(1 - chance()) * 1_000) / perSecond) {
    const side = chance() < crowd.share ? 'candidate' : 'stable';
    const { version, errorRate, medianMilliseconds, cluster = 1 } = crowd[side];
    const seconds = (at - from) / 1_000;
    if (chance() < errorRate(seconds) / cluster) {
      left[side] += cluster;
      clients += 1;
      worker[side] = Math.floor(chance() * 4);
    }
    const fails = left[side] > 0;
    if (fails) left[side] -= 1;
    const normal = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
    state.telemetry.rows.add({
      at: Math.floor(at) + ahead,
      knownAt: Math.floor(at) + knownAfter,
      milliseconds: medianMilliseconds(seconds) * Math.exp(spread * normal),
      status: fails ? 500 : 200,
      count: 1,
      origin: {
        name: 'GET /',
        url: 'https://payments.azurewebsites.net/',
        version,
        role,
        instance: `${version}-${fails ? worker[side] : Math.floor(chance() * 4)}`,
        ...(crowd.sessions === true && fails && { session: `client ${clients}` }),
      },
    });
  }
}
