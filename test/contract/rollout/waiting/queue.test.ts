// Two promotions of one target: the second one waits for its turn, and goes on only from what it had planned for.
import { describe, expect, it } from '@jest/globals';
import { drive } from '../../../../shared/wiring/rollout/drive.js';
import { begin, openRollout, takeOverPatiently } from '../../../../shared/wiring/rollout/open.js';
import type { StandingOrder } from '../../../../shared/wiring/rollout/standing-order.js';
import { type Rig, rig } from '../rig.js';

const second = 'prm_02TEST';

/** In another order than that in which a ledger writes names. */
const before = { stable: 100, candidate: 0 };

function orderOf({ order }: Rig): StandingOrder {
  return { ...order, before, plan: { ...order.plan, promotion: second } };
}

function unanswered(one: Rig) {
  return { ...one.means('one'), smoke: { look: async () => ({ fine: false, words: 'it answers nothing' }) } };
}

describe('a promotion that waited for its turn', () => {
  it('is refused when the one in front of it has moved the traffic', async () => {
    const one = rig();
    const [front, queued] = [
      await openRollout({ ...one.order, before }, one.means('one')),
      await openRollout(orderOf(one), one.means('two')),
    ];
    const [passed, refused] = await Promise.all([begin(front), begin(queued)]);
    expect(passed).toMatchObject({ outcome: 'passed' });
    expect(refused).toMatchObject({
      outcome: 'refused',
      state: { name: 'refused', code: 'TRAFFIC_CONFLICT' },
    });
    expect(one.written()).toEqual([10, 50, 100]);
    for (const { reins } of [front, queued]) reins.drop();
  });

  it('goes on when the traffic is as it was', async () => {
    const one = rig();
    const front = await openRollout({ ...one.order, before }, unanswered(one));
    const queued = await openRollout(orderOf(one), one.means('two'));
    await one.clock.advance(60_000);
    const [refused, passed] = await Promise.all([begin(front), begin(queued)]);
    expect([refused.outcome, passed.outcome]).toEqual(['refused', 'passed']);
    expect(one.written()).toEqual([10, 50, 100]);
    for (const { reins } of [front, queued]) reins.drop();
  });

  it('goes on so as well when somebody takes it over who has nothing but the ledger', async () => {
    const one = rig();
    const front = await openRollout({ ...one.order, before }, unanswered(one));
    const queued = await openRollout(orderOf(one), one.means('two'));
    await one.clock.advance(60_000);
    await begin(front);
    const own = one.means('three');
    const { session, event } = await takeOverPatiently(second, own);
    expect(await drive(session, event)).toMatchObject({ outcome: 'passed' });
    for (const { reins } of [front, queued, { reins: own.reins }]) reins.drop();
  });
});
