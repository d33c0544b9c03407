// A Sigstore bundle as testimony: by an identity whose certificate Fulcio issued, or by a managed key.
import type { Signer, Subject } from '../artifact.js';
import { ageFindings } from '../policy/age.js';
import { claimFindings } from '../policy/claim.js';
import type { Evidence } from '../policy/evidence.js';
import { identityFindings } from '../policy/identity.js';
import { wrong } from '../policy/looked.js';
import type { Appraisal, Asked, Held, Opening } from '../policy/testimony.js';
import type { Statement } from '../statement.js';
import { type UsableKey, usableKey } from '../trust/managed-key.js';
import { type ReadBundle, readBundle } from './bundle.js';
import { signedContent } from './content.js';
import { checkMessage } from './message.js';
import { materialOf } from './trust-material.js';
import { type HeldCertificate, type Outcome, verifyCertified, verifyKeyed } from './verify-bundle.js';

type BundleEvidence = Extract<Evidence, { readonly kind: 'bundle' }>;

export function openBundle(evidence: BundleEvidence): Opening {
  const bundle = readBundle(evidence.document);
  if ('why' in bundle) return bundle;
  const { content } = bundle;
  const statement = content.kind === 'statement' ? content.statement : undefined;
  const verified = new Map<unknown, Outcome<HeldCertificate>>();
  return {
    evidence,
    about:
      content.kind === 'statement'
        ? content.statement.subjects.map(({ digests }) => digests)
        : [[content.digest]],
    ...(statement && { predicateType: statement.predicateType }),
    appraise: asked => {
      const { signer } = asked.requirement;
      if (signer.kind === 'notary') return undefined;
      if (signer.kind === 'key') return keyed(bundle, signer, { ...asked, statement });
      // The costly part, once for all requirements that trust the same roots.
      const outcome = verified.get(signer.trust) ?? verifyCertified(bundle, signer.trust.map(materialOf));
      verified.set(signer.trust, outcome);
      return certified(bundle, outcome, signer, { ...asked, statement });
    },
  };
}

export type AskedOf = Asked & { readonly statement: Statement | undefined };

function certified(
  bundle: ReadBundle,
  { findings, held }: Outcome<HeldCertificate>,
  { identity }: Extract<Signer, { readonly kind: 'identity' }>,
  asked: AskedOf,
): Appraisal {
  if (held === undefined) return { findings };
  const { leaf, instance, times } = held;
  const { origin, sha256 } = instance.material.root;
  const signer = {
    kind: 'identity',
    san: leaf.sans.join(', '),
    ...(leaf.issuer !== undefined && { issuer: leaf.issuer }),
    extensions: leaf.extensions,
    instance: instance.name,
  } as const;
  const whose = identityFindings(identity, leaf, asked.patterns);
  return appraisal(asked, [...findings, ...whose], {
    signer,
    times,
    trust: { origin, sha256 },
    ...bytesOf(bundle, leaf.key),
  });
}

function keyed(
  bundle: ReadBundle,
  { keys, trust }: Extract<Signer, { readonly kind: 'key' }>,
  asked: AskedOf,
): Appraisal | undefined {
  if (bundle.certificate !== undefined) return undefined;
  const [material] = trust.map(materialOf);
  let closest: Appraisal = {
    findings: [wrong('key', 'a key with the hint of the bundle', bundle.hint || 'no hint')],
  };
  for (const usable of keys.map(usableKey)) {
    if (usable.id !== undefined && usable.id !== bundle.hint) continue;
    const { findings, held } = verifyKeyed(bundle, usable.key, material);
    if (held === undefined) closest = { findings };
    else
      return appraisal(asked, findings, {
        ...heldKey(usable, held.times),
        ...rootOf(material),
        ...bytesOf(bundle, usable.key),
      });
  }
  return closest;
}

export function heldKey({ id, fingerprint }: UsableKey, times: readonly number[]): Held {
  return { signer: { kind: 'key', fingerprint, ...(id !== undefined && { id }) }, times };
}

function rootOf(material: ReturnType<typeof materialOf> | undefined): Pick<Held, 'trust'> {
  if (material === undefined) return {};
  const { origin, sha256 } = material.root;
  return { trust: { origin, sha256 } };
}

/** A message is compared with its bytes last, when a subject is at hand: they may be large. */
function bytesOf(bundle: ReadBundle, key: UsableKey['key']): Pick<Held, 'checkBytes'> {
  const { content } = bundle;
  if (content.kind === 'statement') return {};
  const message = { digest: content.digest, key, signature: signedContent(bundle).signature };
  return { checkBytes: (subject: Subject) => checkMessage(message, subject) };
}

/** What comes after the signature, the same for bundles and bare envelopes. */
export function appraisal(
  { requirement, statement, now }: AskedOf,
  findings: Appraisal['findings'],
  held: Held,
): Appraisal {
  const claim = claimFindings(requirement.claim, statement, now);
  return {
    findings: [...findings, ...claim.findings, ...ageFindings(requirement, held.times, now)],
    ...(claim.result && { result: claim.result }),
    held: { ...held, ...(statement && { predicate: statement.predicate }) },
  };
}
