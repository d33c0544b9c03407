// From the user's words to demands with their trust: roots, keys and stores, each loaded once.
import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ManagedKey, NotaryTrust, Requirement, Signer, TrustedRoot } from '../../artifact/artifact.js';
import { Fault } from '../../fault/fault.js';
import type { VerifyValues } from '../../steps/verify-artifact/inputs.js';
import type { Wanted, WantedSigner } from '../../steps/verify-artifact/port.js';
import type { Wiring } from '../adapters.js';
import { refuseOffline } from './network.js';

type Trusted = { readonly requirements: readonly Requirement[]; readonly remarks: readonly string[] };

export async function trusted(
  wiring: Wiring,
  wanted: readonly Wanted[],
  values: VerifyValues,
): Promise<Trusted> {
  const kinds = new Set(wanted.map(({ signer }) => signer.kind));
  // With a key, the log counts only where the user names whose log it is.
  const needsRoots = kinds.has('identity') || (kinds.has('key') && values['trusted-root'] !== undefined);
  const { roots, remarks } = needsRoots ? await rootsFor(wiring, values) : { roots: [], remarks: [] };
  const signers = { roots, keys: kinds.has('key') ? await keysFor(values) : [], values };
  const requirements: Requirement[] = [];
  for (const { signer, ...rest } of wanted)
    requirements.push({ ...rest, signer: await signerFor(signer, signers) });
  return { requirements, remarks };
}

type Trust = {
  readonly roots: readonly TrustedRoot[];
  readonly keys: readonly ManagedKey[];
  readonly values: VerifyValues;
};

async function signerFor(signer: WantedSigner, { roots, keys, values }: Trust): Promise<Signer> {
  switch (signer.kind) {
    case 'identity': {
      const { identityRules } = await import('../../artifact/policy/identity.js');
      const { kind, ...wanted } = signer;
      return { kind, identity: identityRules(wanted), trust: roots };
    }
    case 'key':
      return { kind: 'key', keys, trust: roots };
    case 'notary':
      return { kind: 'notary', notary: await notaryTrust(values) };
    default:
      return signer satisfies never;
  }
}

async function rootsFor(wiring: Wiring, values: VerifyValues) {
  const { loadTrust } = await import('../../artifact/trust/load.js');
  const transport = async () => {
    refuseOffline(values);
    const { openTransport } = await import('../transport.js');
    return openTransport(wiring);
  };
  const path = values['trusted-root'];
  if (path !== undefined) {
    const sha256 = values['trusted-root-sha256'];
    const file = {
      kind: 'file',
      bytes: bytesAt(path),
      name: path,
      ...(sha256 !== undefined && { sha256 }),
    } as const;
    return loadTrust([file], transport);
  }
  const refresh = values['trust-refresh'];
  return loadTrust(
    instancesIn(values).map(kind => ({ kind, refresh })),
    transport,
  );
}

function instancesIn(values: VerifyValues): readonly ('public-good' | 'github')[] {
  return values['trust-instances'].map(name => {
    if (name === 'public-good' || name === 'github') return name;
    throw new Fault('INPUT_INVALID', `trust-instances knows no ${name}`, {
      hint: 'write public-good or github',
    });
  });
}

async function keysFor(values: VerifyValues): Promise<readonly ManagedKey[]> {
  const given = values['public-key'] ?? '';
  const id = values['key-id'];
  const pems = given.includes('-----BEGIN')
    ? [given]
    : linesIn(given).map(path => Buffer.from(bytesAt(path)).toString('utf8'));
  return pems.map(pem => ({ pem, ...(id !== undefined && { id }) }));
}

function linesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
}

async function notaryTrust(values: VerifyValues): Promise<NotaryTrust> {
  const timestampRoots = await storeAt(values['timestamp-trust-store'] ?? []);
  return {
    roots: await storeAt(values['trust-store'] ?? []),
    identities: values['trusted-identities'] ?? [],
    level: values['notation-level'],
    ...(timestampRoots.length > 0 && { timestampRoots }),
  };
}

async function storeAt(paths: readonly string[]): Promise<readonly Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (const path of paths) {
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
    const names = isFolder ? (await readdir(path)).filter(name => /\.(pem|crt|cer|der)$/i.test(name)) : [];
    if (isFolder && names.length === 0) throw unusable(path, 'it holds no certificate');
    files.push(...(isFolder ? names.map(name => bytesAt(join(path, name))) : [bytesAt(path)]));
  }
  return files;
}

const largest = 4 * 1_048_576;

function bytesAt(path: string): Uint8Array {
  const known = statSync(path, { throwIfNoEntry: false });
  if (known === undefined) throw unusable(path, 'it is not there');
  if (!known.isFile()) throw unusable(path, 'it is no file');
  if (known.size > largest) throw unusable(path, `it is larger than ${largest} bytes`);
  return readFileSync(path);
}

function unusable(path: string, why: string): Fault {
  return new Fault('TRUST_UNUSABLE', `${basename(path)} cannot be used: ${why}`, { facts: { path } });
}
