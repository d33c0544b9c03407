// The rollout that a gate is to judge: where its ledger says that its arms are, and how they are asked about.
import type { Objective } from '../../judge/objective.js';
import type { EntryBody } from '../../ledger/entry.js';
import { standingOf } from '../../promotion/history.js';
import { promotionOf } from '../../promotion/standing.js';
import type { RawInputs } from '../../step/read.js';
import type { OpenValues } from '../../steps/slo-gate/port.js';
import { namingInputs, placingInputs } from '../../traffic/coordinates.js';
import type { Wiring } from '../adapters.js';
import { ledgerFor, openLedger } from '../ledgers.js';
import { readOrder } from '../rollout/standing-order.js';
import { unusable } from './refusal.js';

export type Ordered = {
  /** The inputs of this step, with those of the rollout where none were given. */
  readonly raw: RawInputs;
  readonly objectives?: readonly Objective[];
};

/** Undefined when no rollout was named. */
export async function orderFor(wiring: Wiring, values: OpenValues): Promise<Ordered | undefined> {
  const { promotion: id, service, environment } = values;
  if (id === undefined) return undefined;
  const { raw, host } = wiring;
  if (service === undefined)
    throw unusable(raw, 'service', 'the ledger keeps rollouts by their service: name it');
  const ledger = await openLedger(ledgerFor(wiring).place, wiring, host.cancelled);
  const standing = standingOf(await ledger.read({ service, environment }));
  const found = promotionOf(standing, id);
  if (found === undefined) {
    const there = standing.promotions.map(each => each.id).slice(-5);
    const known = there.length === 0 ? 'none' : there.join(', ');
    throw unusable(
      raw,
      'promotion',
      `${id} is not in the ledger of ${service} in ${environment}; there are ${known}`,
    );
  }
  return ordered(found.order, raw);
}

function ordered(body: EntryBody, raw: RawInputs): Ordered {
  const { given, arms, setup } = readOrder(body);
  const versions = {
    ...(arms?.candidate.version !== undefined && { 'candidate-version': arms.candidate.version }),
    ...(arms?.stable?.version !== undefined && { 'stable-version': arms.stable.version }),
    ...(arms?.candidate.arm !== undefined && { candidate: arms.candidate.arm }),
    ...(arms?.stable?.arm !== undefined && { stable: arms.stable.arm }),
  };
  const known: Readonly<Record<string, string>> = { ...given, ...versions };
  const hasPlace = scopes.some(each => raw.get(each) !== undefined);
  const get: RawInputs['get'] = name => {
    const isKnown = isAbout(name) && Object.hasOwn(known, name) && !(hasPlace && scopes.includes(name));
    return raw.get(name) ?? (isKnown ? known[name] : undefined);
  };
  return { raw: { ...raw, get }, ...(setup && { objectives: setup.objectives }) };
}

/** One place to ask at: whoever names one here asks there, and not at that of the rollout. */
const scopes = ['workspace-id', 'app-insights-id'];

/** Where the rollout is and who counts; how it climbs is no business of a gate. */
function isAbout(name: string): boolean {
  if (name.startsWith('prometheus-')) return true;
  return [
    ...['target', 'resource-group', 'resource-id', 'candidate', 'stable'],
    ...[...namingInputs, ...placingInputs].filter(each => each !== 'kubeconfig'),
    ...['source', ...scopes, 'role', 'candidate-version', 'stable-version'],
  ].includes(name);
}
