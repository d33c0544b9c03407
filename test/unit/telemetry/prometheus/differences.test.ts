// Counters, from one scrape to the next: nothing is lost, nothing is invented, and what is not known is told.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fallsOf, increments } from '../../../../shared/telemetry/prometheus/counting/increments.js';
import { placeOf } from '../../../../shared/telemetry/prometheus/counting/placing.js';
import { scrapesIn } from '../../../../shared/telemetry/prometheus/counting/scrapes.js';
import { counterTracks, type Track } from '../../../../shared/telemetry/prometheus/counting/track.js';
import { casesOf, errorOf, itWithCases, whenPresent } from '../../judge/judging-cases.js';

type Samples = readonly (readonly [seconds: number, value: number])[];

function trackOf(samples: Samples, labels = { instance: 'a:80', code: '200' }): Track {
  const read = counterTracks([
    { labels, samples: samples.map(([at, value]) => ({ at: at * 1_000, value })) },
  ]);
  const [track] = read.kind === 'tracks' ? read.tracks : [];
  if (track === undefined) throw new Error('no track');
  return track;
}

function counted(track: Track, others: readonly Track[] = [], up: readonly Track[] = []) {
  const all = [track, ...others];
  const differencing = { scrapes: scrapesIn(all, up), falls: fallsOf(all), scrapeMilliseconds: 15_000 };
  return increments(track, differencing);
}

const sumOf = (track: Track, others?: readonly Track[], up?: readonly Track[]) =>
  counted(track, others, up).increments.reduce((sum, { values }) => sum + (values[0] ?? 0), 0);

const other = (samples: Samples) => trackOf(samples, { instance: 'a:80', code: '500' });
const up = (samples: Samples) => trackOf(samples, { instance: 'a:80', code: '' });

describe('a counter', () => {
  it('grows by the difference, and by the whole of what it holds after a restart', () => {
    expect(
      counted(
        trackOf([
          [0, 7],
          [15, 9],
          [30, 4],
          [45, 4],
        ]),
      ),
    ).toEqual({
      increments: [
        { after: 0, at: 15_000, values: [2] },
        { after: 15_000, at: 30_000, values: [4] },
        { after: 30_000, at: 45_000, values: [0] },
      ],
      restarts: 1,
      unknown: { at: 0, values: [7] },
    });
  });

  it('begins at 0 when its target was scraped before without it', () => {
    expect(
      sumOf(
        other([
          [30, 3],
          [45, 3],
        ]),
        [
          trackOf([
            [0, 9],
            [15, 9],
            [30, 9],
          ]),
        ],
      ),
    ).toBe(3);
    expect(
      sumOf(
        other([
          [30, 3],
          [45, 3],
        ]),
        [],
        [
          up([
            [0, 1],
            [15, 1],
            [30, 1],
          ]),
        ],
      ),
    ).toBe(3);
  });

  it('does not count its first value when nobody knows of a scrape before it', () => {
    expect(
      sumOf(
        other([
          [30, 3],
          [45, 4],
        ]),
      ),
    ).toBe(1);
    expect(
      sumOf(
        other([
          [30, 3],
          [45, 4],
        ]),
        [
          trackOf([
            [30, 9],
            [45, 9],
          ]),
        ],
      ),
    ).toBe(1);
    // The scrape before it failed.
    expect(
      sumOf(
        other([
          [30, 3],
          [45, 4],
        ]),
        [],
        [
          up([
            [15, 0],
            [30, 1],
          ]),
        ],
      ),
    ).toBe(1);
    // Pushed, a little after its neighbour: no scrape lies between them.
    expect(
      sumOf(
        other([
          [30, 3],
          [45, 4],
        ]),
        [
          trackOf([
            [25, 9],
            [40, 9],
          ]),
        ],
      ),
    ).toBe(1);
    // Another target.
    const stranger = trackOf(
      [
        [0, 1],
        [15, 1],
      ],
      { instance: 'b:80', code: '200' },
    );
    expect(
      sumOf(
        other([
          [30, 3],
          [45, 4],
        ]),
        [stranger],
      ),
    ).toBe(1);
  });

  it('began anew when its target did while it was gone, even if it holds more than before', () => {
    const restarted = trackOf([
      [0, 100],
      [15, 110],
      [30, 2],
      [45, 5],
    ]);
    const failures = other([
      [0, 10],
      [15, 10],
      [45, 12],
    ]);
    expect(counted(failures, [restarted])).toMatchObject({
      // Since the last scrape without it.
      increments: [{ values: [0] }, { after: 30_000, at: 45_000, values: [12] }],
      restarts: 1,
    });
    // Without a restart of the target a gap is a gap.
    expect(
      sumOf(failures, [
        trackOf([
          [0, 100],
          [15, 110],
          [30, 112],
          [45, 115],
        ]),
      ]),
    ).toBe(2);
  });

  it('takes NaN for a gap, and refuses what no counter can be', () => {
    expect(
      sumOf(
        trackOf([
          [0, 1],
          [15, Number.NaN],
          [30, 4],
        ]),
      ),
    ).toBe(3);
    for (const value of [-1, Number.POSITIVE_INFINITY]) {
      expect(counterTracks([{ labels: { __name__: 'x' }, samples: [{ at: 0, value }] }])).toMatchObject({
        kind: 'unreadable',
        why: expect.stringMatching(/^x\{\} is .* no counter can be$/),
      });
    }
  });
});

describe('an increment', () => {
  const grid = { from: 60_000, to: 180_000, stepMilliseconds: 30_000 };

  it.each<[number, number, unknown]>([
    [61, 75, { kind: 'interval', from: 60_000 }],
    // Seen right on the edge: it came before.
    [75, 90, { kind: 'interval', from: 60_000 }],
    // Over an edge: it is told with the scrape that saw it.
    [85, 91, { kind: 'interval', from: 90_000 }],
    [61, 91, { kind: 'interval', from: 90_000 }],
    [59, 91, { kind: 'scattered' }],
    [45, 60, { kind: 'outside' }],
    [30, 61, { kind: 'interval', from: 60_000 }],
    [29, 61, { kind: 'scattered' }],
    [165, 180, { kind: 'interval', from: 150_000 }],
    [165, 181, { kind: 'outside' }],
  ])('from %d s to %d s is placed', (after, at, place) => {
    expect(placeOf({ after: after * 1_000, at: at * 1_000 }, grid)).toEqual(place);
  });
});

describe('all increments together', () => {
  const steps = fc.array(
    fc.record({
      seconds: fc.integer({ min: 1, max: 40 }),
      requests: fc.integer({ min: 0, max: 50 }),
      restarts: fc.boolean(),
    }),
    { minLength: 1, maxLength: 60 },
  );

  it('are what was counted between the first scrape and the last, as far as a scrape could see it', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 99 }), (story, before) => {
        let [at, value, seen] = [0, before, 0];
        const samples: [number, number][] = [[at, value]];
        for (const { seconds, requests, restarts } of story) {
          const last = value;
          at += seconds;
          value = (restarts ? 0 : value) + requests;
          // A restart that is made up for before the next scrape cannot be seen.
          seen += value < last || !restarts ? requests : value - last;
          samples.push([at, value]);
        }
        const { increments: all } = counted(trackOf(samples));
        expect(all.reduce((sum, { values }) => sum + (values[0] ?? 0), 0)).toBe(seen);
        const grid = { from: 0, to: 3_000_000, stepMilliseconds: 30_000 };
        const placed = all.filter(each => placeOf(each, grid).kind === 'interval');
        expect(placed.every(({ after: since, at: time }) => time - since <= 60_000)).toBe(true);
      }),
    );
  });
});

type Case = {
  readonly fn: string;
  readonly case: string;
  readonly window: string;
  readonly at_seconds: number;
  readonly samples: Samples;
  readonly value: string | null;
};

const seconds = (window: string) => Number.parseInt(window, 10) * (window.endsWith('m') ? 60 : 1);

/** What Prometheus makes of the same difference: it stretches it towards the edges of its window. */
function stretched(sum: number, samples: Samples, [from, to]: readonly [number, number]): number {
  const [first, last] = [samples[0], samples.at(-1)];
  if (first === undefined || last === undefined) return Number.NaN;
  const length = last[0] - first[0];
  const between = length / (samples.length - 1);
  const [atStart, atEnd] = [first[0] - from, to - last[0]];
  const toZero = sum > 0 && first[1] >= 0 ? length * (first[1] / sum) : Number.POSITIVE_INFINITY;
  const start = Math.min(atStart, toZero);
  const grown =
    length + (start < between * 1.1 ? start : between / 2) + (atEnd < between * 1.1 ? atEnd : between / 2);
  return sum * (grown / length);
}

describe('beside Prometheus 2.42', () => {
  const cases = casesOf<Case>('counter_functions').filter(({ fn }) => fn !== 'delta');

  itWithCases(`the differences are those that its own functions begin with ${whenPresent}`, () => {
    for (const { fn, case: name, window, at_seconds: to, samples, value } of cases) {
      const from = to - seconds(window);
      const own = samples.filter(([at]) => at >= from && at <= to);
      const got = own.length < 2 && fn !== 'resets' ? undefined : answerOf(fn, own, [from, to]);
      const expected = value === null ? undefined : Number(value);
      const error = got === undefined || expected === undefined ? 0 : errorOf(got, expected);
      expect({ fn, name, window, known: got !== undefined, close: error <= 1e-12 }).toEqual({
        ...{ fn, name, window, known: expected !== undefined, close: true },
      });
    }
    expect(cases.length).toBeGreaterThan(20);
  });

  function answerOf(fn: string, samples: Samples, window: readonly [number, number]): number {
    const { increments: all, restarts } = counted(trackOf(samples));
    const last = all.at(-1);
    const sum = all.reduce((total, { values }) => total + (values[0] ?? 0), 0);
    if (fn === 'resets') return restarts;
    if (fn === 'irate') return (last?.values[0] ?? 0) / (((last?.at ?? 0) - (last?.after ?? 0)) / 1_000);
    const increase = stretched(sum, samples, window);
    return fn === 'rate' ? increase / (window[1] - window[0]) : increase;
  }
});
