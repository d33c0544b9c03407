// Entries for envelopes as the public log writes them: of what is proposed it keeps digests, the signatures and who can
// verify them. The mock would keep the proposal as it came.
import { createHash } from 'node:crypto';

type Proposed = {
  readonly kind: string;
  readonly spec: {
    readonly proposedContent?: { readonly envelope: string; readonly verifiers: readonly string[] };
  };
};

export function asLogged(proposed: object): object {
  const { kind, spec }: Proposed = JSON.parse(JSON.stringify(proposed));
  const { proposedContent: content } = spec;
  if (kind !== 'dsse' || content === undefined) return proposed;
  const { payload, signatures }: { payload: string; signatures: readonly { readonly sig: string }[] } =
    JSON.parse(content.envelope);
  if (signatures.length === 0 || content.verifiers.length === 0)
    throw new Error('nobody signed the envelope');
  return {
    apiVersion: '0.0.1',
    kind,
    spec: {
      envelopeHash: hashOf(content.envelope),
      payloadHash: hashOf(Buffer.from(payload, 'base64')),
      signatures: signatures.map(({ sig }, at) => ({ signature: sig, verifier: content.verifiers[at] })),
    },
  };
}

function hashOf(data: string | Uint8Array) {
  return { algorithm: 'sha256', value: createHash('sha256').update(data).digest('hex') };
}
