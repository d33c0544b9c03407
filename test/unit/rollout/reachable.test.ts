import { describe, expect, it } from '@jest/globals';
import { beginState, decide } from '../../../shared/rollout/decide.js';
import type { Effect } from '../../../shared/rollout/effect.js';
import type { Event } from '../../../shared/rollout/event.js';
import type { Plan } from '../../../shared/rollout/plan.js';
import { finalStates, isFinal, type State } from '../../../shared/rollout/state.js';
import { armedPlan, blueGreenPlan, minute, smallPlan, start } from './plans.js';
import { answers, keyOf, type World } from './world.js';

type Node = { readonly state: State; readonly effect: Effect; readonly world: World };
type Graph = {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly into: ReadonlyMap<string, readonly string[]>;
};

/** Everything that a world, people and deaths can make of one rollout. */
function explore(plan: Plan): Graph {
  const nodes = new Map<string, Node>();
  const into = new Map<string, string[]>();
  const open: string[] = [];
  const visit = (node: Node, from: string | undefined) => {
    const key = `${node.world.share} ${node.effect.kind} ${keyOf(node.state)}`;
    if (!nodes.has(key)) {
      nodes.set(key, node);
      open.push(key);
    }
    if (from !== undefined) into.set(key, [...(into.get(key) ?? []), from]);
  };
  const step = (node: Node, event: Event, world: World) => {
    const { state, effect } = decide(plan, node.state, event);
    return { state, effect, world };
  };
  const first: Node = {
    state: beginState(plan, start),
    effect: { kind: 'claim' },
    world: { share: 0, candidate: 'good' },
  };
  visit(step(first, { kind: 'begun', at: start }, first.world), undefined);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const node = nodes.get(key);
    if (node === undefined) continue;
    for (const { event, world } of [...answers(node.effect, node, 'any'), ...beside(node)]) {
      visit(step(node, event, world), key);
    }
  }
  return { nodes, into };
}

function beside({ state, effect, world }: Node) {
  const { at } = state;
  const later = effect.kind === 'rest' ? Math.max(at, effect.wakeAt ?? at) : at;
  const order = { by: 'ada', reason: 'because' };
  const intents = (['raise', 'promotion', 'going-back'] as const).filter(intent => fits(intent, state));
  const events: readonly Event[] = [
    { kind: 'resumed', canRaise: true, at: later },
    { kind: 'resumed', canRaise: false, at: later },
    ...intents.flatMap(intent => [
      { kind: 'resumed', intent, canRaise: true, at } as const,
      { kind: 'resumed', intent, canRaise: false, at } as const,
    ]),
    { kind: 'run-cancelled', at },
    { kind: 'job-failed', at },
    { kind: 'pause-ordered', ...order, at },
    { kind: 'continue-ordered', ...order, at },
    { kind: 'abort-ordered', ...order, at },
    { kind: 'rollback-ordered', ...order, at },
  ];
  return events.map(event => ({ event, world }));
}

function fits(intent: 'raise' | 'promotion' | 'going-back', { name }: State): boolean {
  return name === { raise: 'settling', promotion: 'promoting', 'going-back': 'rolling-back' }[intent];
}

/** All from which a final state can be reached. */
function redeemed({ nodes, into }: Graph): ReadonlySet<string> {
  const open = [...nodes].flatMap(([key, { state }]) => (isFinal(state.name) ? [key] : []));
  const found = new Set(open);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    for (const before of into.get(key) ?? []) {
      if (found.has(before)) continue;
      found.add(before);
      open.push(before);
    }
  }
  return found;
}

describe.each([
  ['a share, a watch and a standby', { ...smallPlan, rungs: smallPlan.rungs.slice(0, 1) }],
  [
    'two shares',
    { ...smallPlan, watchMilliseconds: 0, standbyMilliseconds: 0, holdForMilliseconds: 10 * minute },
  ],
  ['all at once', blueGreenPlan],
  ['a rest at a share', armedPlan],
  ['an end that is handed off', { ...blueGreenPlan, waits: 'hand-off' } as const],
])('every state that a rollout with %s can get into', (_, plan) => {
  const graph = explore(plan);

  it('has a way to an end', () => {
    const found = redeemed(graph);
    expect([...graph.nodes.keys()].filter(key => !found.has(key))).toEqual([]);
    expect(graph.nodes.size).toBeGreaterThan(100);
  });

  it('is looked at again by somebody, unless it is the end', () => {
    const wrong = [...graph.nodes.values()].filter(({ state, effect }) => {
      const ended = isFinal(state.name);
      return (state.wakeAt === undefined) !== ended || (effect.kind === 'finish') !== ended;
    });
    expect(wrong).toEqual([]);
  });

  it('has the whole traffic on one version at its end, whoever died on the way', () => {
    const ends = [...graph.nodes.values()].filter(({ state }) => isFinal(state.name));
    const wrong = ends.filter(({ state, world }) => {
      if (state.name === 'stranded') return false;
      return world.share !== (state.name === 'promoted' ? 100 : 0);
    });
    expect(wrong.map(({ state, world }) => [world.share, state])).toEqual([]);
  });
});

it('all ends are reached', () => {
  const names = [...explore(blueGreenPlan).nodes.values()].map(({ state }) => state.name);
  // The queue alone makes a newer promotion take the place of an older one.
  expect(finalStates.filter(name => !names.includes(name))).toEqual(['superseded']);
});
