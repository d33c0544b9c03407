// Who counts requests, by the inputs; and the smoke probe. Only the source that was named is loaded.
import { asFault, Fault } from '../../../fault/fault.js';
import type { Clock } from '../../../http/clock.js';
import type { Grid, Reading, Spread } from '../../../judge/reading.js';
import type { ValuesOf } from '../../../step/input.js';
import { spell } from '../../../step/names.js';
import { readInputs } from '../../../step/read.js';
import { judgeInputs } from '../../../steps/canary-shift/inputs.js';
import type { Counting } from '../../../telemetry/generator.js';
import type { Answered, Arms, Telemetry } from '../../../telemetry/telemetry.js';
import type { LiveSplit } from '../../../traffic/target.js';
import type { Wiring } from '../../adapters.js';
import type { Connected } from './connect.js';

type Source = { readonly wiring: Wiring; readonly connected: Connected; readonly clock: Clock };

/** Undefined when nobody is to count. */
export async function openTelemetry(
  { wiring, connected, clock }: Source,
  resource: string,
): Promise<Counting | undefined> {
  const values = readInputs(judgeInputs, [], wiring.raw);
  const own = { wiring, connected, clock };
  const { kind } = connected;
  const source = sourceOf(values, wiring);
  switch (source) {
    case 'none':
      return undefined;
    case 'platform': {
      const { countsRequests, noMetrics } = await import(
        '../../../telemetry/azure-metrics/platform-metrics.js'
      );
      if (countsRequests(kind)) return opened(own, { source, values, resource });
      const blind = noMetrics(kind, resource);
      wiring.host.log.warning(`nobody counts requests: ${blind.why}; ${blind.instead}`);
      return blind;
    }
    case 'log-analytics':
    case 'prometheus':
      return opened(own, { source, values, resource });
    case 'probe': {
      const { openLoad } = await import('../../gate/generators/load.js');
      const { forward } = await connected.targets(clock);
      return openLoad({ wiring, clock, addressOf: async ({ arm: name = '' }) => forward.addressOf(name) });
    }
    default: {
      const unreachable: never = source;
      return unreachable;
    }
  }
}

/** Our own requests are judged alone: what visitors meet is another source's to say. */
function sourceOf({ source, load }: ValuesOf<typeof judgeInputs>, { raw }: Wiring) {
  const named = source ?? (load === undefined ? 'platform' : 'probe');
  if (load === undefined || named === 'probe') return named;
  const why = `it is judged alone: leave ${spell('source', raw.host)} out, or say probe`;
  throw new Fault('INPUT_INVALID', 'one input needs attention', {
    facts: { [spell('load', raw.host)]: why },
  });
}

type Named = {
  readonly source: 'platform' | 'log-analytics' | 'prometheus';
  readonly values: ValuesOf<typeof judgeInputs>;
  readonly resource: string;
};

/** The same sources as those of a gate; the target is connected already. */
async function opened({ wiring, connected, clock }: Source, named: Named): Promise<Counting> {
  const { openSource } = await import('../../gate/source.js');
  const { source, values, resource } = named;
  const { kind } = connected;
  // Metrics of Front Door name an origin by its address; for everything else the resource is enough.
  const isByAddress = kind === 'front-door' || kind === 'front-door-classic';
  const arms = source === 'platform' && isByAddress ? await armsOf(connected, clock) : [];
  const { telemetry } = await openSource(source, {
    ...{ wiring, clock, mark: 'version', arms: armsIn(values) },
    place: { kind, entrance: connected, live: { resource, arms } },
    values: {
      'workspace-id': values['workspace-id'],
      'app-insights-id': values['app-insights-id'],
      role: values.role,
    },
  });
  return telemetry;
}

async function armsOf({ targets }: Connected, clock: Clock): Promise<LiveSplit['arms']> {
  const { forward } = await targets(clock);
  return (await forward.read()).arms;
}

function armsIn(values: ValuesOf<typeof judgeInputs>): Arms {
  const { 'candidate-version': candidate, 'stable-version': stable } = values;
  return {
    candidate: candidate === undefined ? {} : { version: candidate },
    ...(stable !== undefined && { stable: { version: stable } }),
  };
}

/** Not knowing it hinders nobody. */
export async function countsLately(
  telemetry: Telemetry | undefined,
  arms: Arms,
  grid: Grid,
): Promise<Answered<Reading> | undefined> {
  try {
    return await telemetry?.counts({ metric: 'requests', arms, grid, latency: false });
  } catch (thrown) {
    const { code, message } = asFault(thrown);
    if (code === 'CANCELLED') throw thrown;
    return { kind: 'unreadable', why: message };
  }
}

const hour = 3_600_000;
/** More intervals tell better how much failures come together, where the source has them. */
const halfMinute = 30_000;

/** How alike the instances of stable were in the hour before anything moves. Not knowing it makes the judge no less strict. */
export async function spreadOf(
  telemetry: Telemetry,
  { stable }: Arms,
  now: number,
): Promise<Spread | undefined> {
  if (telemetry.spread === undefined || stable === undefined) return undefined;
  const { stepMilliseconds, lagMilliseconds } = telemetry.abilities;
  const step = Math.ceil(halfMinute / stepMilliseconds) * stepMilliseconds;
  const to = Math.floor((now - lagMilliseconds) / step) * step;
  try {
    const answer = await telemetry.spread({
      stable,
      grid: { from: to - Math.ceil(hour / step) * step, to, stepMilliseconds: step },
    });
    return answer.kind === 'told' ? answer.value : undefined;
  } catch (thrown) {
    if (asFault(thrown).code === 'CANCELLED') throw thrown;
    return undefined;
  }
}
