// Makes the transport: two faces over one pipeline of budget, tries and connections.
// Costs the import of the official client; the port in transport.ts costs nothing.
import { createCancellation } from './cancellation.js';
import type { Clock } from './clock.js';
import { createLimiter } from './retry/limiter.js';
import { sdkClient } from './sdk-client.js';
import { answerOf, type CallDefaults, callOf } from './sending.js';
import type { Transport } from './transport.js';
import { type Parts, perform } from './tries.js';
import { createConnect } from './wire/connection.js';
import { createExchange } from './wire/exchange.js';
import type { Peer } from './wire/peer.js';
import { routesBy } from './wire/playground-route.js';
import { proxyFor } from './wire/proxy.js';

export type TransportOptions = {
  readonly clock: Clock;
  /** Ends every wait and every request with its reason. */
  readonly signal: AbortSignal;
  readonly trace: (line: string) => void;
  /** Read for the proxies and for AZURE_PROMOTE_PLAYGROUND. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly userAgent: string;
  /**
   * Bounds a single try. Default: `clock`. Where `clock` runs faster than time this one must not:
   * answers are no faster for it.
   */
  readonly stopwatch?: Clock;
  readonly random?: () => number;
  readonly deadlineMilliseconds?: number;
  readonly tryMilliseconds?: number;
  readonly maximumBodyBytes?: number;
  /** The only server that this transport is for, where it is not met like the rest of the world. */
  readonly peer?: Peer;
};

const mebibyte = 1_048_576;

export function createTransport(options: TransportOptions): Transport {
  const defaults: CallDefaults = {
    userAgent: options.userAgent,
    deadlineMilliseconds: options.deadlineMilliseconds ?? 60_000,
    tryMilliseconds: options.tryMilliseconds ?? 30_000,
  };
  const cancellation = createCancellation(options.signal);
  const parts = partsOf(options);
  return {
    async send(request) {
      const { signal, release } = cancellation.branch();
      try {
        const call = callOf(request, signal, defaults);
        return answerOf(request, call, await perform(parts, call));
      } finally {
        release();
      }
    },
    client: sdkClient((call, accepts) => perform(parts, call, accepts), cancellation, defaults),
  };
}

function partsOf(options: TransportOptions): Parts {
  const { clock, environment, peer } = options;
  const exchange = createExchange({
    connect: createConnect({
      route: routesBy(environment),
      proxy: url => peer?.proxy ?? proxyFor(url, environment),
      ...(peer && { peer }),
    }),
    clock,
    stopwatch: options.stopwatch ?? clock,
    maximumBodyBytes: options.maximumBodyBytes ?? 16 * mebibyte,
  });
  return {
    exchange,
    limiter: createLimiter(() => clock.now()),
    clock,
    random: options.random ?? Math.random,
    trace: options.trace,
  };
}
