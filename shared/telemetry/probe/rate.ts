// How often an app is probed, as people write it: `5/s` or `30/m`.

/** More is a load test, and belongs elsewhere. */
export const mostPerSecond = 100;

/** Requests in a second; undefined for what is none, or for more than probes are for. */
export function perSecondOf(text: string): number | undefined {
  const [, amount, unit] = /^(\d{1,6}(?:\.\d{1,3})?)\s*\/\s*(s|m)$/.exec(text.trim()) ?? [];
  const perSecond = Number(amount) / (unit === 'm' ? 60 : 1);
  return perSecond > 0 && perSecond <= mostPerSecond ? perSecond : undefined;
}
