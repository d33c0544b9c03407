// What binds the driver: raising waits for ledger, lease and a split that is as believed; going back waits for nothing.
import { describe, expect, it } from '@jest/globals';
import { versionOf } from '../../../shared/ledger/ledger.js';
import { entryOf, type Happened } from '../../../shared/promotion/happened.js';
import { standingOf } from '../../../shared/promotion/history.js';
import { takeLease } from '../../../shared/promotion/lease.js';
import { drive } from '../../../shared/wiring/rollout/drive.js';
import { claim, keepLease } from '../../../shared/wiring/rollout/lease.js';
import { begin, goFurther, openRollout, takeOverPatiently } from '../../../shared/wiring/rollout/open.js';
import { type Rig, rig, stream } from './rig.js';

async function kindsIn({ ledger }: Rig): Promise<readonly string[]> {
  return (await ledger.read(stream)).map(({ kind }) => kind);
}

/** Somebody else writes an entry while it runs, and reads again where the driver was quicker. */
async function write({ ledger, clock }: Rig, happened: Happened): Promise<void> {
  for (;;) {
    const entries = await ledger.read(stream);
    const entry = entryOf(happened, { at: clock.now(), by: 'somebody' });
    const appended = await ledger.append(stream, [entry], versionOf(entries));
    if (appended.kind === 'appended') return;
  }
}

/** Does it once, as soon as it is so and somebody waits. */
function when(one: Rig, holds: () => boolean, act: () => Promise<void>): void {
  let isDone = false;
  const { sleep } = one.clock;
  Object.assign(one.clock, {
    sleep: async (milliseconds: number, signal?: AbortSignal) => {
      if (!isDone && holds()) {
        isDone = true;
        await act();
      }
      await sleep(milliseconds, signal);
    },
  });
}

const onceAt = (one: Rig, percent: number, act: () => Promise<void>): void =>
  when(one, () => one.shares()['candidate'] === percent, act);

describe('the way up', () => {
  it('climbs each rung once, and writes each intent before its receipt', async () => {
    const one = rig();
    const ended = await one.run();
    expect(ended).toMatchObject({ outcome: 'passed', state: { name: 'promoted' } });
    expect(one.written()).toEqual([10, 50, 100]);
    const writes = (await kindsIn(one)).filter(kind => /^(write|promotion)-/.test(kind));
    expect(writes).toEqual([
      'write-intended',
      'write-done',
      'write-intended',
      'write-done',
      'promotion-intended',
      'promotion-done',
    ]);
    expect(one.warnings).toEqual([]);
  });

  it('waits while the ledger is away, and goes on when it is back', async () => {
    const one = rig();
    const awayUntil = one.clock.now() + 15 * 60_000;
    one.world.ledgerAway = () => one.shares()['candidate'] === 10 && one.clock.now() < awayUntil;
    let raisedAt = 0;
    one.world.beforeWrite = percent => {
      if (percent === 50) raisedAt = one.clock.now();
    };
    expect(await one.run()).toMatchObject({ outcome: 'passed' });
    expect(raisedAt).toBeGreaterThanOrEqual(awayUntil);
  });

  it('that nobody can be told is not taken is not called refused: whoever resumes may take it', async () => {
    const one = rig();
    const own = one.means();
    const session = await openRollout(one.order, own);
    one.world.ledgerAway = () => true;
    expect(await begin(session)).toMatchObject({
      outcome: 'broken',
      fault: { code: 'LEDGER_UNREADABLE' },
      because: expect.stringMatching(/resume may still go on/),
    });
    expect(one.written()).toEqual([]);
    own.reins.drop();
  });

  it('raises nothing once somebody else drives, and writes nothing more', async () => {
    const one = rig();
    onceAt(one, 10, async () => {
      const { clock, ledger } = one;
      // Three minutes of silence of the first driver are what the second one sees.
      const now = clock.now() + 10 * 60_000;
      const entries = await ledger.read(stream);
      const taking = takeLease(standingOf(entries), { promotion: 'prm_01TEST', driver: 'two', now });
      if (taking.kind !== 'take') throw new Error(`it is ${taking.kind}`);
      await ledger.append(stream, [taking.entry], versionOf(entries));
    });
    const ended = await one.run();
    expect(ended).toMatchObject({ outcome: 'broken' });
    expect(ended.because).toMatch(/somebody else drives/);
    expect(one.written()).toEqual([10]);
    expect(await kindsIn(one)).not.toContain('rested');
  });

  it('goes back when somebody else moves the split', async () => {
    const one = rig();
    onceAt(one, 10, async () => {
      one.world.split = { stable: 40, candidate: 60 };
    });
    const ended = await one.run();
    expect(ended.outcome).not.toBe('passed');
    expect(one.written().filter(percent => percent > 10)).toEqual([]);
  });
});

describe('orders', () => {
  it('are heard at the next check: an abort goes back', async () => {
    const one = rig();
    onceAt(one, 50, () =>
      write(one, { kind: 'abort-ordered', promotion: 'prm_01TEST', reason: 'a bad feeling' }),
    );
    const ended = await one.run();
    expect(ended).toMatchObject({ outcome: 'rolled-back', state: { name: 'rolled-back', cause: 'aborted' } });
    expect(one.written()).toEqual([10, 50, 0]);
  });

  it('to wait are obeyed until somebody says to go on', async () => {
    const one = rig();
    const promotion = 'prm_01TEST';
    onceAt(one, 10, () => write(one, { kind: 'pause-ordered', promotion, reason: 'let me look' }));
    const goesOnAt = one.clock.now() + 40 * 60_000;
    when(
      one,
      () => one.clock.now() > goesOnAt,
      () => write(one, { kind: 'continue-ordered', promotion, reason: 'fine' }),
    );
    let raisedAt = 0;
    one.world.beforeWrite = percent => {
      if (percent === 50) raisedAt = one.clock.now();
    };
    expect(await one.run()).toMatchObject({ outcome: 'passed' });
    expect(raisedAt).toBeGreaterThan(goesOnAt);
  });
});

describe('the way back', () => {
  it('is taken as soon as the candidate is proven to be worse', async () => {
    const one = rig();
    one.world.errorRate = 0.3;
    const ended = await one.run();
    expect(ended).toMatchObject({
      outcome: 'rolled-back',
      verdict: { kind: 'fail' },
      state: { name: 'rolled-back', cause: 'worse', proof: 'control-plane' },
    });
    expect(one.written()).toEqual([10, 0]);
  });

  it('waits for no ledger; that the ledger was not told is a warning', async () => {
    const one = rig();
    one.world.errorRate = 0.3;
    one.world.ledgerAway = () => one.shares()['candidate'] === 10 || one.written().includes(0);
    const ended = await one.run();
    expect(ended).toMatchObject({ outcome: 'rolled-back' });
    expect(one.shares()).toEqual({ stable: 100, candidate: 0 });
    expect(ended.warnings).toContainEqual(expect.stringMatching(/the ledger was not told/));
  });

  it('is taken when the run is cancelled, before anything else is done', async () => {
    const one = rig();
    onceAt(one, 50, async () => one.cancel());
    const ended = await one.run();
    expect(ended).toMatchObject({ outcome: 'rolled-back', state: { cause: 'interrupted' } });
    expect(one.written()).toEqual([10, 50, 0]);
  });

  it('is tried again until it works', async () => {
    const one = rig();
    one.world.errorRate = 0.3;
    let refusals = 3;
    one.world.beforeWrite = percent => {
      if (percent > 0 || refusals === 0) return;
      refusals -= 1;
      throw new Error('the service says no');
    };
    expect(await one.run()).toMatchObject({ outcome: 'rolled-back' });
    expect(one.shares()).toEqual({ stable: 100, candidate: 0 });
  });

  it('that is refused for good ends stranded, and never green', async () => {
    const one = rig();
    one.world.errorRate = 0.3;
    one.world.beforeWrite = percent => {
      if (percent === 0) throw new Error('the service says no');
    };
    expect(await one.run()).toMatchObject({ outcome: 'stranded', state: { name: 'stranded' } });
  });
});

describe('resting', () => {
  it('at a share leaves the lease, the state and the time to look again', async () => {
    const one = rig({ wishes: { until: { percent: 10, holdForMilliseconds: 3_600_000 } } });
    const ended = await one.run();
    expect(ended).toMatchObject({ outcome: 'waiting', state: { name: 'armed' } });
    expect(one.written()).toEqual([10]);
    const { holder } = standingOf(await one.ledger.read(stream));
    expect(holder).toMatchObject({ rested: { outcome: 'waiting', wakeAt: ended.wakeAt } });
    expect(holder?.lease).toBeUndefined();
  });
});

describe('taking over', () => {
  it('waits for the end of the lease of a driver that is gone, and goes on from what it reached', async () => {
    const one = rig();
    const died = await openRollout(one.order, one.means('dead'));
    await claim(died);
    const own = one.means('two');
    const taken = await takeOverPatiently('prm_01TEST', own);
    expect(taken.event).toMatchObject({ kind: 'resumed', canRaise: true });
    expect(await drive(taken.session, taken.event)).toMatchObject({ outcome: 'passed' });
    expect(one.written()).toEqual([10, 50, 100]);
    own.reins.drop();
  });

  it('goes on by the plan of the newest call, whoever takes over from that one', async () => {
    const hour = 3_600_000;
    const one = rig({ wishes: { until: { percent: 10, holdForMilliseconds: hour } } });
    await one.run();
    const { plan } = rig({ wishes: { until: { percent: 50, holdForMilliseconds: 2 * hour } } });
    const second = one.means('two');
    const { session } = await takeOverPatiently('prm_01TEST', second);
    const ended = await goFurther(session, { ...session.order, plan });
    expect(ended).toMatchObject({ outcome: 'waiting', state: { name: 'armed', asked: 50 } });
    const kinds = await kindsIn(one);
    const changed = kinds.indexOf('plan-changed');
    expect(kinds.slice(changed, changed + 2)).toEqual(['plan-changed', 'state-reached']);
    expect(changed).toBeLessThan(kinds.lastIndexOf('write-intended'));

    const third = one.means('three');
    const taken = await takeOverPatiently('prm_01TEST', third);
    expect(taken.session.order).toEqual({ ...one.order, plan });
    const further = await goFurther(taken.session, { ...taken.session.order, plan: rig().plan });
    expect(further).toMatchObject({ outcome: 'passed' });
    expect(one.written()).toEqual([10, 50, 100]);
    for (const { reins } of [second, third]) reins.drop();
  });

  it('is refused while another one drives', async () => {
    const one = rig();
    const alive = await openRollout(one.order, one.means('alive'));
    await claim(alive);
    const own = one.means('two');
    const over = new AbortController();
    const renewals = keepLease(alive, over.signal);
    await expect(takeOverPatiently('prm_01TEST', own)).rejects.toMatchObject({ code: 'ROLLOUT_BUSY' });
    over.abort();
    await renewals;
    own.reins.drop();
  });
});
