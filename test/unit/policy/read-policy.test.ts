import { describe, expect, it } from '@jest/globals';
import { effectiveOf } from '../../../shared/policy/effective.js';
import { readPolicy } from '../../../shared/policy/read-policy.js';
import { problemWords } from '../../../shared/step/document/problem.js';
import { vocabulary } from '../../../shared/steps/promote/vocabulary.js';

const now = Date.parse('2026-11-20T12:00Z');
const read = (text: string) => readPolicy({ name: 'promotion.yml', text }, { vocabulary, now });

const head = 'version: 1\nservice: payments\n';
const target = (app: string) => `{ kind: container-apps, resource-group: rg, app: ${app} }`;
const good = `${head}environments:
  test: { target: ${target('payments-test')} }
  production: { after: { test: 2h }, target: ${target('payments')} }
`;

function policyOf(text: string) {
  const result = read(text);
  if (result.kind === 'wrong') throw new Error(result.problems.map(problemWords).join('\n'));
  return result.policy;
}

function problemsOf(text: string): string {
  const result = read(text);
  return result.kind === 'read' ? 'nothing is wrong' : result.problems.map(problemWords).join('\n');
}

describe('a policy', () => {
  it('is read with the place of every word', () => {
    const [service] = policyOf(good).services;
    expect(service?.environments.map(({ name }) => name)).toEqual(['test', 'production']);
    expect(service?.environments[1]?.after).toEqual([
      {
        environment: 'test',
        soakMilliseconds: 7_200_000,
        from: { of: 'promotion.yml', path: 'environments.production.after.test', line: 5 },
      },
    ]);
  });

  it('lets a service say for itself what is otherwise said for all', () => {
    const text = `version: 1
defaults: { watch: 10m }
environments:
  production: { ladder: cautious }
services:
  payments: { environments: { production: { target: ${target('payments')} } } }
  orders: { defaults: { watch: 1h }, environments: { production: { ladder: instant, target: ${target('orders')} } } }
`;
    const shown = policyOf(text).services.map(({ name, environments }) => {
      const { ladder, watch } = environments[0]?.settings ?? {};
      return [name, ladder?.text, watch?.text];
    });
    expect(shown).toEqual([
      ['payments', 'cautious', '10m'],
      ['orders', 'instant', '1h'],
    ]);
  });

  it('takes what nobody says from its preset, and names it', () => {
    const policy = policyOf(`${good}preset: regulated\ndefaults: { watch: 5m }\n`);
    const [service] = policy.services;
    const production = service?.environments[1];
    if (service === undefined || production === undefined) throw new Error('it has no production');
    const shown = effectiveOf(service, production, vocabulary);
    const row = (name: string) => shown.find(each => each.name === name);
    expect(row('watch')).toEqual({ name: 'watch', value: '5m', from: 'promotion.yml:7' });
    expect(row('standby')).toEqual({ name: 'standby', value: '24h', from: 'preset regulated' });
    expect(row('overrun')).toEqual({ name: 'overrun', value: 'hold', from: 'preset regulated' });
    expect(row('ask-when.budget-left-below')).toMatchObject({ value: '20%', from: 'preset regulated' });
    expect(row('probe-path')).toEqual({ name: 'probe-path', value: '/', from: 'usual' });
  });

  it.each(['light', 'standard', 'regulated'])('may have the preset %s', preset => {
    expect(policyOf(`${good}preset: ${preset}\n`).services).toHaveLength(1);
  });

  it('reads a list of objectives, with the part that each plays', () => {
    const text = good.replace(
      'after: {',
      'objectives: [error-rate < 1%, { latency p95 < 500ms: should }], after: {',
    );
    const objectives = policyOf(text).services[0]?.environments[1]?.settings['objectives'];
    expect(objectives?.text).toBe('error-rate < 1%\nlatency p95 < 500ms: should');
  });

  it('names a secret, and never holds one', () => {
    const named = good.replace('after: {', 'probe-header: { secret: PROBE_HEADER }, after: {');
    expect(policyOf(named).services[0]?.environments[1]?.settings['probe-header']).toMatchObject({
      text: 'PROBE_HEADER',
      isSecret: true,
    });
    const held = problemsOf(good.replace('after: {', 'probe-header: "x-key: hunter2", after: {'));
    expect(held).toContain('a secret has no place in a file');
  });
});

describe('a policy that is wrong', () => {
  it.each([
    ['nothing', '', 'expected fields such as version, service, services, got nothing'],
    ['no version', 'service: payments\n', 'expected `version: 1`, got none'],
    ['a version of tomorrow', 'version: 2\n', 'a newer one needs a newer azure-promote'],
    ['no service', 'version: 1\nenvironments: {}\n', 'expected `service: NAME`'],
    ['no environments', head, 'payments has no environments'],
    ['a field that does not exist', `${good}environment: {}\n`, 'did you mean environments?'],
    ['a field twice', `${good}service: orders\n`, 'Map keys must be unique'],
    ['text that is no YAML', 'version: [1\n', 'promotion.yml:2:1'],
    ['a wrong kind', good.replace('2h', 'soon'), 'environments.production.after.test: expected a duration'],
    [
      'a ladder of another world',
      good.replace('after: {', 'ladder: [], after: {'),
      'environments.production.ladder',
    ],
    [
      'an environment without a target',
      `${head}environments: { test: { ladder: instant } }\n`,
      'expected target with its kind',
    ],
    [
      'a target of an unknown kind',
      good.replace('container-apps', 'container-app'),
      'did you mean container-apps?',
    ],
    [
      'an environment that does not exist',
      good.replace('test: 2h', 'tset: 2h'),
      'it comes after tset, which is no environment here',
    ],
    [
      'a cycle',
      good.replace('test: { target', 'test: { after: production, target'),
      'no way leads in: test after production after test',
    ],
    [
      'itself before itself',
      good.replace('test: 2h', 'production: 2h'),
      'no way leads in: production after production',
    ],
    [
      'two environments on one target',
      good.replaceAll('payments-test', 'payments'),
      'it has the same target as test',
    ],
    [
      'a window without a zone',
      good.replace('after: {', 'windows: { allow: "Mon 08:00-09:00" }, after: {'),
      'it names no time zone',
    ],
    [
      'a window that never opens',
      good.replace(
        'after: {',
        'windows: { allow: "Mon 08:00-09:00 UTC", deny: [{ from: 2026-01-01, to: 2036-01-01 }] }, after: {',
      ),
      'no window opens in the next 400 days',
    ],
    [
      'a closure that ends before it begins',
      good.replace('after: {', 'windows: { deny: [{ from: 2026-12-18, to: 2026-12-01 }] }, after: {'),
      'before it begins',
    ],
    [
      'a share without its sign',
      good.replace('after: {', 'ask-when: { budget-left-below: 0.2 }, after: {'),
      'write 0.2% if it is less than one percent',
    ],
    [
      'a name that commands a runner',
      good.replace('production:', '"##vso[task.complete]":'),
      'expected a name of letters',
    ],
  ])('by %s is refused', (_, text, problem) => {
    expect(problemsOf(text)).toContain(problem);
  });

  it('shows every place at once, in the order of the file, with a picture', () => {
    const text = good.replace('2h', 'soon').replace('version: 1', 'version: 1\npreset: heavy');
    expect(problemsOf(text)).toBe(
      [
        'promotion.yml:2:9: preset: expected one of light, standard, regulated, got "heavy"',
        '2 | preset: heavy',
        '  |         ^',
        'promotion.yml:6:32: environments.production.after.test: expected a duration such as 90s, 10m, 1h30m or 2d, got "soon"',
        '6 |   production: { after: { test: soon }, target: { kind: container-apps, resource-group: rg, app: paym',
        '  |                                ^',
      ].join('\n'),
    );
  });

  it('ends with a word where it is huge or nested too deep', () => {
    expect(problemsOf('#'.repeat(300_000))).toContain('expected at most 262144 characters, got 300000');
    expect(problemsOf('['.repeat(100_000))).toMatch(/promotion\.yml:\d+:\d+/);
  });
});
