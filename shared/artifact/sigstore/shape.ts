// The shape of a bundle's JSON, before the library reads it: it turns whatever it finds into text, numbers and bytes,
// so that a list or a number could stand where a name belongs. Members that are not known are nobody's business.
import { isJson, type Json } from '../statement.js';
import { fromBase64 } from '../trust/base64.js';

type Shape = 'text' | 'bytes' | 'count' | { readonly list: Shape } | { readonly members: Members };
type Members = Readonly<Record<string, Shape>>;

const certificate = { members: { rawBytes: 'bytes' } } as const;

const logEntry: Members = {
  logIndex: 'count',
  logId: { members: { keyId: 'bytes' } },
  kindVersion: { members: { kind: 'text', version: 'text' } },
  integratedTime: 'count',
  inclusionPromise: { members: { signedEntryTimestamp: 'bytes' } },
  inclusionProof: {
    members: {
      logIndex: 'count',
      rootHash: 'bytes',
      treeSize: 'count',
      hashes: { list: 'bytes' },
      checkpoint: { members: { envelope: 'text' } },
    },
  },
  canonicalizedBody: 'bytes',
};

const bundle: Shape = {
  members: {
    mediaType: 'text',
    verificationMaterial: {
      members: {
        certificate,
        x509CertificateChain: { members: { certificates: { list: certificate } } },
        publicKey: { members: { hint: 'text' } },
        tlogEntries: { list: { members: logEntry } },
        timestampVerificationData: {
          members: { rfc3161Timestamps: { list: { members: { signedTimestamp: 'bytes' } } } },
        },
      },
    },
    messageSignature: {
      members: { messageDigest: { members: { algorithm: 'text', digest: 'bytes' } }, signature: 'bytes' },
    },
    dsseEnvelope: {
      members: {
        payload: 'bytes',
        payloadType: 'text',
        signatures: { list: { members: { sig: 'bytes', keyid: 'text' } } },
      },
    },
  },
};

/** The first field that is not what it has to be, in words; undefined when all are. */
export function shapeProblem(document: Json): string | undefined {
  return problemOf(document, bundle, 'it');
}

function problemOf(value: unknown, shape: Shape, place: string): string | undefined {
  // Protocol buffers write null for what is absent; whether it may be is for the library to say.
  if (value === undefined || value === null) return undefined;
  if (shape === 'text') return typeof value === 'string' ? undefined : `${place} is no text`;
  if (shape === 'bytes') {
    return typeof value === 'string' && fromBase64(value) !== undefined
      ? undefined
      : `${place} is not base64`;
  }
  if (shape === 'count') return isCount(value) ? undefined : `${place} is no whole number`;
  if ('list' in shape) {
    if (!Array.isArray(value)) return `${place} is no list`;
    return firstOf(value.entries(), ([at, each]) => problemOf(each, shape.list, `${place}[${at}]`));
  }
  if (!isJson(value)) return `${place} is no object`;
  return firstOf(Object.entries(shape.members), ([name, inner]) =>
    problemOf(value[name], inner, place === 'it' ? name : `${place}.${name}`),
  );
}

function firstOf<T>(list: Iterable<T>, look: (each: T) => string | undefined): string | undefined {
  for (const each of list) {
    const found = look(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whole numbers of 64 bits come as text, small ones as numbers too. */
function isCount(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0;
  return typeof value === 'string' && /^(?:0|[1-9]\d{0,18})$/.test(value);
}
