import { describe, expect, it } from '@jest/globals';
import { beginState, decide } from '../../../shared/rollout/decide.js';
import type { Effect } from '../../../shared/rollout/effect.js';
import type { Event, OpenIntent } from '../../../shared/rollout/event.js';
import type { Plan } from '../../../shared/rollout/plan.js';
import { isFinal, type State } from '../../../shared/rollout/state.js';
import { blueGreenPlan, minute, smallPlan, start } from './plans.js';
import { answers, keyOf, type World } from './world.js';

type Driving = { readonly state: State; readonly effect: Effect };

/** One of two drivers of the same rollout. A stalled one does not know that its lease has ended. */
type Runner = ({ readonly is: 'driving' } & Driving) | { readonly is: 'not-yet' } | { readonly is: 'gone' };

type Joint = {
  readonly world: World;
  /** What a ledger holds: the state as it was told last, and a write whose receipt never came. */
  readonly told: State;
  readonly intent?: OpenIntent;
  readonly leaseOf: 'first' | 'second';
  readonly first: Runner;
  readonly second: Runner;
};

const intents: Partial<Record<Effect['kind'], OpenIntent>> = {
  raise: 'raise',
  promote: 'promotion',
  'go-back': 'going-back',
};

const leaseMilliseconds = 3 * minute;

/** Every next step of everybody. */
function steps(plan: Plan, joint: Joint): readonly Joint[] {
  const { first, second } = joint;
  return [
    ...(first.is === 'driving' ? act(plan, joint, 'first') : []),
    ...(first.is === 'driving' && joint.leaseOf === 'first' ? deaths(plan, joint, first) : []),
    ...(second.is === 'driving' ? act(plan, joint, 'second') : []),
    ...(second.is === 'not-yet' && joint.leaseOf === 'second' ? arrivals(plan, joint) : []),
  ];
}

function act(plan: Plan, joint: Joint, who: 'first' | 'second'): readonly Joint[] {
  const runner = joint[who];
  if (runner.is !== 'driving') return [];
  const { state, effect } = runner;
  if (effect.kind === 'finish' || effect.kind === 'rest') return [{ ...joint, [who]: { is: 'gone' } }];
  const owns = joint.leaseOf === who;
  // Before a write, and only then, a driver looks whether it still has the lease.
  const told = intents[effect.kind] !== undefined && !owns;
  const lost: Event = { kind: 'lease-lost', why: 'it was taken over', at: state.at };
  const all = told
    ? [{ event: lost, world: joint.world }]
    : answers(effect, { state, world: joint.world }, 'fair');
  return all.map(({ event, world }) => {
    const decision = decide(plan, state, event);
    const next: Joint = { ...joint, world, [who]: { is: 'driving', ...decision } };
    if (!owns) return next;
    const { intent, ...receipted } = next;
    return { ...(isOpen(event, intent) ? next : receipted), told: decision.state };
  });
}

/** A write whose answer never came stays open until somebody has looked. */
function isOpen({ kind }: Event, intent: OpenIntent | undefined): boolean {
  return intent !== undefined && (kind === 'raise-unclear' || kind === 'promotion-unclear');
}

/** Before its next step, with the intent told, after the write, or only for a while: longer than its lease lasts. */
function deaths(plan: Plan, joint: Joint, { state, effect }: Driving): readonly Joint[] {
  const intent = intents[effect.kind];
  const dead: Joint = { ...joint, first: { is: 'gone' }, leaseOf: 'second' };
  const stalled: Joint = { ...joint, leaseOf: 'second' };
  if (intent === undefined) return [dead, stalled];
  const written = answers(effect, { state, world: joint.world }, 'fair');
  const afterwards = written.flatMap(({ world, event }) => {
    const late: Runner = { is: 'driving', ...decide(plan, state, event) };
    return [
      { ...dead, intent, world },
      { ...stalled, intent, world, first: late },
    ];
  });
  return [dead, stalled, { ...dead, intent }, ...afterwards];
}

function arrivals(plan: Plan, joint: Joint): readonly Joint[] {
  const at = joint.told.at + leaseMilliseconds;
  const { intent, told } = joint;
  return [true, false].map(canRaise => {
    const event: Event = { kind: 'resumed', canRaise, at, ...(intent !== undefined && { intent }) };
    const decision = decide(plan, told, event);
    return { ...joint, told: decision.state, second: { is: 'driving', ...decision } };
  });
}

function keyOfJoint({ world, told, intent, leaseOf, first, second }: Joint): string {
  const keyOfRunner = (runner: Runner) =>
    runner.is === 'driving' ? `${runner.effect.kind} ${keyOf(runner.state)}` : runner.is;
  return [world.share, keyOf(told), intent, leaseOf, keyOfRunner(first), keyOfRunner(second)].join('|');
}

type Ends = { readonly count: number; readonly ends: readonly Joint[] };

function explore(plan: Plan, candidate: World['candidate']): Ends {
  const state = beginState(plan, start);
  const begun = decide(plan, state, { kind: 'begun', at: start });
  const first: Joint = {
    world: { share: 0, candidate },
    told: state,
    leaseOf: 'first',
    first: { is: 'driving', ...begun },
    second: { is: 'not-yet' },
  };
  const seen = new Set([keyOfJoint(first)]);
  const open = [first];
  const ends: Joint[] = [];
  for (let joint = open.pop(); joint !== undefined; joint = open.pop()) {
    const next = steps(plan, joint);
    if (next.length === 0) ends.push(joint);
    for (const each of next) {
      const key = keyOfJoint(each);
      if (seen.has(key)) continue;
      seen.add(key);
      open.push(each);
    }
  }
  return { count: seen.size, ends };
}

const short = {
  holdForMilliseconds: 10 * minute,
  standbyMilliseconds: 0,
  probes: false,
  places: false,
} as const;

describe.each([
  ['one share', { ...smallPlan, ...short, rungs: smallPlan.rungs.slice(0, 1) }],
  ['all at once', { ...blueGreenPlan, ...short }],
])('a rollout of %s whose runner dies or stalls anywhere, and that somebody else resumes', (_, plan) => {
  it.each(['good', 'bad'] as const)(
    'ends wholly on one healthy version when the candidate is %s',
    candidate => {
      const { ends, count } = explore(plan, candidate);
      const shares = new Set(ends.map(({ world }) => world.share));
      expect([...shares].sort()).toEqual(candidate === 'good' ? [0, 100] : [0]);
      expect(count).toBeGreaterThan(200);
      const unfinished = ends.filter(
        ({ told, second, first }) => !isFinal(told.name) || first.is !== 'gone' || second.is === 'driving',
      );
      expect(unfinished).toEqual([]);
      const untrue = ends.filter(({ told, world }) => (world.share === 100) !== (told.name === 'promoted'));
      expect(untrue).toEqual([]);
    },
  );
});
