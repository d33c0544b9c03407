import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digestOf, historyOf } from '../../../../shared/promotion/admission/seen.js';
import { standingOf } from '../../../../shared/promotion/history.js';
import type { Promotion, Standing } from '../../../../shared/promotion/standing.js';
import { at, nine, opened, streamOf, taken } from '../history.js';

const minute = 60_000;
const [v1, v2, v3] = ['11', '22', '33'].map(pair => `sha256:${pair.repeat(32)}`);

function promotion(id: string, minutes: number, more: Partial<Promotion> = {}): Promotion {
  return {
    id,
    run: `run of ${id}`,
    order: {},
    openedAt: nine + minutes * minute,
    fence: 1,
    intents: [],
    orders: [],
    compensations: [],
    announced: {},
    records: [],
    ...more,
  };
}

type Finished = NonNullable<Promotion['finished']>;
const ended = (
  outcome: Finished['outcome'],
  minutes: number,
  more: Partial<Finished> = {},
): Partial<Promotion> => ({
  finished: { outcome, because: 'so it ended', at: nine + minutes * minute, ...more },
});
const of = (digest = '') => ({ plan: { digest } });
const seen = (...promotions: readonly Promotion[]) =>
  historyOf({ promotions, fence: 1, revoked: [], problems: [] } satisfies Standing);
const shown = (...promotions: readonly Promotion[]) =>
  seen(...promotions).ended.map(({ digest, outcome, at: time }) => [digest, outcome, (time - nine) / minute]);

describe('what an environment has seen', () => {
  it.each<readonly [string, readonly Promotion[], readonly unknown[]]>([
    ['nothing', [], []],
    [
      'one that passed, with what it put in place',
      [promotion('a', 0, { order: of(v1), ...ended('passed', 5, { digest: v1 ?? '' }) })],
      [[v1, 'passed', 5]],
    ],
    [
      'one that went back',
      [promotion('a', 0, { order: of(v1), ...ended('rolled-back', 5) })],
      [[v1, 'rolled-back', 5]],
    ],
    [
      'one that was stranded, as one that went back',
      [promotion('a', 0, { order: of(v1), ...ended('stranded', 5) })],
      [[v1, 'rolled-back', 5]],
    ],
    [
      'one that was refused, which nobody has seen',
      [promotion('a', 0, { order: of(v1), ...ended('refused', 5) })],
      [],
    ],
    [
      'one that was broken before anything moved',
      [promotion('a', 0, { order: of(v1), ...ended('broken', 5) })],
      [],
    ],
    ['one whose bytes nobody names', [promotion('a', 0, ended('passed', 5))], [['unknown', 'passed', 5]]],
    [
      'a rollback that names what it undoes, and what it brings back',
      [
        promotion('a', 0, { order: of(v1), ...ended('passed', 1, { digest: v1 ?? '' }) }),
        promotion('b', 2, { order: of(v2), ...ended('passed', 3, { digest: v2 ?? '' }) }),
        promotion('c', 4, {
          order: { rollback: { undoes: 'b' } },
          ...ended('rolled-back', 5, { digest: v1 ?? '', restored: true }),
        }),
      ],
      [
        [v1, 'passed', 1],
        [v2, 'passed', 3],
        [v2, 'rolled-back', 5],
        [v1, 'passed', 5],
      ],
    ],
    [
      'a rollback that names nothing: what passed last was taken away',
      [
        promotion('a', 0, { order: of(v2), ...ended('passed', 1, { digest: v2 ?? '' }) }),
        promotion('c', 4, {
          order: { rollback: {} },
          ...ended('rolled-back', 5, { digest: v1 ?? '', restored: true }),
        }),
      ],
      [
        [v2, 'passed', 1],
        [v2, 'rolled-back', 5],
        [v1, 'passed', 5],
      ],
    ],
    [
      'a rollback of something that the ledger never knew',
      [promotion('c', 4, { order: { rollback: {} }, ...ended('rolled-back', 5, { restored: true }) })],
      [['unknown', 'passed', 5]],
    ],
    [
      'one that only stands by, as passed since it rested',
      [
        promotion('a', 0, {
          order: of(v1),
          state: { name: 'standing-by' },
          rested: { outcome: 'waiting', at: nine + 7 * minute },
        }),
      ],
      [[v1, 'passed', 7]],
    ],
    [
      'in the order of their ends, and not of their beginnings',
      [
        promotion('a', 0, { order: of(v1), ...ended('rolled-back', 9) }),
        promotion('b', 1, { order: of(v2), ...ended('passed', 3, { digest: v2 ?? '' }) }),
      ],
      [
        [v2, 'passed', 3],
        [v1, 'rolled-back', 9],
      ],
    ],
  ])('is told of %s', (_, promotions, expected) => {
    expect(shown(...promotions)).toEqual(expected);
  });

  it('is on its way as long as it has not ended, in the order of the line', () => {
    const { underWay, ended: over } = seen(
      promotion('a', 0, { order: of(v1), state: { name: 'watching' } }),
      promotion('b', 1, { order: of(v2), fence: 0 }),
      promotion('c', 2),
    );
    expect(over).toEqual([]);
    expect(underWay).toEqual([
      { promotion: 'a', by: 'run of a', since: nine, digest: v1 },
      { promotion: 'b', by: 'run of b', since: nine + minute, digest: v2 },
      { promotion: 'c', by: 'run of c', since: nine + 2 * minute },
    ]);
  });

  it('holds what was revoked', () => {
    const revoked = [{ digest: v3 ?? '', why: 'a leak', at: nine }];
    expect(historyOf({ promotions: [], fence: 0, revoked, problems: [] })).toMatchObject({ revoked });
  });

  it('is read from a stream as it was written', () => {
    const lines = [
      opened('prm_a'),
      taken('prm_a', 1, nine + 3 * minute),
      at(nine + minute, {
        kind: 'finished',
        promotion: 'prm_a',
        fence: 1,
        outcome: 'passed',
        because: 'it held',
        digest: v1 ?? '',
      }),
      { kind: 'evidence-revoked', digest: v1 ?? '', why: 'a leak' } as const,
      opened('prm_b'),
    ];
    const history = historyOf(standingOf(streamOf(lines)));
    expect(history.ended).toEqual([{ digest: v1, outcome: 'passed', at: nine + minute }]);
    expect(history.underWay).toMatchObject([{ promotion: 'prm_b' }]);
    expect(history.revoked).toMatchObject([{ digest: v1, why: 'a leak' }]);
  });
});

describe('what a promotion promotes', () => {
  it.each<readonly [string, Partial<Promotion>, string | undefined]>([
    ['its end, before its plan', { order: of(v1), ...ended('passed', 1, { digest: v2 ?? '' }) }, v2],
    ['its plan', { order: of(v1) }, v1],
    [
      'what was found in its candidate',
      { order: { plan: { candidate: 'staging' } }, state: { builds: { staging: v3 ?? '' } } },
      v3,
    ],
    [
      'nothing by a build that is no digest',
      { order: { plan: { candidate: 'staging' } }, state: { builds: { staging: 'nightly' } } },
      undefined,
    ],
    ['nothing by a plan that is a list', { order: { plan: ['10%', '100%'] } }, undefined],
    ['nothing by an order of nothing', {}, undefined],
  ])('is told by %s', (_, more, expected) => {
    expect(digestOf(promotion('a', 0, more))).toBe(expected);
  });
});

describe('whatever stands in a ledger', () => {
  const words = fc.constantFrom('passed', 'rolled-back', 'stranded', 'refused', 'held', 'waiting', 'broken');
  const body = fc.dictionary(
    fc.constantFrom('plan', 'rollback', 'name', 'builds', 'undoes', 'candidate', 'digest'),
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string())),
  );
  const any = fc.record(
    {
      order: fc.oneof(body, fc.dictionary(fc.constantFrom('plan', 'rollback'), body)),
      state: body,
      finished: fc.record(
        {
          outcome: words,
          because: fc.string(),
          at: fc.nat(),
          digest: fc.string(),
          restored: fc.constant(true),
        },
        { requiredKeys: ['outcome', 'because', 'at'] },
      ),
      openedAt: fc.nat(),
    },
    { requiredKeys: ['order', 'openedAt'] },
  );

  it('every promotion is either on its way or has ended, and ends are in order', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), drawn => {
        // What is drawn is JSON, as a ledger holds it; who reads it may rely on nothing within.
        const promotions = drawn.map((each, at) => promotion(`prm_${at}`, 0, each as Partial<Promotion>));
        const { underWay, ended: over } = seen(...promotions);
        const open = promotions.filter(each => !each.finished && each.state?.['name'] !== 'standing-by');
        expect(underWay.map(each => each.promotion)).toEqual(open.map(({ id }) => id));
        const times = over.map(each => each.at);
        expect(times).toEqual(times.toSorted((one, other) => one - other));
      }),
      { numRuns: 300 },
    );
  });
});
