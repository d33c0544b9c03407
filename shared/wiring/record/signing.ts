// Who signs: as the inputs say, as the host can, and never nobody unless somebody asked for that.
import { Fault } from '../../fault/fault.js';
import type { Signer } from '../../record/signer.js';
import { type HostName, spell, terminalVariable } from '../../step/names.js';
import type { SignValues } from '../../steps/record-promotion/sign-inputs.js';
import type { Wiring } from '../adapters.js';

export type SigningKind = 'sigstore' | 'key' | 'none';

export function signingKind(values: SignValues, host: HostName): SigningKind {
  const { sign, 'signing-key': pem, 'key-vault-key': vault } = values;
  const hasKey = pem !== undefined || vault !== undefined;
  if (pem !== undefined && vault !== undefined) {
    throw missing('two keys are given: signing-key and key-vault-key', host);
  }
  if (sign === 'key' && !hasKey) throw missing('sign is key, and there is none', host);
  if (sign === 'sigstore' && host !== 'github') {
    throw missing('sign is sigstore, and only a job on GitHub has an identity that it knows', host);
  }
  if (sign !== undefined) return sign;
  if (hasKey) return 'key';
  if (host === 'github') return 'sigstore';
  throw missing('nobody would sign the record', host);
}

function missing(why: string, host: HostName): Fault {
  const key = host === 'terminal' ? terminalVariable('signing-key') : spell('signing-key', host);
  return new Fault('RECORD_SIGNER_MISSING', why, {
    hint: `give one of ${key} and ${spell('key-vault-key', host)}, or say ${spell('sign', host)} none: then the ledger alone vouches`,
  });
}

export async function signerFor(wiring: Wiring, values: SignValues): Promise<Signer> {
  const kind = signingKind(values, wiring.host.name);
  switch (kind) {
    case 'none': {
      const { nobody } = await import('../../record/signers/nobody.js');
      return nobody();
    }
    case 'key':
      return keySigner(wiring, values);
    case 'sigstore': {
      const { keyless } = await import('./keyless.js');
      return keyless(wiring, values);
    }
    default:
      return kind satisfies never;
  }
}

async function keySigner(wiring: Wiring, values: SignValues): Promise<Signer> {
  const { 'signing-key': pem, 'key-vault-key': address } = values;
  if (pem !== undefined) {
    const { pemSigner } = await import('../../record/signers/pem-key.js');
    return pemSigner(pem.reveal());
  }
  const [{ vaultSigner }, { openVault }] = await Promise.all([
    import('../../record/signers/vault-key.js'),
    import('./vault.js'),
  ]);
  return vaultSigner(await openVault(wiring, address ?? ''));
}
