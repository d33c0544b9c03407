import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { flagIn } from '../../../../shared/traffic/feature-flag/flag.js';
import { edited } from '../../../../shared/traffic/feature-flag/json-text.js';

type Range = { readonly variant: string; readonly from: number; readonly to: number };

/** Ranges beside each other, some of them left to the default. */
const flags = fc
  .record({
    cuts: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 3 }),
    silent: fc.boolean(),
    atEnd: fc.boolean(),
  })
  .map(({ cuts, silent, atEnd }) => {
    const ends = [0, ...[...cuts].sort((one, other) => one - other), 100];
    const others = ['plain', 'partner', 'plain', 'partner'];
    const ranges = ends
      .slice(1)
      .map((to, index): Range => ({ variant: others[index] ?? '', from: ends[index] ?? 0, to }));
    const kept = silent ? ranges.filter(({ variant }) => variant !== 'plain') : ranges;
    const percentile = atEnd ? [...kept].reverse() : kept;
    const variants = ['plain', 'partner', 'bold'].map(name => ({ name, more: 1 }));
    return {
      id: 'x',
      enabled: true,
      variants,
      allocation: { default_when_enabled: 'plain', percentile, seed: 's' },
    };
  });

function ownerAt(text: string, place: number): string {
  const { allocation }: { readonly allocation: { readonly percentile: readonly Range[] } } = JSON.parse(text);
  const found = allocation.percentile.find(({ from, to }) => place >= from && (to === 100 || place < to));
  return found?.variant ?? 'plain';
}

const places = Array.from({ length: 400 }, (_, at) => at / 4 + 0.1);

describe('ranges of percentiles', () => {
  it('give the candidate its share, leave everybody else alone, and only ever grow', () => {
    fc.assert(
      fc.property(flags, flag => {
        const start = JSON.stringify(flag);
        const held = (text: string, variant: string) =>
          places.filter(place => ownerAt(text, place) === variant);
        const pool = places.length - held(start, 'partner').length;
        let text = start;
        let before: readonly number[] = [];
        for (const percent of [10, 40, 100]) {
          text = edited(text, flagIn(text, 'bold').editsFor(percent));
          const own = held(text, 'bold');
          expect(held(text, 'partner')).toEqual(held(start, 'partner'));
          // Places are a quarter apart.
          expect(Math.abs(own.length - (pool * percent) / 100)).toBeLessThanOrEqual(3);
          expect(before.filter(place => !own.includes(place))).toEqual([]);
          expect(flagIn(text, 'bold').shares['bold']).toBeCloseTo(percent, 4);
          before = own;
        }
        const back = edited(text, flagIn(text, 'bold').editsBack(flagIn(start, 'bold').raw));
        expect(JSON.parse(back)).toEqual(flag);
      }),
      { numRuns: 40 },
    );
  });

  it('keep what else somebody wrote into an entry', () => {
    const text =
      '{"id":"x","enabled":true,"variants":[{"name":"S"},{"name":"C"}],"allocation":{"percentile":[ {"variant":"S", "from":0,"to":100.0,"note":"hi"} ]}}';
    const next = edited(text, flagIn(text, 'C').editsFor(25));
    expect(next).toContain(
      '{"variant":"S", "from":25,"to":100.0,"note":"hi"},{"variant":"C","from":0,"to":25}',
    );
  });
});
