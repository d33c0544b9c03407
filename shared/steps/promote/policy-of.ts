// The policy of one promotion: its service, its environment, and the freezes beside it.
import { asFault, Fault } from '../../fault/fault.js';
import { freezeProblem, readFreezes } from '../../policy/freezes.js';
import type { Environment, Policy, Service } from '../../policy/policy.js';
import { policyFault } from '../../policy/policy-fault.js';
import { readPolicy } from '../../policy/read-policy.js';
import type { Facts } from '../../promotion/admission/facts.js';
import type { Closure } from '../../promotion/calendar/closure.js';
import type { PromoteValues } from './inputs.js';
import type { Document, Library, PromoteDesk } from './port.js';
import { vocabulary } from './vocabulary.js';

export type Chosen = {
  readonly document: Document;
  readonly service: Service;
  readonly environment: Environment;
  readonly freezes: { readonly state: Facts['freezes']; readonly closures: readonly Closure[] };
};

export async function chosenBy(desk: PromoteDesk, values: PromoteValues): Promise<Chosen> {
  const library = await desk.open(values);
  const { policy: document } = library;
  const wanted = values['policy-digest'];
  if (wanted !== undefined && wanted !== document.digest) throw changed(document, wanted);
  const read = readPolicy(document, { vocabulary, now: desk.now() });
  if (read.kind === 'wrong') throw policyFault(document.name, read.problems);
  const service = serviceIn(read.policy, values.service);
  const environment = service.environments.find(({ name }) => name === values.environment);
  if (environment === undefined) {
    const known = service.environments.map(({ name }) => name).join(', ');
    throw unknown('environment', `expected one of ${known}, got ${values.environment}`);
  }
  return { document, service, environment, freezes: await freezesOf(library, read.policy) };
}

function serviceIn({ services }: Policy, wanted: string | undefined): Service {
  const [only, ...more] = services;
  const found =
    wanted === undefined && more.length === 0 ? only : services.find(({ name }) => name === wanted);
  if (found !== undefined) return found;
  const known = services.map(({ name }) => name).join(', ');
  throw unknown('service', `expected one of ${known}, got ${wanted ?? 'nothing'}`);
}

function unknown(name: string, words: string): Fault {
  return new Fault('INPUT_INVALID', 'one input needs attention', { facts: { [name]: words } });
}

function changed({ name, digest }: Document, wanted: string): Fault {
  return new Fault('POLICY_CHANGED', `${name} is not the policy that was planned by`, {
    facts: { planned: wanted, got: digest },
  });
}

/** They only forbid: what nobody can read forbids too. */
async function freezesOf({ beside }: Library, { freezes }: Policy): Promise<Chosen['freezes']> {
  if (freezes === undefined) return { state: 'none', closures: [] };
  try {
    const { name, text } = await beside(freezes.text);
    const read = readFreezes(name, text);
    if (read.kind === 'read') return { state: 'read', closures: read.freezes };
    return { state: { unreadable: freezeProblem(read.problems) }, closures: [] };
  } catch (thrown) {
    const fault = asFault(thrown);
    if (fault.code === 'CANCELLED') throw thrown;
    return { state: { unreadable: fault.message }, closures: [] };
  }
}
