// Who signs in, as a value, and what signing in needs from outside.

import type { Connection, Host } from '../../host/host.js';
import type { Clock } from '../../http/clock.js';
import type { Transport } from '../../http/transport.js';
import type { runProcess } from '../../process/process.js';
import type { Secret } from '../../step/secret.js';
import type { Cloud } from '../clouds.js';

export type Application = { readonly tenant: string; readonly client: string };

export type OidcIdentity = Application & { readonly kind: 'oidc' };
export type SecretIdentity = Application & { readonly kind: 'secret'; readonly secret: Secret };
/** Certificate and private key together, as PEM: in hand, or in the file at a path. */
export type CertificateIdentity = Application & {
  readonly kind: 'certificate';
  readonly pem: Secret | string;
};
export type AzureCliIdentity = { readonly kind: 'azure-cli'; readonly tenant?: string };
export type ManagedIdentity = { readonly kind: 'managed-identity'; readonly client?: string };
export type ServiceConnectionIdentity = {
  readonly kind: 'service-connection';
  readonly connection: Connection;
};

export type Identity =
  | OidcIdentity
  | SecretIdentity
  | CertificateIdentity
  | AzureCliIdentity
  | ManagedIdentity
  | ServiceConnectionIdentity;

export type IdentityPorts = {
  readonly cloud: Cloud;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly host: Pick<Host, 'name' | 'idToken' | 'connection' | 'mask' | 'cancelled'>;
  readonly processes: typeof runProcess;
  readonly environment: Readonly<Record<string, string | undefined>>;
};
