// The transport of this run. Waits follow our Clock, a single try follows real time, and a playground is told the pace.
import type { HttpClient } from '@azure/core-rest-pipeline';
import { createTransport } from '../http/pipeline.js';
import type { Transport } from '../http/transport.js';
import type { Peer } from '../http/wire/peer.js';
import { paceFrom, realClock } from './clock.js';
import type { Surroundings } from './run.js';
import { version } from './version.js';

/** Seconds on the wire are meant for real time; whoever reads them by a faster clock says so. */
const paceHeader = 'x-azure-promote-speed';

/** `signal` ends what is under way; for whoever goes back, that is not the first signal of the host. */
export function openTransport(
  { host, clock, environment }: Surroundings,
  signal: AbortSignal = host.cancelled,
  peer?: Peer,
): Transport {
  const transport = createTransport({
    clock,
    stopwatch: realClock,
    environment,
    signal,
    trace: host.log.debug,
    userAgent: `azure-promote/${version}`,
    ...(peer && { peer }),
  });
  const pace = paceFrom(environment);
  return pace === undefined ? transport : telling(transport, String(pace.speed));
}

function telling({ send, client }: Transport, speed: string): Transport {
  const telltale: HttpClient = {
    sendRequest(request) {
      request.headers.set(paceHeader, speed);
      return client.sendRequest(request);
    },
  };
  return {
    send: request => send({ ...request, headers: { ...request.headers, [paceHeader]: speed } }),
    client: telltale,
  };
}
