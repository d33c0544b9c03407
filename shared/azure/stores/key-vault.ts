// A key of Azure Key Vault, its data plane: one request each, no decisions. The private half never leaves the vault.
import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { Fault } from '../../fault/fault.js';
import type { Answer, Request } from '../../http/transport.js';
import type { Arm } from '../arm.js';
import type { CloudName } from '../clouds.js';

const apiVersion = '7.4';

const vaults: Readonly<Record<CloudName, string>> = {
  public: 'vault.azure.net',
  'us-government': 'vault.usgovcloudapi.net',
  china: 'vault.azure.cn',
};

export type VaultKey = {
  /** With its version: `https://VAULT/keys/NAME/VERSION`. */
  readonly id: string;
  readonly isEnabled: boolean;
  readonly operations: readonly string[];
  readonly publicKey: KeyObject;
};

export type Vault = {
  readonly read: () => Promise<VaultKey>;
  /** Of a digest, by the version that was read. ECDSA comes as bare r||s. */
  readonly sign: (key: VaultKey, algorithm: string, digest: Uint8Array) => Promise<Uint8Array>;
};

export function createVault(arm: Arm, address: string): Vault {
  const home = keyAt(arm, address);
  const send = async (url: URL, request: Pick<Request, 'method' | 'body' | 'retry'>): Promise<Answer> => {
    const { token } = await arm.credential.getToken(`https://${vaults[arm.cloud.name]}/.default`);
    url.searchParams.set('api-version', apiVersion);
    try {
      return await arm.transport.send({ ...request, url, headers: { authorization: `Bearer ${token}` } });
    } catch (thrown) {
      throw refusal(thrown, url);
    }
  };
  return {
    read: async () => keyIn((await send(new URL(home), { method: 'GET' })).json, home),
    sign: async ({ id }, alg, digest) => {
      const body = JSON.stringify({ alg, value: Buffer.from(digest).toString('base64url') });
      // Signing changes nothing: it may be asked for again.
      const { json } = await send(new URL(`${id}/sign`), { method: 'POST', body, retry: 'safe' });
      const { kid, value } = Object(json);
      if (kid !== id || typeof value !== 'string')
        throw odd(home, 'it signed with another key, or not at all');
      return Buffer.from(value, 'base64url');
    },
  };
}

/** Our token goes to a vault of this cloud and nowhere else. */
function keyAt({ cloud }: Arm, address: string): URL {
  const url = new URL(address);
  const suffix = `.${vaults[cloud.name]}`;
  if (url.protocol === 'https:' && url.hostname.endsWith(suffix) && url.port === '') return url;
  throw unusable(`${url.host} is no vault of this cloud`, {
    expected: `https://NAME${suffix}`,
    got: url.host,
  });
}

function keyIn(json: unknown, home: URL): VaultKey {
  const { key, attributes } = Object(json);
  const { kid, kty, crv, x, y, n, e, key_ops: operations } = Object(key);
  const isOwn = typeof kid === 'string' && (kid === home.href || kid.startsWith(`${home.href}/`));
  if (!isOwn || typeof kty !== 'string') throw odd(home, 'it answered about something else');
  // Keys in hardware are named apart, and are the same to whoever verifies.
  const plain: JsonWebKey = { kty: kty.replace('-HSM', ''), crv, x, y, n, e };
  return {
    id: kid,
    isEnabled: Object(attributes).enabled === true,
    operations: Array.isArray(operations) ? operations.map(String) : [],
    publicKey: publicKeyOf(plain, home),
  };
}

function publicKeyOf(key: JsonWebKey, home: URL): KeyObject {
  try {
    return createPublicKey({ key, format: 'jwk' });
  } catch (cause) {
    // A symmetric key, or a curve that Node does not know.
    throw unusable('it is no key that others can verify with', { key: home.href }, cause);
  }
}

function refusal(thrown: unknown, { host, pathname }: URL): unknown {
  if (!(thrown instanceof Fault) || thrown.code !== 'HTTP_REFUSED') return thrown;
  const { facts } = thrown;
  if (facts['status'] === 404) return unusable(`${host}${pathname} does not exist`, facts, thrown);
  if (facts['status'] !== 403) return thrown;
  return new Fault('IDENTITY_FORBIDDEN', thrown.message, {
    hint: `assign the role Key Vault Crypto User at the key or the vault ${host}, or let its firewall and its access policy (get, sign) let this identity in`,
    facts,
    cause: thrown,
  });
}

export function unusable(why: string, facts: Fault['facts'], cause?: unknown): Fault {
  return new Fault('RECORD_KEY_UNUSABLE', `the key of Key Vault cannot be used: ${why}`, {
    facts,
    ...(cause !== undefined && { cause }),
  });
}

function odd({ host, pathname }: URL, why: string): Fault {
  return new Fault('HTTP_UNREADABLE', `${host} cannot be understood: ${why}`, {
    facts: { host, path: pathname },
  });
}
