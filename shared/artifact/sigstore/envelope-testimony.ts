// A bare DSSE envelope as testimony: signed with a managed key, by one signature or several.
import type { Evidence } from '../policy/evidence.js';
import { fine, wrong } from '../policy/looked.js';
import type { Appraisal, Opening } from '../policy/testimony.js';
import { isJson, type Statement } from '../statement.js';
import { fromBase64, fromBase64Url } from '../trust/base64.js';
import { type UsableKey, usableKey } from '../trust/managed-key.js';
import { signed } from '../trust/signature-check.js';
import { statementIn } from './bundle.js';
import { appraisal, heldKey } from './bundle-testimony.js';
import { preAuthentication } from './content.js';

type EnvelopeEvidence = Extract<Evidence, { readonly kind: 'envelope' }>;

type Envelope = {
  readonly statement: Statement;
  readonly signedBytes: Uint8Array;
  readonly signatures: readonly { readonly keyid: string; readonly bytes: Uint8Array }[];
};

const mostSignatures = 32;
const expected = 'a signature by one of the given keys';

export function openEnvelope(evidence: EnvelopeEvidence): Opening {
  const envelope = envelopeIn(evidence);
  if ('why' in envelope) return envelope;
  const { statement } = envelope;
  return {
    evidence,
    about: statement.subjects.map(({ digests }) => digests),
    predicateType: statement.predicateType,
    appraise: asked => {
      const { signer } = asked.requirement;
      // No log, no timestamp, no certificate: only a key that is trusted by itself can speak through it.
      if (signer.kind !== 'key' || signer.trust.length > 0) return undefined;
      const usable = signer.keys.map(usableKey).find(each => isSignedBy(envelope, each));
      return usable === undefined
        ? refused(envelope)
        : appraisal({ ...asked, statement }, [fine('signature', expected, 'it is')], heldKey(usable, []));
    },
  };
}

function envelopeIn({ document }: EnvelopeEvidence): Envelope | { readonly why: string } {
  const { payload, payloadType, signatures } = document;
  if (typeof payload !== 'string' || typeof payloadType !== 'string' || !Array.isArray(signatures)) {
    return { why: 'it is an envelope without payload, type and signatures' };
  }
  if (signatures.length === 0 || signatures.length > mostSignatures) {
    return { why: `it is an envelope without 1 to ${mostSignatures} signatures` };
  }
  const bytes = bytesOf(payload);
  if (bytes === undefined) return { why: 'it is an envelope whose payload is not base64' };
  const content = statementIn(payloadType, bytes);
  if ('why' in content) return content;
  if (content.kind !== 'statement') return { why: 'it holds no statement' };
  const read = signatures.flatMap((each: unknown) => {
    if (!isJson(each) || typeof each['sig'] !== 'string') return [];
    const keyid = typeof each['keyid'] === 'string' ? each['keyid'] : '';
    const sig = bytesOf(each['sig']);
    return sig === undefined ? [] : [{ keyid, bytes: sig }];
  });
  return {
    statement: content.statement,
    signedBytes: preAuthentication(payloadType, bytes),
    signatures: read,
  };
}

/** DSSE allows both alphabets. */
function bytesOf(text: string): Uint8Array | undefined {
  return fromBase64(text) ?? fromBase64Url(text);
}

function isSignedBy({ signedBytes, signatures }: Envelope, { id, key }: UsableKey): boolean {
  return signatures.some(
    ({ keyid, bytes }) => (id === undefined || id === keyid) && signed(signedBytes, key, bytes),
  );
}

function refused({ signatures }: Envelope): Appraisal {
  const ids = signatures.map(({ keyid }) => keyid || 'without a key id').join(', ');
  return { findings: [wrong('signature', expected, `${signatures.length} that do not hold (${ids})`)] };
}
