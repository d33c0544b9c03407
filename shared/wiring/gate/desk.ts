// The port of slo-gate: who counts and whom it is about, by the inputs; then the watch itself.
import { readFile } from 'node:fs/promises';
import { asFault } from '../../fault/fault.js';
import type { DeclaredMetric } from '../../judge/objectives/open-slo/declared.js';
import { readInputs } from '../../step/read.js';
import { gateInputs, gateRules } from '../../steps/slo-gate/inputs.js';
import type { GateDesk, Opened, OpenValues } from '../../steps/slo-gate/port.js';
import { hour, whose, whoseWords } from '../../steps/slo-gate/versions.js';
import type { AlertSource } from '../../telemetry/alerts/alert.js';
import type { Counting } from '../../telemetry/generator.js';
import { versionsIn } from '../../telemetry/telemetry.js';
import type { Wiring } from '../adapters.js';
import { openAlerts } from './alerts.js';
import { armsBy } from './arms.js';
import { usableMetrics } from './declared.js';
import { keep } from './keeping.js';
import { placeFor } from './place.js';
import { refuseWrongNames, unusable } from './refusal.js';
import { orderFor } from './rollout-order.js';
import { openSource, sourceKind } from './source.js';
import { watch } from './watching.js';

type Ground = {
  readonly telemetry: Counting;
  readonly opened: Opened;
  readonly folder: string | undefined;
  readonly alerts: AlertSource | undefined;
};

export function makeGateDesk(wiring: Wiring): GateDesk {
  const { host, clock, environment } = wiring;
  let ground: Ground | undefined;
  const opened = () => {
    if (ground === undefined) throw new Error('nothing was opened before');
    return ground;
  };
  return {
    host: host.name,
    warn: host.log.warning,
    readText: path => readText(path, wiring),
    open: async (values, declared = []) => {
      ground = await open(wiring, values, declared);
      return ground.opened;
    },
    versions: async (from, to) => opened().telemetry.versions?.({ from, to }),
    firing: async () => opened().alerts?.firing(),
    watch: async plan => {
      const { telemetry, opened: about } = opened();
      await refuseWrongNames(plan, telemetry, wiring);
      const name = [about.service, about.names.candidate, about.names.stable, telemetry.name].join(' ');
      return watch(plan, { telemetry, clock, host, name });
    },
    keep: kept => {
      const { folder, opened: about } = opened();
      const { warning: warn } = host.log;
      return keep(kept, { folder, environment, now: clock.now(), service: about.service, warn });
    },
  };
}

async function open(own: Wiring, given: OpenValues, declared: readonly DeclaredMetric[]): Promise<Ground> {
  const order = await orderFor(own, given);
  const wiring = order === undefined ? own : { ...own, raw: order.raw };
  const values = order === undefined ? given : readInputs(gateInputs, gateRules, wiring.raw);
  const { clock } = wiring;
  const kind = sourceKind(values, values.target !== undefined, wiring);
  const place = await placeFor(wiring);
  const told = armsBy({ wiring, values, kind, place });
  const { mark, ...about } = told;
  const { arms } = told;
  const usable = usableMetrics(declared, kind);
  const { telemetry, metrics, period } = await openSource(kind, {
    ...{ wiring, clock, values, place, mark, arms, declared: usable },
  });
  const isWhose = kind === 'log-analytics' && values.role === undefined && mark === 'version';
  const role = isWhose ? await roleOf(telemetry, about, wiring) : undefined;
  const alerts = await openAlerts({ wiring, clock, kind, place, values });
  const opened: Opened = {
    ...about,
    service: values.service ?? role ?? about.service,
    source: {
      ...{ name: telemetry.name, abilities: telemetry.abilities },
      metrics: { ...metrics, unusable: usable.unusable },
      ...(telemetry.traffic && { synthetic: true }),
      ...(period && { period }),
    },
    now: clock.now(),
    ...(place?.isSticky === true && about.names.stable !== undefined && { sticky: true }),
    ...(order?.objectives && { objectives: order.objectives }),
    ...(alerts && { alerts: alerts.name }),
  };
  return { telemetry, opened, alerts, folder: values['evidence-folder'] };
}

/** Refused before anything is judged where several services report these versions. */
async function roleOf(
  telemetry: Counting,
  { arms }: Pick<Opened, 'arms'>,
  { clock, raw, host }: Wiring,
): Promise<string | undefined> {
  const versions = versionsIn(arms);
  if (versions.length === 0) return undefined;
  const now = clock.now();
  const found = whose(await telemetry.versions?.({ from: now - hour, to: now }), versions);
  if (found.kind === 'several') throw unusable(raw, 'role', found.why);
  if (found.role === undefined) return undefined;
  host.log.info(whoseWords(versions, found.role));
  return found.role === '' ? undefined : found.role;
}

async function readText(path: string, { raw }: Wiring): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (thrown) {
    // It is not there, or may not be read; the system says which.
    throw unusable(raw, 'slo-file', `it cannot be read: ${asFault(thrown).message}`);
  }
}
