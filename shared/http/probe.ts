// One look at an app from outside, as a client sees it: sent once, on a connection of its own, no redirect followed.
// Whatever comes of it is told; nothing of it is thrown but the end of the run.
import type { Call, Heard } from './call.js';
import { createCancellation } from './cancellation.js';
import type { Clock } from './clock.js';
import { createConnect } from './wire/connection.js';
import { createExchange } from './wire/exchange.js';
import { isLoopback, routesBy } from './wire/playground-route.js';
import { proxyFor } from './wire/proxy.js';

export type ProbeRequest = {
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly deadlineMilliseconds: number;
};

/** How long it took is real time, from connecting to the last byte. */
export type Probed =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly milliseconds: number;
      readonly header: (name: string) => string | undefined;
      readonly text: string;
    }
  | { readonly kind: 'silent'; readonly why: string; readonly milliseconds: number };

export type Prober = (request: ProbeRequest) => Promise<Probed>;

export type ProberOptions = {
  /** Ends what is under way, with its reason. */
  readonly signal: AbortSignal;
  /** Real time: an app is no faster because our clock is. */
  readonly stopwatch: Clock;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly userAgent: string;
};

/** Enough for a page that says a version; of a longer one only the beginning is kept. */
const mostBytes = 65_536;

export function createProber({ stopwatch, environment, userAgent, signal: run }: ProberOptions): Prober {
  const cancellation = createCancellation(run);
  const exchange = createExchange({
    connect: createConnect({ route: routesBy(environment), proxy: url => proxyFor(url, environment) }),
    clock: stopwatch,
    stopwatch,
    maximumBodyBytes: mostBytes,
  });
  return async request => {
    const { signal, release } = cancellation.branch();
    const startedAt = stopwatch.now();
    try {
      const heard = await exchange(callOf(request, signal, userAgent), request.deadlineMilliseconds);
      return probedBy(heard, Math.max(0, stopwatch.now() - startedAt));
    } finally {
      release();
    }
  };
}

function probedBy(heard: Heard, milliseconds: number): Probed {
  if (heard.kind === 'silence') {
    const { error, words } = heard.silence;
    return { kind: 'silent', why: words === '' ? error : words, milliseconds };
  }
  const { status, headers, text } = heard.reply;
  return { kind: 'answered', status, milliseconds, text, header: name => headers.get(name.toLowerCase()) };
}

/** `once` takes a connection of its own: a kept one may break under it, and that would be no failure of the app. */
function callOf(
  { url, headers = {}, deadlineMilliseconds }: ProbeRequest,
  signal: AbortSignal,
  agent: string,
): Call {
  return {
    method: 'GET',
    url,
    headers: Object.entries({ 'user-agent': agent, ...headers }),
    body: undefined,
    retry: 'once',
    deadlineMilliseconds,
    tryMilliseconds: deadlineMilliseconds,
    signal,
    mayBeOverheard: isLoopback(url),
  };
}
