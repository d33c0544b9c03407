// Random rollouts: what the world answers mostly, and anything at all now and then.
import fc from 'fast-check';
import { beginState, decide } from '../../../shared/rollout/decide.js';
import type { Decision, Effect } from '../../../shared/rollout/effect.js';
import type { Event } from '../../../shared/rollout/event.js';
import type { Plan } from '../../../shared/rollout/plan.js';
import { eventKinds } from '../../../shared/rollout/reading/event-shape.js';
import type { State } from '../../../shared/rollout/state.js';
import { armedPlan, blueGreenPlan, minute, smallPlan, start } from './plans.js';
import { eventOf, type Pick, pickFrom } from './random-events.js';
import { answers, type World } from './world.js';

export type Step = { readonly before: State; readonly event: Event; readonly decision: Decision<State> };

export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    base: fc.constantFrom(smallPlan, smallPlan, armedPlan, blueGreenPlan),
    onUndecided: fc.constantFrom('hold', 'roll-back', 'accept'),
    onNoData: fc.constantFrom('hold', 'roll-back'),
    onInterrupt: fc.constantFrom('roll-back', 'hold'),
    waits: fc.constantFrom('inline', 'hand-off'),
    judged: fc.constantFrom(true, true, true, false),
    places: fc.boolean(),
    probes: fc.boolean(),
    watchMilliseconds: fc.constantFrom(0, 10 * minute, 30 * minute),
    standbyMilliseconds: fc.constantFrom(0, 10 * minute),
    lagMilliseconds: fc.constantFrom(0, 2 * minute),
  })
  .map(({ base, ...rest }) => ({ ...base, ...rest }));

/** How a walk is made: its plan, what happens, and how much of it is out of place. */
export const anyWalk = fc.record({
  plan: anyPlan,
  choices: fc.array(fc.nat(99_991), { minLength: 600, maxLength: 600 }),
  /** Of ten events so many fit nothing; all ten is chaos. */
  wild: fc.constantFrom(0, 1, 1, 2, 10),
  /** The world mostly does as it is asked. */
  calm: fc.boolean(),
  /** What somebody says early on. */
  early: fc.constantFrom(undefined, undefined, 'pause-ordered', 'superseded'),
  /** Going back never works. */
  stuck: fc.boolean(),
});
export type Walk = typeof anyWalk extends fc.Arbitrary<infer T> ? T : never;

const mostSteps = 110;

export function walk({ plan, choices, wild, calm, early, stuck }: Walk): readonly Step[] {
  const pick = pickFrom(choices.values());
  let world: World = { share: 0, candidate: 'good' };
  let decision = decide(plan, beginState(plan, start), { kind: 'begun', at: start });
  const steps: Step[] = [];
  while (steps.length < mostSteps) {
    const before = decision.state;
    const isWild = pick(0, 1, 2, 3, 4, 5, 6, 7, 8, 9) < wild;
    const answer = isWild ? undefined : answerTo(decision.effect, { before, world, pick, calm, stuck });
    const isEarly = early !== undefined && steps.length === 3;
    const event = isEarly ? eventOf(early, before, pick) : (answer?.event ?? anyEvent(before, pick));
    world = isEarly ? world : (answer?.world ?? world);
    decision = decide(plan, before, event);
    steps.push({ before, event, decision });
    if (decision.effect.kind === 'finish' && pick(true, false, false)) break;
  }
  return steps;
}

type Asking = {
  readonly before: State;
  readonly world: World;
  readonly pick: Pick;
  readonly calm: boolean;
  readonly stuck: boolean;
};

function answerTo(effect: Effect, { before, world, pick, calm, stuck }: Asking) {
  if (stuck && effect.kind === 'go-back') {
    return { event: { kind: 'back-failed', why: 'it never works', at: before.at } as const, world };
  }
  const [first, ...others] = answers(effect, { state: before, world }, 'any');
  // What goes well comes first, and leads on.
  return first === undefined
    ? undefined
    : pick(first, first, first, ...(calm ? Array(16).fill(first) : []), ...others);
}

function anyEvent(state: State, pick: Pick): Event {
  const [first, ...others] = eventKinds;
  return first === undefined ? { kind: 'woken', at: state.at } : eventOf(pick(first, ...others), state, pick);
}
