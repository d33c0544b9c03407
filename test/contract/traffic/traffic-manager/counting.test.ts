// Seen by counting answers of a DNS server over UDP: two numbers and an interval, and what cannot be proven.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultWorld } from '../../../../playground/default-world.js';
import { defaultProfiles } from '../../../../playground/rooms/traffic-manager/defaults.js';
import type { ProfileWorld } from '../../../../playground/rooms/traffic-manager/world.js';
import { createDns, type Dns } from '../../../../shared/http/dns.js';
import { settle } from '../../../../shared/traffic/settle.js';
import type { Receipt } from '../../../../shared/traffic/target.js';
import { settledAfter } from '../../../../shared/traffic/traffic-manager/abilities.js';
import { prepare, type Setting } from './set.js';

let setting: Setting;
beforeEach(async () => {
  setting = await prepare('candidate');
});
afterEach(() => setting.playground.stop());

const split = (percent: number) => ({ stable: 100 - percent, candidate: percent });

async function give(percent: number, { target }: Setting = setting): Promise<Receipt> {
  return target.write(split(percent), (await target.read()).guard);
}

/** As if the time for it were over already. */
const later = async (receipt: Receipt) => {
  await setting.entry.clock.sleep(settledAfter(30));
  return setting.target.seen(receipt);
};

const answersGiven = () =>
  setting.playground.state.trafficProfiles.answers.get(
    'payments-tm.trafficmanager.net payments.azurewebsites.net',
  )?.count ?? 0;

describe('seeing shares of Traffic Manager', () => {
  it('keeps asked and seen apart, with the interval that the count allows', async () => {
    const receipt = await give(10);
    const seen = await later(receipt);
    expect(seen.kind).toBe('seen');
    expect('by' in seen && seen.by).toBe('statistics');
    const { answers = 0, confidencePercent, arms } = seen.counted ?? {};
    expect([answers >= 200, confidencePercent]).toEqual([true, 99.9]);
    const { askedPercent, setPercent, seenPercent, fromPercent, toPercent } = arms?.['candidate'] ?? {};
    expect(askedPercent).toBe(10);
    expect(setPercent).toBeCloseTo(9.991, 3);
    expect(seenPercent).not.toBe(10);
    expect(seenPercent).toBeGreaterThan(fromPercent ?? 100);
    expect(seenPercent).toBeLessThan(toPercent ?? 0);
    expect(fromPercent).toBeLessThan(10);
    expect(toPercent).toBeGreaterThan(10);
  });

  it('counts answers of its own: what was counted is what the server gave', async () => {
    const before = answersGiven();
    const seen = await later(await give(50));
    const share = seen.counted?.arms['stable']?.seenPercent ?? 0;
    expect(answersGiven() - before).toBe(Math.round(((seen.counted?.answers ?? 0) * share) / 100));
  });

  it('asks nobody before time to live and margin are over', async () => {
    const receipt = await give(10);
    const asked = setting.playground.state.trafficProfiles.answers.size;
    expect(await setting.target.seen(receipt)).toEqual({ kind: 'not-yet', split: split(0) });
    await setting.entry.clock.sleep(settledAfter(30) - 10_000);
    expect((await setting.target.seen(receipt)).kind).toBe('not-yet');
    expect(setting.playground.state.trafficProfiles.answers.size).toBe(asked);
  });

  it('is not taken in when the name servers never hear of it', async () => {
    const receipt = await give(50);
    const [profile] = setting.playground.state.trafficProfiles.profiles;
    if (profile !== undefined) profile.versions = profile.versions.slice(0, 1);
    const settled = await settle(setting.target, receipt, setting.entry);
    expect(settled).toMatchObject({ kind: 'not-settled', last: { stable: 100, candidate: 0 } });
  });

  it('sees nothing of an endpoint that is switched off, and says how sure that is', async () => {
    await give(50);
    const { guard } = await setting.target.read();
    const receipt = await setting.target.promote('candidate', guard);
    const seen = await later(receipt);
    expect(seen).toMatchObject({ kind: 'seen', by: 'statistics', split: { stable: 0, candidate: 100 } });
    expect(seen.counted?.arms['stable']).toMatchObject({ fromPercent: 0, seenPercent: 0 });
    expect(seen.counted?.arms['stable']?.toPercent).toBeLessThan(6);
  });

  it('says that only time speaks for a step that is too small for any count', async () => {
    await setting.target.seen(await give(10));
    const receipt = await give(10.2);
    expect(await later(receipt)).toMatchObject({ kind: 'seen', by: 'budget' });
  });

  it('leaves out an endpoint that its probes find degraded, and is not settled', async () => {
    const arm = setting.playground.state.arm('payments', 'preview');
    if (arm !== undefined) arm.app = { ...arm.app, down: true };
    const receipt = await give(50);
    await setting.entry.clock.sleep(300_000);
    expect((await setting.target.read()).remarks.join('\n')).toMatch(
      /candidate is Degraded: answers leave it out, and its 50 %/,
    );
    expect((await setting.target.seen(receipt)).kind).toBe('not-yet');
  });
});

const unreachable: readonly (readonly [string, Dns, RegExp])[] = [
  [
    'no DNS is given for the playground',
    createDns({ AZURE_PROMOTE_PLAYGROUND: 'http://127.0.0.1:1' }),
    /AZURE_PROMOTE_PLAYGROUND_DNS does not say/,
  ],
  [
    'nothing answers there',
    createDns({ AZURE_PROMOTE_PLAYGROUND_DNS: '127.0.0.1:1' }),
    /payments-tm\.trafficmanager\.net: nothing answers there/,
  ],
];

describe('what a count cannot prove', () => {
  it.each(unreachable)('is said when %s', async (_, dns, why) => {
    const target = await setting.targetFor({ dns });
    const receipt = await give(10);
    await setting.entry.clock.sleep(settledAfter(30));
    const seen = await target.seen(receipt);
    expect(seen.kind).toBe('cannot-know');
    expect('why' in seen && seen.why).toMatch(why);
  });

  const withEndpoints = async (change: (profile: ProfileWorld) => ProfileWorld) => {
    const world = defaultWorld();
    const [profile] = defaultProfiles(world.subscription);
    if (profile === undefined) throw new Error('there is no default profile');
    return prepare('candidate', { world: { ...world, trafficProfiles: [change(profile)] } });
  };

  it('is said when one of two endpoints answers with addresses', async () => {
    const other = await withEndpoints(profile => ({
      ...profile,
      endpoints: profile.endpoints.map(each =>
        each.name === 'candidate'
          ? { ...each, properties: { ...each.properties, target: '203.0.113.7' } }
          : each,
      ),
    }));
    const receipt = await give(10, other);
    await other.entry.clock.sleep(settledAfter(30));
    expect(await other.target.seen(receipt)).toMatchObject({
      kind: 'cannot-know',
      why: expect.stringContaining('some endpoints are addresses and some are names'),
    });
    await other.playground.stop();
  });

  it('is little when a time to live is long: so much longer is everything', async () => {
    const other = await withEndpoints(profile => ({
      ...profile,
      properties: { ...profile.properties, dnsConfig: { relativeName: 'payments-tm', ttl: 3_600 } },
    }));
    const receipt = await give(10, other);
    const { settling, stickyMilliseconds } = other.target.abilities;
    expect([settling.expectedMilliseconds, stickyMilliseconds]).toEqual([settledAfter(3_600), 3_600_000]);
    expect((await other.target.read()).remarks).toContain(
      'answers live for 3600 s: clients follow a change only after that',
    );
    const settled = await settle(other.target, receipt, other.entry);
    expect(settled.kind).toBe('seen');
    expect(settled.tookMilliseconds).toBeGreaterThan(3_600_000);
    await other.playground.stop();
  });

  it('names a nested profile, and counts what comes out of it as its share', async () => {
    const other = await withEndpoints(profile => ({
      ...profile,
      endpoints: profile.endpoints.map(each =>
        each.name === 'candidate'
          ? {
              kind: 'nestedEndpoints',
              name: 'candidate',
              properties: { ...each.properties, target: 'inner.example.net' },
            }
          : each,
      ),
    }));
    expect((await other.target.read()).remarks).toEqual([
      'candidate is a nested profile: what it does with its share is neither seen nor moved here',
    ]);
    await other.playground.stop();
  });
});
