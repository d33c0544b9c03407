// Requests of our own, by the inputs: how each is sent, and who answered. They end with the first signal of the host.
import type { Clock } from '../../../http/clock.js';
import { createProber } from '../../../http/probe.js';
import { readInputs } from '../../../step/read.js';
import { loadInputs, probeRequestInputs } from '../../../steps/canary-shift/load-inputs.js';
import { rateWords } from '../../../steps/slo-gate/traffic.js';
import { readPath } from '../../../telemetry/http-json/path.js';
import { type Load, type LoadOptions, probeLoad } from '../../../telemetry/probe/load.js';
import { addressProblem, type VersionPlace } from '../../../telemetry/probe/visit.js';
import type { Wiring } from '../../adapters.js';
import { realClock } from '../../clock.js';
import { headerIn } from '../../own-header.js';
import { version } from '../../version.js';
import { unusable } from '../refusal.js';

export type LoadOpening = {
  readonly wiring: Wiring;
  readonly clock: Clock;
  readonly addressOf: LoadOptions['addressOf'];
};

/** Where nobody says how many. */
const usualPerSecond = 5;

export function openLoad({ wiring, clock, addressOf }: LoadOpening): Load {
  const { raw, host, environment } = wiring;
  const values = readInputs({ ...probeRequestInputs, ...loadInputs }, [], raw);
  const perSecond = values.load ?? usualPerSecond;
  const header = headerIn('probe-header', values['probe-header'], wiring);
  const place = placeIn(values['probe-version'], wiring);
  return probeLoad({
    ...{ clock, addressOf, perSecond, rate: rateWords(perSecond) },
    prober: createProber({
      ...{ stopwatch: realClock, environment, signal: host.cancelled },
      userAgent: `azure-promote-probe/${version}`,
    }),
    cancelled: host.cancelled,
    paths: [values['probe-path']],
    expectStatus: statusesIn(values['probe-status'], wiring),
    ...(header && { header }),
    ...(place && { version: place }),
  });
}

/** Why nobody can be asked there; undefined when somebody can. */
export function unreachable(address: URL | undefined): string | undefined {
  return address === undefined ? 'it has no address of its own' : addressProblem(address);
}

function statusesIn(given: readonly string[], { raw }: Wiring): readonly number[] {
  const statuses = given.map(Number);
  if (statuses.every(status => status >= 100 && status <= 599)) return statuses;
  throw unusable(raw, 'probe-status', `expected statuses such as 200, got ${given.join(', ')}`);
}

function placeIn(given: string | undefined, { raw }: Wiring): VersionPlace | undefined {
  if (given === undefined) return undefined;
  const at = given.indexOf(':');
  const rest = given.slice(at + 1);
  if (given.slice(0, at) === 'header') return { kind: 'header', name: rest };
  const reading = readPath(rest);
  if (reading.kind === 'path') return { kind: 'json', path: rest };
  throw unusable(raw, 'probe-version', `no path in a JSON answer: ${reading.why}`);
}
