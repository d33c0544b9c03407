// Refusals of Azure Blob Storage in our words, and what its codes mean here.
import { type Facts, Fault } from '../../fault/fault.js';
import type { Place } from './place.js';

const writer = 'Storage Blob Data Contributor';

/** What is not a refusal that we know comes back as it was: the words of the service are in it. */
export function blobFault(thrown: unknown, place: Place): unknown {
  if (!(thrown instanceof Fault)) return thrown;
  switch (serviceCode(thrown)) {
    case 'ContainerNotFound':
      return missing(thrown, place);
    case 'AuthorizationPermissionMismatch':
      return forbidden(thrown, place, '');
    case 'AuthorizationFailure':
      return forbidden(thrown, place, '; if it has the role, a firewall of the account stands between');
    default:
      return thrown;
  }
}

/** The code of the service's own. A page of something in between has none. */
export function serviceCode(thrown: unknown): string | undefined {
  const code = thrown instanceof Fault ? thrown.facts['service-code'] : undefined;
  return typeof code === 'string' ? code : undefined;
}

export function mayHaveApplied(thrown: unknown): thrown is Fault {
  return thrown instanceof Fault && thrown.facts['may-have-applied'] === true;
}

export function unusable(blob: URL, why: string, facts: Facts = {}): Fault {
  return new Fault('LEDGER_UNREADABLE', `the ledger cannot be used: ${why}`, {
    hint: 'look at the blob named above; restore a damaged one from a version or a copy',
    facts: { blob: blob.href, ...facts },
  });
}

function missing(thrown: Fault, { container }: Place): Fault {
  const [account, name] = whereIs(container);
  return new Fault('LEDGER_MISSING', `the container of the ledger does not exist: ${name}`, {
    hint: `make it once: az storage container create --account-name ${account} --name ${name} --auth-mode login`,
    facts: { ...thrown.facts, container: container.href },
    cause: thrown,
  });
}

function forbidden(thrown: Fault, { container }: Place, more: string): Fault {
  const [account, name] = whereIs(container);
  const scope = `storageAccounts/${account}/blobServices/default/containers/${name}`;
  return new Fault('IDENTITY_FORBIDDEN', `the identity may not use the ledger: ${thrown.message}`, {
    hint: `assign the role ${writer} at ${scope}, and try again after a few minutes${more}`,
    facts: { role: writer, scope, ...thrown.facts },
    cause: thrown,
  });
}

/** The names of account and container. */
function whereIs({ hostname, pathname }: URL): readonly [string, string] {
  const names = pathname.split('/').filter(part => part !== '');
  const [account = ''] = names.length > 1 ? names : hostname.split('.');
  return [account, names.at(-1) ?? ''];
}
