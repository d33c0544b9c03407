// Who asks: nobody in particular, the holder of a token, a user with a password, or an identity of Azure.
import type { Credential } from '../../../azure/identity/identity.js';
import type { Secret } from '../../../step/secret.js';

export type Authorization =
  | { readonly kind: 'bearer'; readonly token: Secret }
  | { readonly kind: 'basic'; readonly user: string; readonly password: Secret }
  /** For an Azure Monitor workspace. */
  | { readonly kind: 'azure'; readonly credential: Credential };

/** The end of a query endpoint, which is its audience as well: one for each cloud. */
const azureHosts = [
  'prometheus.monitor.azure.com',
  'prometheus.monitor.azure.us',
  'prometheus.monitor.azure.cn',
] as const;

/** Undefined for a server that is not an Azure Monitor workspace. */
export function azureAudience({ hostname }: URL): string | undefined {
  const host = azureHosts.find(each => hostname.endsWith(`.${each}`));
  return host === undefined ? undefined : `https://${host}`;
}

/** Undefined when it may be sent there. A secret travels encrypted, and a token of Azure to Azure alone. */
export function authorizationProblem(
  address: URL,
  authorization: Authorization | undefined,
): string | undefined {
  if (authorization === undefined) return undefined;
  if (address.protocol !== 'https:' && !isOwn(address)) {
    return 'a secret may be sent by https:// only, except on this machine';
  }
  if (authorization.kind === 'azure' && azureAudience(address) === undefined) {
    return `an identity of Azure may ask Azure alone: an address that ends in .${azureHosts.join(', .')}`;
  }
  return undefined;
}

export function isOwn({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

export async function headersFor(
  address: URL,
  authorization: Authorization | undefined,
): Promise<Readonly<Record<string, string>>> {
  switch (authorization?.kind) {
    case undefined:
      return {};
    case 'bearer':
      return { authorization: `Bearer ${authorization.token.reveal()}` };
    case 'basic': {
      const pair = `${authorization.user}:${authorization.password.reveal()}`;
      return { authorization: `Basic ${Buffer.from(pair, 'utf8').toString('base64')}` };
    }
    case 'azure': {
      const { token } = await authorization.credential.getToken(`${azureAudience(address)}/.default`);
      return { authorization: `Bearer ${token}` };
    }
    default:
      return authorization satisfies never;
  }
}
