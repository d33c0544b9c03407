// Whose signature is wanted: names for what Fulcio writes into a certificate, and the comparison, always of the whole.
import type { Finding } from '../../checks/finding.js';
import type { IdentityRule, IdentityRules, Match } from '../artifact.js';
import { fine, wrong } from './looked.js';
import type { Patterns } from './patterns.js';

const fulcio = '1.3.6.1.4.1.57264.1.';

/** Field by field, the last arc of its OID; https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
export const identityFields = {
  'signer-workflow': 9,
  'signer-ref': 9,
  'signer-digest': 10,
  'runner-environment': 11,
  'source-repository': 12,
  'source-digest': 13,
  'source-ref': 14,
  'source-repository-id': 15,
  'source-owner': 16,
  'source-owner-id': 17,
  'build-config': 18,
  'build-config-digest': 19,
  'build-trigger': 20,
  'run-invocation': 21,
  visibility: 22,
  'deployment-environment': 23,
  'token-subject': 24,
} as const;

export type IdentityField = keyof typeof identityFields;

export const gitHubActionsIssuer = 'https://token.actions.githubusercontent.com';

export type WantedIdentity = {
  readonly san?: string;
  readonly sanPattern?: string;
  /** Default: GitHub Actions. `none`: the certificate must name no issuer. */
  readonly issuer?: string;
  readonly fields?: { readonly [F in IdentityField]?: string | undefined };
  /** By OID, for whatever has no name here. */
  readonly extensions?: Readonly<Record<string, string>>;
};

export function identityRules(wanted: WantedIdentity): IdentityRules {
  const issuer = wanted.issuer ?? gitHubActionsIssuer;
  const named = Object.entries(identityFields).flatMap(([name, arc]) => {
    const expected = isField(name) ? wanted.fields?.[name] : undefined;
    return expected === undefined ? [] : [ruleOf(name, `${fulcio}${arc}`, expected, serverOf(issuer))];
  });
  const others = Object.entries(wanted.extensions ?? {}).map(
    ([oid, expected]): IdentityRule => ({ name: oid, oid, expected }),
  );
  const san = sanOf(wanted);
  return {
    ...(san && { san }),
    issuer: issuer === 'none' ? 'absent' : { exact: issuer },
    rules: [...named, ...others],
  };
}

function isField(name: string): name is IdentityField {
  return Object.hasOwn(identityFields, name);
}

function sanOf({ san, sanPattern }: WantedIdentity): Match | undefined {
  if (san !== undefined) return { exact: san };
  return sanPattern === undefined ? undefined : { pattern: sanPattern };
}

/** People write `octo/app`; certificates hold URLs of the server that the issuer belongs to. */
function ruleOf(name: string, oid: string, expected: string, server: string): IdentityRule {
  const url = expected.includes('://') ? expected : `${server}/${expected}`;
  switch (name) {
    case 'source-repository':
    case 'source-owner':
    case 'build-config':
    case 'run-invocation':
      return { name, oid, expected: url };
    case 'signer-workflow':
      return { name, oid, expected: url, part: splitWorkflow(url).ref === undefined ? 'workflow' : 'whole' };
    case 'signer-ref':
      return { name, oid, expected, part: 'workflow-ref' };
    default:
      return { name, oid, expected };
  }
}

function serverOf(issuer: string): string {
  if (issuer === gitHubActionsIssuer || issuer === 'none') return 'https://github.com';
  const tenant = /^https:\/\/token\.actions\.([a-z0-9-]+\.ghe\.com)$/.exec(issuer)?.[1];
  if (tenant !== undefined) return `https://${tenant}`;
  return issuer.replace(/\/_services\/token$/, '');
}

/**
 * `…/release.yml@refs/tags/a@1` in its two halves. A file name holds no slash, so that the first `@refs/` parts them;
 * else the last `@` before a commit.
 */
export function splitWorkflow(text: string): { readonly path: string; readonly ref?: string } {
  const byRef = text.indexOf('@refs/');
  if (byRef !== -1) return { path: text.slice(0, byRef), ref: text.slice(byRef + 1) };
  const byCommit = /^(.*)@([0-9a-f]{40}|[0-9a-f]{64})$/s.exec(text);
  const [, path, ref] = byCommit ?? [];
  return path === undefined || ref === undefined ? { path: text } : { path, ref };
}

/** Rules that tell one signer from another. A branch, a trigger or a kind of runner alone is anybody's. */
const naming: readonly string[] = [
  'signer-workflow',
  'source-repository',
  'source-repository-id',
  'source-owner',
  'source-owner-id',
  'build-config',
  'token-subject',
];

/** Why these rules name nobody, or cannot be followed; empty when they can. */
export function identityProblems(
  { san, issuer, rules }: IdentityRules,
  patterns: Patterns,
): readonly string[] {
  const problems: string[] = [];
  if (san === undefined && !rules.some(({ name }) => naming.includes(name))) {
    problems.push(
      'it names no signer: give signer-san, signer-san-pattern, signer-workflow or source-repository',
    );
  }
  if (san !== undefined && 'exact' in san && san.exact === '') problems.push('signer-san is empty');
  if (san !== undefined && 'pattern' in san) {
    const pattern = patterns.get(san.pattern) ?? { why: 'it was not compiled' };
    if ('why' in pattern) problems.push(`signer-san-pattern cannot be used: ${pattern.why}`);
  }
  if (issuer === undefined || (issuer !== 'absent' && issuer.exact === ''))
    problems.push('it names no issuer');
  problems.push(...rules.filter(({ expected }) => expected === '').map(({ name }) => `${name} is empty`));
  return problems;
}

export type CertifiedIdentity = {
  readonly sans: readonly string[];
  readonly issuer: string | undefined;
  readonly extensions: Readonly<Record<string, string>>;
};

/** One finding per rule: all of them have to be fine. */
export function identityFindings(
  rules: IdentityRules,
  identity: CertifiedIdentity,
  patterns: Patterns,
): readonly Finding[] {
  return [
    sanFinding(rules.san, identity.sans, patterns),
    issuerFinding(rules.issuer, identity.issuer),
    ...rules.rules.map(rule => ruleFinding(rule, identity.extensions[rule.oid])),
  ];
}

/** A certificate with two names could be shown to two people as two signers. */
function sanFinding(wanted: Match | undefined, sans: readonly string[], patterns: Patterns): Finding {
  const [san, ...others] = sans;
  const name = 'signer-san';
  if (san === undefined || others.length > 0) {
    return wrong(name, 'exactly one name in the certificate', sans.join(', ') || 'none');
  }
  if (wanted === undefined) return fine(name, 'any: other fields name the signer', san);
  if ('exact' in wanted) return compared(name, wanted.exact, san);
  const pattern = patterns.get(wanted.pattern);
  const expected = `a whole match of ${wanted.pattern}`;
  return pattern !== undefined && 'matches' in pattern && pattern.matches(san)
    ? fine(name, expected, san)
    : wrong(name, expected, san);
}

function issuerFinding(wanted: IdentityRules['issuer'], issuer: string | undefined): Finding {
  const name = 'signer-issuer';
  if (wanted === 'absent') {
    return issuer === undefined ? fine(name, 'no issuer', 'none') : wrong(name, 'no issuer', issuer);
  }
  if (wanted === undefined) return wrong(name, 'an issuer in the policy', 'the policy names none');
  return compared(name, wanted.exact, issuer);
}

function ruleFinding(
  { name, oid, expected, part = 'whole' }: IdentityRule,
  value: string | undefined,
): Finding {
  const label = name === oid ? name : `${name} (${oid.slice(oid.lastIndexOf('.1.') + 1)})`;
  if (value === undefined) return compared(label, expected, undefined);
  const halves = splitWorkflow(value);
  const got = part === 'whole' ? value : part === 'workflow' ? halves.path : halves.ref;
  return compared(label, expected, got);
}

function compared(name: string, expected: string, got: string | undefined): Finding {
  if (got === undefined) return wrong(name, expected, 'the certificate does not say');
  if (got === expected) return fine(name, expected, got);
  const near = got.toLowerCase() === expected.toLowerCase() ? 'only the case of letters differs' : undefined;
  return wrong(name, expected, got, near);
}
