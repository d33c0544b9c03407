// What we wrote, as Microsoft's own library understands it: four thousand users are asked about, and the share of those who
// get the candidate is the one that was asked for.
import { afterEach, describe, expect, it } from '@jest/globals';
import { ConfigurationObjectFeatureFlagProvider, FeatureManager } from '@microsoft/feature-management';
import { decide } from '../../../../playground/rooms/app-configuration/evaluation.js';
import { prepare, type Setting } from './set.js';

const users = Array.from({ length: 4_000 }, (_, at) => `user-${at}@contoso.com`);
const few = users.slice(0, 300);
/** Three deviations of a count of so many, in percent. */
const noise = (percent: number) => 300 * Math.sqrt(((percent / 100) * (1 - percent / 100)) / users.length);

const open: Setting[] = [];
afterEach(() => Promise.all(open.splice(0).map(({ playground }) => playground.stop())));

async function setting(flag: string, candidate: string): Promise<Setting> {
  const set = await prepare(flag, candidate);
  open.push(set);
  return set;
}

function managerOf(value: string): FeatureManager {
  const flag: Record<string, unknown> = JSON.parse(value);
  return new FeatureManager(
    new ConfigurationObjectFeatureFlagProvider({ feature_management: { feature_flags: [flag] } }),
  );
}

async function whoIsOn(value: string, flag: string, of = users): Promise<ReadonlySet<string>> {
  const manager = managerOf(value);
  const verdicts = await Promise.all(of.map(userId => manager.isEnabled(flag, { userId })));
  return new Set(of.filter((_, at) => verdicts[at]));
}

async function whoGets(value: string, flag: string, of = users): Promise<ReadonlyMap<string, string>> {
  const manager = managerOf(value);
  const variants = await Promise.all(of.map(userId => manager.getVariant(flag, { userId })));
  return new Map(of.map((user, at) => [user, variants[at]?.name ?? '']));
}

async function write({ target }: Setting, candidate: string, stable: string, percent: number): Promise<void> {
  const { guard } = await target.read();
  await target.write({ [candidate]: percent, [stable]: 100 - percent }, guard);
}

describe('users by the library of Microsoft', () => {
  it('are on by the share that was written, and nobody who is on goes off while it grows', async () => {
    const set = await setting('new-checkout', 'on');
    let before: ReadonlySet<string> = new Set();
    for (const percent of [1, 33.3]) {
      await write(set, 'on', 'off', percent);
      const now = await whoIsOn(set.keyValue().value, 'new-checkout');
      expect(Math.abs((now.size * 100) / users.length - percent)).toBeLessThan(noise(percent));
      expect([...before].filter(user => !now.has(user))).toEqual([]);
      before = now;
    }
    await set.target.promote('on', (await set.target.read()).guard);
    expect((await whoIsOn(set.keyValue().value, 'new-checkout', few)).size).toBe(few.length);
  });

  it('get the variant by its share, those of a third one keep theirs, and nobody goes back meanwhile', async () => {
    const set = await setting('design', 'bold');
    const start = await whoGets(set.keyValue().value, 'design');
    const partners = users.filter(user => start.get(user) === 'partner');
    const others = users.length - partners.length;
    const { before: kept } = await set.target.write({ plain: 100, bold: 0 }, (await set.target.read()).guard);
    let bold: readonly string[] = [];
    for (const percent of [25, 60]) {
      await write(set, 'bold', 'plain', percent);
      const now = await whoGets(set.keyValue().value, 'design');
      expect(users.filter(user => now.get(user) === 'partner')).toEqual(partners);
      const next = users.filter(user => now.get(user) === 'bold');
      expect(Math.abs((next.length * 100) / others - percent)).toBeLessThan(noise(percent) * 1.2 + 1e-9);
      expect(bold.filter(user => now.get(user) !== 'bold')).toEqual([]);
      bold = next;
    }
    const { value } = set.keyValue();
    await set.target.restore(kept);
    expect(set.keyValue().value).not.toBe(value);
    const back = await whoGets(set.keyValue().value, 'design', few);
    expect([...back]).toEqual([...start].slice(0, few.length));
  });

  it('are decided alike by the playground', async () => {
    for (const flag of ['new-checkout', 'design']) {
      const [candidate, stable] = flag === 'design' ? ['bold', 'plain'] : ['on', 'off'];
      const set = await setting(flag, candidate ?? '');
      await write(set, candidate ?? '', stable ?? '', 37);
      const { value } = set.keyValue();
      const on = await whoIsOn(value, flag, few);
      const got = await whoGets(value, flag, few);
      const theirs = few.map(user => (flag === 'design' ? got.get(user) : on.has(user) ? 'on' : 'off'));
      const own = few.map(user => decide(value, user));
      expect(own).toEqual(theirs);
    }
  });
});
