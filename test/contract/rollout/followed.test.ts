// A driver that was stopped for longer than its lease, and the one that followed it: the first one writes and tells nothing
// any more, and the second one knows what was asked last.
import { describe, expect, it } from '@jest/globals';
import { versionOf } from '../../../shared/ledger/ledger.js';
import { standingOf } from '../../../shared/promotion/history.js';
import { takeLease } from '../../../shared/promotion/lease.js';
import type { TrafficTarget } from '../../../shared/traffic/target.js';
import { drive } from '../../../shared/wiring/rollout/drive.js';
import { perform } from '../../../shared/wiring/rollout/effects/perform.js';
import { claim } from '../../../shared/wiring/rollout/lease.js';
import {
  begin,
  type Means,
  openRollout,
  sessionOf,
  takeOverPatiently,
} from '../../../shared/wiring/rollout/open.js';
import { printState } from '../../../shared/wiring/rollout/standing-order.js';
import { tell } from '../../../shared/wiring/rollout/telling.js';
import { type Rig, rig, stream } from './rig.js';

const promotion = 'prm_01TEST';
const minute = 60_000;
const never = new AbortController().signal;

/** Somebody else drives from here on, whose lease is good: its clock is so far ahead. */
async function follow({ clock, ledger }: Rig, ahead = 0): Promise<void> {
  const now = clock.now() + ahead;
  const entries = await ledger.read(stream);
  const taking = takeLease(standingOf(entries), { promotion, driver: 'two', now });
  if (taking.kind !== 'take') throw new Error(`it is ${taking.kind}`);
  await ledger.append(stream, [taking.entry], versionOf(entries));
}

async function stopped(one: Rig, means: Means = one.means()) {
  const session = await openRollout(one.order, means);
  await claim(session);
  await one.clock.advance(4 * minute);
  return session;
}

describe('a driver that was stopped for longer than its lease', () => {
  it.each(['go-back', 'clean'] as const)('does not %s behind the one that has followed it', async kind => {
    const one = rig();
    const session = await stopped(one);
    await follow(one);
    one.world.split = { stable: 0, candidate: 100 };
    expect(await perform(session, { kind }, never)).toMatchObject({ kind: 'lease-lost' });
    expect(one.shares()).toEqual({ stable: 0, candidate: 100 });
    session.reins.drop();
  });

  it.each([
    ['nobody has followed it', () => false],
    ['the ledger is away', () => true],
  ])('goes back when %s', async (_, isAway) => {
    const one = rig();
    const session = await stopped(one);
    one.world.split = { stable: 50, candidate: 50 };
    one.world.ledgerAway = isAway;
    expect(await perform(session, { kind: 'go-back' }, never)).toMatchObject({ kind: 'back-asked' });
    expect(one.shares()).toEqual({ stable: 100, candidate: 0 });
    session.reins.drop();
  });
});

describe('a driver that another one has followed', () => {
  it('tells nothing more, and does not end green', async () => {
    const one = rig({ ladder: 'instant', wishes: { watchMilliseconds: 0 } });
    one.world.beforeWrite = () => follow(one, 4 * minute);
    const ended = await one.run();
    expect(ended).toMatchObject({ outcome: 'broken', because: expect.stringMatching(/two took it over/) });
    const kinds = (await one.ledger.read(stream)).map(({ kind }) => kind);
    expect(kinds.at(-1)).toBe('lease-taken');
  });

  it('raises nothing when it is followed between its look at the lease and its word of what it means', async () => {
    const one = rig();
    const means = one.means();
    const { forward } = means.targets;
    let isFollowed = false;
    const read: TrafficTarget['read'] = async () => {
      const state = session.kept.state.name;
      if (!isFollowed && state === 'settling') {
        isFollowed = true;
        await follow(one, 4 * minute);
      }
      return forward.read();
    };
    const session = await openRollout(one.order, {
      ...means,
      targets: { ...means.targets, forward: { ...forward, read } },
    });
    expect(await begin(session)).toMatchObject({ outcome: 'broken' });
    expect(one.written()).toEqual([]);
    session.reins.drop();
  });

  it('still says that it has gone back, for then nobody raises', async () => {
    const one = rig();
    const session = await openRollout(one.order, one.means());
    await claim(session);
    await follow(one, 4 * minute);
    expect(await perform(session, { kind: 'go-back' }, never)).toMatchObject({ kind: 'back-asked' });
    const { holder } = standingOf(await one.ledger.read(stream));
    expect(holder).toMatchObject({ fence: 2, goingBack: { cause: 'ordered' } });
    session.reins.drop();
  });
});

describe('whoever cleans up while the ledger is away', () => {
  it('tells that it went back as soon as the ledger is there again, under a lease', async () => {
    const one = rig();
    const dead = await openRollout(one.order, one.means('dead'));
    await claim(dead);
    one.world.split = { stable: 90, candidate: 10 };
    let isAway = true;
    one.world.ledgerAway = () => isAway;
    one.world.beforeWrite = () => {
      isAway = false;
    };
    const [own, at] = [one.means('dead'), one.clock.now()];
    const session = sessionOf(one.order, own, {
      ...dead.kept.state,
      name: 'observing',
      rung: 0,
      since: at,
      asked: 10,
    });
    expect(await drive(session, { kind: 'run-cancelled', at })).toMatchObject({ outcome: 'rolled-back' });
    const { promotions, problems } = standingOf(await one.ledger.read(stream));
    expect(promotions).toMatchObject([{ fence: 2, finished: { outcome: 'rolled-back' } }]);
    expect(problems).toEqual([]);
    own.reins.drop();
  });
});

/** A swap exchanges builds: afterwards the candidate's arm has no share, as before. Made twice it is undone. */
function swapping(means: Means, made: { swaps: number }): Means {
  const { forward, back } = means.targets;
  const isSwapped = () => made.swaps % 2 === 1;
  const target: TrafficTarget = {
    ...forward,
    promote: async () => {
      made.swaps += 1;
      return {
        asked: { stable: 0, candidate: 100 },
        before: {},
        unchanged: false,
        askedAt: means.clock.now(),
      };
    },
    seen: async ({ asked }) =>
      isSwapped() && asked['candidate'] === 100
        ? { kind: 'seen', by: 'read', split: asked }
        : { kind: 'not-yet', split: asked },
    reconcile: async () => (isSwapped() ? 'applied' : 'not-applied'),
  };
  return { ...means, targets: { forward: target, back } };
}

describe('whoever follows a driver that fell silent behind a swap', () => {
  it.each(['asked', 'done'] as const)('sees it in force, and makes no second one (%s)', async step => {
    const one = rig({ ladder: 'instant', wishes: { watchMilliseconds: 0 } });
    const order = { ...one.order, plan: { ...one.plan, exchanges: true } } as const;
    const dead = await openRollout(order, one.means('dead'));
    await claim(dead);
    const { windows, ...kept } = dead.kept.state;
    const at = one.clock.now();
    const asked = { ...kept, windows, name: 'promoting', asked: 100, since: at, step: 'asked' } as const;
    const done = { ...asked, step: 'done', exchanged: true } as const;
    const [fence, before] = [1, { stable: 100, candidate: 0 }];
    await tell(
      dead,
      { kind: 'state-reached', promotion, fence, state: printState(asked) },
      { kind: 'promotion-intended', promotion, fence, before },
      { kind: 'promotion-done', promotion, fence },
      ...(step === 'done'
        ? [{ kind: 'state-reached', promotion, fence, state: printState(done) } as const]
        : []),
    );
    const made = { swaps: 1 };
    const own = swapping(one.means('two'), made);
    const { session, event } = await takeOverPatiently(promotion, own);
    expect(await drive(session, event)).toMatchObject({ outcome: 'passed', state: { name: 'promoted' } });
    expect(made.swaps).toBe(1);
    own.reins.drop();
  });
});
