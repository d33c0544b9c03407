// From the inputs of a step to whose records count here.
import type { ManagedKey, TrustedRoot } from '../../artifact/artifact.js';
import type { TrustChoice } from '../../artifact/trust/load.js';
import { Fault } from '../../fault/fault.js';
import type { SignValues } from '../../steps/record-promotion/sign-inputs.js';
import type { Wiring } from '../adapters.js';
import { instanceFor } from './instance.js';
import { bytesAt, type Identities, keysIn, type RecordTrust, repositoryOf } from './trust.js';

export function trustFrom(wiring: Wiring, values: SignValues): RecordTrust {
  const identities = identitiesIn(wiring, values);
  return {
    ...(identities && { identities }),
    roots: once(() => rootsFor(wiring, values)),
    keys: hint => keysFor(wiring, values, hint),
    now: wiring.clock.now(),
  };
}

/** A workflow that is called from here signs for this repository; one that is somebody else's own, for theirs. */
function identitiesIn({ host, environment }: Wiring, values: SignValues): Identities | undefined {
  const own = host.name === 'github' ? environment['GITHUB_REPOSITORY'] : undefined;
  const workflow = values['record-workflow'];
  const repositories = [...(own ? [own] : []), ...(workflow === undefined ? [] : [repositoryOf(workflow)])];
  if (repositories.length === 0) return undefined;
  return { repositories: [...new Set(repositories)], ...(workflow !== undefined && { workflow }) };
}

async function rootsFor(wiring: Wiring, values: SignValues): Promise<readonly TrustedRoot[]> {
  const { loadTrust } = await import('../../artifact/trust/load.js');
  const transport = async () => (await import('../transport.js')).openTransport(wiring);
  const path = values['trusted-root'];
  if (path !== undefined) {
    const sha256 = values['trusted-root-sha256'];
    const file = { kind: 'file', bytes: bytesAt(path), name: path, ...(sha256 && { sha256 }) } as const;
    return (await loadTrust([file], transport)).roots;
  }
  return (await loadTrust(shippedFor(wiring, values), transport)).roots;
}

/** GitHub's root is not shipped: it changes too often. Elsewhere nobody knows whose Sigstore signed. */
function shippedFor(wiring: Wiring, values: SignValues): readonly TrustChoice[] {
  const isKnown = values.sigstore !== undefined || wiring.host.name === 'github';
  const name = isKnown ? instanceFor(wiring, values) : undefined;
  const own = { kind: 'public-good', refresh: 'off' } as const;
  switch (name) {
    case 'public-good':
      return [own];
    case 'github':
      return [{ kind: 'github', refresh: 'required' }];
    case 'custom':
      throw new Fault('TRUST_UNUSABLE', 'a Sigstore of your own has a root of its own, and it is not named', {
        hint: 'give it as trusted-root',
      });
    case undefined:
      return [own, { kind: 'github', refresh: 'try' }];
    default:
      return name satisfies never;
  }
}

async function keysFor(wiring: Wiring, values: SignValues, hint: string): Promise<readonly ManagedKey[]> {
  const { 'record-key': given, 'signing-key': pem, 'key-vault-key': address } = values;
  if (given !== undefined) return keysIn(given);
  if (pem !== undefined) {
    const { publicHalf } = await import('../../record/signers/pem-key.js');
    return [{ pem: publicHalf(pem.reveal()) }];
  }
  if (address === undefined) return [];
  const { publicKeyIn } = await import('./vault.js');
  return [{ pem: await publicKeyIn(wiring, address, hint) }];
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
