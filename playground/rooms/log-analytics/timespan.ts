// The time that a query may look at, as ISO 8601 writes it: two moments, or how long ago until now.

/** The last moment is not part of it. */
export type Timespan = { readonly from: number; readonly until: number };

const duration = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;

/** Undefined for what cannot be read. Without one, everything may be looked at. */
export const readTimespan = (given: unknown, now: number): Timespan | undefined => {
  if (given === undefined) return { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
  if (typeof given !== 'string') return undefined;
  const [first = '', second] = given.split('/');
  if (second !== undefined) {
    const [from, until] = [Date.parse(first), Date.parse(second)];
    return from < until ? { from, until } : undefined;
  }
  const found = duration.exec(first);
  if (!found) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map(each => Number(each ?? 0));
  const length = (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  return { from: now - length, until: now + 1 };
};
