// What the sites answered in the last minutes, in short slices of real time: what the live page draws.

export type Slice = {
  /** Milliseconds of real time, by the monotonic clock, at which the slice begins. */
  readonly from: number;
  /** Answers by the arm that gave them. */
  readonly arms: ReadonlyMap<string, Count>;
};

export type Count = { readonly answered: number; readonly errors: number };

export type History = {
  /** An answer under a host name; `arm` is whatever the room calls who answered. */
  count(host: string, arm: string, status: number): void;
  /** The slices of a host, oldest first, each `sliceMilliseconds` long; the last one is still being filled. */
  slices(host: string): readonly Slice[];
};

export const sliceMilliseconds = 1_000;
const mostSlices = 240;

type Open = { readonly from: number; readonly arms: Map<string, { answered: number; errors: number }> };

const empty = (from: number): Open => ({ from, arms: new Map() });

/** A site that nobody visits has slices too, else its chart would stand still. */
const upTo = (slices: readonly Open[], from: number): Open[] => {
  const last = slices.at(-1)?.from ?? from;
  const first = Math.max(last, from - mostSlices * sliceMilliseconds);
  const missing: Open[] = [];
  for (let each = first + sliceMilliseconds; each <= from; each += sliceMilliseconds)
    missing.push(empty(each));
  const known = slices.length === 0 ? [empty(from)] : slices;
  return [...known, ...missing].slice(-mostSlices);
};

const currentStart = (): number => Math.floor(performance.now() / sliceMilliseconds) * sliceMilliseconds;

export const startHistory = (): History => {
  const hosts = new Map<string, Open[]>();
  const slicesOf = (host: string): Open[] => {
    const from = currentStart();
    const known = hosts.get(host) ?? [];
    if (known.at(-1)?.from === from) return known;
    const slices = upTo(known, from);
    hosts.set(host, slices);
    return slices;
  };
  return {
    count: (host, arm, status) => {
      const arms = slicesOf(host).at(-1)?.arms;
      const count = arms?.get(arm) ?? { answered: 0, errors: 0 };
      count.answered += 1;
      if (status >= 500) count.errors += 1;
      arms?.set(arm, count);
    },
    slices: slicesOf,
  };
};
