// Platform metrics on a stage: a playground with visitors, and the source that asks it over real sockets.
import { defaultWorld } from '../../../../playground/default-world.js';
import type { Habits } from '../../../../playground/habits.js';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import { createMetrics } from '../../../../shared/azure/telemetry/metrics.js';
import { platformMetrics } from '../../../../shared/telemetry/azure-metrics/platform-metrics.js';
import type { Answered, Arms, CountsQuestion, Telemetry } from '../../../../shared/telemetry/telemetry.js';
import type { TargetKind } from '../../../../shared/traffic/kinds.js';
import { call } from '../../playground/caller.js';
import { type Entry, enter } from '../../traffic/stage.js';

export const minute = 60_000;

export type MetricsStage = {
  readonly playground: Playground;
  readonly entry: Entry;
  readonly source: (kind: TargetKind, below: string, application?: string) => Telemetry;
  /** Requests one after the other, at a host of the playground. */
  readonly visit: (host: string, times: number) => Promise<void>;
  readonly pass: (minutes: number) => void;
  readonly now: () => number;
  /** The last so many whole minutes. */
  readonly grid: (minutes: number, step?: number) => CountsQuestion['grid'];
  /** What the world itself holds, such as how an app behaves. */
  readonly change: (world: unknown) => Promise<void>;
};

export const slots: Arms = { candidate: { arm: 'staging' }, stable: { arm: 'production' } };
export const revisions: Arms = { candidate: { arm: 'orders-api--v2' }, stable: { arm: 'orders-api--v1' } };

export const site = 'Microsoft.Web/sites/payments';
export const containerApp = 'Microsoft.App/containerApps/orders-api';

/** In the middle of a minute, so that a handful of requests does not run over its end. */
export async function openStage(habits: Partial<Habits> = {}, speed = 1): Promise<MetricsStage> {
  const playground = await startPlayground({ seed: 11, speed, world: { ...defaultWorld(), habits } });
  const { clock, world } = playground.state;
  const now = () => clock.now().getTime();
  clock.advance(minute - (now() % minute) + minute / 2);
  const entry = enter(playground);
  const group = `/subscriptions/${world.subscription}/resourceGroups/rg-prod/providers`;
  return {
    playground,
    entry,
    now,
    pass: minutes => clock.advance(minutes * minute),
    source: (kind, below, application) =>
      platformMetrics({
        kind,
        client: createMetrics(entry.arm(application)),
        resource: `${group}/${below}`,
        now,
      }),
    visit: async (host, times) => {
      for (let each = 0; each < times; each += 1) await call(playground.url, host, '/');
    },
    grid: (minutes, step = minute) => {
      const to = Math.ceil(now() / step) * step;
      return { from: to - Math.ceil((minutes * minute) / step) * step, to, stepMilliseconds: step };
    },
    change: async changed => {
      const body = JSON.stringify(changed);
      const came = await call(playground.url, undefined, '/_playground/world', { method: 'PATCH', body });
      if (came.status !== 200) throw new Error(`the world was not changed: ${came.body}`);
    },
  };
}

export function requestsOf(arms: Arms, grid: CountsQuestion['grid']): CountsQuestion {
  return { metric: 'requests', arms, grid, latency: false };
}

export function toldBy<T>(answer: Answered<T>): T {
  if (answer.kind === 'told') return answer.value;
  throw new Error(`${answer.kind}: ${answer.why}`);
}

/** All requests and failures of one arm in a reading. */
export function sums(
  reading: { readonly intervals: readonly { readonly candidate?: Sum; readonly stable?: Sum }[] },
  side: 'candidate' | 'stable',
): Sum {
  return reading.intervals.reduce(
    (sum, each) => ({
      total: sum.total + (each[side]?.total ?? 0),
      bad: sum.bad + (each[side]?.bad ?? 0),
    }),
    { total: 0, bad: 0 },
  );
}

export type Sum = { readonly total: number; readonly bad: number };
