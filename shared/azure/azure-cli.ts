// Runs the Azure CLI: one command, its JSON or its error, and what its errors mean.
import { platform } from 'node:os';
import { Fault } from '../fault/fault.js';
import type { ProcessResult } from '../process/process.js';
import type { IdentityPorts } from './identity/kinds.js';
import { entraCode } from './identity/refusals.js';

type Ports = Pick<IdentityPorts, 'processes' | 'environment' | 'clock' | 'host'>;

export type AzAnswer = Readonly<Record<string, unknown>>;

/** Each of `args` must be safe in a shell: on Windows the Azure CLI is a batch file, which only a shell starts. */
export async function runAz(args: readonly string[], ports: Ports): Promise<AzAnswer> {
  const { processes, environment, clock, host } = ports;
  const result = await processes({
    ...invocation([...args, '--output', 'json']),
    // Without this, Windows would rather run an az.cmd of the checked out repository.
    env: { ...environment, NoDefaultCurrentDirectoryInExePath: '1' },
    deadlineMilliseconds: 60_000,
    maxOutputBytes: 1_048_576,
    clock,
    signal: host.cancelled,
  });
  if (result.kind !== 'ended' || result.exitCode !== 0) throw failed(result, ports);
  return answerIn(result.stdout);
}

function invocation(args: readonly string[]) {
  const command = ['az', ...args];
  if (command.some(part => !/^[\w:/.@-]+$/.test(part)))
    throw new Error('an argument that a shell may misread');
  return platform() === 'win32'
    ? { command: 'cmd.exe', args: ['/d', '/s', '/c', command.join(' ')] }
    : { command: 'az', args: command.slice(1) };
}

function answerIn(stdout: string): AzAnswer {
  try {
    const found: unknown = JSON.parse(stdout);
    if (typeof found === 'object' && found) return { ...found };
  } catch {
    // Not JSON: told below. What az printed may be a token, so that none of it is repeated.
  }
  throw new Fault('IDENTITY_NO_TOKEN', 'the Azure CLI answered with something that is not JSON', {
    hint: 'run the command by hand: az account show',
  });
}

const install = 'install it from https://aka.ms/azure-cli and run az login';

/** Than the Azure CLI, which nobody may have meant: it is asked where nothing else is given. */
const better = {
  github: 'give client-id and tenant-id; an expression that is empty, such as an unset variable, gives none',
  'azure-pipelines': 'name a service connection in azureSubscription',
} as const;

function failed(result: ProcessResult, { host }: Ports): Fault {
  switch (result.kind) {
    case 'not-found':
      return notInstalled(host.name);
    case 'not-started':
      return new Fault('IDENTITY_NO_TOKEN', `the Azure CLI cannot be started: ${result.error}`);
    case 'timed-out':
      return new Fault('IDENTITY_NO_TOKEN', 'the Azure CLI did not answer within a minute', {
        hint: 'run it by hand: az account get-access-token. It may be waiting for an answer, or for the network',
      });
    default:
      return complained(result.stderr, host.name);
  }
}

function notInstalled(host: IdentityPorts['host']['name']): Fault {
  const hint = host === 'terminal' ? install : `${better[host]}; or ${install} before this step`;
  return new Fault('IDENTITY_MISSING', 'the Azure CLI (az) is not installed here', { hint });
}

function complained(stderr: string, host: IdentityPorts['host']['name']): Fault {
  const words = complaintIn(stderr);
  if (/'az' is not recognized/.test(stderr)) return notInstalled(host);
  const code = entraCode(stderr);
  if (code !== undefined) {
    return new Fault('IDENTITY_REFUSED', `the Azure CLI got no token: ${words}`, {
      hint: hintFor(code, host),
      facts: { aadsts: code },
    });
  }
  if (/\baz login\b/.test(stderr)) {
    return new Fault('IDENTITY_MISSING', 'the Azure CLI is not signed in', { hint: signInHint(host) });
  }
  return new Fault('IDENTITY_NO_TOKEN', `the Azure CLI got no token: ${words}`, {
    hint: 'run it by hand: az account get-access-token',
  });
}

function signInHint(host: IdentityPorts['host']['name']): string {
  if (host === 'terminal') return 'run az login, then this command again';
  return host === 'github' ? `${better.github}; or run azure/login before this step` : better[host];
}

/** azure/login hands the CLI one assertion, which lives minutes and cannot be renewed. */
function hintFor(code: string, host: IdentityPorts['host']['name']): string {
  if (code === '700024') {
    return host === 'github'
      ? 'the assertion of azure/login has expired and the Azure CLI cannot renew it; give client-id and tenant-id, then a fresh one is made for every token'
      : 'the assertion that az was signed in with has expired, and it cannot renew it; use a service connection or sign in again';
  }
  if (code === '500011') return 'az is in another cloud or tenant; see az cloud show and az account show';
  return signInHint(host);
}

/** The line that az calls an error, else its last one. */
function complaintIn(stderr: string): string {
  const lines = stderr
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  const line = lines.find(each => each.startsWith('ERROR:')) ?? lines.at(-1) ?? 'it said nothing';
  const said = line.replace(/^ERROR:\s*/, '').split(/\s*Trace ID:/)[0] ?? '';
  return said.slice(0, 400);
}
