// A transparency log of the second version: no promise and no time of its own, only a checkpoint over a tree. The one
// of @sigstore/mock writes requests where entries belong. Every tree here has two leaves, so that a proof has a hash.
import { createHash, type KeyPairKeyObjectResult, sign } from 'node:crypto';
import type { HandlerFn } from '@sigstore/mock';

export type LogV2 = { readonly publicKey: Buffer; readonly path: string; readonly fn: HandlerFn };

export function logV2(origin: string, { publicKey, privateKey }: KeyPairKeyObjectResult): LogV2 {
  const key = publicKey.export({ format: 'der', type: 'spki' });
  const logId = createHash('sha256').update(key).digest();
  const name = new URL(origin).host;
  return {
    publicKey: key,
    path: '/api/v2/log/entries',
    fn: request => {
      const { kind, body } = entryOf(JSON.parse(request));
      const neighbour = hashed(0x00, Buffer.from('another entry'));
      const root = hashed(0x01, hashed(0x00, body), neighbour);
      const note = `${name}\n2\n${root.toString('base64')}\n`;
      const signature = Buffer.concat([logId.subarray(0, 4), sign('sha256', Buffer.from(note), privateKey)]);
      const entry = {
        logIndex: '0',
        logId: { keyId: logId.toString('base64') },
        kindVersion: { kind, version: '0.0.2' },
        integratedTime: '0',
        inclusionProof: {
          logIndex: '0',
          treeSize: '2',
          rootHash: root.toString('base64'),
          hashes: [neighbour.toString('base64')],
          checkpoint: { envelope: `${note}\n\u2014 ${name} ${signature.toString('base64')}\n` },
        },
        canonicalizedBody: body.toString('base64'),
      };
      return Promise.resolve({
        statusCode: 201,
        response: JSON.stringify(entry),
        contentType: 'application/json',
      });
    },
  };
}

type Verifier = { readonly x509Certificate?: { readonly rawBytes: string }; readonly keyDetails: string };
type Request = {
  readonly hashedRekordRequestV002?: {
    readonly digest: string;
    readonly signature: { readonly content: string; readonly verifier: Verifier };
  };
  readonly dsseRequestV002?: {
    readonly envelope: { readonly payload: string; readonly signatures: readonly { readonly sig: string }[] };
    readonly verifiers: readonly Verifier[];
  };
};

function entryOf({ hashedRekordRequestV002: message, dsseRequestV002: dsse }: Request) {
  const kind = message === undefined ? 'dsse' : 'hashedrekord';
  const spec =
    message === undefined
      ? {
          dsseV002: {
            payloadHash: {
              algorithm: 'SHA2_256',
              digest: createHash('sha256')
                .update(Buffer.from(dsse?.envelope.payload ?? '', 'base64'))
                .digest('base64'),
            },
            signatures: [{ content: dsse?.envelope.signatures[0]?.sig, verifier: dsse?.verifiers[0] }],
          },
        }
      : {
          hashedRekordV002: {
            data: { algorithm: 'SHA2_256', digest: message.digest },
            signature: message.signature,
          },
        };
  return { kind, body: Buffer.from(JSON.stringify({ apiVersion: '0.0.2', kind, spec })) };
}

/** RFC 6962: leaves and nodes are hashed with a first byte of their own. */
function hashed(first: number, ...parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256').update(Buffer.from([first]));
  for (const part of parts) hash.update(part);
  return hash.digest();
}
