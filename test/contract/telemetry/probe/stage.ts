// Probes on a stage: a playground whose time runs faster, and probes that go to it over real sockets by that time.
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import type { TroubleDeed } from '../../../../playground/trouble/trouble.js';
import type { Clock } from '../../../../shared/http/clock.js';
import { createProber, type Prober } from '../../../../shared/http/probe.js';
import { realClock } from '../../../../shared/wiring/clock.js';
import { call } from '../../playground/caller.js';

export const candidateHost = 'payments-staging-a1b2c3.westeurope-01.azurewebsites.net';
export const stableHost = 'payments.azurewebsites.net';
export const userAgent = 'azure-promote-probe/test';

export type ProbeStage = {
  readonly playground: Playground;
  readonly clock: Clock;
  readonly prober: Prober;
  readonly cancelled: AbortSignal;
  readonly cancel: () => void;
  readonly arms: { readonly candidate: URL; readonly stable: URL };
  readonly trouble: (host: string, deed: TroubleDeed, path?: string) => void;
  readonly change: (slot: 'staging' | 'production', app: object) => Promise<void>;
  /** What came in at a host, as the playground saw it. */
  readonly seen: (host: string) => Playground['requests'];
};

export async function openStage(speed = 60): Promise<ProbeStage> {
  const playground = await startPlayground({ seed: 4, speed });
  const { clock } = playground.state;
  const cancellation = new AbortController();
  return {
    playground,
    clock: {
      now: () => Math.round(clock.now().getTime()),
      sleep: (milliseconds, signal) => realClock.sleep(Math.ceil(milliseconds / speed), signal),
    },
    prober: createProber({
      stopwatch: realClock,
      environment: { AZURE_PROMOTE_PLAYGROUND: playground.url },
      userAgent,
      signal: cancellation.signal,
    }),
    cancelled: cancellation.signal,
    cancel: () => cancellation.abort(new Error('the run is over')),
    arms: { candidate: new URL(`https://${candidateHost}`), stable: new URL(`https://${stableHost}`) },
    trouble: (host, deed, path = '.') => {
      playground.trouble.add({ match: { room: 'site', host, path }, do: deed });
    },
    change: async (slot, app) => {
      const body = JSON.stringify({ sites: { payments: { [slot]: app } } });
      await call(playground.url, undefined, '/_playground/world', { method: 'PATCH', body });
    },
    seen: host => playground.requests.filter(each => each.room === 'site' && each.host === host),
  };
}
