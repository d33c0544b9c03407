import { describe, expect, it } from '@jest/globals';
import { parseObjectives } from '../../../../shared/judge/objectives/short-forms.js';
import type { Environment, Service } from '../../../../shared/policy/policy.js';
import { readPolicy } from '../../../../shared/policy/read-policy.js';
import { problemWords } from '../../../../shared/step/document/problem.js';
import {
  environmentGiven,
  placingOf,
  releaseGiven,
  verifyGiven,
} from '../../../../shared/steps/promote/given.js';
import { vocabulary } from '../../../../shared/steps/promote/vocabulary.js';
import { partedObjectives } from '../../../../shared/steps/promoting/objectives.js';

const digest = `sha256:${'ab'.repeat(32)}`;
const id = '5d9a3c10-2f64-4e0b-8a77-1c2d3e4f5a6b';
const now = Date.parse('2026-11-20T12:00Z');
const nothing = () => undefined;
const terminal = { secret: nothing, host: 'terminal' } as const;
const github = { secret: nothing, host: 'github' } as const;

function chosen(
  environment: string,
  top = '',
): { readonly service: Service; readonly environment: Environment } {
  const text = `version: 1\nservice: pay\n${top}\nenvironments:\n  production: ${environment}\n`;
  const read = readPolicy({ name: 'promotion.yml', text }, { vocabulary, now });
  if (read.kind === 'wrong') throw new Error(read.problems.map(problemWords).join('\n'));
  const [service] = read.policy.services;
  const [first] = service?.environments ?? [];
  if (service === undefined || first === undefined) throw new Error('it has no environment');
  return { service, environment: first };
}

const app = 'target: { kind: container-apps, resource-group: rg, app: pay }';
const givenBy = (environment: string, top = '', secret: (name: string) => string | undefined = nothing) => {
  const { service, environment: own } = chosen(environment, top);
  return environmentGiven(service, own, secret);
};

describe('what an environment gives to the steps', () => {
  it('is its target, its settings, its ledger and its own name', () => {
    expect(givenBy(`{ ${app}, watch: 1h }`, 'ledger: git')).toMatchObject({
      target: 'container-apps',
      'resource-group': 'rg',
      app: 'pay',
      watch: '1h',
      ledger: 'git',
      service: 'pay',
      environment: 'production',
    });
  });

  it('names who signs in as the steps do', () => {
    const azure = `azure: { tenant: ${id}, subscription: ${id}, client: ${id}, service-connection: sc }`;
    expect(givenBy(`{ ${app}, ${azure} }`)).toMatchObject({
      'tenant-id': id,
      'subscription-id': id,
      'client-id': id,
      'azure-subscription': 'sc',
    });
  });

  it('takes a secret from its variable, and asks for it by that name', () => {
    const hook = `{ ${app}, webhook-url: { secret: CHAT_URL } }`;
    const secret = (name: string) => (name === 'CHAT_URL' ? 'https://hooks.example/x' : undefined);
    expect(givenBy(hook, '', secret)).toMatchObject({ 'webhook-url': 'https://hooks.example/x' });
    for (const absent of [nothing, () => '']) {
      expect(() => givenBy(hook, '', absent)).toThrow(
        expect.objectContaining({ code: 'INPUT_INVALID', hint: expect.stringContaining('CHAT_URL') }),
      );
    }
  });

  it('leaves out what counts over weeks: it judges no candidate', () => {
    const objectives = 'objectives: [error-rate < 1%, availability 99.9% over 30d, { errors < 2%: should }]';
    expect(givenBy(`{ ${app}, ${objectives} }`)['objectives']).toBe('error-rate < 1%\nerrors < 2% (should)');
    expect(givenBy(`{ ${app}, objectives: [availability 99.9% over 30d] }`)).not.toHaveProperty('objectives');
  });
});

describe('objectives', () => {
  it('are parted by what they count over', () => {
    const { climbing, budgets } = partedObjectives('error-rate < 1%, availability 99.9% over 30d: should');
    expect(climbing).toBe('error-rate < 1%');
    expect(budgets).toMatchObject([{ kind: 'budget', role: 'should', target: 0.999 }]);
  });

  it('come with the part that each plays, in words that canary-shift reads', () => {
    const { climbing = '' } = partedObjectives('error-rate < 1%: should\nlatency p95 < 500ms (watch)');
    const read = parseObjectives(climbing);
    expect('value' in read && read.value.map(({ role }) => role)).toEqual(['should', 'watch']);
  });

  it('that cannot be read stay as they were written, for canary-shift to say why', () => {
    expect(partedObjectives('error-rate < 1,5%')).toEqual({ climbing: 'error-rate < 1,5%', budgets: [] });
    expect(partedObjectives('what is this')).toEqual({ climbing: 'what is this', budgets: [] });
    expect(partedObjectives('')).toEqual({ budgets: [] });
  });
});

describe('how canary-shift learns of the bytes', () => {
  const reference = `ghcr.io/contoso/pay@${digest}`;

  it.each([
    ['container-apps', 'place', { artifact: reference }],
    ['app-service', 'place', { artifact: reference }],
    ['gateway-api', 'expect', { expect: digest }],
    ['command', 'expect', { expect: digest }],
    ['front-door', 'said', { 'said-digest': digest }],
    ['traffic-manager', 'said', { 'said-digest': digest }],
    ['feature-flag', 'said', { 'said-digest': digest }],
    ['front-door-classic', 'said', { 'said-digest': digest }],
  ])('on %s is by %s', (target, placing, expected) => {
    expect(placingOf({ target })).toBe(placing);
    expect(releaseGiven({ target }, { digest, reference, kind: 'image' })).toEqual(expected);
  });

  it('may be said otherwise', () => {
    expect(releaseGiven({ target: 'container-apps', placing: 'expect' }, { digest })).toEqual({
      expect: digest,
    });
  });

  it('needs a name where it is placed', () => {
    expect(() => releaseGiven({ target: 'container-apps' }, { digest })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });
});

describe('who has to have signed it', () => {
  const signed = 'signed-by: { workflow: contoso/pay/.github/workflows/build.yml, ref: refs/heads/main }';

  it('is nobody where the policy names nobody', () => {
    expect(verifyGiven(chosen(`{ ${app} }`).service, { digest }, terminal)).toBeUndefined();
  });

  it('is whom the policy names, of the image', () => {
    const { service } = chosen(`{ ${app} }`, signed);
    const reference = `ghcr.io/contoso/pay@${digest}`;
    expect(verifyGiven(service, { digest, reference, kind: 'image' }, terminal)).toEqual({
      image: reference,
      'signer-workflow': 'contoso/pay/.github/workflows/build.yml',
      'source-ref': 'refs/heads/main',
    });
    expect(verifyGiven(service, { digest }, terminal)).toMatchObject({ digest });
  });

  it('is looked for at GitHub as well, on its runner or where the policy says so', () => {
    const repository = { 'github-repository': 'contoso/pay' };
    const { service } = chosen(`{ ${app} }`, signed);
    expect(verifyGiven(service, { digest }, github)).toMatchObject(repository);
    const said = (evidence: string) =>
      chosen(`{ ${app} }`, signed.replace(' }', `, evidence: ${evidence} }`)).service;
    expect(verifyGiven(said('github'), { digest }, terminal)).toMatchObject(repository);
    expect(verifyGiven(said('oci'), { digest }, github)).not.toHaveProperty('github-repository');
  });
});
