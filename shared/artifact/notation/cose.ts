// The COSE form: a COSE_Sign1 of RFC 9052 with tag 18.
import { type DecodeOptions, decode, encode } from 'cborg';
import { Malformed } from '../trust/malformed.js';
import {
  attributeNames,
  isNotaryAlgorithm,
  longestChain,
  longestEnvelope,
  type NotaryAttributes,
  type NotaryEnvelope,
} from './envelope.js';

const labels = { algorithm: 1, critical: 2, contentType: 3, chain: 33 } as const;

/** The numbers of RFC 9053 and 8812. */
const algorithms: Readonly<Record<number, string>> = {
  [-37]: 'PS256',
  [-38]: 'PS384',
  [-39]: 'PS512',
  [-7]: 'ES256',
  [-35]: 'ES384',
  [-36]: 'ES512',
};

const strict: DecodeOptions = {
  useMaps: true,
  rejectDuplicateMapKeys: true,
  allowIndefinite: false,
  tags: { 18: inner => inner(), 1: inner => inner() },
};

export function readCose(bytes: Uint8Array): NotaryEnvelope {
  if (bytes.length > longestEnvelope) throw new Malformed('a COSE signature of absurd size');
  const [head, loose, payload, signature, ...others] = listOf(decoded(bytes));
  if (
    !isBytes(head) ||
    !isBytes(payload) ||
    !isBytes(signature) ||
    !(loose instanceof Map) ||
    others.length > 0
  ) {
    throw new Malformed('a COSE signature that has not its four parts');
  }
  const signed = head.length === 0 ? new Map() : decoded(head);
  if (!(signed instanceof Map)) throw new Malformed('a COSE signature whose protected header is no map');
  const algorithm = algorithms[Number(signed.get(labels.algorithm))];
  if (!isNotaryAlgorithm(algorithm)) throw new Malformed('a COSE signature with another algorithm');
  const contentType: unknown = signed.get(labels.contentType);
  const timestamp: unknown = loose.get(attributeNames.timestamp);
  return {
    form: 'COSE',
    algorithm,
    contentType: typeof contentType === 'string' ? contentType : '',
    payload,
    signedBytes: encode(['Signature1', head, new Uint8Array(0), payload]),
    signature,
    chain: chainIn(loose.get(labels.chain)),
    attributes: attributesOf(signed),
    ...(isBytes(timestamp) && { timestamp }),
  };
}

function decoded(bytes: Uint8Array): unknown {
  try {
    return decode(bytes, strict);
  } catch {
    // The decoder refuses what is no CBOR, is doubled, or goes on after its end.
    throw new Malformed('a COSE signature that is not strict CBOR');
  }
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Malformed('a COSE signature that is no list');
  return value;
}

/** By its looks: under some test runners the decoder and we have classes of two realms. */
function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value);
}

function chainIn(value: unknown): readonly Uint8Array[] {
  const chain = isBytes(value) ? [value] : value;
  if (!Array.isArray(chain) || chain.length === 0 || chain.length > longestChain || !chain.every(isBytes)) {
    throw new Malformed(`a COSE signature without 1 to ${longestChain} certificates`);
  }
  return chain;
}

function attributesOf(signed: ReadonlyMap<unknown, unknown>): NotaryAttributes {
  const scheme = signed.get(attributeNames.scheme);
  const critical = listOf(signed.get(labels.critical));
  return {
    scheme: typeof scheme === 'string' ? scheme : '',
    critical: critical.map(String),
    names: [...signed.keys()].map(String),
    ...timeOf(signed, 'authenticSigningTime'),
    ...timeOf(signed, 'expiry'),
  };
}

/** Tag 1: seconds since 1970. */
function timeOf(
  signed: ReadonlyMap<unknown, unknown>,
  name: 'authenticSigningTime' | 'expiry',
): { readonly [name: string]: number } {
  const seconds = signed.get(attributeNames[name]);
  if (seconds === undefined) return {};
  if (typeof seconds !== 'number' || !(Math.abs(seconds) < 1e11)) {
    throw new Malformed(`a COSE signature whose ${name} is no time`);
  }
  return { [name]: seconds * 1000 };
}
