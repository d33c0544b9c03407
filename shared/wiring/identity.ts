// Which identity the inputs mean: what is given decides, and what is not given has one default for each host.
import type { CloudName } from '../azure/clouds.js';
import type { Identity } from '../azure/identity/kinds.js';
import { Fault } from '../fault/fault.js';
import type { Host } from '../host/host.js';
import { type HostName, spell, terminalVariable, unreachable } from '../step/names.js';
import type { Secret } from '../step/secret.js';

export type AuthKind = 'oidc' | 'azure-cli' | 'managed-identity' | 'secret' | 'service-connection';

/** The values of the inputs in `identityInputs`; which of them exist depends on the host. */
export type IdentityValues = {
  readonly auth?: AuthKind | undefined;
  readonly 'client-id'?: string | undefined;
  readonly 'tenant-id'?: string | undefined;
  readonly 'client-secret'?: Secret | undefined;
  readonly 'azure-subscription'?: string | undefined;
  readonly 'subscription-id'?: string | undefined;
  readonly cloud?: CloudName | undefined;
};

export type ChosenIdentity = { readonly identity: Identity; readonly subscription?: string };

type Asked = Pick<Host, 'name' | 'connection'>;

export function chooseIdentity(values: IdentityValues, host: Asked): ChosenIdentity {
  const identity = identityOf(values.auth ?? defaultFor(values, host.name), values, host);
  const subscription = values['subscription-id'] ?? ownSubscription(identity);
  return { identity, ...(subscription && { subscription }) };
}

function defaultFor(values: IdentityValues, host: HostName): AuthKind {
  if (host === 'azure-pipelines') return 'service-connection';
  if (values['client-secret'] !== undefined) return 'secret';
  if (values['client-id'] === undefined) return 'azure-cli';
  // On a terminal nobody vouches for an application, so that an id alone signs nobody in.
  return host === 'github' ? 'oidc' : 'secret';
}

function identityOf(kind: AuthKind, values: IdentityValues, host: Asked): Identity {
  const { 'client-id': client, 'tenant-id': tenant, 'client-secret': secret } = values;
  switch (kind) {
    case 'oidc':
      refuseOn('azure-pipelines', kind, host.name);
      refuseOn('terminal', kind, host.name);
      if (client !== undefined && tenant !== undefined) return { kind, client, tenant };
      throw missing(kind, ['client-id', 'tenant-id'], values, host.name);
    case 'secret':
      refuseOn('azure-pipelines', kind, host.name);
      if (client !== undefined && tenant !== undefined && secret !== undefined) {
        return { kind, client, tenant, secret };
      }
      throw missing(kind, ['client-id', 'tenant-id', 'client-secret'], values, host.name);
    case 'azure-cli':
      return { kind, ...(tenant !== undefined && { tenant }) };
    case 'managed-identity':
      return { kind, ...(client !== undefined && { client }) };
    case 'service-connection':
      refuseOn('github', kind, host.name);
      refuseOn('terminal', kind, host.name);
      return fromConnection(values, host);
    default:
      return unreachable(kind);
  }
}

function fromConnection(values: IdentityValues, host: Asked): Identity {
  const id = values['azure-subscription'];
  if (id === undefined) throw missing('service-connection', ['azure-subscription'], values, host.name);
  const connection = host.connection(id);
  if (connection !== undefined) return { kind: 'service-connection', connection };
  const input = spell('azure-subscription', host.name);
  throw new Fault('IDENTITY_MISSING', `there is no service connection ${id}`, {
    hint: id.includes('$(')
      ? `${input} holds a macro that was not expanded; write the name itself, or a \${{ parameters.x }}`
      : `check ${input}: the connection must exist in this project, and this pipeline must be allowed to use it`,
  });
}
/** What a service connection says of itself. */
function ownSubscription(identity: Identity): string | undefined {
  return identity.kind === 'service-connection' ? identity.connection.setting('subscriptionid') : undefined;
}

const instead: Readonly<Record<HostName, string>> = {
  github: 'use oidc, azure-cli, managed-identity or secret; service connections belong to Azure Pipelines',
  'azure-pipelines': `leave ${spell('auth', 'azure-pipelines')} out and name a service connection in ${spell('azure-subscription', 'azure-pipelines')}`,
  terminal: 'use azure-cli, managed-identity or secret; only a job on GitHub has an ID token of its own',
};

function refuseOn(refusing: HostName, kind: AuthKind, host: HostName): void {
  if (host !== refusing) return;
  throw new Fault('IDENTITY_UNSUITABLE', `${spell('auth', host)} ${kind} does not exist on this host`, {
    hint: instead[host],
  });
}

type InputName = Exclude<keyof IdentityValues, 'auth' | 'cloud'>;

function missing(
  kind: AuthKind,
  needed: readonly InputName[],
  values: IdentityValues,
  host: HostName,
): Fault {
  const absent = needed.filter(name => values[name] === undefined).map(name => spelled(name, host));
  const others: Readonly<Record<HostName, string>> = {
    github: 'or leave client-id out after azure/login',
    'azure-pipelines': `or set ${spell('auth', host)} to azure-cli or managed-identity`,
    terminal: 'or leave --client-id out and run az login first',
  };
  return new Fault(
    'IDENTITY_MISSING',
    `to sign in by ${kind}, ${absent.join(' and ')} ${absent.length > 1 ? 'are' : 'is'} missing`,
    {
      hint: `give ${absent.join(' and ')}, ${others[host]}`,
    },
  );
}

function spelled(name: InputName, host: HostName): string {
  return host === 'terminal' && name === 'client-secret' ? terminalVariable(name) : spell(name, host);
}
