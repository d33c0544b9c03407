// From the place that somebody named to the ledger behind it, and which one a host has where nobody named any.
import { Fault } from '../fault/fault.js';
import { fileLedger } from '../ledger/file.js';
import type { Ledger } from '../ledger/ledger.js';
import { spell } from '../step/names.js';
import { readInputs } from '../step/read.js';
import { Secret } from '../step/secret.js';
import { ledgerInputs } from '../steps/groups.js';
import type { Wiring } from './adapters.js';
import { realClock } from './clock.js';

export type LedgerPlace = {
  readonly place: string;
  /** Why it is this one, where nobody named one. */
  readonly chosen?: string;
};

/** Undefined where nobody named one: what only reads does without. */
export function namedLedger({ raw }: Wiring): string | undefined {
  return readInputs(ledgerInputs, [], raw).ledger;
}

export function ledgerFor(wiring: Wiring): LedgerPlace {
  const place = namedLedger(wiring);
  return place === undefined ? usual(wiring) : { place };
}

function usual({ host, environment }: Wiring): LedgerPlace {
  switch (host.name) {
    case 'github':
      return { place: 'git', chosen: 'references of this repository' };
    case 'azure-pipelines':
      return environment['BUILD_REPOSITORY_PROVIDER'] === 'TfsGit'
        ? { place: 'git', chosen: 'references of this repository' }
        : {
            place: 'none',
            chosen:
              'NOTHING IS KEPT: this repository does not lie in Azure Repos. If this run dies, nobody knows what to go back to; set the input ledger',
          };
    case 'terminal':
      return {
        place: `file:${environment['HOME'] ?? environment['USERPROFILE'] ?? '.'}/.azure-promote/ledger`,
        chosen: 'a folder of this user',
      };
    default: {
      const unreachable: never = host.name;
      return unreachable;
    }
  }
}

/** `signal` ends what is under way; for whoever goes back, that is not the first signal of the host. */
export async function openLedger(place: string, wiring: Wiring, signal: AbortSignal): Promise<Ledger> {
  if (place === 'none') {
    const { noneLedger } = await import('../ledger/none.js');
    return noneLedger();
  }
  if (place.startsWith('file:')) return fileLedger(place.slice('file:'.length), wiring.clock);
  if (place === 'git' || place.startsWith('git+branch:')) return openGit(place, wiring, signal);
  return openBlob(place, wiring, signal);
}

async function openGit(place: string, wiring: Wiring, signal: AbortSignal): Promise<Ledger> {
  const [{ gitLedger }, { openTransport }] = await Promise.all([
    import('../ledger/git/git.js'),
    import('./transport.js'),
  ]);
  const branch = place.slice('git+branch:'.length);
  const authorization = authorizationFor(wiring);
  return gitLedger({
    remote: await remoteOf(wiring, signal),
    layout: branch === '' ? 'refs' : { branch },
    ...(authorization && { authorization }),
    environment: wiring.environment,
    // A program of somebody else is no faster for our Clock.
    clock: realClock,
    signal,
    transport: openTransport(wiring, signal),
  });
}

/** The repository of this run: of the workflow, of the pipeline, of the clone that a person stands in. */
export async function remoteOf({ host, environment }: Wiring, signal: AbortSignal): Promise<string> {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, BUILD_REPOSITORY_URI: uri } = environment;
  if (host.name === 'github' && server && repository) return `${server}/${repository}.git`;
  // Azure Repos puts the name of the organisation in front, as a user.
  if (host.name === 'azure-pipelines' && uri) return uri.replace(/^(https:\/\/)[^@/]+@/, '$1');
  const { runProcess } = await import('../process/process.js');
  const asked = await runProcess({
    command: 'git',
    args: ['config', '--get', 'remote.origin.url'],
    env: environment,
    clock: realClock,
    signal,
    deadlineMilliseconds: 10_000,
    maxOutputBytes: 10_000,
  });
  const found = asked.kind === 'ended' && asked.exitCode === 0 ? asked.stdout.trim() : '';
  if (found !== '') return found;
  throw new Fault('INPUT_INVALID', 'a repository is needed, and none with an origin is here', {
    hint: `run it inside of a clone; for a ledger, set ${spell('ledger', host.name)} to file: and a folder`,
  });
}

/** As each host's own checkout signs in. A person's own git knows how to sign in by itself. */
export function authorizationFor(wiring: Wiring): Secret | undefined {
  const { host, raw } = wiring;
  const basic = (user: string, token: Secret) => {
    const secret = new Secret(`basic ${Buffer.from(`${user}:${token.reveal()}`).toString('base64')}`);
    host.mask(secret);
    return secret;
  };
  switch (host.name) {
    case 'github': {
      const token = readInputs(ledgerInputs, [], raw)['ledger-token'];
      return token === undefined ? undefined : basic('x-access-token', token);
    }
    case 'azure-pipelines': {
      const token = host.connection('SYSTEMVSSCONNECTION')?.secret('AccessToken');
      return token === undefined ? undefined : new Secret(`bearer ${token.reveal()}`);
    }
    case 'terminal':
      return undefined;
    default: {
      const unreachable: never = host.name;
      return unreachable;
    }
  }
}

async function openBlob(place: string, wiring: Wiring, signal: AbortSignal): Promise<Ledger> {
  const [{ azureBlobLedger }, { signIn }] = await Promise.all([
    import('../ledger/azure-blob/azure-blob.js'),
    import('./sign-in.js'),
  ]);
  // A container is found by its address; no subscription has to be known for that.
  const { arm } = await signIn(wiring, '', signal);
  return azureBlobLedger({
    container: new URL(place),
    credential: arm.credential,
    transport: arm.transport,
    clock: wiring.clock,
  });
}
