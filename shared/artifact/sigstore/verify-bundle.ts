// One bundle against trust: certificate, log, time and signature by the library, and on top what it leaves open.
// Says nothing of whose identity is wanted, of subjects or of predicates: that is for the policy to compare.
import type { KeyObject } from 'node:crypto';
import { type SignedEntity, toSignedEntity, Verifier } from '@sigstore/verify';
import type { Finding } from '../../checks/finding.js';
import type { Demands } from '../artifact.js';
import { fine, wrong } from '../policy/looked.js';
import { Malformed } from '../trust/malformed.js';
import { weakness } from '../trust/signature-check.js';
import type { ReadBundle } from './bundle.js';
import { type LeafCertificate, leafCertificate } from './certificate.js';
import { signedContent } from './content.js';
import { type Instance, instancesOf } from './instance.js';
import { entryProblem } from './log-entry.js';
import { expectedCertificate, expectedLog, expectedTime, refusalOf } from './refusal.js';
import type { Material } from './trust-material.js';
import { wordsOf } from './words.js';

/** `held` only when everything that was looked at is fine. A message still has to be compared with its bytes. */
export type Outcome<H> = { readonly findings: readonly Finding[]; readonly held?: H };

export type HeldCertificate = {
  readonly leaf: LeafCertificate;
  readonly instance: Instance;
  readonly times: readonly number[];
};

export function verifyCertified(
  bundle: ReadBundle,
  materials: readonly Material[],
): Outcome<HeldCertificate> {
  const leaf = leafIn(bundle);
  if ('finding' in leaf) return { findings: [leaf.finding] };
  const instances = instancesOf(leaf.x509, materials);
  let refused: readonly Finding[] = [noAuthority(leaf, materials)];
  for (const instance of instances) {
    const { findings, times } = verifyAt(bundle, leaf.key, instance);
    if (times !== undefined) return { findings, held: { leaf, instance, times } };
    refused = findings;
  }
  return { findings: refused };
}

export type HeldKey = { readonly times: readonly number[] };

/** A bundle of a managed key. Where a root is given, its log and its time are demanded of it as well. */
export function verifyKeyed(
  bundle: ReadBundle,
  key: KeyObject,
  material: Material | undefined,
): Outcome<HeldKey> {
  if (material === undefined) return verifyBare(bundle, key);
  // A root without a log has another witness of the time; whoever gave it knows which.
  const logEntries = material.library.tlogs.length === 0 ? 0 : 1;
  const demands: Demands = { logEntries, certificateTimestamps: 0, times: 1 };
  const library = { ...material.library, publicKey: () => ({ publicKey: key, validFor: () => true }) };
  const { findings, times } = verifyAt(bundle, key, {
    name: 'custom',
    demands,
    material: { ...material, library },
  });
  return times === undefined ? { findings } : { findings, held: { times } };
}

/** The signature alone counts: the key is the trust. Its log entries would prove a time that nobody vouches for here. */
function verifyBare(bundle: ReadBundle, key: KeyObject): Outcome<HeldKey> {
  const held = { times: [] };
  if (bundle.content.kind === 'message') return { findings: [], held };
  const expected = 'a signature by the given key';
  return signedContent(bundle).verifySignature(key)
    ? { findings: [fine('signature', expected, 'it is')], held }
    : {
        findings: [wrong('signature', expected, 'the signature is not by this key, or is over other bytes')],
      };
}

function leafIn({ certificate }: ReadBundle): LeafCertificate | { readonly finding: Finding } {
  const expected = 'a certificate for code signing';
  if (certificate === undefined) {
    const fix = 'give the public key, or evidence that was signed with an identity';
    return { finding: wrong('certificate', expected, 'the bundle was signed with a managed key', fix) };
  }
  try {
    const leaf = leafCertificate(certificate);
    const unfit = leaf.unfit ?? weakness(leaf.key);
    return unfit === undefined ? leaf : { finding: wrong('certificate', expected, unfit) };
  } catch (thrown) {
    // OpenSSL or our own reader: the bytes are no certificate, or one that can be read in two ways.
    const got = thrown instanceof Malformed ? thrown.message : wordsOf(thrown);
    return { finding: wrong('certificate', expected, got) };
  }
}

function noAuthority({ x509 }: LeafCertificate, materials: readonly Material[]): Finding {
  const roots = materials.map(({ root }) => root.origin).join(', ');
  const issuer = x509.issuer.replaceAll('\n', ', ');
  const fix = 'check which Sigstore signed this, and give its trusted root';
  return wrong(
    'certificate',
    `one that an authority of ${roots || 'a trusted root'} issued`,
    `issued by ${issuer}`,
    fix,
  );
}

type Attempt = { readonly findings: readonly Finding[]; readonly times?: readonly number[] };

function verifyAt(bundle: ReadBundle, key: KeyObject, { demands, material }: Instance): Attempt {
  let entity: SignedEntity;
  try {
    entity = { ...toSignedEntity(bundle.library), signature: signedContent(bundle) };
    const verifier = new Verifier(material.library, {
      tlogThreshold: demands.logEntries,
      ctlogThreshold: demands.certificateTimestamps,
      timestampThreshold: demands.times,
    });
    verifier.verify(entity);
  } catch (thrown) {
    // The library's refusals, its plain errors, and the TypeErrors of what it did not expect: none of them is a pass.
    const refusal = refusalOf(thrown, demands);
    const unused = material.unused.length === 0 ? '' : ` (not used: ${material.unused.join('; ')})`;
    return { findings: [{ ...refusal, got: `${refusal.got}${unused}` }] };
  }
  const times = timesOf(entity);
  const problem = entryProblem(entity.tlogEntries, key, material.library.tlogs, times);
  if (problem !== undefined) return { findings: [wrong('transparency log', expectedLog(demands), problem)] };
  return { times, findings: heldFindings(entity, { demands, material, times, content: bundle.content }) };
}

type HeldParts = {
  readonly demands: Demands;
  readonly material: Material;
  readonly times: readonly number[];
  readonly content: ReadBundle['content'];
};

function heldFindings(
  entity: SignedEntity,
  { demands, material, times, content }: HeldParts,
): readonly Finding[] {
  const certificate = entity.key.$case === 'certificate';
  return [
    ...(certificate
      ? [fine('certificate', expectedCertificate(demands), `verified with ${material.root.origin}`)]
      : []),
    fine('transparency log', expectedLog(demands), `${entity.tlogEntries.length} verified`),
    fine('signed time', expectedTime(demands), times.map(time => new Date(time).toISOString()).join(', ')),
    ...(content.kind === 'message'
      ? []
      : [fine('signature', 'a signature by the key of the signer', 'it is')]),
  ];
}

/** Only what the library counted as a time: a log's own time without its promise is nobody's word. */
function timesOf({ timestamps }: SignedEntity): readonly number[] {
  return timestamps
    .flatMap(timestamp => {
      if (timestamp.$case === 'timestamp-authority') return [timestamp.timestamp.signingTime.getTime()];
      const { inclusionPromise, integratedTime } = timestamp.tlogEntry;
      return inclusionPromise === undefined ? [] : [Number(integratedTime) * 1000];
    })
    .sort((one, other) => one - other);
}
