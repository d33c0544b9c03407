// What Azure goes on with after its answer: polls that fail, a runner that dies meanwhile, and what is known afterwards.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { faultOf } from '../behaviours/behaviour.js';
import { anew, prepare, type Setting } from './set.js';

const [stable, candidate] = ['orders-api--v1', 'orders-api--v2'];
const asked = { [stable]: 90, [candidate]: 10 };
const polls = { path: 'containerappOperationStatuses' };
const before = { entries: [{ revision: stable, weight: 100 }] };

let setting: Setting;
beforeEach(async () => {
  setting = await prepare('orders-api', candidate);
});
afterEach(() => setting.playground.stop());

const give = async () => setting.target.write(asked, (await setting.target.read()).guard);

describe('a change of a container app that goes on after the answer', () => {
  it('is followed to its end, by our clock', async () => {
    await give();
    expect(setting.app.operation?.endsAt).toBeLessThanOrEqual(setting.entry.clock.now());
    expect(setting.entry.clock.waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(60_000);
  });

  it.each([
    { status: 503 },
    { status: 429, headers: { 'retry-after': '2' } },
    'reset-before',
    'reset-after',
  ] as const)('is followed through %j', async deed => {
    setting.playground.trouble.add({ match: { ...polls, times: 2 }, do: deed });
    await give();
    expect(setting.shares()).toEqual(asked);
  });

  it('is unclear when nobody tells how it ends, and known by looking at the app', async () => {
    setting.playground.trouble.add({
      match: polls,
      do: { status: 404, body: { error: { code: 'NotFound', message: 'gone' } } },
    });
    expect((await faultOf(give())).code).toBe('TRAFFIC_UNCLEAR');
    expect(await setting.target.reconcile({ asked, before })).toBe('applied');
  });

  it('goes on when the runner is stopped, and another one goes back', async () => {
    const cancelled = new Error('stopped');
    setting.playground.trouble.watch(polls, () => setting.entry.cancel(cancelled));
    await expect(give()).rejects.toBeDefined();
    const other = await anew(setting);
    expect((await other.read()).busy).toBe('a change of the app is under way');
    expect((await other.restore(before)).unchanged).toBe(false);
    expect(setting.shares()).toEqual({ [stable]: 100, [candidate]: 0 });
  });

  it('is reconciled only when it has come to its end', async () => {
    const cancelled = new Error('stopped');
    setting.playground.trouble.watch(polls, () => setting.entry.cancel(cancelled));
    await expect(give()).rejects.toBeDefined();
    const other = await anew(setting);
    expect(await other.reconcile({ asked, before })).toBe('applied');
    expect(setting.app.operation?.endsAt).toBeLessThanOrEqual(setting.entry.clock.now());
  });

  it("is somebody else's when it is met before a write: nothing is written", async () => {
    const { guard } = await setting.target.read();
    setting.somebodyElse('PATCH', '', { configuration: { maxInactiveRevisions: 50 } });
    setting.playground.state.clock.advance(-119_000);
    const fault = await faultOf(setting.target.write(asked, guard));
    expect([fault.code, fault.message]).toEqual([
      'TRAFFIC_CONFLICT',
      'another change of the app is under way',
    ]);
    expect(setting.shares()).toEqual({ [stable]: 100, [candidate]: 0 });
  });
});
