// One token exchange through Azure's identity library, over our transport. The library is loaded on first use.
import type { HttpClient, PipelineResponse } from '@azure/core-rest-pipeline';
import type { TokenCredential } from '@azure/identity';
import { Fault } from '../../fault/fault.js';
import { retryClassHeader } from '../../http/transport.js';
import { Secret } from '../../step/secret.js';
import type { IdentityPorts } from './kinds.js';
import type { Token, TokenAsk } from './token-cache.js';

export type IdentityLibrary = typeof import('@azure/identity');

export type LibraryOptions = {
  readonly authorityHost: string;
  readonly disableInstanceDiscovery: true;
  readonly httpClient: HttpClient;
  readonly retryOptions: { readonly maxRetries: 0 };
};

export type LibraryExchange = {
  /** Makes the credential for this one exchange. Never kept: the library remembers tokens by real time. */
  readonly open: (library: IdentityLibrary, options: LibraryOptions) => TokenCredential;
  /** What went wrong, in our words: given is what the wire said, or else what the library threw. */
  readonly explain: (thrown: unknown) => Fault;
};

export function loadIdentityLibrary(): Promise<IdentityLibrary> {
  return import('@azure/identity');
}

export async function exchangeByLibrary(
  ports: IdentityPorts,
  ask: TokenAsk,
  { open, explain }: LibraryExchange,
): Promise<Token> {
  const library = await loadIdentityLibrary();
  const wire = watch(ports.transport.client);
  const askedAt = ports.clock.now();
  try {
    const credential = open(library, {
      authorityHost: ports.cloud.authority,
      disableInstanceDiscovery: true,
      httpClient: wire.client,
      retryOptions: { maxRetries: 0 },
    });
    const challenge = ask.claims === undefined ? {} : { claims: ask.claims, enableCae: true };
    const token = await credential.getToken([ask.scope], challenge);
    if (!token) throw new Error('the identity library returned no token');
    const life = wire.lifeSeconds();
    const expiresAt = life === undefined ? token.expiresOnTimestamp : askedAt + life * 1000;
    return { value: new Secret(token.token), expiresAt };
  } catch (thrown) {
    // No token. What the wire said is better than what the library made of it.
    const fault = wire.fault();
    throw fault?.code === 'CANCELLED' ? fault : explain(fault ?? thrown);
  }
}

/** Looks over the library's shoulder: its own errors lose the answer, and its expiry is by real time. */
function watch(client: HttpClient) {
  let fault: Fault | undefined;
  let lifeSeconds: number | undefined;
  const watched: HttpClient = {
    sendRequest: async request => {
      // Asking for a token changes nothing, whatever the method; and an empty answer is none.
      request.headers.set(retryClassHeader, 'safe');
      try {
        const answer = await client.sendRequest(request);
        lifeSeconds = lifeOf(answer) ?? lifeSeconds;
        return answer;
      } catch (thrown) {
        // Kept, since the library replaces it by words of its own.
        if (thrown instanceof Fault) fault = thrown;
        throw thrown;
      }
    },
  };
  return { client: watched, fault: () => fault, lifeSeconds: () => lifeSeconds };
}

function lifeOf({ bodyAsText }: PipelineResponse): number | undefined {
  const found = /"expires_in"\s*:\s*"?(\d{1,9})"?/.exec(bodyAsText ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
}
