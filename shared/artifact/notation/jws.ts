// The JWS form: JSON with three base64url texts, and the certificates beside what is signed.
import { isJson, type Json } from '../statement.js';
import { fromBase64, fromBase64Url } from '../trust/base64.js';
import { Malformed } from '../trust/malformed.js';
import {
  attributeNames,
  isNotaryAlgorithm,
  longestChain,
  longestEnvelope,
  type NotaryAttributes,
  type NotaryEnvelope,
} from './envelope.js';

export function readJws(document: Json): NotaryEnvelope {
  const { payload, protected: head, signature, header } = document;
  if (typeof payload !== 'string' || typeof head !== 'string' || typeof signature !== 'string') {
    throw new Malformed('a JWS whose payload, protected header and signature are not all text');
  }
  if (payload.length + head.length > longestEnvelope) throw new Malformed('a JWS of absurd size');
  const signed = jsonOf(bytesOf(head, 'protected header'));
  const { alg, cty } = signed;
  if (!isNotaryAlgorithm(alg)) throw new Malformed(`a JWS with the algorithm ${shown(alg)}`);
  const loose = isJson(header) ? header : {};
  const timestamp = loose[attributeNames.timestamp];
  return {
    form: 'JWS',
    algorithm: alg,
    contentType: typeof cty === 'string' ? cty : '',
    payload: bytesOf(payload, 'payload'),
    signedBytes: Buffer.from(`${head}.${payload}`),
    signature: bytesOf(signature, 'signature'),
    chain: chainIn(loose['x5c']),
    attributes: attributesOf(signed),
    ...(timestamp !== undefined && { timestamp: standardBytes(timestamp, 'timestamp') }),
  };
}

function bytesOf(text: string, what: string): Uint8Array {
  const bytes = text === '' ? undefined : fromBase64Url(text);
  if (bytes === undefined) throw new Malformed(`a JWS whose ${what} is not base64url`);
  return bytes;
}

function jsonOf(bytes: Uint8Array): Json {
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Neither UTF-8 nor JSON: no header.
    throw new Malformed('a JWS whose protected header is not JSON');
  }
  if (!isJson(document)) throw new Malformed('a JWS whose protected header is no object');
  return document;
}

function standardBytes(text: unknown, what: string): Uint8Array {
  const bytes = typeof text === 'string' ? fromBase64(text) : undefined;
  if (bytes === undefined) throw new Malformed(`a JWS with a ${what} that is not base64`);
  return bytes;
}

function chainIn(x5c: unknown): readonly Uint8Array[] {
  if (!Array.isArray(x5c) || x5c.length === 0 || x5c.length > longestChain) {
    throw new Malformed(`a JWS without 1 to ${longestChain} certificates`);
  }
  return x5c.map((each: unknown) => standardBytes(each, 'certificate'));
}

function attributesOf(signed: Json): NotaryAttributes {
  const scheme = signed[attributeNames.scheme];
  const critical = signed['crit'];
  if (!Array.isArray(critical) || !critical.every(each => typeof each === 'string')) {
    throw new Malformed('a JWS without its list of critical attributes');
  }
  return {
    scheme: typeof scheme === 'string' ? scheme : '',
    critical,
    names: Object.keys(signed),
    ...timeOf(signed, 'authenticSigningTime'),
    ...timeOf(signed, 'expiry'),
  };
}

function timeOf(signed: Json, name: 'authenticSigningTime' | 'expiry'): { readonly [name: string]: number } {
  const text = signed[attributeNames[name]];
  if (text === undefined) return {};
  const isTime =
    typeof text === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text);
  const time = isTime ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw new Malformed(`a JWS whose ${name} is no time`);
  return { [name]: time };
}

function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 20)) : 'missing';
}
