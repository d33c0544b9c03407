// Rollouts as a driver once wrote them down, told by a script: what the world answers, and when. Their verdicts cannot be
// judged again. The files of test/journals that begin with "simulated-" are made of them, by write.ts.
import { beginState, decide } from '../../../../shared/rollout/decide.js';
import type { Decision, Effect } from '../../../../shared/rollout/effect.js';
import type { Event, VerdictTold } from '../../../../shared/rollout/event.js';
import { formatDecision, formatHeader } from '../../../../shared/rollout/journal.js';
import type { Plan } from '../../../../shared/rollout/plan.js';
import type { State } from '../../../../shared/rollout/state.js';
import { minute, second, start, usualPlan } from '../plans.js';

export type Rates = { readonly requests: number; readonly bad: number };

/** What of a rollout is not as it should be, and when. */
type Script = {
  readonly plan: Plan;
  /** Requests and bad ones of the candidate in a minute, at a share. */
  readonly rates: (percent: number) => Rates;
  /** In place of what the world would answer to an effect; asked before each. */
  readonly instead?: (effect: Effect, state: State, turn: number) => Event | undefined;
  /** What the later part goes by. */
  readonly later?: { readonly plan: Plan };
};

export function journalOf({ plan: first, rates, instead, later }: Script): string {
  let plan = first;
  let decision: Decision<State> = { state: beginState(plan, start), effect: { kind: 'claim' }, because: '' };
  const lines = [formatHeader({ plan, openedAt: start })];
  const take = (event: Event, evidence?: unknown, moved?: Plan) => {
    plan = moved ?? plan;
    decision = decide(plan, decision.state, event);
    const line = formatDecision({ event, decision, ...(moved !== undefined && { plan: moved }) });
    lines.push(
      evidence === undefined ? line : `${line.slice(0, -1)},"evidence":${JSON.stringify(evidence)}}`,
    );
  };
  take({ kind: 'begun', at: start });
  for (let turn = 1; turn < 200 && decision.effect.kind !== 'finish'; turn += 1) {
    const { effect, state } = decision;
    const other = instead?.(effect, state, turn);
    if (other === undefined && effect.kind === 'rest') break;
    const event = other ?? answer(effect, state, { plan, rates });
    const moved = event.kind === 'goal-moved' ? later?.plan : undefined;
    take(event, event.kind === 'judged' ? cells(state, event.at, rates) : undefined, moved);
  }
  return `${lines.join('\n')}\n`;
}

type World = { readonly plan: Plan; readonly rates: Script['rates'] };

const called = 2 * second;

function answer(effect: Effect, state: State, world: World): Event {
  const at = state.at + called;
  switch (effect.kind) {
    case 'claim':
      return { kind: 'claim-granted', at };
    case 'check-candidate':
      return {
        kind: 'candidate-accepted',
        builds: { 'orders--v2': 'sha256:new', 'orders--v1': 'sha256:old' },
        at,
      };
    case 'place':
      return { kind: 'placed', at: at + 20 * second };
    case 'await-ready':
      return { kind: 'arm-ready', at: at + 30 * second };
    case 'probe':
      return { kind: 'probe-passed', at };
    case 'raise':
      return { kind: 'raise-asked', percent: effect.percent, at };
    case 'settle':
      return { kind: 'settled', percent: effect.percent, at: at + 20 * second };
    case 'judge':
      return judged(state, Math.max(at, effect.notBefore), world);
    case 'promote':
      return { kind: 'promotion-done', at: at + 60 * second };
    case 'reconcile':
      return { kind: 'reconciled', found: 'applied', at };
    case 'go-back':
      return { kind: 'back-asked', at };
    case 'prove-back':
      return { kind: 'went-back', proof: 'telemetry', at: at + 10 * second };
    case 'clean':
      return { kind: 'cleaned', at };
    case 'wait':
      return { kind: 'woken', at: effect.until };
    case 'rest':
    case 'finish':
      return { kind: 'woken', at };
    default: {
      const unreachable: never = effect;
      return unreachable;
    }
  }
}

function judged(state: State, at: number, { plan, rates }: World): Event {
  const from = state.windows.find(({ to }) => to === undefined)?.from ?? at;
  const judgedUntil = Math.max(from, Math.floor((at - plan.lagMilliseconds) / minute) * minute);
  const minutes = (judgedUntil - from) / minute;
  const { requests, bad } = rates(state.asked);
  const candidateRequests = Math.round(requests * minutes);
  const faults = Math.round(bad * minutes);
  const told = `${faults} of ${candidateRequests} requests failed`;
  const common = { hold: false, sufficient: candidateRequests >= 100, judgedUntil, candidateRequests };
  return {
    kind: 'judged',
    verdict: { ...verdictOf(faults, candidateRequests), ...common, because: told },
    at,
  };
}

function verdictOf(faults: number, requests: number): Pick<VerdictTold, 'kind' | 'against'> {
  if (requests === 0) return { kind: 'no-data' };
  if (faults >= 5 && faults / requests > 0.02) return { kind: 'fail', against: 'candidate' };
  return { kind: requests >= 100 ? 'pass' : 'undecided' };
}

function cells(state: State, at: number, rates: Script['rates']) {
  const { requests, bad } = rates(state.asked);
  return {
    minute: Math.floor(at / minute),
    candidate: { total: requests, bad },
    stable: { total: 950, bad: 1 },
  };
}

const plan: Plan = {
  ...usualPlan,
  candidate: 'orders--v2',
  stable: 'orders--v1',
  checkMilliseconds: minute,
  watchMilliseconds: 5 * minute,
  places: false,
};
const healthy = (percent: number): Rates => ({ requests: 20 * percent, bad: 0 });

const armed: Plan = {
  ...plan,
  until: { percent: 5, holdForMilliseconds: 60 * minute, onJobFailure: 'roll-back' },
};

const armedLater: Plan = {
  ...plan,
  until: { percent: 50, holdForMilliseconds: 60 * minute, onJobFailure: 'roll-back' },
};

/** By the name of the file. */
export const simulated: Readonly<Record<string, () => string>> = {
  'simulated-good-candidate': () => journalOf({ plan, rates: healthy }),
  'simulated-bad-candidate': () =>
    journalOf({ plan, rates: percent => ({ requests: 20 * percent, bad: percent >= 50 ? 60 : 0 }) }),
  'simulated-killed-while-raising': () =>
    journalOf({
      plan,
      rates: healthy,
      // The runner is gone after the second share was asked for; resume comes a quarter of an hour later.
      instead: (effect, { at }) =>
        effect.kind === 'raise' && effect.percent === 50 && at < start + 20 * minute
          ? { kind: 'resumed', intent: 'raise', canRaise: true, at: at + 15 * minute }
          : undefined,
    }),
  'simulated-little-traffic': () =>
    journalOf({
      plan: armed,
      rates: () => ({ requests: 2, bad: 0 }),
      later: { plan: armedLater },
      // Nobody can tell; a person goes on; the goal moves; then a test of the same job fails.
      instead: (effect, state) => {
        const at = state.at + 5 * minute;
        const held = state.name === 'held' && at - state.since > 20 * minute;
        if (held) return { kind: 'continue-ordered', by: 'ada', reason: 'it is night', at };
        if (effect.kind !== 'rest') return undefined;
        return state.asked === 5 ? { kind: 'goal-moved', at } : { kind: 'job-failed', at };
      },
    }),
};
