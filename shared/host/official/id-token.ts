// GitHub's ID token, asked for through our own transport: it can be cancelled, is tried again, and knows the proxies.
import { asFault, Fault } from '../../fault/fault.js';
import type { Clock } from '../../http/clock.js';
import { Secret } from '../../step/secret.js';
import type { Log } from '../host.js';
import type { HostProcess } from '../host-process.js';

export type TokenAsk = {
  readonly environment: HostProcess['env'];
  readonly clock: Clock;
  readonly cancelled: AbortSignal;
  readonly trace: Log['debug'];
  readonly mask: (secret: Secret) => void;
};

const permission =
  'add `permissions: id-token: write` to the job or the workflow; a pull request from a fork never gets a token';

const [urlName, tokenName] = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];

export async function githubIdToken(ask: TokenAsk, audience: string): Promise<Secret> {
  const url = addressFor(ask.environment, audience);
  const key = new Secret(variable(ask.environment, tokenName));
  // Before anything can answer with it: an error page may repeat what it was sent.
  ask.mask(key);
  const { createTransport } = await import('../../http/pipeline.js');
  const { environment, clock, cancelled: signal, trace } = ask;
  const transport = createTransport({ clock, environment, signal, trace, userAgent: 'azure-promote' });
  try {
    const headers = { authorization: `Bearer ${key.reveal()}`, accept: 'application/json' };
    const { json } = await transport.send({ method: 'GET', url, headers });
    const token = valueIn(json);
    ask.mask(token);
    return token;
  } catch (thrown) {
    // The service refused, answered without a token, or was out of reach; the transport has tried again.
    const fault = asFault(thrown);
    throw fault.code === 'CANCELLED' ? fault : notIssued(fault, audience);
  }
}

function addressFor(environment: HostProcess['env'], audience: string): URL {
  const given = variable(environment, urlName);
  if (!URL.canParse(given)) throw missing(`${urlName} is no address`);
  const url = new URL(given);
  url.searchParams.set('audience', audience);
  return url;
}

function variable(environment: HostProcess['env'], name: string): string {
  const value = environment[name] ?? '';
  if (value === '') throw missing(name);
  return value;
}

function missing(what: string): Fault {
  return new Fault('IDENTITY_NO_TOKEN', 'this job may not ask GitHub for an ID token', {
    hint: permission,
    facts: { missing: what },
  });
}

function valueIn(json: unknown): Secret {
  const found = typeof json === 'object' && json !== null && 'value' in json ? json.value : undefined;
  if (typeof found === 'string' && found !== '') return new Secret(found);
  throw new Fault('IDENTITY_NO_TOKEN', 'the answer holds no token');
}

function notIssued(cause: Fault, audience: string): Fault {
  return new Fault('IDENTITY_NO_TOKEN', `GitHub did not issue an ID token: ${cause.message}`, {
    hint: 'run the job again; if it lasts, look at www.githubstatus.com, and at the proxy of a self-hosted runner',
    facts: { ...cause.facts, audience },
    cause,
  });
}
