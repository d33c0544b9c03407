// Flags that cannot be shifted as they stand, and stores that do not let us: each with the reason and the way out, and
// nothing of the flag is changed.
import { afterEach, describe, expect, it } from '@jest/globals';
import { createAppConfiguration } from '../../../../shared/azure/stores/app-configuration.js';
import { faultOf } from '../behaviours/behaviour.js';
import { prepare, type Setting } from './set.js';

const open: Setting[] = [];
afterEach(() => Promise.all(open.splice(0).map(({ playground }) => playground.stop())));

async function setting(flag = 'new-checkout', candidate = 'on'): Promise<Setting> {
  const set = await prepare(flag, candidate);
  open.push(set);
  return set;
}

const audience = (more: object = {}) => ({ DefaultRolloutPercentage: 0, ...more });
const targeting = (more?: object) => ({
  name: 'Microsoft.Targeting',
  parameters: { Audience: audience(more) },
});
const flagWith = (filters: readonly unknown[], more: object = {}, conditions: object = {}) =>
  JSON.stringify({
    id: 'new-checkout',
    enabled: true,
    conditions: { ...conditions, client_filters: filters },
    ...more,
  });
const timeWindow = { name: 'Microsoft.TimeWindow', parameters: { Start: 'Tue, 27 Jun 2023 06:00:00 GMT' } };

async function writeFault(set: Setting, value: string) {
  set.set(value);
  const { guard } = await set.target.read();
  const fault = await faultOf(set.target.write({ on: 10, off: 90 }, guard));
  expect(set.keyValue().value).toBe(value);
  return fault;
}

describe('a flag', () => {
  it.each([
    ['without a targeting filter', flagWith([]), /no filter Microsoft.Targeting/],
    ['that is switched off', flagWith([targeting()], { enabled: false }), /switched off/],
    ['that draws anew', flagWith([{ name: 'Microsoft.Percentage', parameters: { Value: 50 } }]), /anew/],
    ['with two targeting filters', flagWith([targeting(), targeting()]), /2 filters/],
    ['that another filter opens', flagWith([targeting(), timeWindow]), /TimeWindow lets users in/],
  ])('%s is read, and refused when a share is to be written', async (_, value, why) => {
    const fault = await writeFault(await setting(), value);
    expect(fault).toMatchObject({ code: 'TARGET_UNSUITABLE', message: expect.stringMatching(why) });
    expect(fault.hint).not.toBe('');
  });

  it.each([
    ['no JSON', '{"id":"new-checkout",}', /no JSON: a value was expected at 21/],
    ['no flag', '{"name":"new-checkout"}', /no id/],
  ])('that is %s is not read as 0 %%', async (_, value, why) => {
    const set = await setting();
    set.set(value);
    expect(await faultOf(set.target.read())).toMatchObject({ code: 'TARGET_UNSUITABLE', message: why });
  });

  it('is told from another key-value by its content type', async () => {
    const set = await setting();
    set.set(set.keyValue().value, { contentType: 'application/json' });
    expect(await faultOf(set.target.read())).toMatchObject({
      message: /no feature flag: .* application\/json/,
    });
  });

  it('with filters that must all pass, with users and groups of its own, is shifted, and all of them are named', async () => {
    const set = await setting();
    const pinned = targeting({
      Users: ['ann', 'bob'],
      Groups: [{ Name: 'staff', RolloutPercentage: 50 }],
      Exclusion: { Users: ['eve'], Groups: [] },
    });
    set.set(flagWith([pinned, timeWindow], {}, { requirement_type: 'All' }));
    const { guard, remarks } = await set.target.read();
    expect(remarks.join('\n')).toMatch(
      /TimeWindow let in as well[\s\S]*2 users are named[\s\S]*staff has 50 %[\s\S]*1 users and 0 groups are excluded/,
    );
    await set.target.write({ on: 10, off: 90 }, guard);
    expect(set.keyValue().value).toBe(
      flagWith(
        [
          {
            ...pinned,
            parameters: { Audience: { ...pinned.parameters.Audience, DefaultRolloutPercentage: 10 } },
          },
          timeWindow,
        ],
        {},
        { requirement_type: 'All' },
      ),
    );
  });

  it('goes back although somebody switched it off meanwhile', async () => {
    const set = await setting();
    const { before } = await set.target.write({ on: 10, off: 90 }, (await set.target.read()).guard);
    set.set(set.keyValue().value.replace('"enabled": true', '"enabled": false'));
    await set.target.restore(before);
    expect(set.keyValue().value).toMatch(/"enabled": false[\s\S]*"DefaultRolloutPercentage": 0\.0,/);
  });
});

describe('variants', () => {
  const flagOf = (percentile: readonly object[], more: object = {}) =>
    JSON.stringify({
      id: 'design',
      enabled: true,
      variants: [{ name: 'plain' }, { name: 'bold' }],
      allocation: { percentile, ...more },
    });
  const range = (variant: string, from: number, to: number) => ({ variant, from, to });

  it.each([
    ['overlap', flagOf([range('plain', 0, 60), range('bold', 50, 100)]), /overlap at 50/],
    [
      'lie amid the others',
      flagOf([range('plain', 0, 40), range('bold', 40, 50), range('plain', 50, 100)]),
      /amid those/,
    ],
    ['are nowhere', flagOf([]), /neither bold nor the other variant/],
  ])('whose ranges %s are refused', async (_, value, why) => {
    const set = await setting('design', 'bold');
    set.set(value);
    const { guard, split } = await set.target.read();
    const percent = (split['bold'] ?? 0) + 3;
    const fault = await faultOf(set.target.write({ bold: percent, plain: 100 - percent }, guard));
    expect(fault).toMatchObject({ code: 'TARGET_UNSUITABLE', message: expect.stringMatching(why) });
  });

  it('that nobody named, of three, are not guessed', async () => {
    const set = await prepare('design');
    open.push(set);
    expect(await faultOf(set.target.read())).toMatchObject({ message: /which of its 3 variants/ });
    const nobody = set.targetFor({ candidate: 'loud' });
    expect(await faultOf(nobody.read())).toMatchObject({ message: /there are plain, bold, partner/ });
  });
});

describe('a store', () => {
  it('that was changed elsewhere in the same flag is written again, with that change kept', async () => {
    const set = await setting();
    const described = (value: string) => value.replace('of this spring', 'of this summer');
    // Between our reading and our writing: the condition fails once.
    set.playground.trouble.watch({ method: 'GET', path: '^/kv/', nth: 2 }, () => {
      set.set(described(set.keyValue().value));
    });
    const { guard } = await set.target.read();
    await set.target.write({ on: 10, off: 90 }, guard);
    expect(set.keyValue().value).toMatch(/of this summer[\s\S]*"DefaultRolloutPercentage": 10,/);
    const statuses = set.playground.requests
      .filter(({ method }) => method === 'PUT')
      .map(({ status }) => status);
    expect(statuses).toEqual([412, 200]);
  });

  it('in which the share was changed meanwhile is not written', async () => {
    const set = await setting();
    set.playground.trouble.watch({ method: 'GET', path: '^/kv/', nth: 2 }, () => {
      set.set(set.keyValue().value.replace(/("DefaultRolloutPercentage": )0\.0/, '$140'));
    });
    const { guard } = await set.target.read();
    expect((await faultOf(set.target.write({ on: 10, off: 90 }, guard))).code).toBe('TRAFFIC_CONFLICT');
    expect(set.keyValue().value).toContain('"DefaultRolloutPercentage": 40,');
  });

  it('keeps label, tags and content type, and every character but the share', async () => {
    const set = await setting();
    const before = set.keyValue();
    await set.target.write({ on: 12.5, off: 87.5 }, (await set.target.read()).guard);
    const after = set.keyValue();
    expect(after.value).toBe(
      before.value.replace('"DefaultRolloutPercentage": 0.0', '"DefaultRolloutPercentage": 12.5'),
    );
    expect([after.tags, after.contentType, after.label]).toEqual([
      before.tags,
      before.contentType,
      before.label,
    ]);
  });

  it('that holds the flag locked says how to unlock it', async () => {
    const set = await setting();
    set.set(set.keyValue().value, { locked: true });
    const { guard, remarks } = await set.target.read();
    expect(remarks).toContain('the flag is locked: no share can be written');
    expect(await faultOf(set.target.write({ on: 10, off: 90 }, guard))).toMatchObject({
      code: 'TARGET_UNSUITABLE',
      hint: /feature unlock/,
    });
  });

  it('that does not let us write is told with the role that does', async () => {
    const set = await setting();
    const reader = set.targetFor({ as: 'reader' });
    const fault = await faultOf(reader.write({ on: 10, off: 90 }, (await reader.read()).guard));
    expect(fault).toMatchObject({
      code: 'IDENTITY_FORBIDDEN',
      facts: { role: 'App Configuration Data Owner' },
    });
    const stranger = await faultOf(set.targetFor({ as: 'stranger' }).read());
    expect(stranger).toMatchObject({ code: 'IDENTITY_FORBIDDEN', hint: /App Configuration Data Reader/ });
  });

  it.each([
    'https://contoso.azconfig.azure.us',
    'https://azconfig.io.example.com',
    'http://contoso.azconfig.io',
  ])('of another cloud, or of somebody else, gets no token: %s', async address => {
    const set = await setting();
    expect(() => createAppConfiguration(set.entry.arm(), address)).toThrow(/no store of App Configuration/);
  });
});
