import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../../shared/rollout/decide.js';
import type { Event, EventKind } from '../../../shared/rollout/event.js';
import type { Plan } from '../../../shared/rollout/plan.js';
import { eventKinds } from '../../../shared/rollout/reading/event-shape.js';
import { stateShape } from '../../../shared/rollout/reading/state-shape.js';
import { isFinal, type State, type StateName } from '../../../shared/rollout/state.js';
import { eventOf, pickFrom } from './random-events.js';
import { anyWalk, type Step, type Walk, walk } from './walks.js';
import { answers } from './world.js';

const seed = 20_260_105;

function check(numRuns: number, holds: (steps: readonly Step[], made: Walk) => void): void {
  fc.assert(
    fc.property(anyWalk, made => holds(walk(made), made)),
    { numRuns, seed },
  );
}

describe('in every rollout', () => {
  it('shares are shares, times go forward, and a state can be stored and read again', () => {
    check(30, steps => {
      for (const { before, decision } of steps) {
        const { state } = decision;
        expect(state.asked >= 0 && state.asked <= 100 && state.at >= before.at).toBe(true);
        const stored: unknown = JSON.parse(JSON.stringify(state));
        expect(stateShape(stored)).toBe(true);
        expect(stored).toEqual(state);
        const open = state.windows.filter(({ to }) => to === undefined);
        expect(open.length <= 1 && open.every(({ percent }) => percent === inForce(state))).toBe(true);
      }
    });
  });

  it('nothing raises a candidate that has failed', () => {
    check(250, steps => {
      const at = steps.findIndex(({ event, before }) => isFail(event) && !isFinal(before.name));
      const after = at < 0 ? [] : steps.slice(at);
      expect(after.filter(({ decision }) => raises(decision.effect.kind))).toEqual([]);
    });
  });

  it('nothing is raised while somebody asked to wait', () => {
    check(120, steps => {
      const raised = steps.filter(
        ({ decision: { state, effect } }) => state.paused !== undefined && raises(effect.kind),
      );
      expect(raised).toEqual([]);
    });
  });

  it('no other share is asked for before the one before it was seen', () => {
    check(200, steps => {
      let unseen: number | undefined;
      for (const { event, before, decision } of steps) {
        const { state } = decision;
        if (before.name === 'settling' && before.step === 'raising' && written(event, before)) {
          expect(unseen === undefined || unseen === before.asked).toBe(true);
          unseen = before.asked;
        }
        if (state.seen === unseen || state.name !== 'settling') unseen = undefined;
      }
    });
  });

  it('it is promoted only through every gate of its plan', () => {
    let promoted = 0;
    check(250, (steps, { plan }) => {
      if (steps.at(-1)?.decision.state.name !== 'promoted') return;
      promoted += 1;
      for (const { percent } of plan.rungs)
        expect([percent, isGated(steps, percent, plan)]).toEqual([percent, true]);
      expect(steps.some(({ event }) => event.kind === 'settled' && event.percent === 100)).toBe(true);
      if (plan.watchMilliseconds > 0) expect(isGated(steps, 100, plan)).toBe(true);
    });
    expect(promoted).toBeGreaterThan(10);
  });

  it('every decision says why in a sentence', () => {
    check(30, steps => {
      for (const { decision } of steps) {
        expect(decision.because).toMatch(/^[^\n]{8,}$/);
        expect(decision.because).not.toMatch(/undefined|NaN|\[object|Infinity/);
      }
    });
  });
});

describe('an order', () => {
  const order = { by: 'ada', reason: 'they said so' };

  it('to go back ends rolled back or stranded, in a world where going back works, within 40 steps', () => {
    check(150, (steps, { plan }) => {
      for (const { decision } of steps.filter((_, at) => at % 5 === 0)) {
        const { state } = decision;
        if (isFinal(state.name) && state.name !== 'stranded') continue;
        let next = decide(plan, state, { kind: 'rollback-ordered', ...order, at: state.at });
        for (let step = 0; step < 40 && next.effect.kind !== 'finish'; step += 1) {
          const world = { share: 10, candidate: 'bad' } as const;
          const [answer] = answers(
            next.effect,
            { state: next.state, world: step % 2 === 0 ? world : { ...world, share: 0 } },
            'fair',
          );
          next = decide(plan, next.state, answer?.event ?? { kind: 'woken', at: next.state.at });
        }
        expect(next.state.name).toBe('rolled-back');
      }
    });
  });

  it.each(['rollback-ordered', 'abort-ordered', 'pause-ordered', 'continue-ordered'] as const)(
    '%s given twice ends in the same place',
    kind => {
      check(30, (steps, { plan }) => {
        for (const { decision } of steps) {
          const event: Event = { kind, ...order, at: decision.state.at };
          const once = decide(plan, decision.state, event);
          const twice = decide(plan, once.state, event);
          // Said once more, a word to go on goes on from what the first one led to.
          if (kind === 'continue-ordered' && once.state.name === 'held') continue;
          expect([kind, twice.state, twice.effect]).toEqual([kind, once.state, once.effect]);
        }
      });
    },
  );
});

describe('every event in every state', () => {
  it('is answered, at least a hundred times', () => {
    const counts = new Map<StateName, number>();
    const hits = new Map<string, number>();
    const visit = (plan: Plan, state: State, choices: readonly number[]) => {
      const times = counts.get(state.name) ?? 0;
      if (times >= 110) return;
      counts.set(state.name, times + 1);
      for (const kind of eventKinds) {
        const pick = pickFrom(choices.slice(times % 50).values());
        const { effect, because } = decide(plan, state, eventOf(kind, state, pick));
        hits.set(`${state.name} ${kind}`, (hits.get(`${state.name} ${kind}`) ?? 0) + 1);
        if (because.length < 8 || effect.kind.length === 0)
          throw new Error(`${state.name} ${kind}: ${because}`);
      }
    };
    check(1_000, (steps, { plan, choices }) => {
      for (const { decision } of steps) visit(plan, decision.state, choices);
    });
    expect([...counts].filter(([, times]) => times < 100)).toEqual([]);
    expect(Math.min(...hits.values())).toBeGreaterThanOrEqual(100);
    expect(hits.size).toBe(20 * eventKinds.length);
  });

  it('gives the same decision for the same event', () => {
    check(60, (steps, { plan }) => {
      for (const { before, event, decision } of steps) expect(decide(plan, before, event)).toEqual(decision);
    });
  });
});

function isFail(event: Event): boolean {
  if (event.kind !== 'judged' || event.verdict.kind !== 'fail') return false;
  return event.verdict.against === undefined || event.verdict.against === 'candidate';
}

/** While another share is being asked for, the one that was seen last is. */
function inForce(state: State): number | undefined {
  return state.name === 'settling' || state.name === 'promoting' ? state.seen : state.asked;
}

function raises(kind: string): boolean {
  return kind === 'raise' || kind === 'promote';
}

function written(event: Event, { asked }: State): boolean {
  return event.kind === 'raise-unclear' || (event.kind === 'raise-asked' && event.percent === asked);
}

/** Somebody or something said at this share that it may go on. */
function isGated(steps: readonly Step[], percent: number, plan: Plan): boolean {
  const kinds: readonly EventKind[] = plan.judged
    ? ['judged', 'continue-ordered']
    : ['judged', 'probe-passed', 'continue-ordered'];
  return steps.some(({ before, event, decision: { state } }) => {
    if (before.asked !== percent || !kinds.includes(event.kind)) return false;
    if (
      state.name !== 'settling' &&
      state.name !== 'promoting' &&
      state.name !== 'standing-by' &&
      state.name !== 'armed'
    )
      return false;
    if (event.kind !== 'judged') return true;
    const { kind, hold } = event.verdict;
    return !hold && (kind === 'pass' || (kind === 'undecided' && plan.onUndecided === 'accept'));
  });
}
