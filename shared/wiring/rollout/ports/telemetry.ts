// Who counts requests, by the inputs; and the smoke probe. Only the source that was named is loaded.
import { createMetrics } from '../../../azure/telemetry/metrics.js';
import { asFault, Fault } from '../../../fault/fault.js';
import type { Clock } from '../../../http/clock.js';
import type { Spread } from '../../../judge/reading.js';
import { spell } from '../../../step/names.js';
import { readInputs } from '../../../step/read.js';
import { judgeInputs } from '../../../steps/canary-shift/inputs.js';
import type { Arms, Telemetry } from '../../../telemetry/telemetry.js';
import type { Wiring } from '../../adapters.js';
import type { Connected } from './connect.js';

type Source = { readonly wiring: Wiring; readonly connected: Connected; readonly clock: Clock };

/** Undefined when nobody is to count. */
export async function openTelemetry(
  { wiring, connected, clock }: Source,
  resource: string,
): Promise<Telemetry | undefined> {
  const values = readInputs(judgeInputs, [], wiring.raw);
  const { arm, kind } = connected;
  switch (values.source) {
    case 'none':
      return undefined;
    case 'platform': {
      const { platformMetrics } = await import('../../../telemetry/azure-metrics/platform-metrics.js');
      return platformMetrics({ kind, client: createMetrics(arm), resource, now: clock.now });
    }
    case 'log-analytics': {
      const workspace = values['workspace-id'];
      if (workspace === undefined) throw missing('workspace-id', wiring);
      const { logAnalytics } = await import('../../../telemetry/log-analytics/log-analytics.js');
      const { transport, credential, cloud } = arm;
      return logAnalytics({
        transport,
        credential,
        cloud,
        clock,
        scope: { kind: 'workspace', id: workspace },
      });
    }
    case 'prometheus': {
      const { openPrometheus } = await import('../../prometheus.js');
      const { transport, credential } = arm;
      return openPrometheus({ wiring, transport, clock, credential: async () => credential });
    }
    default: {
      const unreachable: never = values.source;
      return unreachable;
    }
  }
}

function missing(name: string, { raw }: Wiring): Fault {
  return new Fault('INPUT_INVALID', 'one input needs attention', {
    facts: { [spell(name, raw.host)]: 'it is needed by this source, and missing' },
  });
}

const minute = 60_000;

/** How alike the instances of stable were in the hour before anything moves. Not knowing it makes the judge no less strict. */
export async function spreadOf(
  telemetry: Telemetry,
  { stable }: Arms,
  now: number,
): Promise<Spread | undefined> {
  if (telemetry.spread === undefined || stable === undefined) return undefined;
  const { stepMilliseconds, lagMilliseconds } = telemetry.abilities;
  const step = Math.ceil(minute / stepMilliseconds) * stepMilliseconds;
  const to = Math.floor((now - lagMilliseconds) / step) * step;
  try {
    const answer = await telemetry.spread({
      stable,
      grid: { from: to - 60 * step, to, stepMilliseconds: step },
    });
    return answer.kind === 'told' ? answer.value : undefined;
  } catch (thrown) {
    if (asFault(thrown).code === 'CANCELLED') throw thrown;
    return undefined;
  }
}
