import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Fault } from '../../../../shared/fault/fault.js';
import { readInputs } from '../../../../shared/step/read.js';
import { promoteInputs } from '../../../../shared/steps/promote/inputs.js';
import { chosenBy } from '../../../../shared/steps/promote/policy-of.js';
import type { Document, PromoteDesk } from '../../../../shared/steps/promote/port.js';

const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const target = (app: string) => `{ kind: container-apps, resource-group: rg, app: ${app} }`;
const one = `version: 1\nservice: pay\nenvironments: { test: { target: ${target('pay')} } }\n`;
const two = `version: 1
services:
  pay: { environments: { test: { target: ${target('pay')} } } }
  shop: { environments: { test: { target: ${target('shop')} }, live: { target: ${target('shop-live')} } } }
`;

/** A repository of texts by their paths. */
function repository(files: Readonly<Record<string, string>>): Pick<PromoteDesk, 'open' | 'now'> {
  const read = async (path: string): Promise<Document> => {
    const text = files[path];
    if (text === undefined) throw new Fault('POLICY_INVALID', `${path} cannot be read`);
    return { name: path, uri: `file:${path}`, text, digest: digestOf(text) };
  };
  return {
    now: () => Date.parse('2026-11-20T12:00Z'),
    open: async ({ policy }) => ({ policy: await read(policy), beside: read }),
  };
}

const artifact = `sha256:${'ab'.repeat(32)}`;

function choose(files: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) {
  const flags: Readonly<Record<string, string>> = { environment: 'test', artifact, ...more };
  const raw = { host: 'terminal', get: (name: string) => flags[name], parsers: {} } as const;
  // Of the port these two alone are asked.
  return chosenBy(repository(files) as PromoteDesk, readInputs(promoteInputs, [], raw));
}

describe('the policy of a promotion', () => {
  it.each<readonly [string, string, Readonly<Record<string, string>>, [string, string]]>([
    ['the only service', one, {}, ['pay', 'test']],
    ['the service that is named', two, { service: 'shop', environment: 'live' }, ['shop', 'live']],
  ])('is that of %s', async (_, text, more, names) => {
    const chosen = await choose({ 'promotion.yml': text }, more);
    expect([chosen.service.name, chosen.environment.name]).toEqual(names);
    expect(chosen.freezes).toEqual({ state: 'none', closures: [] });
  });

  it.each<readonly [string, string, Readonly<Record<string, string>>, object]>([
    ['which of several services', two, {}, { service: 'expected one of pay, shop, got nothing' }],
    ['a service that is there', two, { service: 'x' }, { service: 'expected one of pay, shop, got x' }],
    [
      'an environment that is there',
      one,
      { environment: 'live' },
      { environment: 'expected one of test, got live' },
    ],
    [
      'an environment of this service',
      two,
      { service: 'pay', environment: 'live' },
      { environment: 'expected one of test, got live' },
    ],
  ])('asks for %s', async (_, text, more, facts) => {
    await expect(choose({ 'promotion.yml': text }, more)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      facts,
    });
  });

  it('is held to the digest of the plan', async () => {
    const files = { 'promotion.yml': one };
    await expect(choose(files, { 'policy-digest': digestOf(one) })).resolves.toBeDefined();
    await expect(choose(files, { 'policy-digest': digestOf(two) })).rejects.toMatchObject({
      code: 'POLICY_CHANGED',
      facts: { planned: digestOf(two), got: digestOf(one) },
    });
  });

  it('has the freezes beside it, or says why nobody knows them', async () => {
    const text = `${one}freezes: { from: org/freezes.yml }\n`;
    const frozen = 'freezes: [{ from: 2026-12-18, to: 2027-01-04, why: holidays }]';
    const read = await choose({ 'promotion.yml': text, 'org/freezes.yml': frozen });
    expect(read.freezes).toMatchObject({ state: 'read', closures: [{ why: 'holidays' }] });
    for (const torn of [undefined, 'freezes: [', 'frozen: true']) {
      const files = { 'promotion.yml': text, ...(torn !== undefined && { 'org/freezes.yml': torn }) };
      expect((await choose(files)).freezes).toMatchObject({
        state: { unreadable: expect.any(String) },
        closures: [],
      });
    }
  });
});
