// The swap: a toggle that is sent once, followed to its end whatever happens on the way, and proven.
import { afterEach, describe, expect, it } from '@jest/globals';
import { actNow } from '../../../../playground/rooms/act.js';
import type { SiteWorld } from '../../../../playground/world.js';
import { settle, untilKnown } from '../../../../shared/traffic/settle.js';
import { faultOf, sent, share, snapshot, write } from '../behaviours/behaviour.js';
import { somebodyElse } from '../row.js';
import { type AppStage, type Setting, startStage } from './stage.js';
import type { Wish } from './world.js';

const swaps = { method: 'POST', path: '/slots/staging/slotsswap' };
const polls = { method: 'GET', path: 'operationresults' };

let stage: AppStage;
afterEach(() => stage.stop());

async function open(wish: Wish & Partial<Setting> = {}): Promise<AppStage> {
  stage = await startStage(wish);
  return stage;
}

async function promote() {
  const { guard } = await stage.target.read();
  return stage.target.promote('staging', guard);
}

/** Behind the target's back: somebody else swaps, and it takes its time. */
function otherSwap(): void {
  const path = 'sites/payments/slots/staging/slotsswap';
  const body = { targetSlot: 'production', preserveVnet: true };
  const { status } = actNow({ actor: somebodyElse, method: 'POST', path, body }, stage.playground.state);
  expect(status).toBe(202);
}

const swapped = { production: '1.1.0', staging: '1.0.0', preview: '1.2.0-nightly' };
const unswapped = { production: '1.0.0', staging: '1.1.0', preview: '1.2.0-nightly' };

describe('a promotion', () => {
  it('clears the rule, swaps with production as the target, and waits as it is told', async () => {
    await open();
    await write(stage, 25);
    const before = stage.playground.requests.length;
    const receipt = await promote();
    const done = stage.playground.requests
      .slice(before)
      .filter(({ method, path }) => method !== 'GET' && !/list|slotsdiffs/.test(path))
      .map(({ method, path, body }) => [method, path.split(/sites\/payments|\?/)[1], body]);
    expect(done).toEqual([
      ['PATCH', '/config/web', '{"properties":{"experiments":{"rampUpRules":[]}}}'],
      ['POST', '/slots/staging/slotsswap', '{"targetSlot":"production","preserveVnet":true}'],
    ]);
    expect(stage.builds()).toEqual(swapped);
    expect(receipt.asked).toEqual({ production: 0, staging: 100, preview: 0 });
    expect(stage.clock.waits.filter(wait => wait === 15_000).length).toBeGreaterThan(3);
  });

  it.each(['stay', 'travel'] as const)(
    'leaves no rule for the old build, whether rules %s at a swap',
    async swapRules => {
      await open({ habits: { swapRules } });
      const kept = {
        name: 'preview',
        actionHostName: 'payments-preview.azurewebsites.net',
        reroutePercentage: 5,
        changeStep: 1,
      };
      stage.site.rules = [kept];
      const { guard } = await stage.target.read();
      await stage.target.write({ production: 70, staging: 25, preview: 5 }, guard);
      await promote();
      expect(stage.site.rules).toEqual([kept]);
      expect(stage.builds()).toEqual(swapped);
    },
  );

  it('follows a swap that asks for no waits, and one that asks for a day', async () => {
    await open({ habits: { swapRetryAfterSeconds: 0 } });
    await promote();
    expect(sent(stage, polls)).toBeGreaterThan(5);
    await stage.stop();
    await open({ habits: { swapRetryAfterSeconds: 86_400 } });
    await promote();
    expect(Math.max(...stage.clock.waits)).toBeLessThanOrEqual(60_000);
    expect(stage.builds()).toEqual(swapped);
  });

  it('outlasts a control plane that is away while the swap goes on', async () => {
    await open();
    stage.playground.trouble.add({ match: polls, do: { status: 503 }, forMs: 300_000 });
    await promote();
    expect(stage.builds()).toEqual(swapped);
    expect(sent(stage, swaps)).toBe(1);
  });

  it('goes by what it sees when the operation is forgotten', async () => {
    await open();
    stage.playground.trouble.add({
      match: polls,
      do: { status: 404, body: { error: { code: 'NotFound' } } },
    });
    await promote();
    expect(stage.builds()).toEqual(swapped);
  });

  it('goes by what it sees when something in between keeps it from asking', async () => {
    await open();
    stage.playground.trouble.add({
      match: polls,
      do: { status: 403, html: '<html><title>Blocked</title></html>' },
    });
    await promote();
    expect([sent(stage, swaps), stage.builds()]).toEqual([1, swapped]);
  });

  it('is made when it is said to have failed and both slots show otherwise', async () => {
    await open();
    stage.playground.trouble.watch({ ...swaps, times: 1 }, () =>
      stage.playground.state.clock.advance(600_000),
    );
    stage.playground.trouble.add({
      match: polls,
      do: { status: 400, body: { Code: 'BadRequest', Message: 'no' } },
    });
    await promote();
    expect([sent(stage, swaps), stage.builds()]).toEqual([1, swapped]);
  });

  it('says that App Service gave up, in its words, when the candidate does not start', async () => {
    const broken = (site: SiteWorld): SiteWorld => {
      const { staging } = site.slots;
      if (staging === undefined) return site;
      return {
        ...site,
        slots: { ...site.slots, staging: { ...staging, app: { ...staging.app, starts: false } } },
      };
    };
    await open({ sites: { payments: broken } });
    const fault = await faultOf(promote());
    expect(fault.code).toBe('HTTP_REFUSED');
    expect(fault.message).toContain('did not respond to http ping');
    expect(stage.builds()).toEqual(unswapped);
    expect(sent(stage, swaps)).toBe(1);
  });

  it('is unclear when it does not end, and is known once it did', async () => {
    await open({ habits: { swapWarmUpSeconds: 2_400, swapRetryAfterSeconds: 60 } });
    const { before } = await snapshot(stage);
    const intent = { asked: share(stage, 100), before };
    expect((await faultOf(promote())).code).toBe('TRAFFIC_UNCLEAR');
    expect(await stage.target.reconcile(intent)).toBe('cannot-know');
    expect(await untilKnown(stage.target, intent, { clock: stage.clock, worstMilliseconds: 7_200_000 })).toBe(
      'applied',
    );
    expect(sent(stage, swaps)).toBe(1);
  });

  it.each([408, 500, 501, 502, 503, 504])('is sent once and no more when it is answered %d', async status => {
    await open();
    stage.playground.trouble.add({ match: swaps, do: { status } });
    expect((await faultOf(promote())).code).toBe('TRAFFIC_UNCLEAR');
    expect([sent(stage, swaps), stage.builds()]).toEqual([1, unswapped]);
  });

  it.each([400, 404, 409, 412])('is certain not to be made when it is refused with %d', async status => {
    await open();
    stage.playground.trouble.add({
      match: swaps,
      do: { status, body: { error: { code: 'No', message: 'no' } } },
    });
    expect(['HTTP_REFUSED', 'TARGET_NOT_FOUND']).toContain((await faultOf(promote())).code);
    expect([sent(stage, swaps), stage.builds()]).toEqual([1, unswapped]);
  });

  it('is not said to have failed before long, when no answer came and nothing is to be seen', async () => {
    await open();
    const { before } = await snapshot(stage);
    const intent = { asked: share(stage, 100), before };
    stage.playground.trouble.add({ match: { ...swaps, times: 1 }, do: 'reset-before' });
    expect((await faultOf(promote())).code).toBe('TRAFFIC_UNCLEAR');
    expect(await stage.target.reconcile(intent)).toBe('cannot-know');
    await stage.clock.sleep(16 * 60_000);
    expect(await stage.target.reconcile(intent)).toBe('not-applied');
  });

  it('ends with the run that is cancelled, and the swap goes on without it', async () => {
    await open();
    const { before } = await snapshot(stage);
    const match = { ...polls, times: 1 };
    stage.playground.trouble.watch(match, () => stage.entry.cancel(new Error('the run was cancelled')));
    await expect(promote()).rejects.toThrow('the run was cancelled');
    await stage.clock.sleep(600_000).catch(() => undefined);
    expect(stage.builds()).toEqual(swapped);
    expect(before).toHaveProperty('builds');
  });

  it('is seen as not yet made while it is under way, and as made afterwards', async () => {
    await open();
    const { before } = await snapshot(stage);
    const receipt = { asked: share(stage, 100), before, unchanged: false, askedAt: stage.clock.now() };
    expect((await stage.target.seen(receipt)).kind).toBe('not-yet');
    otherSwap();
    expect((await stage.target.seen(receipt)).kind).toBe('not-yet');
    const watch = { clock: stage.clock, worstMilliseconds: 1_800_000 };
    expect(await settle(stage.target, receipt, watch)).toMatchObject({
      kind: 'seen',
      seen: { split: { production: 100 } },
    });
  });
});

describe('going back', () => {
  it('waits for a swap under way, then swaps back once', async () => {
    await open();
    const { before } = await write(stage, 25);
    otherSwap();
    await stage.target.restore(before);
    expect(stage.builds()).toEqual(unswapped);
    expect(stage.site.rules).toEqual([]);
    expect(sent(stage, swaps)).toBe(1);
    expect((await stage.target.restore(before)).unchanged).toBe(true);
    expect(sent(stage, swaps)).toBe(1);
  });

  it('is refused with a guard from before somebody else began a swap', async () => {
    await open();
    const { before } = await write(stage, 25);
    const { guard } = await stage.target.read();
    otherSwap();
    const fault = await faultOf(stage.target.restore(before, guard));
    expect([fault.code, fault.facts['found']]).toEqual([
      'TRAFFIC_CONFLICT',
      expect.stringContaining('what is under way'),
    ]);
  });

  it('waits for a swap that locks the source and shows nothing of itself', async () => {
    await open({ habits: { swapLocks: 'both' } });
    const { before } = await write(stage, 25);
    otherSwap();
    const hidden = {
      match: { method: 'GET', path: '/sites/payments(/slots)?\\?' },
      do: 'stale' as const,
      forMs: 100_000,
    };
    stage.playground.trouble.add(hidden);
    await stage.target.restore(before);
    expect([stage.builds(), stage.site.rules]).toEqual([unswapped, []]);
  });

  it('takes the rule away before it swaps back, so that nobody is sent into a slot that restarts', async () => {
    await open();
    const { before } = await write(stage, 25);
    await promote();
    await stage.meddle(30);
    const during: unknown[] = [];
    stage.playground.trouble.watch(polls, () => during.push(stage.site.rules));
    await stage.target.restore(before);
    expect(during.length).toBeGreaterThan(3);
    expect(during.flat()).toEqual([]);
    expect(stage.builds()).toEqual(unswapped);
  });

  it.each(['reset-after', 'reset-before'] as const)(
    'is done again where its swap was answered by %s, and ends where it must',
    async deed => {
      await open();
      const { before } = await write(stage, 25);
      await promote();
      stage.playground.trouble.add({ match: { ...swaps, times: 1 }, do: deed });
      expect((await faultOf(stage.target.restore(before))).code).toBe('TRAFFIC_UNCLEAR');
      await stage.target.restore(before);
      expect(stage.builds()).toEqual(unswapped);
      expect(stage.site.rules).toEqual([]);
      expect(sent(stage, swaps)).toBe(deed === 'reset-after' ? 2 : 3);
    },
  );

  it('undoes a swap that took only half of a build along', async () => {
    await open({ habits: { swapContainers: 'stay' }, app: 'legacy' });
    const start = await stage.target.read();
    const { before } = await write(stage, 25);
    expect((await faultOf(promote())).code).toBe('TRAFFIC_UNCLEAR');
    const half = await stage.target.read();
    expect(half.arms.map(({ contradiction }) => contradiction)).toEqual([true, true]);
    await stage.target.restore(before);
    expect((await stage.target.read()).arms).toEqual(start.arms);
    expect((await stage.target.restore(before)).unchanged).toBe(true);
  });

  it('refuses when production runs something else altogether', async () => {
    await open();
    const { before } = await write(stage, 25);
    const strange = `DOCKER|contoso.azurecr.io/payments@sha256:${'ab'.repeat(32)}`;
    const { production } = stage.site;
    production.config = { ...production.config, linuxFxVersion: strange };
    production.settings = { ...production.settings, AZURE_PROMOTE_DIGEST: `sha256:${'ab'.repeat(32)}` };
    const fault = await faultOf(stage.target.restore(before));
    expect(fault.code).toBe('TRAFFIC_CONFLICT');
    expect(fault.facts).toMatchObject({
      expected: `sha256:${'3f'.repeat(32)}`,
      'in-production': `sha256:${'ab'.repeat(32)}`,
    });
  });

  it('does not take what was kept of another app, or of another target', async () => {
    await open();
    const { before } = await write(stage, 25);
    const other = await stage.as('deployer', { app: 'orders' });
    expect((await faultOf(other.restore(before))).code).toBe('TARGET_UNSUITABLE');
    expect((await faultOf(stage.target.restore({ target: 'traffic-manager', weights: [1] }))).code).toBe(
      'TARGET_UNSUITABLE',
    );
  });
});
