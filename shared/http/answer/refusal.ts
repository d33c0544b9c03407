// What is thrown for an answer that is none: the status, the service's own words, and what is known of the effect.
import { Fault } from '../../fault/fault.js';
import { type Call, isRead, type Reply, requestIdOf, type Silence } from '../call.js';
import { isUntrusted } from '../retry/retry.js';
import type { RefusalFacts } from '../transport.js';
import { withoutSecrets } from './redact.js';
import { type Said, saidBy } from './words.js';

/** How it went until now. */
export type History = {
  readonly tries: number;
  /** A write that some try may have carried through. */
  readonly mayHaveApplied: boolean;
};

export function refused(call: Call, reply: Reply, history: History & { readonly passing: boolean }): Fault {
  const { code, words, thing } = isRedirect(reply.status) ? redirected : saidBy(reply.text);
  const said = [code, words].filter(part => part !== '').join(': ');
  const tries = history.tries === 1 ? '' : ` after ${history.tries} tries`;
  const what = said === '' ? ` with ${thing ?? 'an empty body'}` : `: ${said}`;
  const message = withoutSecrets(`${call.url.host} answered ${reply.status}${tries}${what}`, call);
  const hint = hintForStatus(reply.status, history.mayHaveApplied);
  return new Fault(history.passing ? 'HTTP_GAVE_UP' : 'HTTP_REFUSED', message, {
    facts: {
      ...factsOf(call, history, reply),
      ...(code === '' ? {} : { 'service-code': withoutSecrets(code, call) }),
    },
    ...(hint === undefined ? {} : { hint }),
  });
}

export function unanswered(call: Call, silence: Silence, history: History): Fault {
  const { error, words, status, requestId, proxy } = silence;
  const tries = history.tries === 1 ? '' : ` after ${history.tries} tries`;
  const why = reasons[error] ?? withoutSecrets(words === '' ? error : words, call);
  const hint = history.mayHaveApplied ? hintForUnclear : hintForConnection(error);
  return new Fault(
    'HTTP_GAVE_UP',
    `${call.url.host} ${proxy === undefined ? 'did not answer' : `was not reached through the proxy ${proxy}`}${tries}: ${why}`,
    {
      facts: {
        ...commonFacts(call, history),
        connection: error,
        ...(proxy === undefined ? {} : { proxy }),
        ...(status === undefined ? {} : { status }),
        ...(requestId === undefined ? {} : { 'request-id': requestId }),
      },
      ...(hint === undefined ? {} : { hint }),
    },
  );
}

export function unreadable(call: Call, reply: Reply, why: string, history: History): Fault {
  const message = `${call.url.host} answered ${reply.status} with ${withoutSecrets(why, call)}`;
  return new Fault('HTTP_UNREADABLE', message, {
    facts: factsOf(call, history, reply),
    ...(history.mayHaveApplied ? { hint: hintForUnclear } : {}),
  });
}

/** The budget of this process is spent until after the deadline. */
export function crowdedOut(call: Call, history: History): Fault {
  return new Fault('HTTP_GAVE_UP', `${call.url.host} has no room for this request before its deadline`, {
    hint: 'run fewer promotions side by side with this identity, or allow more time',
    facts: commonFacts(call, history),
  });
}

const redirected: Said = {
  code: '',
  words: '',
  thing: 'a redirect, which is not followed because the credentials would go with it',
};

export function isRedirect(status: number): boolean {
  return status >= 300 && status < 400 && status !== 304;
}

function factsOf(call: Call, history: History, reply: Reply) {
  const requestId = requestIdOf(name => reply.headers.get(name));
  return {
    ...commonFacts(call, history),
    status: reply.status,
    ...(requestId === undefined ? {} : { 'request-id': requestId }),
    ...(reply.asked === undefined ? {} : { 'retry-after': Math.ceil(reply.asked / 1_000) }),
  } satisfies RefusalFacts;
}

function commonFacts(call: Call, { tries, mayHaveApplied }: History) {
  return {
    method: call.method,
    host: call.url.host,
    path: call.url.pathname,
    tries,
    ...(mayHaveApplied && !isRead(call) ? { 'may-have-applied': true as const } : {}),
  } satisfies RefusalFacts;
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection broke off',
  EPIPE: 'the connection broke off',
  ENOTFOUND: 'its name is not known to DNS',
  EAI_AGAIN: 'DNS did not answer',
  ETIMEDOUT: 'no connection came about in time',
};

const hintForUnclear = 'the change may have been made all the same: look before you try again';

function hintForStatus(status: number, unclear: boolean): string | undefined {
  if (unclear) return hintForUnclear;
  if (status === 429)
    return 'too many requests were sent with this identity; wait, or run fewer side by side';
  return undefined;
}

function hintForConnection(error: string): string | undefined {
  if (error.startsWith('PROXY_')) {
    return 'give the proxy its user and password in HTTPS_PROXY, or name the host in NO_PROXY';
  }
  if (error === 'ENOTFOUND') return 'check how the name is spelled, and the DNS of this machine';
  if (error === 'ECONNREFUSED')
    return 'check that it runs, and that no firewall or proxy setting stands between';
  if (isUntrusted(error)) {
    return 'if a proxy inspects TLS, name its certificate in NODE_EXTRA_CA_CERTS; never turn the check off';
  }
  return undefined;
}
