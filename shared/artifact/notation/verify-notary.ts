// One signature of the Notary Project against a trust policy: integrity, authenticity, time, expiry. What the level
// does not enforce is looked at all the same and reported. Revocation lists are not asked: this makes no request.
import { createHash, type X509Certificate } from 'node:crypto';
import type { Finding } from '../../checks/finding.js';
import type { NotaryTrust } from '../artifact.js';
import { type Digest, parseDigest } from '../digest.js';
import { fine, wrong } from '../policy/looked.js';
import { isJson } from '../statement.js';
import { type Chain, chainOf, embeddedCertificate, nameOf, validAt } from '../trust/chain.js';
import { Malformed } from '../trust/malformed.js';
import { timestampOf } from '../trust/timestamp.js';
import { attributeNames, type NotaryEnvelope, payloadType } from './envelope.js';
import { isTrusted } from './identities.js';
import { isSignedBy, signerProblem } from './signer-problem.js';
import { trustStore } from './trust-store.js';

export type HeldNotary = {
  readonly digest: Digest;
  readonly subject: string;
  readonly scheme: string;
  readonly fingerprint: string;
  readonly times: readonly number[];
};

export type NotaryOutcome = { readonly findings: readonly Finding[]; readonly held?: HeldNotary };

export type NotaryStores = {
  readonly roots: readonly X509Certificate[];
  readonly authorityRoots: readonly X509Certificate[];
  readonly timestampRoots: readonly X509Certificate[];
};

/** Throws TRUST_UNUSABLE for what cannot be a trust store. */
export function notaryStores({ roots, authorityRoots, timestampRoots }: NotaryTrust): NotaryStores {
  const own = trustStore(roots, 'ca');
  return {
    roots: own,
    authorityRoots: authorityRoots === undefined ? own : trustStore(authorityRoots, 'signingAuthority'),
    timestampRoots: timestampRoots === undefined ? [] : trustStore(timestampRoots, 'tsa'),
  };
}

const schemes = { plain: 'notary.x509', authority: 'notary.x509.signingAuthority' } as const;

type Parts = {
  readonly envelope: NotaryEnvelope;
  readonly stores: NotaryStores;
  readonly leaf: X509Certificate;
  readonly others: readonly X509Certificate[];
  readonly now: number;
};

export function verifyNotary(
  envelope: NotaryEnvelope,
  trust: NotaryTrust,
  { stores, now }: { readonly stores: NotaryStores; readonly now: number },
): NotaryOutcome {
  const certificates = certificatesIn(envelope);
  const [leaf, ...others] = certificates ?? [];
  if (leaf === undefined)
    return { findings: [wrong('certificate', 'certificates that can be read', 'something else')] };
  const parts: Parts = { envelope, stores, leaf, others, now };
  const target = targetOf(envelope);
  const time = timeFinding(parts);
  const { level, identities } = trust;
  const enforced = [
    attributesFinding(envelope),
    integrityFinding(parts),
    ...('why' in target ? [wrong('payload', 'an artifact with its digest', target.why)] : []),
    ...unless(level === 'audit', [chainFinding(parts), identityFinding(leaf, identities)]),
    ...unless(level !== 'strict', [time.finding, expiryFinding(parts)]),
  ];
  const logged = [
    ...unless(level !== 'audit', [chainFinding(parts), identityFinding(leaf, identities)]),
    ...unless(level === 'strict', [time.finding, expiryFinding(parts)]),
  ].map(finding => notEnforced(finding, level));
  const findings = [...enforced, ...logged];
  if ('why' in target || enforced.some(finding => !finding.fine)) return { findings };
  const { scheme } = envelope.attributes;
  const held = { ...target, subject: leaf.subject.replaceAll('\n', ', '), scheme, times: time.times };
  return { findings, held: { ...held, fingerprint: createHash('sha256').update(leaf.raw).digest('hex') } };
}

function certificatesIn({ chain }: NotaryEnvelope): readonly X509Certificate[] | undefined {
  try {
    return chain.map(embeddedCertificate);
  } catch (thrown) {
    if (!(thrown instanceof Malformed)) throw thrown;
    // One of them is no certificate: then nobody knows which was meant.
    return undefined;
  }
}

function unless<T>(skip: boolean, list: readonly T[]): readonly T[] {
  return skip ? [] : list;
}

/** Said as it is, without deciding anything. */
function notEnforced(finding: Finding, level: NotaryTrust['level']): Finding {
  if (finding.fine) return finding;
  return fine(finding.name, `${finding.expected} (not enforced at level ${level})`, finding.got);
}

function attributesFinding({ attributes, contentType }: NotaryEnvelope): Finding {
  const { critical, names, scheme } = attributes;
  const expected = 'signed attributes that are all understood';
  const must: string[] = [attributeNames.scheme];
  if (scheme === schemes.authority) must.push(attributeNames.authenticSigningTime);
  if (attributes.expiry !== undefined) must.push(attributeNames.expiry);
  const missing = must.find(name => !critical.includes(name) || !names.includes(name));
  const strange = critical.find(name => !must.includes(name));
  if (strange !== undefined) return wrong('attributes', expected, `the critical attribute ${shown(strange)}`);
  if (missing !== undefined) return wrong('attributes', expected, `${missing} is not there, or not critical`);
  if (names.includes(attributeNames.plugin)) return wrong('attributes', expected, 'it asks for a plug-in');
  if (scheme !== schemes.plain && scheme !== schemes.authority) {
    return wrong('attributes', expected, `the signing scheme ${shown(scheme)}`);
  }
  return contentType === payloadType
    ? fine('attributes', expected, scheme)
    : wrong('attributes', expected, `the content type ${shown(contentType)}`);
}

function integrityFinding({ envelope, leaf }: Parts): Finding {
  const expected = 'a signature by the key of the first certificate';
  const why = signerProblem(leaf, envelope.algorithm);
  if (why !== undefined) return wrong('signature', expected, why);
  return isSignedBy(leaf, envelope)
    ? fine('signature', expected, `it is, ${envelope.form} with ${envelope.algorithm}`)
    : wrong('signature', expected, 'the signature does not hold');
}

function chainTo({ envelope, stores, leaf, others }: Parts): Chain {
  const isAuthority = envelope.attributes.scheme === schemes.authority;
  return chainOf({ leaf, others, roots: isAuthority ? stores.authorityRoots : stores.roots, at: undefined });
}

function chainFinding(parts: Parts): Finding {
  const expected = 'a chain to a root of the trust store';
  const chain = chainTo(parts);
  return 'why' in chain
    ? wrong('certificate', expected, chain.why, 'put the root certificate of the signer into the trust store')
    : fine('certificate', expected, chain.path.map(nameOf).join(' ← '));
}

function identityFinding(leaf: X509Certificate, identities: readonly string[]): Finding {
  const expected = identities.join(' or ');
  const got = leaf.subject.replaceAll('\n', ', ');
  return (isTrusted(leaf.subject, identities) ? fine : wrong)('trusted-identity', expected, got);
}

type TimeOutcome = { readonly finding: Finding; readonly times: readonly number[] };

/** When it was signed, as far as somebody trusted says so; else the certificates have to be valid today. */
function timeFinding(parts: Parts): TimeOutcome {
  const { envelope, stores, now } = parts;
  const { scheme, authenticSigningTime } = envelope.attributes;
  if (scheme === schemes.authority && authenticSigningTime !== undefined) {
    return validFinding(parts, authenticSigningTime, 'the signing authority says');
  }
  if (stores.timestampRoots.length === 0) {
    return { ...validFinding(parts, now, 'today is'), times: [] };
  }
  const expected = 'a timestamp by somebody of the trust store tsa';
  if (envelope.timestamp === undefined) return { finding: wrong('signed time', expected, 'none'), times: [] };
  const stamped = timestampOf(envelope.timestamp, envelope.signature, stores.timestampRoots);
  if ('why' in stamped) return { finding: wrong('signed time', expected, stamped.why), times: [] };
  return validFinding(parts, stamped.time, `${stamped.by} says`);
}

function validFinding(parts: Parts, at: number, source: string): TimeOutcome {
  const expected = 'certificates that were valid when it was signed';
  const chain = chainTo(parts);
  const path = 'why' in chain ? [parts.leaf, ...parts.others] : chain.path;
  const time = new Date(at).toISOString();
  const invalid = path.find(certificate => !validAt(certificate, at));
  if (invalid !== undefined) {
    const got = `${source} ${time}; ${nameOf(invalid)} is valid from ${invalid.validFrom} to ${invalid.validTo}`;
    const fix = 'sign with a timestamp, and give the trust store of its authority';
    return { finding: wrong('signed time', expected, got, fix), times: [] };
  }
  return { finding: fine('signed time', expected, `${source} ${time}`), times: [at] };
}

function expiryFinding({ envelope: { attributes }, now }: Parts): Finding {
  const { expiry } = attributes;
  if (expiry === undefined) return fine('expiry', 'not passed', 'it has none');
  return (now < expiry ? fine : wrong)('expiry', 'not passed', new Date(expiry).toISOString());
}

/** The digest that the payload names. */
export function targetOf({
  payload,
}: NotaryEnvelope): { readonly digest: Digest } | { readonly why: string } {
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch {
    // Neither UTF-8 nor JSON: whatever was signed, it names no artifact.
    return { why: 'it is not JSON' };
  }
  const target = isJson(document) ? document['targetArtifact'] : undefined;
  const digest = isJson(target) ? target['digest'] : undefined;
  return typeof digest === 'string' ? parseDigest(digest) : { why: 'it names no digest' };
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}
