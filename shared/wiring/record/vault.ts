// A key in a vault, as this run's identity may use it.
import { createVault } from '../../azure/stores/key-vault.js';
import { type OpenVault, openKey, versionOf } from '../../record/signers/vault-key.js';
import type { Wiring } from '../adapters.js';
import { signIn } from '../sign-in.js';

export async function openVault(wiring: Wiring, address: string): Promise<OpenVault> {
  return openKey(await vaultAt(wiring, address));
}

/** In PEM: of the version that a record names, where it is one of this very key. */
export async function publicKeyIn(wiring: Wiring, address: string, hint: string): Promise<string> {
  const { publicKey } = await openKey(await vaultAt(wiring, versionOf(address, hint)));
  return publicKey;
}

async function vaultAt(wiring: Wiring, address: string) {
  // A vault is found by its address; no subscription has to be known for that.
  const { arm } = await signIn(wiring, '');
  return createVault(arm, address);
}
