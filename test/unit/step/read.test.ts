import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Fault } from '../../../shared/fault/fault.js';
import { type Inputs, only, optional, required, withDefault } from '../../../shared/step/input.js';
import { choice, flag, number, percent, secret, structured, text } from '../../../shared/step/kinds.js';
import type { HostName } from '../../../shared/step/names.js';
import { readInputs } from '../../../shared/step/read.js';
import { atMostOneOf, exactlyOneOf, needs, type Rule } from '../../../shared/step/rules.js';
import { anyText } from './any-text.js';

const short = text({ pattern: /^[a-z-]{1,20}$/, expected: 'a short name' });

const inputs = {
  app: required(short, 'The app.'),
  'dry-run': withDefault(flag(), 'false', 'Plan only.'),
  weight: optional(percent(), 'The share.'),
  'client-secret': optional(secret(), 'The secret.'),
  'client-id': only(['github', 'terminal'], optional(short, 'The client.')),
  connection: only(['azure-pipelines'], required(short, 'The connection.')),
} as const;

type Given = Readonly<Record<string, string>>;
type Asked = { readonly host?: HostName; readonly rules?: readonly Rule[] };

function read<I extends Inputs>(from: I, given: Given, { host = 'terminal', rules = [] }: Asked = {}) {
  return readInputs(from, rules, { host, get: name => given[name], parsers: { yaml: JSON.parse } });
}

/** The facts of the fault that the inputs lead to: one line for each input. */
function problems(given: Given, asked: Asked = {}, from: Inputs = inputs): Fault['facts'] {
  try {
    read(from, given, asked);
  } catch (thrown) {
    // What the test is about.
    if (thrown instanceof Fault && thrown.code === 'INPUT_INVALID') return thrown.facts;
    throw thrown;
  }
  return {};
}

describe('inputs', () => {
  it('that are absent take their default, or stay absent', () => {
    expect(read(inputs, { app: 'shop' })).toEqual({
      app: 'shop',
      'dry-run': false,
      weight: undefined,
      'client-secret': undefined,
      'client-id': undefined,
      connection: undefined,
    });
  });

  it('that another host offers are absent here, whatever their variable holds', () => {
    expect(read(inputs, { app: 'shop', connection: 'ignored' }).connection).toBeUndefined();
    const onAzure = read(
      inputs,
      { app: 'shop', connection: 'sc', 'client-id': 'x' },
      { host: 'azure-pipelines' },
    );
    expect(onAzure).toMatchObject({ connection: 'sc', 'client-id': undefined });
  });

  it('that are required only where they are offered are missed only there', () => {
    expect(problems({ app: 'shop' }, { host: 'azure-pipelines' })).toEqual({
      connection: 'expected a short name, got nothing; it is required',
    });
    expect(problems({ app: 'shop' }, { host: 'github' })).toEqual({});
  });

  it('that are present must parse: an empty one is not an absent one', () => {
    expect(problems({ app: '', 'dry-run': '', weight: '' })).toEqual({
      '--app': 'expected a short name, got an empty value',
      '--dry-run': 'expected true or false, got an empty value',
      '--weight': 'expected a percentage from 0% to 100%, got an empty value',
    });
  });

  const bad = { app: 'The Shop', 'dry-run': 'True', weight: '0.5' };

  it.each([
    ['github', ['app', 'dry-run', 'weight']],
    ['azure-pipelines', ['app', 'dryRun', 'weight', 'connection']],
    ['terminal', ['--app', '--dry-run', '--weight']],
  ] as const)('that are wrong are told together, spelled as on %s', (host, names) => {
    expect(Object.keys(problems(bad, { host }))).toEqual(names);
  });

  it('that are wrong are counted', () => {
    expect(() => read(inputs, bad)).toThrow('3 inputs need attention');
    expect(() => read(inputs, { app: 'The Shop' })).toThrow('one input needs attention');
  });
});

describe('a line about a wrong input', () => {
  it.each([
    ['True', 'expected true or false, got "True"; write it in small letters'],
    ['1e309', 'expected true or false, got "1e309"'],
    ['a\nb', 'expected true or false, got "a\\nb"'],
    ['\0', 'expected true or false, got "\\u0000"'],
    ['true\u00a0', 'expected true or false, got "true\\u{a0}"'],
    ['\u200btrue', 'expected true or false, got "\\u{200b}true"'],
    ['##vso[task.complete]', 'expected true or false, got "##vso[task.complete]"'],
    ['x'.repeat(60), `expected true or false, got "${'x'.repeat(60)}"`],
    ['x'.repeat(61), `expected true or false, got "${'x'.repeat(60)}"… (61 characters)`],
    ['x'.repeat(2_000_000), `expected true or false, got "${'x'.repeat(60)}"… (2000000 characters)`],
  ])('shows %j so that it can be seen', (given, line) => {
    expect(problems({ app: 'shop', 'dry-run': given })).toEqual({ '--dry-run': line });
  });

  it('stays one short line whatever came', () => {
    const short = fc.property(anyText({ minLength: 1, maxLength: 300 }), given => {
      const line = String(problems({ app: 'shop', 'dry-run': given })['--dry-run'] ?? '');
      expect(line).not.toMatch(/[\n\r\0\u2028\u2029]/);
      expect(line.length).toBeLessThan(700);
    });
    fc.assert(short);
  });

  it('never shows a secret, nor how long it is', () => {
    const from = { 'client-secret': required(secret(), 'The secret.') };
    expect(problems({ 'client-secret': ' \n' }, {}, from)).toEqual({
      '--client-secret': 'expected a secret value, got a value that is not shown',
    });
    const onAzure = problems({ 'client-secret': '$(MY_SECRET)' }, { host: 'azure-pipelines' }, from);
    expect(onAzure['clientSecret']).toMatch(/^expected a value, got a value that is not shown; this macro/);
  });

  it('names the choice that was nearly met, and the bounds of a number', () => {
    const from = {
      cloud: required(choice(['public', 'china']), 'The cloud.'),
      requests: required(number({ from: 1, to: 100, whole: true }), 'How many.'),
    };
    expect(problems({ cloud: 'Public', requests: '1e309' }, {}, from)).toEqual({
      '--cloud': 'expected one of public, china, got "Public"; did you mean public?',
      '--requests': 'expected a whole number from 1 to 100, got "1e309"',
    });
  });

  it('says where a document is broken', () => {
    const from = { policy: required(structured(), 'The policy.') };
    expect(String(problems({ policy: '{' }, {}, from)['--policy'])).toMatch(
      /^expected JSON or YAML, got "\{"; \S/,
    );
  });
});

describe('what Azure Pipelines did not expand', () => {
  const on = (host: HostName, app: string) => problems({ app, connection: 'sc' }, { host });

  it.each(['$(app)', '$(my.app_1-x)'])('is refused there when it is %s', macro => {
    expect(on('azure-pipelines', macro)).toEqual({
      app: `expected a value, got "${macro}"; this macro was not expanded: no variable of that name exists here`,
    });
  });

  it('is refused there when it is an expression for variables', () => {
    expect(on('azure-pipelines', '$[variables.app]')).toEqual({
      app: 'expected a value, got "$[variables.app]"; inputs know no $[ ]: write $(name) instead',
    });
  });

  it('is a value like any other on other hosts', () => {
    expect(on('github', '$(app)')).toEqual({ app: 'expected a short name, got "$(app)"' });
  });
});

describe('rules across inputs', () => {
  const from = {
    app: optional(short, 'The app.'),
    'resource-id': optional(short, 'The id.'),
    'resource-group': optional(short, 'The group.'),
    policy: optional(short, 'The policy.'),
  } as const;
  const rules: readonly Rule[] = [
    exactlyOneOf<typeof from>('app', 'resource-id'),
    needs('app', 'resource-group'),
    atMostOneOf<typeof from>('policy', 'resource-group'),
  ];
  const broken = (given: Given, host: HostName = 'github') => problems(given, { host, rules }, from);

  it.each([
    [{ 'resource-id': 'x' }],
    [{ app: 'a', 'resource-group': 'g' }],
    [{ 'resource-id': 'x', policy: 'p' }],
  ])('hold for %j', given => {
    expect(broken(given)).toEqual({});
  });

  it.each([
    [{}, { app: 'expected exactly one of app, resource-id, got none of them' }],
    [
      { app: 'a', 'resource-id': 'x', 'resource-group': 'g' },
      { app: 'expected exactly one of app, resource-id, got app and resource-id' },
    ],
    [{ app: 'a' }, { app: 'expected app only together with resource-group, got app alone' }],
    [
      { 'resource-id': 'x', policy: 'p', 'resource-group': 'g' },
      { policy: 'expected at most one of policy, resource-group, got policy and resource-group' },
    ],
  ])('are broken by %j', (given, facts) => {
    expect(broken(given)).toEqual(facts);
  });

  it('are told beside the other problems of the same input, in the words of the host', () => {
    expect(broken({ app: 'A B' }, 'terminal')).toEqual({
      '--app':
        'expected a short name, got "A B"; expected --app only together with --resource-group, got --app alone',
    });
  });
});
