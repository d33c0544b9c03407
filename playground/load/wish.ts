// The load that somebody asks for: how often, by whom, and whether this machine can bear it at the speed it runs.
import { rateOf } from '../scenario/amounts.js';

/** Visitors of one site: `payments`, or `payments/staging` for a slot's own address. */
export type Wish = {
  readonly site: string;
  /** Requests in a second of the playground's time. */
  readonly perSecond: number;
  /** The share of requests made by clients that come back and keep their cookies. */
  readonly returning: number;
  readonly path: string;
};

/** What was measured to be possible beside everything else that the playground does: real requests in a real second. */
export const mostRealPerSecond = 2_000;

const rounded = (value: number): string => String(Number(value.toPrecision(3)));

/** Undefined when this machine can serve it; otherwise both numbers, and what would do. */
export const overload = (wishes: readonly Wish[], speed: number): string | undefined => {
  const asked = wishes.reduce((sum, each) => sum + each.perSecond, 0);
  const real = asked * speed;
  if (real <= mostRealPerSecond) return undefined;
  const sums = `${rounded(asked)} requests/s at speed ${speed} are ${rounded(real)} real requests/s`;
  const ways = [
    `at most ${rounded(mostRealPerSecond / speed)}/s at this speed`,
    ...(asked <= mostRealPerSecond ? [`or speed ${rounded(mostRealPerSecond / asked)} at this rate`] : []),
  ];
  return `${sums}; this machine serves ${mostRealPerSecond.toLocaleString('en-US')}. Ask for ${ways.join(', ')}.`;
};

/** `payments=200/s`, as flags say it; undefined for what has no such form. */
export const wishFrom = (words: string, returning: number): Wish | undefined => {
  const [, site, rate] = /^([^=\s]+)=(\S+)$/.exec(words) ?? [];
  const perSecond = rate === undefined ? undefined : rateOf(rate);
  if (site === undefined || perSecond === undefined) return undefined;
  return { site, perSecond, returning, path: '/' };
};
