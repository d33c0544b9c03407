// An image to read: its registry, and who we are there.
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  type Credential,
  type CredentialHelper,
  dockerCredential,
  parsed,
} from '../../artifact/registry/credentials.js';
import { createReader, type Reader } from '../../artifact/registry/reader.js';
import { parseReference, type Reference } from '../../artifact/registry/reference.js';
import { isAzureRegistry } from '../../artifact/registry/token.js';
import { isJson } from '../../artifact/statement.js';
import { Fault } from '../../fault/fault.js';
import { runProcess } from '../../process/process.js';
import type { VerifyValues } from '../../steps/verify-artifact/inputs.js';
import type { Wiring } from '../adapters.js';
import { realClock } from '../clock.js';
import { openDownload } from './network.js';

export type OpenImage = { readonly reference: Reference; readonly reader: Reader };

export async function openImage(wiring: Wiring, values: VerifyValues, text: string): Promise<OpenImage> {
  const read = parseReference(text);
  if ('why' in read) {
    throw new Fault('ARTIFACT_UNUSABLE', `${text} names no image: ${read.why}`, { facts: { image: text } });
  }
  const { reference } = read;
  const reader = createReader({
    registry: reference.registry,
    repository: reference.repository,
    download: await openDownload(wiring, values),
    credentials: registry => credentialFor(wiring, values, registry),
  });
  return { reference, reader };
}

async function credentialFor(
  wiring: Wiring,
  values: VerifyValues,
  registry: string,
): Promise<Credential | undefined> {
  switch (values['registry-auth']) {
    case 'anonymous':
      return undefined;
    case 'inputs':
      return fromInputs(values) ?? missing(registry, 'registry-username and registry-password');
    case 'docker':
      return (await fromDocker(wiring, registry)) ?? missing(registry, 'an earlier docker login');
    case 'azure':
      return fromAzure(wiring);
    case 'auto':
      return fromInputs(values) ?? (await fromDocker(wiring, registry));
    default:
      return values['registry-auth'] satisfies never;
  }
}

/** For who gives none: an earlier docker login, or the Azure identity for a registry of Azure. */
export async function ownCredential(wiring: Wiring, registry: string): Promise<Credential | undefined> {
  const kept = await fromDocker(wiring, registry);
  return kept ?? (isAzureRegistry(registry) ? fromAzure(wiring) : undefined);
}

function missing(registry: string, what: string): never {
  throw new Fault('REGISTRY_REFUSED', `there are no credentials for ${registry}`, {
    hint: `give ${what}`,
    facts: { registry },
  });
}

function fromInputs(values: VerifyValues): Credential | undefined {
  const { 'registry-username': username, 'registry-password': password } = values;
  if (username === undefined || password === undefined) return undefined;
  return { kind: 'password', username, password, from: 'the inputs' };
}

async function fromDocker(wiring: Wiring, registry: string): Promise<Credential | undefined> {
  const { environment, host } = wiring;
  const folder = environment['DOCKER_CONFIG'] ?? join(environment['HOME'] ?? homedir(), '.docker');
  const config = parsed(await textOrNothing(join(folder, 'config.json')));
  if (!isJson(config)) return undefined;
  const credential = await dockerCredential(registry, config, helperIn(wiring));
  if (credential?.kind === 'password') host.mask(credential.password);
  if (credential?.kind === 'refresh-token') host.mask(credential.token);
  return credential;
}

async function textOrNothing(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    // Nobody logged in here, or not for us to read.
    return '';
  }
}

function helperIn({ host, environment }: Wiring): CredentialHelper {
  return async (name, registry) => {
    const result = await runProcess({
      command: `docker-credential-${name}`,
      args: ['get'],
      input: registry,
      env: environment,
      deadlineMilliseconds: 15_000,
      maxOutputBytes: 65_536,
      clock: realClock,
      signal: host.cancelled,
    });
    // A helper that is missing or knows nothing leaves the other ways open.
    return result.kind === 'ended' && result.exitCode === 0 ? result.stdout : undefined;
  };
}

const registryScope = 'https://containerregistry.azure.net/.default';

async function fromAzure(wiring: Wiring): Promise<Credential> {
  const [{ connect }, { chooseIdentity }, { credentialFor: credentialOf }] = await Promise.all([
    import('../sign-in.js'),
    import('../identity.js'),
    import('../../azure/identity/identity.js'),
  ]);
  const { values, cloud, transport } = connect(wiring);
  const { host, clock, environment } = wiring;
  const { identity } = chooseIdentity(values, host);
  const processes: typeof runProcess = request => runProcess({ ...request, clock: realClock });
  const credential = credentialOf(identity, { cloud, transport, clock, host, processes, environment });
  return {
    kind: 'azure',
    from: `the Azure identity (${identity.kind})`,
    token: async () => (await credential.getToken(registryScope)).token,
  };
}
