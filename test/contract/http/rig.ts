// A transport that believes to talk to Azure, a server in Azure's place, and a clock that waits for nobody.
import { WebSiteManagementClient } from '@azure/arm-appservice';
import { Fault } from '../../../shared/fault/fault.js';
import { createTransport, type TransportOptions } from '../../../shared/http/pipeline.js';
import type { Request, RetryClass, Transport } from '../../../shared/http/transport.js';
import { retryClassHeader } from '../../../shared/http/transport.js';
import { type Behaviour, type HttpServer, startHttpServer } from '../../support/http-server.js';
import { type SteppedClock, steppedClock } from '../../support/stepped-clock.js';

export const token = 'token-that-nobody-may-see';

export type Rig = {
  readonly server: HttpServer;
  readonly clock: SteppedClock;
  readonly transport: Transport;
  readonly lines: readonly string[];
  readonly cancel: (reason: Error) => void;
};

const open: HttpServer[] = [];

export async function rig(
  script: readonly Behaviour[],
  options: Partial<TransportOptions> & { readonly clockByHand?: boolean } = {},
): Promise<Rig> {
  const server = await startHttpServer(script);
  open.push(server);
  const clock = steppedClock({ byItself: options.clockByHand !== true });
  const lines: string[] = [];
  const cancellation = new AbortController();
  const transport = createTransport({
    clock,
    stopwatch: clock.stopwatch,
    signal: cancellation.signal,
    trace: line => lines.push(line),
    environment: { AZURE_PROMOTE_PLAYGROUND: server.origin },
    userAgent: 'azure-promote/test',
    random: () => 1,
    ...options,
  });
  return { server, clock, transport, lines, cancel: reason => cancellation.abort(reason) };
}

export async function closeServers(): Promise<void> {
  await Promise.all(open.splice(0).map(server => server.close()));
}

export const site =
  'https://management.azure.com/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites/shop';

const methods = { safe: 'GET', idempotent: 'PATCH', once: 'POST' } as const;
const paths = { safe: '/config/web', idempotent: '/config/web', once: '/slots/staging/slotsswap' } as const;

export function request(retry: RetryClass, more: Partial<Request> = {}): Request {
  return {
    method: methods[retry],
    url: new URL(`${site}${paths[retry]}?api-version=2023-12-01`),
    headers: { authorization: `Bearer ${token}` },
    ...(retry === 'safe' ? {} : { body: '{"properties":{}}' }),
    ...more,
  };
}

export function sdk(transport: Transport): WebSiteManagementClient {
  const credential = { getToken: async () => ({ token, expiresOnTimestamp: Date.now() + 3_600_000 }) };
  return new WebSiteManagementClient(credential, 's', {
    httpClient: transport.client,
    retryOptions: { maxRetries: 0 },
    apiVersion: '2023-12-01',
  });
}

export type Face = 'send' | 'sdk';

/** The same three requests through either face. */
export async function ask({ transport }: Rig, face: Face, retry: RetryClass): Promise<unknown> {
  if (face === 'send') return (await transport.send(request(retry))).json;
  const { webApps } = sdk(transport);
  switch (retry) {
    case 'safe':
      return webApps.getConfiguration('g', 'shop');
    case 'idempotent':
      return webApps.updateConfiguration('g', 'shop', { experiments: { rampUpRules: [] } });
    case 'once':
      return webApps.swapSlot('g', 'shop', 'staging', { targetSlot: 'production', preserveVnet: true });
  }
}

/** An SDK call that is a read although it is a POST. */
export function readByPost({ transport }: Rig): Promise<unknown> {
  const requestOptions = { headers: { [retryClassHeader]: 'safe' } };
  return sdk(transport).webApps.listApplicationSettings('g', 'shop', { requestOptions });
}

export async function faultOf(promise: Promise<unknown>): Promise<Fault> {
  try {
    await promise;
  } catch (thrown) {
    // What the test is after; anything but a fault fails it with what it was.
    if (thrown instanceof Fault) return thrown;
    throw thrown;
  }
  throw new Error('It was answered, where a fault was expected');
}
