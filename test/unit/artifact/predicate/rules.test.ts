import { describe, expect, it } from '@jest/globals';
import type { PredicateRule } from '../../../../shared/artifact/artifact.js';
import { viewOf } from '../../../../shared/artifact/predicate/kinds.js';
import { ruleFindings } from '../../../../shared/artifact/predicate/rules.js';
import { scoreOf } from '../../../../shared/artifact/predicate/severity.js';
import { sourceOf } from '../../../../shared/artifact/predicate/source.js';
import { type Json, statementOf } from '../../../../shared/artifact/statement.js';

const now = Date.parse('2026-11-20T12:00:00Z');

function judged(predicateType: string, predicate: Json, ...rules: readonly PredicateRule[]) {
  const document = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ digest: { sha256: 'a'.repeat(64) } }],
    predicateType,
    predicate,
  };
  const read = statementOf(document);
  if ('why' in read) throw new Error(read.why);
  const view = viewOf(read.statement);
  const findings = [...ruleFindings(view, rules, now), ...(view.result ? [view.result] : [])];
  return findings.filter(({ fine }) => !fine).map(({ name }) => name);
}

const rule = (kind: string, expected: string): PredicateRule => {
  const known = [
    'builder-id',
    'build-type',
    'source-repository',
    'source-ref',
    'source-digest',
    'verifier-id',
    'resource-uri',
    'policy-uri',
    'verified-level',
    'property',
    'passed-test',
    'severity-below',
  ] as const;
  const found = known.find(each => each === kind);
  if (found === undefined) throw new Error(kind);
  return { kind: found, expected };
};

describe('SLSA provenance', () => {
  const v02 = {
    builder: { id: 'https://example.test/builder' },
    buildType: 'https://example.test/type',
    invocation: {
      configSource: { uri: 'git+https://github.com/octo/app@refs/tags/v1', digest: { sha1: 'c'.repeat(40) } },
      parameters: { debug: true, list: [1, 'two'] },
    },
  };
  const generic = {
    buildDefinition: {
      externalParameters: { source: 'git+https://github.com/octo/app@refs/tags/v1' },
      resolvedDependencies: [
        { uri: 'pkg:npm/x' },
        { uri: 'git+https://github.com/octo/app@refs/tags/v1', digest: { gitCommit: 'c'.repeat(40) } },
      ],
    },
    runDetails: { builder: { id: 'https://example.test/builder' } },
  };

  it.each<readonly [string, string, Json]>([
    ['v0.2', 'https://slsa.dev/provenance/v0.2', v02],
    ['v1', 'https://slsa.dev/provenance/v1', generic],
  ])('%s says who built what', (_, type, predicate) => {
    const rules = [
      rule('builder-id', 'https://example.test/builder'),
      rule('source-repository', 'https://github.com/octo/app.git'),
      rule('source-ref', 'refs/tags/v1'),
      rule('source-digest', 'c'.repeat(40)),
    ];
    expect(judged(type, predicate, ...rules)).toEqual([]);
    expect(judged(type, predicate, rule('source-digest', 'd'.repeat(40)))).toEqual(['source-digest']);
  });

  it('has parameters of every kind', () => {
    const parameters = (expected: Readonly<Record<string, string>>): PredicateRule => ({
      kind: 'external-parameters',
      expected,
      others: 'refused',
    });
    const type = 'https://slsa.dev/provenance/v0.2';
    expect(judged(type, v02, parameters({ debug: 'true', 'list.0': '1', 'list.1': 'two' }))).toEqual([]);
    expect(judged(type, v02, parameters({ debug: 'true', 'list.0': '1' }))).toEqual(['external-parameters']);
    const twins = { invocation: { parameters: { a: { b: '1' }, 'a.b': '2' } } };
    expect(judged(type, twins, parameters({ 'a.b': '2' }))).toEqual(['external-parameters']);
    expect(judged(type, {}, parameters({}))).toEqual(['external-parameters']);
  });

  it('is silent about what it does not know', () => {
    expect(judged('https://slsa.dev/provenance/v1', {}, rule('builder-id', 'x'))).toEqual(['builder-id']);
    expect(judged('https://slsa.dev/provenance/v1', generic, rule('property', 'x'))).toEqual(['property']);
    expect(judged('https://example.test/other', {}, rule('builder-id', 'x'))).toEqual(['builder-id']);
    expect(judged('https://example.test/other', {})).toEqual([]);
  });
});

describe('a verification summary', () => {
  const type = 'https://slsa.dev/verification_summary/v1';
  const summary = {
    verifier: { id: 'https://example.test/verifier' },
    resourceUri: 'pkg:oci/app',
    policy: { uri: 'https://example.test/policy' },
    verificationResult: 'PASSED',
    verifiedLevels: ['SLSA_BUILD_LEVEL_2', 'OCTO_REVIEWED', 'SLSA_SOURCE_LEVEL_1'],
  };

  it('has to have passed', () => {
    expect(judged(type, summary)).toEqual([]);
    for (const verificationResult of ['FAILED', 'passed', '', 7]) {
      expect(judged(type, { ...summary, verificationResult })).toEqual(['verification-result']);
    }
    expect(judged(type, {})).toEqual(['verification-result']);
  });

  it.each([
    ['SLSA_BUILD_LEVEL_2', true],
    ['SLSA_BUILD_LEVEL_1', true],
    ['SLSA_BUILD_LEVEL_3', false],
    ['SLSA_SOURCE_LEVEL_1', true],
    ['SLSA_SOURCE_LEVEL_2', false],
    ['OCTO_REVIEWED', true],
    ['OCTO_REVIEW', false],
  ])('with its levels fulfils %s: %s', (level, fulfils) => {
    expect(judged(type, summary, rule('verified-level', level))).toEqual(fulfils ? [] : ['verified-level']);
  });

  it('names verifier, resource and policy', () => {
    const rules = [
      rule('verifier-id', 'https://example.test/verifier'),
      rule('resource-uri', 'pkg:oci/app'),
      rule('policy-uri', 'https://example.test/policy'),
    ];
    expect(judged(type, summary, ...rules)).toEqual([]);
    expect(judged(type, { verificationResult: 'PASSED' }, ...rules)).toEqual([
      'verifier-id',
      'resource-uri',
      'policy-uri',
    ]);
  });
});

describe('other predicates', () => {
  it.each<readonly [string, string, Json, readonly PredicateRule[], readonly string[]]>([
    [
      'a result with its property',
      'https://in-toto.io/attestation/svr/v0.2',
      { properties: ['A', 'B'] },
      [rule('property', 'B')],
      [],
    ],
    [
      'a result without it',
      'https://in-toto.io/attestation/svr/v0.1',
      { properties: ['A'] },
      [rule('property', 'B')],
      ['property'],
    ],
    [
      'a result without any',
      'https://in-toto.io/attestation/svr/v0.1',
      { properties: [] },
      [],
      ['properties'],
    ],
    [
      'tests that passed',
      'https://in-toto.io/attestation/test-result/v0.1',
      { result: 'PASSED', passedTests: ['smoke'] },
      [rule('passed-test', 'smoke')],
      [],
    ],
    [
      'tests that passed but for one',
      'https://in-toto.io/attestation/test-result/v0.1',
      { result: 'PASSED', failedTests: ['x'] },
      [],
      ['test-result'],
    ],
    [
      'tests with warnings',
      'https://in-toto.io/attestation/test-result/v0.1',
      { result: 'WARNED' },
      [],
      ['test-result'],
    ],
    ['SPDX', 'https://spdx.dev/Document/v2.3', { spdxVersion: 'SPDX-2.3' }, [], []],
    [
      'SPDX 3',
      'https://spdx.dev/Document',
      { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld' },
      [],
      [],
    ],
    ['SPDX that is empty', 'https://spdx.dev/Document', {}, [], ['document']],
    ['CycloneDX', 'https://cyclonedx.org/bom', { bomFormat: 'CycloneDX', specVersion: '1.6' }, [], []],
    [
      'CycloneDX that is SPDX',
      'https://cyclonedx.org/bom/v1.6',
      { spdxVersion: 'SPDX-2.3' },
      [],
      ['document'],
    ],
  ])('%s', (...[, type, predicate, rules, names]) => {
    expect(judged(type, predicate, ...rules)).toEqual(names);
  });
});

describe('a vulnerability scan', () => {
  const type = 'https://in-toto.io/attestation/vulns/v0.2';
  const scan = (result: unknown, lastUpdate?: string) => ({ scanner: { db: { lastUpdate }, result } });
  const found = (...scores: readonly unknown[]) => [
    { id: 'CVE-1', severity: scores.map(score => ({ method: 'x', score })) },
  ];

  it.each<readonly [string, unknown, string, boolean]>([
    ['nothing', [], 'low', true],
    ['a medium one', found('medium'), 'high', true],
    ['a high one', found('HIGH'), 'high', false],
    ['a low and a high score', found('low', '7.1'), 'high', false],
    ['a score below', found('6.9'), 'high', true],
    ['a number', found(9.8), 'critical', false],
    ['a word that nobody knows', found('dreadful'), 'critical', false],
    ['none given', found(), 'critical', false],
    ['severity as an object', [{ id: 'CVE-1', severity: { method: 'x', score: 'low' } }], 'high', true],
    ['a limit that is none', [], 'dreadful', false],
  ])('with %s is below %s', (_, result, limit, passes) => {
    expect(judged(type, scan(result), rule('severity-below', limit))).toEqual(
      passes ? [] : ['severity-below'],
    );
  });

  it('has to have a result', () => {
    expect(judged(type, scan({}))).toEqual(['scan-result']);
    expect(judged(type, {})).toEqual(['scan-result']);
  });

  it.each([
    ['2026-11-20T11:00:00Z', true],
    ['2026-11-20T09:59:59Z', false],
    ['2026-11-20T12:04:00Z', true],
    ['2026-11-20T12:06:00Z', false],
    ['yesterday', false],
    [undefined, false],
  ])('whose database is of %s is younger than two hours: %s', (lastUpdate, passes) => {
    const age: PredicateRule = { kind: 'scan-age', maximumMilliseconds: 2 * 3_600_000 };
    expect(judged(type, scan([], lastUpdate), age)).toEqual(passes ? [] : ['scan-age']);
  });

  it.each([
    ['none', 0],
    ['Moderate', 4],
    ['10.0', 10],
    ['10.1', undefined],
    ['-1', undefined],
    ['constructor', undefined],
  ])('places %s at %s', (text, score) => {
    expect(scoreOf(text)).toBe(score);
  });
});

describe('where sources come from', () => {
  it.each([
    ['octo/app', 'https://github.com/octo/app', undefined],
    ['https://github.com/octo/app', 'https://github.com/octo/app', undefined],
    ['https://github.com/octo/app.git', 'https://github.com/octo/app', undefined],
    ['https://github.com/octo/app/', 'https://github.com/octo/app', undefined],
    ['git+https://github.com/octo/app@refs/heads/main', 'https://github.com/octo/app', 'refs/heads/main'],
    ['git+https://github.com/octo/app@refs/tags/a@1', 'https://github.com/octo/app', 'refs/tags/a@1'],
    ['git+ssh://git@github.com/octo/app@main', 'ssh://git@github.com/octo/app', 'main'],
    ['octo/app@', 'https://github.com/octo/app', undefined],
  ])('%s is %s at %s', (text, repository, ref) => {
    expect(sourceOf(text)).toEqual(ref === undefined ? { repository } : { repository, ref });
  });
});
