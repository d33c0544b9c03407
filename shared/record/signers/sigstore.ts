// A job signs by its identity: a key that lives for one record, a certificate that says whose it is, and a witness of the
// time. Three requests over our own transport; see docs/decisions/0028-records-are-signed-by-own-requests.md.
import { createHash, generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { Fault } from '../../fault/fault.js';
import type { Secret } from '../../step/secret.js';
import { bundleText, envelopeOf, signedBytes } from '../envelope.js';
import type { Signer } from '../signer.js';

export type Endpoints = {
  readonly authority: URL;
  readonly log?: URL;
  readonly timestamp?: URL;
};

export const publicGood: Endpoints = {
  authority: new URL('https://fulcio.sigstore.dev'),
  log: new URL('https://rekor.sigstore.dev'),
};

/** Keeps no log: its timestamps are the witness. */
export const gitHubs: Endpoints = {
  authority: new URL('https://fulcio.githubapp.com'),
  timestamp: new URL('https://timestamp.githubapp.com'),
};

export type Post = (url: URL, body: unknown) => Promise<Uint8Array>;

export type Identity = {
  /** For people: who the token says that it is. */
  readonly words: string;
  /** What the key has to sign as a proof that it is at hand. */
  readonly subject: string;
  readonly token: Secret;
};

export function sigstoreSigner(endpoints: Endpoints, identity: Identity, post: Post): Signer {
  return {
    by: 'sigstore',
    words: `keyless, as ${identity.words}`,
    sign: async payload => {
      const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const proof = sign('sha256', Buffer.from(identity.subject), privateKey);
      const certificate = await certify({ endpoints, identity, post }, publicKey, proof);
      const signature = sign('sha256', signedBytes(payload), privateKey);
      const envelope = envelopeOf(payload, [signature]);
      const witnessed = await witness(endpoints, { envelope, signature, certificate }, post);
      const material = { certificate: { rawBytes: certificate.raw.toString('base64') }, ...witnessed };
      return bundleText(material, envelope);
    },
  };
}

type Asking = { readonly endpoints: Endpoints; readonly identity: Identity; readonly post: Post };

async function certify(
  { endpoints, identity, post }: Asking,
  key: KeyObject,
  proof: Uint8Array,
): Promise<X509Certificate> {
  const answer = await post(new URL('/api/v2/signingCert', endpoints.authority), {
    credentials: { oidcIdentityToken: identity.token.reveal() },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: key.export({ format: 'pem', type: 'spki' }) },
      proofOfPossession: Buffer.from(proof).toString('base64'),
    },
  });
  const read = jsonIn(answer);
  const { chain } = Object(read['signedCertificateEmbeddedSct'] ?? read['signedCertificateDetachedSct']);
  const [pem]: readonly unknown[] = Object(chain).certificates ?? [];
  const certificate = certificateIn(pem);
  if (certificate?.publicKey.equals(key) !== true)
    throw notSigned('the authority answered without a certificate for our key');
  return certificate;
}

function certificateIn(pem: unknown): X509Certificate | undefined {
  try {
    return new X509Certificate(String(pem));
  } catch {
    // It is no certificate.
    return undefined;
  }
}

type Signed = {
  readonly envelope: Readonly<Record<string, unknown>>;
  readonly signature: Uint8Array;
  readonly certificate: X509Certificate;
};

async function witness({ log, timestamp }: Endpoints, signed: Signed, post: Post) {
  const { envelope, signature, certificate } = signed;
  const entries =
    log === undefined
      ? []
      : [
          entryIn(
            await post(new URL('/api/v1/log/entries', log), {
              apiVersion: '0.0.1',
              kind: 'dsse',
              spec: {
                proposedContent: {
                  envelope: JSON.stringify(envelope),
                  verifiers: [Buffer.from(certificate.toString()).toString('base64')],
                },
              },
            }),
          ),
        ];
  const times =
    timestamp === undefined
      ? []
      : [
          await post(new URL('/api/v1/timestamp', timestamp), {
            artifactHash: createHash('sha256').update(signature).digest('base64'),
            hashAlgorithm: 'sha256',
          }),
        ];
  const rfc3161Timestamps = times.map(token => ({ signedTimestamp: Buffer.from(token).toString('base64') }));
  return {
    tlogEntries: entries,
    ...(times.length > 0 && { timestampVerificationData: { rfc3161Timestamps } }),
  };
}

/** An entry as the log tells it, in the form of a bundle. What it says is checked by whoever verifies. */
function entryIn(answer: Uint8Array) {
  const [entry] = Object.values(jsonIn(answer));
  const { body, logID, logIndex, integratedTime, verification } = Object(entry);
  const { signedEntryTimestamp, inclusionProof: proof } = Object(verification);
  const { kind, apiVersion: version } = Object(jsonIn(Buffer.from(String(body), 'base64')));
  if (kind !== 'dsse') throw notSigned('the log answered with an entry that is not about this record');
  return {
    logIndex: String(logIndex),
    logId: { keyId: base64Of(logID) },
    kindVersion: { kind, version },
    integratedTime: String(integratedTime),
    ...(signedEntryTimestamp && { inclusionPromise: { signedEntryTimestamp } }),
    ...(proof && {
      inclusionProof: {
        logIndex: String(proof.logIndex),
        rootHash: base64Of(proof.rootHash),
        treeSize: String(proof.treeSize),
        hashes: [...(proof.hashes ?? [])].map(base64Of),
        checkpoint: { envelope: proof.checkpoint },
      },
    }),
    canonicalizedBody: body,
  };
}

function base64Of(hex: unknown): string {
  return Buffer.from(String(hex), 'hex').toString('base64');
}

function jsonIn(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch {
    // No JSON: not the service that it should be.
    throw notSigned('a service of Sigstore answered with what is no JSON');
  }
}

export function notSigned(why: string, facts: Readonly<Record<string, string | number>> = {}): Fault {
  return new Fault('RECORD_NOT_SIGNED', `the record could not be signed: ${why}`, { facts });
}
