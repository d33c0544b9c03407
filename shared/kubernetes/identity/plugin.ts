// Asks the program of a kubeconfig for credentials, by the ExecCredential protocol. What it prints is a secret, or
// somebody else's words: neither goes anywhere unchecked.
import { Fault } from '../../fault/fault.js';
import type { Clock } from '../../http/clock.js';
import { type ProcessResult, runProcess } from '../../process/process.js';
import { Secret } from '../../step/secret.js';
import { type Fields, fieldsIn, textIn } from '../json.js';
import type { Certificate, Plugin } from './access.js';

export type Credentials = {
  readonly token?: Secret;
  readonly certificate?: Certificate;
  /** Milliseconds since 1970; undefined when the program does not say. */
  readonly expiresAt?: number;
};

export type Surroundings = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Real time: a program is no faster because our clock is. */
  readonly stopwatch: Clock;
  readonly signal: AbortSignal;
};

const deadlineMilliseconds = 60_000;
const mostOutputBytes = 1_048_576;

export async function askPlugin(
  plugin: Plugin,
  { environment, stopwatch, signal }: Surroundings,
): Promise<Credentials> {
  const { command, apiVersion, cluster } = plugin;
  const spec = { ...(cluster && { cluster }), interactive: false };
  const info = JSON.stringify({ apiVersion, kind: 'ExecCredential', spec });
  const ended = await runProcess({
    command,
    args: plugin.arguments,
    env: { ...environment, ...plugin.environment, KUBERNETES_EXEC_INFO: info },
    deadlineMilliseconds,
    maxOutputBytes: mostOutputBytes,
    clock: stopwatch,
    signal,
  });
  const why = problemWith(ended);
  if (why !== undefined) throw failed(plugin, why);
  return credentialsIn('stdout' in ended ? ended.stdout : '', plugin);
}

function problemWith(ended: ProcessResult): string | undefined {
  switch (ended.kind) {
    case 'ended':
      return ended.exitCode === 0
        ? undefined
        : `it ended with ${ended.exitCode ?? ended.signal}: ${lastWords(ended.stderr)}`;
    case 'timed-out':
      return `it was not done after ${deadlineMilliseconds / 1_000} s`;
    case 'not-found':
      return 'there is no such program';
    case 'not-started':
      return `it cannot be started (${ended.error})`;
    default:
      return ended satisfies never;
  }
}

/** Whatever is long and without a gap may be a token. */
function lastWords(text: string): string {
  const line = text.trim().split('\n').at(-1) ?? '';
  return line.replace(/[^\s]{40,}/g, '***').slice(0, 300) || 'without a word';
}

function credentialsIn(text: string, plugin: Plugin): Credentials {
  const answer = parsed(text);
  if (answer?.['kind'] !== 'ExecCredential' || answer['apiVersion'] !== plugin.apiVersion) {
    throw failed(plugin, `its answer is no ExecCredential of ${plugin.apiVersion}`);
  }
  const status = fieldsIn(answer['status']) ?? {};
  const token = textIn(status['token']);
  const chain = textIn(status['clientCertificateData']);
  const key = textIn(status['clientKeyData']);
  if ((chain === undefined) !== (key === undefined)) throw failed(plugin, 'it gave half of a certificate');
  if (token === undefined && chain === undefined)
    throw failed(plugin, 'it gave neither token nor certificate');
  const until = textIn(status['expirationTimestamp']);
  const expiresAt = until === undefined ? undefined : Date.parse(until);
  if (expiresAt !== undefined && Number.isNaN(expiresAt))
    throw failed(plugin, 'it says no time that can be read');
  return {
    ...(token !== undefined && { token: new Secret(token) }),
    ...(chain !== undefined && key !== undefined && { certificate: { chain, key: new Secret(key) } }),
    ...(expiresAt !== undefined && { expiresAt }),
  };
}

function parsed(text: string): Fields | undefined {
  try {
    return fieldsIn(JSON.parse(text));
  } catch {
    // The parser's words would show what was printed, and that may be a token.
    return undefined;
  }
}

function failed({ command, installHint }: Plugin, why: string): Fault {
  const fallback = 'run it by hand with the same identity: kubectl get --raw /version';
  return new Fault('IDENTITY_NO_TOKEN', `${command} gave no credentials for the cluster: ${why}`, {
    hint: installHint === undefined ? fallback : installHint.replace(/\s+/g, ' ').slice(0, 300),
  });
}
