// The smoke probe by the inputs: how often, which page, which answers are right, and a header that lets it in.
import { Fault } from '../../../fault/fault.js';
import { createProber } from '../../../http/probe.js';
import { spell } from '../../../step/names.js';
import { readInputs } from '../../../step/read.js';
import { Secret } from '../../../step/secret.js';
import { probeInputs } from '../../../steps/canary-shift/inputs.js';
import { smoke } from '../../../telemetry/probe/smoke.js';
import type { Wiring } from '../../adapters.js';
import { realClock } from '../../clock.js';
import { version } from '../../version.js';
import type { Smoke } from '../session.js';

/** An app that was just placed starts, pulls and warms up. */
const withinMilliseconds = 5 * 60_000;

/** Undefined when none was asked for. */
export function smokeBy(wiring: Wiring, promotion: string): Smoke | undefined {
  const values = readInputs(probeInputs, [], wiring.raw);
  const { probes: times, 'probe-path': path } = values;
  if (times === 0) return undefined;
  const { clock, environment } = wiring;
  const userAgent = `azure-promote/${version}`;
  const header = headerIn(values['probe-header'], wiring);
  const expectStatus = statusesIn(values['probe-status'], wiring);
  const look: Smoke['look'] = async (address, cancelled) => {
    if (address === undefined)
      return { fine: false, words: 'the candidate has no address of its own to be probed at' };
    const prober = createProber({ stopwatch: realClock, environment, userAgent, signal: cancelled });
    const marked = { promotion, ...(header && { header }) };
    const findings = await smoke({ ...marked, prober, clock, cancelled }, address, {
      path,
      expectStatus,
      times,
      withinMilliseconds,
    });
    const fine = findings.every(finding => finding.fine);
    const words = findings.map(({ name, expected, got }) => `${name}: expected ${expected}, got ${got}`);
    return { fine, words: words.join('; ') };
  };
  return { look };
}

function headerIn(given: Secret | undefined, { raw }: Wiring) {
  if (given === undefined) return undefined;
  const [, name, value] = /^([A-Za-z0-9-]+)\s*:\s*(\S.*)$/.exec(given.reveal().trim()) ?? [];
  if (name === undefined || value === undefined)
    throw wrong('probe-header', 'expected `name: value`', raw.host);
  return { name, value: new Secret(value) };
}

function statusesIn(given: readonly string[], { raw }: Wiring): readonly number[] {
  const statuses = given.map(Number);
  if (statuses.every(status => status >= 100 && status <= 599)) return statuses;
  throw wrong('probe-status', `expected statuses such as 200, got ${given.join(', ')}`, raw.host);
}

function wrong(name: string, why: string, host: Wiring['raw']['host']): Fault {
  return new Fault('INPUT_INVALID', 'one input needs attention', { facts: { [spell(name, host)]: why } });
}
