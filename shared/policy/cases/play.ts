// One case against a policy: what it decides, and where that is not what was expected.
import { admit } from '../../promotion/admission/admit.js';
import type { Admission } from '../../promotion/admission/facts.js';
import { overrun } from '../../promotion/admission/overrun.js';
import { timeWords } from '../../promotion/admission/words.js';
import { demandsOf } from '../demands.js';
import type { Environment, Policy } from '../policy.js';
import type { Case } from './case.js';

export type Played = { readonly decision: string; readonly problems: readonly string[] };

export function play(policy: Policy, bare: Case): Played {
  const environment = environmentOf(policy, bare);
  if (typeof environment === 'string') return { decision: 'none', problems: [environment] };
  const given = withSilence(bare, environment);
  return given.underWay === undefined
    ? begun(environment, given)
    : running(environment, given, given.underWay.isPromoted);
}

/** What a case says nothing of has seen nothing. */
function withSilence(given: Case, { after }: Environment): Case {
  const silent = after.map(
    ({ environment }) => [environment, { ended: [], revoked: [], underWay: [] }] as const,
  );
  const elsewhere = { ...Object.fromEntries(silent), ...given.facts.elsewhere };
  return { ...given, facts: { ...given.facts, elsewhere } };
}

function environmentOf({ services }: Policy, { service: name, facts }: Case): Environment | string {
  const service =
    services.length === 1 && name === undefined ? services[0] : services.find(each => each.name === name);
  if (service === undefined) {
    const known = services.map(each => each.name).join(', ');
    return `expected service, one of ${known}, got ${name ?? 'nothing'}`;
  }
  const found = service.environments.find(each => each.name === facts.environment);
  const known = service.environments.map(each => each.name).join(', ');
  return found ?? `there is no environment ${facts.environment}; there are ${known}`;
}

function begun(environment: Environment, { facts, freezes, takesMilliseconds, expect }: Case): Played {
  const admission = admit(facts, demandsOf(environment, { freezes, neededMilliseconds: takesMilliseconds }));
  const rules = 'reasons' in admission ? admission.reasons.map(({ rule }) => rule) : [];
  const problems: string[] = [];
  if (admission.kind !== expect.decision)
    problems.push(`expected ${expect.decision}, got ${inWords(admission)}`);
  const missing = expect.because.filter(rule => !rules.includes(rule));
  const surplus = expect.because.length === 0 ? [] : rules.filter(rule => !expect.because.includes(rule));
  if (missing.length > 0 || surplus.length > 0) {
    problems.push(`expected because of ${expect.because.join(', ')}, got ${rules.join(', ') || 'no reason'}`);
  }
  const until = admission.kind === 'wait' ? admission.until : undefined;
  if (expect.until !== undefined && until !== expect.until) {
    problems.push(
      `expected until ${timeWords(expect.until)}, got ${until === undefined ? 'no time' : timeWords(until)}`,
    );
  }
  const ladder = admission.kind === 'start' ? admission.ladder : undefined;
  if (expect.ladder !== undefined && ladder !== expect.ladder) {
    problems.push(`expected the ladder ${expect.ladder}, got ${ladder ?? 'the usual one'}`);
  }
  return { decision: inWords(admission), problems };
}

function running(environment: Environment, { facts, freezes, expect }: Case, isPromoted: boolean): Played {
  const { calendar } = demandsOf(environment, { freezes, neededMilliseconds: 0 });
  const found = overrun(calendar, facts.now, { rule: environment.overrun.rule, isPromoted });
  const decision = found.kind === 'within' ? 'finish' : found.kind;
  return {
    decision,
    problems: decision === expect.decision ? [] : [`expected ${expect.decision}, got ${decision}`],
  };
}

export function inWords(admission: Admission): string {
  switch (admission.kind) {
    case 'start':
      return 'start';
    case 'done':
      return `done since ${timeWords(admission.since)}`;
    case 'wait':
    case 'refuse':
      return `${admission.kind}: ${admission.reasons.map(({ rule, why }) => `${rule}: ${why}`).join('; ')}`;
    default:
      return admission satisfies never;
  }
}
