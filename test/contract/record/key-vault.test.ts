// Records that a key in a vault signs: over the wire as Azure documents it.
import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cloudOf } from '../../../shared/azure/clouds.js';
import { createVault } from '../../../shared/azure/stores/key-vault.js';
import type { Fault } from '../../../shared/fault/fault.js';
import { createTransport } from '../../../shared/http/pipeline.js';
import { openKey, vaultSigner, versionOf } from '../../../shared/record/signers/vault-key.js';
import { printStatement } from '../../../shared/record/statement.js';
import { realClock } from '../../../shared/wiring/clock.js';
import { installFakeAz } from '../../support/entra/fake-az.js';
import type { HttpServer } from '../../support/http-server.js';
import { folderWith, removeFolders } from '../artifact/files/temporary-folder.js';
import { verify } from '../artifact/step/run-step.js';
import { promoted, service } from './past.js';
import { recordRun } from './run-step.js';
import { keyId, startVault, type VaultWorld, vaultHost, vaultToken } from './vault-server.js';

let server: HttpServer | undefined;
afterEach(async () => {
  await server?.close();
  removeFolders();
});

const hex = 'ab'.repeat(32);
const payload = Buffer.from(
  printStatement(
    {
      version: 1,
      promotion: 'prm_1',
      service: 'payments',
      environment: 'staging',
      digest: `sha256:${hex}`,
      target: '',
      outcome: 'passed',
      because: '',
      openedAt: '2026-11-20T12:00:00.000Z',
      endedAt: '2026-11-20T13:00:00.000Z',
      run: '',
      approvedBy: [],
      evidence: [],
      predecessors: [],
      notes: [],
    },
    '2026-11-20T13:00:01.000Z',
  ),
);

const pairs = {
  ES256: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  ES384: () => generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  RS256: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
} as const;

/** With everything but the sign-in, which has tests of its own. */
async function vaultIn(world: VaultWorld, address = `https://${vaultHost}/keys/records`) {
  server = await startVault(world);
  const transport = createTransport({
    clock: realClock,
    signal: new AbortController().signal,
    trace: () => undefined,
    environment: { AZURE_PROMOTE_PLAYGROUND: server.origin },
    userAgent: 'test',
  });
  const asked: string[] = [];
  const credential = {
    getToken: (scopes: string | readonly string[]) => {
      asked.push(...[scopes].flat());
      return Promise.resolve({ token: vaultToken, expiresOnTimestamp: Date.now() + 60_000 });
    },
  };
  return { vault: createVault({ cloud: cloudOf('public'), transport, credential }, address), asked };
}

async function signIn(world: VaultWorld): Promise<string> {
  const { vault } = await vaultIn(world);
  return vaultSigner(await openKey(vault)).sign(payload);
}

describe('a record that a key of Key Vault signs', () => {
  it.each(Object.entries(pairs))(
    'is believed with its public key, in the usual form (%s)',
    async (_, make) => {
      const pair = make();
      const bundle = await signIn(pair);
      expect(JSON.parse(bundle).verificationMaterial.publicKey.hint).toBe(keyId);
      const known = pair.publicKey.export({ format: 'pem', type: 'spki' }).toString();
      const asked = {
        digest: `sha256:${hex}`,
        'public-key': known,
        'predicate-type': 'https://in-toto.io/attestation/svr/v0.2',
        bundle,
      };
      expect(await verify({ ...asked, predecessors: 'staging' })).toMatchObject({ exitCode: 0 });
      const signature = Buffer.from(JSON.parse(bundle).dsseEnvelope.signatures[0].sig, 'base64');
      // DER begins with a sequence; r and s side by side would have a fixed length instead.
      if (pair.publicKey.asymmetricKeyType === 'ec')
        expect([signature[0], signature[1]]).toEqual([0x30, signature.length - 2]);
    },
  );

  it('asks with a token for vaults, and for the version that it read', async () => {
    const { vault, asked } = await vaultIn(pairs.ES256());
    const key = await vault.read();
    await vault.sign(key, 'ES256', Buffer.alloc(32, 1));
    expect(new Set(asked)).toEqual(new Set(['https://vault.azure.net/.default']));
    expect(server?.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /keys/records?api-version=7.4',
      `POST ${new URL(keyId).pathname}/sign?api-version=7.4`,
    ]);
  });

  it('is not kept when the signature is over something else (RECORD_NOT_SIGNED)', async () => {
    await expect(signIn({ ...pairs.ES256(), lies: true })).rejects.toMatchObject({
      code: 'RECORD_NOT_SIGNED',
    });
  });

  it.each([
    ['disabled', { isEnabled: false }],
    ['for encryption only', { operations: ['encrypt', 'decrypt'] }],
    ['on a curve that nobody verifies', generateKeyPairSync('ec', { namedCurve: 'secp256k1' })],
  ])('is refused before anything is signed when the key is %s (RECORD_KEY_UNUSABLE)', async (_, world) => {
    await expect(signIn({ ...pairs.ES256(), ...world })).rejects.toMatchObject({
      code: 'RECORD_KEY_UNUSABLE',
    });
    expect(server?.seen.map(({ method }) => method)).toEqual(['GET']);
  });

  it('is believed by the version that signed it, and by no other key', () => {
    const address = keyId.slice(0, keyId.lastIndexOf('/'));
    expect(versionOf(address, keyId)).toBe(keyId);
    expect(versionOf(address, keyId.replace('records', 'other'))).toBe(address);
    expect(versionOf(address, `${address}/../other/${'0'.repeat(32)}`)).toBe(address);
    expect(versionOf(keyId, '')).toBe(keyId);
  });

  it('says which role is missing (IDENTITY_FORBIDDEN)', async () => {
    const { vault } = await vaultIn({ ...pairs.ES256(), forbids: true });
    const fault: Fault = await vault.read().then(
      () => undefined,
      thrown => thrown,
    );
    expect(fault).toMatchObject({ code: 'IDENTITY_FORBIDDEN' });
    expect(fault.hint).toContain('Key Vault Crypto User');
  });

  it('sends its token to no other host, and finds no key where there is none (RECORD_KEY_UNUSABLE)', async () => {
    const unusable = { code: 'RECORD_KEY_UNUSABLE' };
    const strange = 'https://vault.azure.net.example.com/keys/records';
    await expect(vaultIn(pairs.ES256(), strange)).rejects.toMatchObject(unusable);
    await server?.close();
    const { vault } = await vaultIn(pairs.ES256(), `https://${vaultHost}/keys/other`);
    await expect(vault.read()).rejects.toMatchObject(unusable);
  });
});

describe('record-promotion with a key of Key Vault', () => {
  it('signs as who is signed in, and believes that key for the environment before', async () => {
    const vault = await startVault(pairs.ES256());
    const az = await installFakeAz();
    await az.say({
      prints: JSON.stringify({ accessToken: vaultToken, expires_on: Math.round(Date.now() / 1000) + 3600 }),
    });
    const ledger = join(folderWith({}), 'ledger');
    const record = (environment: string, more: Readonly<Record<string, string>> = {}) =>
      recordRun({
        flags: {
          service,
          environment,
          ledger: `file:${ledger}`,
          'key-vault-key': `https://${vaultHost}/keys/records`,
          ...more,
        },
        environment: { PATH: az.path, AZURE_PROMOTE_PLAYGROUND: vault.origin },
      });
    const digest = `sha256:${hex}`;
    await promoted(ledger, { environment: 'staging', digest });
    const staging = await record('staging');
    await promoted(ledger, { environment: 'production', digest });
    const production = await record('production', { predecessors: 'staging' });
    const calls = await az.calls();
    await Promise.all([az.remove(), vault.close()]);
    expect(staging).toMatchObject({ outcome: 'passed', outputs: { 'signed-by': 'key', digest } });
    expect(staging.headline).toContain(keyId);
    expect(production).toMatchObject({ outcome: 'passed' });
    expect(calls[0]).toContain('--scope https://vault.azure.net/.default');
    expect(JSON.stringify([staging, production])).not.toContain(vaultToken);
  });
});
