// A client secret. Where OIDC is possible it is better: there is nothing to leak and nothing to renew.
import { exchangeWithEntra } from './entra.js';
import type { IdentityPorts, SecretIdentity } from './kinds.js';
import type { Exchange } from './token-cache.js';

export function secretExchange(identity: SecretIdentity, ports: IdentityPorts): Exchange {
  const { tenant, client, secret } = identity;
  return ask =>
    exchangeWithEntra(ports, ask, {
      tenant,
      client,
      open: (library, options) =>
        new library.ClientSecretCredential(tenant, client, secret.reveal(), options),
    });
}
