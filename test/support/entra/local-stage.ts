// The ports to sign in to the local Entra, for a test file.
import { credentialFor, type Identity, type IdentityPorts } from '../../../shared/azure/identity/identity.js';
import { Secret } from '../../../shared/step/secret.js';
import { type LocalEntra, type LocalEntraOptions, startLocalEntra } from './local-entra.js';
import { type Stage, startStage } from './stage.js';

export function localEntras() {
  const open: { readonly stage: Stage; readonly entra: LocalEntra }[] = [];
  return {
    start: async (options: LocalEntraOptions & { readonly skewMilliseconds?: number } = {}) => {
      const entra = await startLocalEntra(options);
      const environment = { AZURE_PROMOTE_PLAYGROUND: entra.url };
      const stage = await startStage({ skewMilliseconds: options.skewMilliseconds ?? 0, environment });
      open.push({ stage, entra });
      return { entra, ports: stage.ports };
    },
    stop: async (): Promise<void> => {
      for (const { stage, entra } of open.splice(0)) {
        await Promise.all([stage.playground.stop(), entra.close()]);
      }
    },
  };
}

export async function tokenFor(identity: Identity, ports: IdentityPorts): Promise<string> {
  return (await credentialFor(identity, ports).getToken(ports.cloud.resourceManagerScope)).token;
}

/** An assertion for an audience, which nobody signed. */
export function assertionFor(audience: string): Secret {
  const payload = Buffer.from(JSON.stringify({ aud: audience, sub: 'someone' })).toString('base64url');
  return new Secret(`e30.${payload}.c2ln`);
}
