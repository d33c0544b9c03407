// A way back that has ended without a proof, and the proof that comes later.
import { describe, expect, it } from '@jest/globals';
import type { Happened, Proof } from '../../../shared/promotion/happened.js';
import { standingOf } from '../../../shared/promotion/history.js';
import { unfinished } from '../../../shared/promotion/unfinished.js';
import { unproven } from '../../../shared/promotion/unproven.js';
import { backing, finished, type Line, minute, nine, opened, streamOf, taken } from './history.js';

const back = (proof: Proof, fence = 1): Happened => ({ kind: 'went-back', promotion: 'a', fence, proof });
const ended = (promotion: string, outcome: 'rolled-back' | 'refused', fence = 1): Happened => ({
  kind: 'finished',
  promotion,
  fence,
  outcome,
  because: 'it is so',
});
const owed = [
  opened('a'),
  taken('a', 1, nine + 3 * minute),
  backing('a', 1),
  back('pending'),
  ended('a', 'rolled-back'),
];
const read = (...lines: readonly Line[]) => standingOf(streamOf(lines));
const found = (...lines: readonly Line[]) => unproven(read(...lines))?.promotion.id;

describe('a way back that nobody saw', () => {
  it('is owed a proof from when it was asked for, and is not unfinished', () => {
    const standing = read(...owed);
    expect(unproven(standing)).toMatchObject({ promotion: { id: 'a' }, askedAt: nine + 2_000 });
    expect(unfinished(standing, nine + 60 * minute)).toEqual([]);
  });

  it.each(['telemetry', 'probe', 'control-plane'] as const)('is proven by %s after its end', proof => {
    const standing = read(...owed, back(proof));
    expect(unproven(standing)).toBeUndefined();
    expect(standing.promotions[0]).toMatchObject({
      goingBack: { proof },
      finished: { outcome: 'rolled-back' },
    });
    expect(standing.problems).toEqual([]);
  });

  it('is proven once: nothing is taken away from a proof, and no other lease gives one', () => {
    expect(found(...owed, back('pending'))).toBe('a');
    expect(found(...owed, back('telemetry', 2))).toBe('a');
    const standing = read(...owed, back('telemetry'), back('probe'));
    expect(standing.promotions[0]?.goingBack?.proof).toBe('telemetry');
    expect(standing.problems).toHaveLength(1);
  });

  it('is moot as soon as something else moves the traffic, and stays owed behind what moved nothing', () => {
    expect(found(...owed, opened('b'))).toBeUndefined();
    expect(found(...owed, opened('b'), finished('b', 0))).toBeUndefined();
    expect(found(...owed, opened('b'), ended('b', 'refused', 0))).toBe('a');
  });

  it('is not owed where it was seen, or where nothing went back', () => {
    const [first, lease, intent] = [opened('a'), taken('a', 1, nine + 3 * minute), backing('a', 1)];
    expect(found(first, lease, intent, back('telemetry'), ended('a', 'rolled-back'))).toBeUndefined();
    expect(found(first, lease, finished('a', 1))).toBeUndefined();
    expect(found()).toBeUndefined();
  });
});
