// A signature of the Notary Project as testimony.
import type { NotaryTrust } from '../artifact.js';
import { ageFindings } from '../policy/age.js';
import type { Evidence } from '../policy/evidence.js';
import type { Appraisal, Opening } from '../policy/testimony.js';
import { Malformed } from '../trust/malformed.js';
import { readCose } from './cose.js';
import type { NotaryEnvelope } from './envelope.js';
import { readJws } from './jws.js';
import { type NotaryStores, notaryStores, targetOf, verifyNotary } from './verify-notary.js';

export function openNotary(evidence: Extract<Evidence, { readonly kind: 'jws' | 'cose' }>): Opening {
  let envelope: NotaryEnvelope;
  try {
    envelope = evidence.kind === 'cose' ? readCose(evidence.bytes) : readJws(evidence.document);
  } catch (thrown) {
    if (!(thrown instanceof Malformed)) throw thrown;
    // Our readers say what is wrong with its form.
    return { why: `it is ${thrown.message}` };
  }
  const target = targetOf(envelope);
  if ('why' in target) return { why: `its payload cannot be read: ${target.why}` };
  return {
    evidence,
    about: [[target.digest]],
    appraise: ({ requirement, now }) => {
      const { signer } = requirement;
      if (signer.kind !== 'notary') return undefined;
      const { findings, held } = verifyNotary(envelope, signer.notary, {
        stores: storesOf(signer.notary),
        now,
      });
      if (held === undefined) return { findings };
      const { subject, scheme, fingerprint, times } = held;
      return {
        findings: [...findings, ...ageFindings(requirement, times, now)],
        held: { signer: { kind: 'notary', subject, scheme, fingerprint }, times },
      } satisfies Appraisal;
    },
  };
}

const known = new WeakMap<NotaryTrust, NotaryStores>();

/** Read once per policy, however many signatures it judges. */
function storesOf(trust: NotaryTrust): NotaryStores {
  const before = known.get(trust);
  if (before !== undefined) return before;
  const stores = notaryStores(trust);
  known.set(trust, stores);
  return stores;
}
