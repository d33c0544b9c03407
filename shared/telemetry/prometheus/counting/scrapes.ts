// When a target was scraped. A counter that is not in a scrape did not exist then, so that it begins at 0 after it.
import type { Target, Track } from './track.js';

export type Scrapes = {
  /** The last scrape of the target before this time, if any is known. */
  readonly before: (target: Target | undefined, time: number) => number | undefined;
  /** Whether it was scraped between the two. */
  readonly between: (target: Target | undefined, after: number, before: number) => boolean;
};

/** Every series of a target that was there at a time proves a scrape of it. `up` proves more. */
export function scrapesIn(tracks: readonly Track[], up: readonly Track[] = []): Scrapes {
  const times = new Map<string, Set<number>>();
  const add = ({ target }: Track, at: number) => {
    if (target === undefined) return;
    const known = times.get(target.key) ?? new Set<number>();
    times.set(target.key, known.add(at));
  };
  for (const track of tracks) for (const { at } of track.readings) add(track, at);
  for (const track of up) {
    // A scrape that failed saw nothing, and so proves nothing.
    for (const { at, values } of track.readings) if (values[0] === 1) add(track, at);
  }
  const sorted = new Map([...times].map(([key, set]) => [key, [...set].sort((one, other) => one - other)]));
  const before = (target: Target | undefined, time: number) =>
    target && sorted.get(target.key)?.findLast(at => at < time);
  return {
    before,
    between: (target, after, until) => (before(target, until) ?? Number.NEGATIVE_INFINITY) > after,
  };
}
