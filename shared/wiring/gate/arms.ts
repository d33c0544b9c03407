// How the source tells candidate and stable apart, by the inputs; and what people call them.
import type { Opened, OpenValues } from '../../steps/slo-gate/port.js';
import type { SourceKind } from '../../steps/telemetry-inputs.js';
import type { Mark } from '../../telemetry/log-analytics/settings.js';
import type { ArmInTelemetry } from '../../telemetry/telemetry.js';
import type { Wiring } from '../adapters.js';
import { armsIn, type Chosen, type Place } from './place.js';
import { unusable } from './refusal.js';

export type Told = Pick<Opened, 'service' | 'arms' | 'names' | 'whole' | 'share' | 'strangers'> & {
  readonly mark: Mark;
};

export type Telling = {
  readonly wiring: Wiring;
  readonly values: OpenValues;
  readonly kind: SourceKind;
  readonly place: Place | undefined;
};

export function armsBy(telling: Telling): Told {
  const { values, place, wiring, kind } = telling;
  refuseSame(telling);
  const chosen = place && armsIn(place, { candidate: values.candidate, stable: values.stable }, wiring);
  const service = values.service ?? values.role ?? place?.name ?? 'the service';
  switch (kind) {
    case 'platform':
      return byPlace(chosen ?? { candidate: service }, service);
    case 'log-analytics':
      return byTelemetry(telling, chosen, service);
    case 'prometheus':
      return byLabels(telling, chosen, service);
    case 'http-json':
      return byDescription(values, chosen, service);
    case 'probe':
      return byAddress(values, chosen, service);
    case 'load-test':
      return byDescription(values, undefined, service);
    default:
      return kind satisfies never;
  }
}

/** Compared with itself, a version is never worse. */
function refuseSame({ values, wiring: { raw } }: Telling): void {
  for (const what of ['version', 'role', 'where'] as const) {
    const [candidate, stable] = [values[`candidate-${what}`], values[`stable-${what}`]];
    if (candidate === undefined || candidate !== stable) continue;
    throw unusable(raw, `stable-${what}`, `candidate and stable are the same, ${JSON.stringify(stable)}`);
  }
}

function byPlace({ candidate, stable, share }: Chosen, service: string): Told {
  const isAlone = stable === undefined;
  const arms = isAlone
    ? { candidate: { arm: candidate } }
    : { candidate: { arm: candidate }, stable: { arm: stable } };
  return {
    ...{ service, arms, whole: arms },
    names: isAlone ? { candidate: service } : { candidate, stable },
    mark: 'version',
    ...(share !== undefined && { share }),
  };
}

type Marked = { readonly arm: ArmInTelemetry; readonly name: string };

function byTelemetry({ values, place, wiring }: Telling, chosen: Chosen | undefined, service: string): Told {
  const [candidate, stable] = [markedBy(values, 'candidate'), markedBy(values, 'stable')];
  const whole = { candidate: everything };
  const isOneOfMany = values['workspace-id'] !== undefined && values.role === undefined;
  const mark = values['candidate-role'] === undefined ? 'version' : 'role';
  const share = chosen?.share;
  if (candidate !== undefined) {
    const arms = { candidate: candidate.arm, ...(stable && { stable: stable.arm }) };
    // Of versions the source finds the role by itself.
    const isMixed = isOneOfMany && mark === 'version' && candidate.arm.version === undefined;
    return {
      ...{ service, mark, arms },
      whole: mark === 'role' ? arms : whole,
      ...(isMixed && { strangers: true }),
      names: { candidate: candidate.name, ...(stable && { stable: stable.name }) },
      ...(share !== undefined && stable !== undefined && { share }),
    };
  }
  if (chosen?.stable !== undefined && place?.kind === 'container-apps') {
    return {
      ...byPlace(chosen, service),
      ...{ whole, mark: 'instance' },
      ...(isOneOfMany && { strangers: true }),
    };
  }
  if (chosen?.stable !== undefined) {
    const why = 'the requests of a slot are known by their version: name it, and that of stable';
    throw unusable(wiring.raw, 'candidate-version', why);
  }
  if (isOneOfMany) {
    throw unusable(wiring.raw, 'role', 'a workspace holds the requests of many services: name this one');
  }
  return { ...{ service, whole, mark }, arms: whole, names: { candidate: service } };
}

/** What every request fits: in KQL, and in conditions on labels. */
const everything: ArmInTelemetry = { expression: 'true' };
const everySeries: ArmInTelemetry = { expression: '{}' };

function markedBy(values: OpenValues, side: 'candidate' | 'stable'): Marked | undefined {
  const [version, role, where] = [values[`${side}-version`], values[`${side}-role`], values[`${side}-where`]];
  if (version !== undefined) return { arm: { version }, name: version };
  if (role !== undefined) return { arm: { arm: role }, name: role };
  return where === undefined ? undefined : { arm: { expression: where }, name: where };
}

/** A label holds the version of the arm, or the name of its slot or revision: both are told where they are known. */
function byLabels({ values, wiring }: Telling, chosen: Chosen | undefined, service: string): Told {
  const role = (['candidate-role', 'stable-role'] as const).find(name => values[name] !== undefined);
  if (role !== undefined) throw unusable(wiring.raw, role, 'Prometheus knows no roles; name a label');
  const whole = { candidate: everySeries };
  const [candidate, stable] = [markedBy(values, 'candidate'), markedBy(values, 'stable')];
  if (candidate?.arm.expression !== undefined) {
    return {
      ...{ service, whole, mark: 'version' },
      arms: { candidate: candidate.arm, ...(stable && { stable: stable.arm }) },
      names: { candidate: candidate.name, ...(stable && { stable: stable.name }) },
    };
  }
  if (candidate === undefined && chosen?.stable === undefined) {
    return { ...{ service, whole, mark: 'version' }, arms: whole, names: { candidate: service } };
  }
  return { ...byDescription(values, chosen, service), whole };
}

/** The user's own service is told all names there are, and its template says which of them it asks for. */
function byDescription(values: OpenValues, chosen: Chosen | undefined, service: string): Told {
  const arm = (name: string | undefined, version: string | undefined): ArmInTelemetry | undefined =>
    name === undefined && version === undefined
      ? undefined
      : { ...(name !== undefined && { arm: name }), ...(version !== undefined && { version }) };
  const candidate = arm(chosen?.candidate, values['candidate-version']);
  const stable = arm(chosen?.stable, values['stable-version']);
  const arms = { candidate: candidate ?? {}, ...(stable && { stable }) };
  const share = chosen?.share;
  return {
    ...{ service, arms, whole: arms, mark: 'version' },
    names: {
      candidate: values['candidate-version'] ?? chosen?.candidate ?? service,
      ...(stable && { stable: values['stable-version'] ?? chosen?.stable ?? 'stable' }),
    },
    ...(share !== undefined && stable !== undefined && { share }),
  };
}

/**
 * Where our own requests go. Each arm gets as many, so that no share of traffic says anything. Versions are expected only
 * where an answer says them.
 */
function byAddress(values: OpenValues, chosen: Chosen | undefined, service: string): Told {
  const hosts = hostsIn(values);
  const side = (name: 'candidate' | 'stable') => {
    const [arm, version] = [hosts[name] ?? chosen?.[name], values[`${name}-version`]];
    if (arm === undefined) return undefined;
    const isSaid = values['probe-version'] !== undefined && version !== undefined;
    return { arm: { arm, ...(isSaid && { version }) }, name: version ?? arm };
  };
  const [candidate, stable] = [side('candidate'), side('stable')];
  const arms = { candidate: candidate?.arm ?? {}, ...(stable && { stable: stable.arm }) };
  const isAlone = stable === undefined && values['candidate-version'] === undefined;
  return {
    ...{ service, arms, whole: arms, mark: 'version' },
    names: {
      candidate: isAlone ? service : (candidate?.name ?? service),
      ...(stable && { stable: stable.name }),
    },
  };
}

function hostsIn(values: OpenValues): { readonly candidate?: string; readonly stable?: string } {
  const { 'candidate-url': candidate, 'stable-url': stable } = values;
  return { ...(candidate && { candidate: candidate.host }), ...(stable && { stable: stable.host }) };
}
