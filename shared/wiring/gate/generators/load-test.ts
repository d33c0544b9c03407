// A run of Azure Load Testing as a source: it is waited for first, and what is judged is its own time and nothing else.
import type { Host } from '../../../host/host.js';
import type { Clock } from '../../../http/clock.js';
import { type LoadTestGenerator, loadTest, seriesNames } from '../../../telemetry/load-test/generator.js';
import type { Telemetry } from '../../../telemetry/telemetry.js';
import { unreadable } from '../../../telemetry/unreadable.js';
import type { Wiring } from '../../adapters.js';
import { signIn } from '../../sign-in.js';
import { unusable } from '../refusal.js';
import type { Source } from '../source.js';

type Values = {
  readonly 'load-test-url'?: string | undefined;
  readonly 'load-test-run'?: string | undefined;
};

type Opening = { readonly wiring: Wiring; readonly clock: Clock; readonly values: Values };

const second = 1_000;
const minute = 60 * second;
/** Objectives say p95 of requests that are counted in buckets, and this is none. */
const prefix = 'response-time-';

/** A run that is not over, or ended badly, tells nothing: whoever asks what it counted is told why. */
const nothing = { stepMilliseconds: minute };

export async function openLoadTest({ wiring, clock, values }: Opening): Promise<Source> {
  const { raw, host } = wiring;
  const { 'load-test-url': address, 'load-test-run': run } = values;
  if (address === undefined) throw unusable(raw, 'load-test-url', 'it is needed by this source, and missing');
  if (run === undefined) throw unusable(raw, 'load-test-run', 'it is needed by this source, and missing');
  const { createLoadTesting } = await import('../../../azure/telemetry/load-testing.js');
  const { arm } = await signIn(wiring, '');
  const generator = loadTest({
    client: createLoadTesting(arm, new URL(address)),
    clock,
    run,
    side: 'candidate',
  });
  const found = await ended(generator, host);
  const telemetry = telemetryOf(generator, found.stepMilliseconds);
  return {
    telemetry,
    metrics: { counts: ['requests'], series: seriesNames.map(name => `${prefix}${name}`) },
    ...('period' in found && { period: found.period }),
  };
}

async function ended(generator: LoadTestGenerator, host: Pick<Host, 'log' | 'cancelled'>) {
  host.log.info(`waiting for the end of the ${generator.name}`);
  await generator.run(host.cancelled);
  host.cancelled.throwIfAborted();
  const result = await generator.result();
  if (result.kind !== 'told') return nothing;
  const { startedAt, endedAt } = result.value;
  const stepMilliseconds = stepFor(endedAt - startedAt);
  const from = Math.floor(startedAt / stepMilliseconds) * stepMilliseconds;
  const to = Math.ceil(endedAt / stepMilliseconds) * stepMilliseconds;
  return { stepMilliseconds, period: { from, to: Math.max(to, from + stepMilliseconds) } };
}

/** As fine as such a run was kept; of a long one coarser, since nobody looks at each minute of a day. */
function stepFor(lasted: number): number {
  if (lasted < 10 * minute) return 10 * second;
  return lasted <= 240 * minute ? minute : 5 * minute;
}

function telemetryOf(generator: LoadTestGenerator, stepMilliseconds: number): Telemetry {
  return {
    name: generator.name,
    abilities: {
      stepMilliseconds,
      // What is over is complete.
      lagMilliseconds: 0,
      latency: 'none',
      questions: ['counts', 'series'],
      leastRoles: [
        { role: 'Load Test Reader', scope: 'the resource of Azure Load Testing', why: 'to read the run' },
      ],
    },
    counts: async ({ metric, grid }) =>
      metric === 'requests' ? generator.counted(grid) : unreadable(`a load test tells nothing of ${metric}`),
    series: ({ metric, grid }) => generator.series(metric.slice(prefix.length), grid),
  };
}
