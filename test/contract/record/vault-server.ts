// A vault as Azure documents it (Keys, version 7.4 of its REST API): one key with one version, asked for by its address, by
// who shows the right token. Whatever differs from the documents is refused.
import { constants, type KeyObject, privateEncrypt, randomBytes } from 'node:crypto';
import { curveNumbers, inverted, modulo, sumOf } from '../../../shared/artifact/trust/elliptic.js';
import { type Behaviour, type HttpServer, startHttpServer } from '../../support/http-server.js';

export type VaultWorld = {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly isEnabled?: boolean;
  readonly operations?: readonly string[];
  /** Who comes is not let in. */
  readonly forbids?: true;
  /** Signs something else than it was asked to. */
  readonly lies?: true;
};

export const vaultHost = 'contoso.vault.azure.net';
export const vaultToken = 'a-token-for-the-vault';
const version = '9885aa558e8d448789683188f8c194b0';
export const keyId = `https://${vaultHost}/keys/records/${version}`;

const digestLengths: Readonly<Record<string, number>> = { ES256: 32, RS256: 32, ES384: 48 };

export function startVault(world: VaultWorld): Promise<HttpServer> {
  return startHttpServer([respond(world)]);
}

const respond =
  (world: VaultWorld): Behaviour =>
  (response, { method, url, headers, body }) => {
    const refuse = (status: number, code: string) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { code, message: `${code} for this test` } }));
    };
    const answer = (value: unknown) => {
      response
        .writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
        .end(JSON.stringify(value));
    };
    const asked = new URL(url, `https://${vaultHost}`);
    if (headers.host !== vaultHost) return refuse(404, 'NoSuchVault');
    if (headers.authorization !== `Bearer ${vaultToken}`) return refuse(401, 'Unauthorized');
    if (world.forbids) return refuse(403, 'Forbidden');
    if (asked.searchParams.get('api-version') !== '7.4') return refuse(400, 'BadParameter');
    const isRead = method === 'GET' && ['/keys/records', `/keys/records/${version}`].includes(asked.pathname);
    if (isRead) return answer(bundleOf(world));
    if (method !== 'POST' || asked.pathname !== `/keys/records/${version}/sign`)
      return refuse(404, 'KeyNotFound');
    const { alg, value } = JSON.parse(body);
    const digest = Buffer.from(String(value), 'base64url');
    const isFit = digest.length === digestLengths[alg] && digest.toString('base64url') === value;
    if (!isFit) return refuse(400, 'BadParameter');
    answer({ kid: keyId, value: signed(world, String(alg), digest).toString('base64url') });
  };

function bundleOf({ publicKey, isEnabled = true, operations = ['sign', 'verify'] }: VaultWorld) {
  const { kty, ...numbers } = publicKey.export({ format: 'jwk' });
  return {
    key: { kid: keyId, kty: `${kty}-HSM`, key_ops: operations, ...numbers },
    attributes: {
      enabled: isEnabled,
      created: 1493942451,
      updated: 1493942451,
      recoveryLevel: 'Recoverable',
    },
  };
}

/** Over the digest as it came; Node's own signing would hash it once more. */
function signed({ privateKey, lies }: VaultWorld, alg: string, digest: Buffer): Buffer {
  const data = lies ? Buffer.alloc(digest.length, 7) : digest;
  return alg === 'RS256' ? ofRsa(privateKey, data) : ofCurve(privateKey, data);
}

const sha256Prefix = Buffer.from('3031300d060960864801650304020105000420', 'hex');

/** PKCS #1: the digest behind the name of its hash, padded. */
function ofRsa(key: KeyObject, digest: Buffer): Buffer {
  const padding = constants.RSA_PKCS1_PADDING;
  return privateEncrypt({ key, padding }, Buffer.concat([sha256Prefix, digest]));
}

/** FIPS 186-4, 6.4, as r and s side by side. */
function ofCurve(key: KeyObject, digest: Buffer): Buffer {
  const { crv, d = '' } = key.export({ format: 'jwk' });
  const numbers = curveNumbers[crv === 'P-384' ? 'P-384' : 'P-256'];
  const { n, generator } = numbers;
  const numberOf = (bytes: Uint8Array) => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  const once = (numberOf(randomBytes(digest.length)) % (n - 1n)) + 1n;
  const r = modulo(sumOf(numbers, once, 0n, generator) ?? 0n, n);
  const own = numberOf(Buffer.from(d, 'base64url'));
  const s = modulo(inverted(once, n) * (numberOf(digest) + r * own), n);
  return Buffer.from([r, s].map(part => part.toString(16).padStart(digest.length * 2, '0')).join(''), 'hex');
}
