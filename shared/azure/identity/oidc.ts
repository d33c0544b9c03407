// An assertion that the host vouches with, exchanged for a token. It lives minutes: each exchange takes a fresh one.
import type { Secret } from '../../step/secret.js';
import { claimsOf } from './assertion.js';
import { exchangeWithEntra } from './entra.js';
import type { Application, IdentityPorts, OidcIdentity } from './kinds.js';
import { loadIdentityLibrary } from './library.js';
import type { Exchange } from './token-cache.js';

export function oidcExchange(identity: OidcIdentity, ports: IdentityPorts): Exchange {
  const { cloud, host } = ports;
  return federatedExchange(identity, () => host.idToken(cloud.federationAudience), ports);
}

/** The assertion is fetched before the library runs, which would ask for it twice and lose the host's own fault. */
export function federatedExchange(
  { tenant, client }: Application,
  fetchAssertion: () => Promise<Secret>,
  ports: IdentityPorts,
): Exchange {
  return async ask => {
    // Its life has begun once it is there: what takes time comes before it.
    await loadIdentityLibrary();
    const assertion = await fetchAssertion();
    ports.host.mask(assertion);
    const claims = claimsOf(assertion);
    const value = () => Promise.resolve(assertion.reveal());
    return exchangeWithEntra(ports, ask, {
      tenant,
      client,
      ...(claims && { claims }),
      open: (library, options) => new library.ClientAssertionCredential(tenant, client, value, options),
    });
  };
}
