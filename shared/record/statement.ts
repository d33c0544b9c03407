// What is signed: an in-toto statement with a verification result about the digest. Everything else that is said of the
// promotion is covered by the digest of its details.
import { type Details, environmentProperty, rolledBackProperty } from './details.js';
import { printDetails, sha256 } from './details-text.js';

export const statementType = 'application/vnd.in-toto+json';
export const resultType = 'https://in-toto.io/attestation/svr/v0.2';

const passedProperty = 'PROMOTION_PASSED';
const detailsProperty = 'PROMOTION_DETAILS_SHA256_';
const verifier = 'urn:azure-promote:record-promotion';

export type Statement = {
  /** What was promoted: `sha256:…`. */
  readonly subject: string;
  readonly timeCreated: string;
  readonly properties: readonly string[];
};

export function printStatement(details: Details, timeCreated: string): string {
  const { artifact, digest, policy, environment, outcome } = details;
  const hex = digest.slice('sha256:'.length);
  return JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: artifact ?? digest, digest: { sha256: hex } }],
    predicateType: resultType,
    predicate: {
      verifier: { id: verifier, policies: policy === undefined ? [] : [policyOf(policy)] },
      timeCreated,
      properties: [
        ...(outcome === 'passed' ? [environmentProperty(environment), passedProperty] : [rolledBackProperty]),
        `${detailsProperty}${sha256(printDetails(details))}`,
      ],
    },
  });
}

function policyOf({ uri, digest }: NonNullable<Details['policy']>) {
  const at = digest.indexOf(':');
  return { uri, digest: { [digest.slice(0, at)]: digest.slice(at + 1) } };
}

export type ReadStatement = { readonly statement: Statement } | { readonly why: string };

export function readStatement(payload: Uint8Array): ReadStatement {
  let read: unknown;
  try {
    read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch {
    // Not UTF-8, or not JSON.
    return { why: 'what was signed is not JSON' };
  }
  const { subject, predicateType, predicate } = Object(read);
  const [only, ...others] = Array.isArray(subject) ? subject : [];
  const hex: unknown = Object(Object(only).digest).sha256;
  const { timeCreated, properties } = Object(predicate);
  if (predicateType !== resultType) return { why: 'what was signed is no verification result' };
  if (typeof hex !== 'string' || others.length > 0) return { why: 'what was signed is not about one digest' };
  if (typeof timeCreated !== 'string' || !isTexts(properties))
    return { why: 'what was signed has no time or no properties' };
  return { statement: { subject: `sha256:${hex}`, timeCreated, properties } };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(each => typeof each === 'string');
}

/** Why the statement does not stand for these details; undefined when it does. */
export function mismatch(
  { subject, properties }: Statement,
  details: Details,
  text: string,
): string | undefined {
  if (subject !== details.digest) return `it was signed for ${subject}, and tells of ${details.digest}`;
  if (!properties.includes(`${detailsProperty}${sha256(text)}`))
    return 'its details are not those that were signed';
  const wanted =
    details.outcome === 'passed'
      ? [environmentProperty(details.environment), passedProperty]
      : [rolledBackProperty];
  const missing = wanted.find(property => !properties.includes(property));
  if (missing !== undefined) return `it was signed without ${missing}`;
  const isBack = properties.includes(rolledBackProperty);
  return isBack && details.outcome === 'passed' ? 'it was signed as rolled back' : undefined;
}
