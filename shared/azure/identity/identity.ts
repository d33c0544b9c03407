// Who signs in to Azure, as a credential that every client takes. Tokens are kept by our Clock alone.
import type { AccessToken, GetTokenOptions, TokenCredential } from '@azure/identity';
import { unreachable } from '../../step/names.js';
import { azureCliExchange } from './azure-cli.js';
import { certificateExchange } from './certificate.js';
import type { Identity, IdentityPorts } from './kinds.js';
import { managedExchange } from './managed.js';
import { oidcExchange } from './oidc.js';
import { secretExchange } from './secret.js';
import { serviceConnectionExchange } from './service-connection.js';
import { createTokenCache, type Exchange, type Token } from './token-cache.js';

export type { Identity, IdentityPorts } from './kinds.js';

/** Fits wherever an SDK takes a `TokenCredential`; ours never answers without a token. */
export type Credential = {
  readonly getToken: (
    scopes: Parameters<TokenCredential['getToken']>[0],
    options?: GetTokenOptions,
  ) => Promise<AccessToken>;
};

export function credentialFor(identity: Identity, ports: IdentityPorts): Credential {
  const exchange = exchangeFor(identity, ports);
  const tokens = createTokenCache(async ask => {
    const token = await exchange(ask);
    ports.host.mask(token.value);
    return token;
  }, ports.clock);
  return {
    getToken: async (scopes, options = {}) => {
      const ask = { scope: [scopes].flat().join(' '), ...(options.claims && { claims: options.claims }) };
      return handOver(await unlessAborted(tokens(ask), options.abortSignal));
    },
  };
}

function exchangeFor(identity: Identity, ports: IdentityPorts): Exchange {
  switch (identity.kind) {
    case 'oidc':
      return oidcExchange(identity, ports);
    case 'azure-cli':
      return azureCliExchange(identity, ports);
    case 'secret':
      return secretExchange(identity, ports);
    case 'certificate':
      return certificateExchange(identity, ports);
    case 'managed-identity':
      return managedExchange(identity, ports);
    case 'service-connection':
      return serviceConnectionExchange(identity, ports);
    default:
      return unreachable(identity);
  }
}

/**
 * The SDKs keep a token by real time, and swallow faults while they believe it lives. A token that ended
 * long ago in their eyes makes them ask here before every request, where the true end is known.
 */
const alwaysAskAgain = 1;

function handOver(token: Token): AccessToken {
  return { token: token.value.reveal(), expiresOnTimestamp: alwaysAskAgain, tokenType: 'Bearer' };
}

type Signal = NonNullable<GetTokenOptions['abortSignal']>;

/** Stops waiting when the caller is aborted; the exchange goes on for the others who wait for it. */
function unlessAborted<T>(work: Promise<T>, signal: Signal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(abortedBy(signal));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function abortedBy(signal: Signal): Error {
  const reason = signal instanceof AbortSignal ? signal.reason : undefined;
  if (reason instanceof Error) return reason;
  const error = new Error('The request was aborted.');
  error.name = 'AbortError';
  return error;
}
