import { describe, expect, it } from '@jest/globals';
import {
  identityFindings,
  identityRules,
  splitWorkflow,
  type WantedIdentity,
} from '../../../../shared/artifact/policy/identity.js';
import { patternOf } from '../../../../shared/artifact/policy/pattern.js';

describe('a workflow', () => {
  const file = 'https://github.com/octo/app/.github/workflows/a.yml';
  const commit = 'a'.repeat(40);

  it.each([
    [`${file}@refs/heads/main`, file, 'refs/heads/main'],
    [`${file}@refs/tags/a@1.0`, file, 'refs/tags/a@1.0'],
    [`${file}@${commit}`, file, commit],
    [`${file}@x@${commit}`, `${file}@x`, commit],
    [`${file}@x.yml@refs/heads/main`, `${file}@x.yml`, 'refs/heads/main'],
    [file, file, undefined],
    [`${file}@main`, `${file}@main`, undefined],
  ])('%s is parted into its file and its ref', (text, path, ref) => {
    expect(splitWorkflow(text)).toEqual(ref === undefined ? { path } : { path, ref });
  });
});

describe('names as people write them', () => {
  const rule = (wanted: WantedIdentity) => identityRules(wanted).rules[0];

  it.each([
    ['https://token.actions.githubusercontent.com', 'https://github.com/octo/app'],
    ['https://token.actions.octo.ghe.com', 'https://octo.ghe.com/octo/app'],
    ['https://github.example.test/_services/token', 'https://github.example.test/octo/app'],
  ])('belong to the server of the issuer %s', (issuer, expected) => {
    expect(rule({ san: 'x', issuer, fields: { 'source-repository': 'octo/app' } })?.expected).toBe(expected);
  });

  it('are compared without a ref only where none was given', () => {
    const workflow = 'octo/app/.github/workflows/a.yml';
    expect(rule({ fields: { 'signer-workflow': workflow } })?.part).toBe('workflow');
    expect(rule({ fields: { 'signer-workflow': `${workflow}@refs/heads/main` } })?.part).toBe('whole');
  });

  it('are asked of GitHub Actions unless said otherwise', () => {
    expect(identityRules({ san: 'x' }).issuer).toEqual({
      exact: 'https://token.actions.githubusercontent.com',
    });
    expect(identityRules({ san: 'x', issuer: 'none' }).issuer).toBe('absent');
  });
});

describe('a certificate', () => {
  const rules = identityRules({ san: 'a', issuer: 'none' });

  it.each([
    [['a'], true],
    [['a', 'b'], false],
    [['b', 'a'], false],
    [[], false],
    [['A'], false],
  ])('with the names %j passes for a: %s', (sans, passes) => {
    const findings = identityFindings(rules, { sans, issuer: undefined, extensions: {} }, new Map());
    expect(findings.every(({ fine }) => fine)).toBe(passes);
  });

  it('without an issuer passes only where none is wanted', () => {
    const findings = (issuer: string | undefined) =>
      identityFindings(rules, { sans: ['a'], issuer, extensions: {} }, new Map());
    expect(findings(undefined)[1]?.fine).toBe(true);
    expect(findings('x')[1]?.fine).toBe(false);
  });
});

describe('a pattern', () => {
  const matches = (pattern: string, value: string) => {
    const compiled = patternOf(pattern);
    return 'matches' in compiled ? compiled.matches(value) : compiled.why;
  };

  it.each([
    ['a', 'a', true],
    ['a', 'ab', false],
    ['a', 'ba', false],
    ['a|ab', 'ab', true],
    ['^a$', 'a', true],
    ['(?m)^a$', 'b\na', false],
    ['a', 'a\n', false],
    ['a.c', 'a\nc', false],
    ['[[:alpha:]]+', 'abc', true],
  ])('%s over %j: %s', (pattern, value, expected) => {
    expect(matches(pattern, value)).toBe(expected);
  });

  it.each([
    '',
    'a)|(b',
    '(?=a)',
    '(a)\\1',
    '(?<!a)b',
    '(',
    '[',
    'a{1001}',
    '((a{500}){500}){500}',
    'x'.repeat(1025),
  ])('%s is not compiled', pattern => {
    expect(patternOf(pattern)).toHaveProperty('why');
  });

  it('is bounded in what it looks at', () => {
    expect(matches('a*', 'a'.repeat(16_385))).toBe(false);
  });
});
