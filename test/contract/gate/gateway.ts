// A way to the playground that counts: how many queries of Log Analytics are under way at once, and when each came. And a
// clock for many who run side by side: time passes when nobody is waiting for an answer any more.
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { Playground } from '../../../playground/playground.js';
import type { Clock } from '../../../shared/http/clock.js';

export type Gateway = {
  readonly environment: Readonly<Record<string, string>>;
  readonly clock: Clock;
  /** The most queries that were under way at once. */
  readonly atOnce: () => number;
  /** When each query came, by the playground's time. */
  readonly times: readonly number[];
  readonly stop: () => Promise<void>;
};

/** So long nobody asks and nobody goes to sleep: then all of them wait for the time. */
const quietMilliseconds = 5;
/** A query takes a while, by the playground's time; otherwise none would meet another. */
const queryMilliseconds = 2_000;

export async function openGateway(playground: Playground): Promise<Gateway> {
  const times: number[] = [];
  const queries = { now: 0, most: 0 };
  const passing = startPassing(playground);
  const server = createServer((ask, answer) => {
    const forward = () => {
      passing.busy();
      answer.on('close', passing.idle);
      passOn(playground.url, ask, answer);
    };
    if (ask.url?.endsWith('/query') !== true) return forward();
    times.push(passing.now());
    queries.now += 1;
    queries.most = Math.max(queries.most, queries.now);
    answer.on('close', () => {
      queries.now -= 1;
    });
    passing.after(queryMilliseconds, forward);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    times,
    atOnce: () => queries.most,
    environment: { ...playground.environment, AZURE_PROMOTE_PLAYGROUND: `http://127.0.0.1:${port}` },
    clock: {
      now: passing.now,
      sleep: (milliseconds, signal) =>
        new Promise((resolve, reject) => {
          if (signal?.aborted) return reject(signal.reason);
          const leave = () => {
            forget();
            reject(signal?.reason);
          };
          const forget = passing.after(milliseconds, () => {
            signal?.removeEventListener('abort', leave);
            resolve();
          });
          signal?.addEventListener('abort', leave, { once: true });
        }),
    },
    stop: async () => {
      passing.stop();
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

function passOn(home: string, ask: IncomingMessage, answer: ServerResponse): void {
  const { method, headers } = ask;
  const on = request(new URL(ask.url ?? '/', home), { method, headers });
  on.on('response', told => told.pipe(answer.writeHead(told.statusCode ?? 502, told.headers)));
  ask.pipe(on);
}

type Sleeper = { readonly at: number; readonly wake: () => void };

/** Time stands still while something is under way, and for a moment after it. */
function startPassing({ state: { clock } }: Playground) {
  const sleepers = new Set<Sleeper>();
  let [underWay, timer] = [0, setTimeout(() => undefined)];
  const now = () => clock.now().getTime();
  const stir = () => {
    clearTimeout(timer);
    timer = setTimeout(pass, quietMilliseconds);
  };
  const pass = () => {
    const [next] = [...sleepers].sort((one, other) => one.at - other.at);
    if (underWay > 0 || next === undefined) return;
    sleepers.delete(next);
    clock.advance(Math.max(0, next.at - now()));
    next.wake();
    stir();
  };
  return {
    now,
    after: (milliseconds: number, wake: () => void) => {
      const sleeper = { at: now() + Math.max(0, milliseconds), wake };
      sleepers.add(sleeper);
      stir();
      return () => {
        sleepers.delete(sleeper);
      };
    },
    busy: () => {
      underWay += 1;
    },
    idle: () => {
      underWay -= 1;
      stir();
    },
    stop: () => clearTimeout(timer),
  };
}
