// Two rungs, a promotion and the way back while a scenario troubles the control plane. Whatever comes in between is a
// fault that says what it is, no swap is sent twice, and in the end everything stands as it stood.
import { afterEach, describe, expect, it } from '@jest/globals';
import { scenarioNamed } from '../../../../playground/scenario/finding.js';
import { Fault } from '../../../../shared/fault/fault.js';
import { settle } from '../../../../shared/traffic/settle.js';
import { sent, share, snapshot, write } from '../behaviours/behaviour.js';
import { type AppStage, startStage } from './stage.js';

let stage: AppStage;
afterEach(() => stage.stop());

async function open(name: string): Promise<void> {
  const scenario = scenarioNamed(name);
  if (scenario === undefined) throw new Error(`there is no scenario ${name}`);
  stage = await startStage({ scenario });
}

/** Its fault, where there was one; anything else is a bug. */
async function attempt(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'done';
  } catch (thrown) {
    // Trouble is what this test orders: only a fault that names it will do.
    if (thrown instanceof Fault && thrown.class !== 'ours') return thrown.code;
    throw thrown;
  }
}

const minute = 60_000;
const swapWire = { method: 'POST', path: 'slotsswap' };

async function goBack(before: Parameters<AppStage['target']['restore']>[0]): Promise<string> {
  for (let tries = 0; tries < 60; tries += 1) {
    const ended = await attempt(() => stage.target.restore(before));
    if (ended === 'done') return ended;
    await stage.clock.sleep(minute);
  }
  return 'never';
}

/** Trouble that begins after a while finds a rollout on its way. */
async function rollOut(): Promise<readonly string[]> {
  const shift = (percent: number) => async () => {
    const settled = await settle(stage.target, await write(stage, percent), stage);
    if (settled.kind !== 'seen') throw new Fault('TRAFFIC_NOT_SETTLED', settled.kind);
  };
  const ended = [await attempt(shift(10))];
  await stage.clock.sleep(2.5 * minute);
  ended.push(await attempt(shift(25)));
  ended.push(
    await attempt(async () => stage.target.promote(stage.candidate, (await stage.target.read()).guard)),
  );
  return ended;
}

const honest = [
  'done',
  'HTTP_GAVE_UP',
  'HTTP_REFUSED',
  'TRAFFIC_CONFLICT',
  'TRAFFIC_DRIFTED',
  'TRAFFIC_NOT_SETTLED',
  'TRAFFIC_UNCLEAR',
];

describe('a rollout and its way back', () => {
  it.each([
    'frozen-control-plane',
    'conflicting-control-plane',
    'throttled',
    'error-pages',
    'flaky-network',
    'lost-update',
    'swap-twice',
    'stale-reads',
    'another-hand',
  ])('end where they began under %s', async name => {
    await open(name);
    const start = [stage.shares(), stage.rest()];
    const { before } = await snapshot(stage);
    const ended = await rollOut();
    const swaps = sent(stage, swapWire);
    expect(await goBack(before)).toBe('done');
    await stage.clock.sleep(40 * minute);
    expect(await goBack(before)).toBe('done');
    expect([stage.shares(), stage.rest()]).toEqual(start);
    expect(ended.filter(each => !honest.includes(each))).toEqual([]);
    expect(swaps).toBeLessThanOrEqual(1);
  });

  it('does not take a promotion for made that was undone behind its back', async () => {
    await open('swap-twice');
    const receipt = await stage.target.promote(stage.candidate, (await stage.target.read()).guard);
    expect((await stage.target.seen(receipt)).kind).toBe('seen');
    await stage.clock.sleep(10 * minute);
    expect((await stage.target.seen(receipt)).kind).not.toBe('seen');
    expect((await stage.target.restore(receipt.before)).unchanged).toBe(true);
    expect(sent(stage, swapWire)).toBe(1);
    expect(stage.shares()).toMatchObject(share(stage, 0));
  });
});
