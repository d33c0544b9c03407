// Carries out what a scenario orders for the world, and knows beforehand whether it can be done.

import type { Fields } from '../exchange.js';
import type { Wish } from '../load/wish.js';
import type { Desk } from '../reception/desk.js';
import { actNow, readAct } from '../rooms/act.js';
import { production, type State, startState } from '../state.js';
import { changeWorld } from '../world-change.js';
import type { Effect } from './orders.js';
import type { LoadByName } from './scenario.js';

export const wishesOf = (load: LoadByName): readonly Wish[] =>
  Object.entries(load).map(([site, wanted]) => ({
    site,
    perSecond: wanted.rate,
    returning: 'returning' in wanted ? (wanted.returning ?? 0) : 0,
    path: 'path' in wanted ? (wanted.path ?? '/') : '/',
  }));

type ForeignDeed = Extract<Effect, { readonly kind: 'split' | 'swap' | 'request' }>;

/** What somebody does in the portal who moves the slider of a slot: there is one rule afterwards, or none. */
const rulesFor = (
  split: Extract<ForeignDeed, { readonly kind: 'split' }>['value'],
  state: State,
): readonly Fields[] => {
  const host = state.arm(split.site, split.slot)?.hostName;
  const rule = { name: split.slot, actionHostName: host, reroutePercentage: split.percent };
  return split.percent > 0 ? [rule] : [];
};

const actOf = (effect: ForeignDeed, state: State): Fields => {
  const { by, ...wanted } = effect.value;
  const actor = by === undefined ? {} : { actor: by };
  switch (effect.kind) {
    case 'split':
      return { ...actor, site: effect.value.site, rules: rulesFor(effect.value, state) };
    case 'swap': {
      const { site, source, target = production } = effect.value;
      return { ...actor, site, swap: { source, target } };
    }
    case 'request':
      return { ...actor, ...wanted };
    default: {
      const unreachable: never = effect;
      return unreachable;
    }
  }
};

/** What went wrong, if anything did. What Azure answers to somebody else is that one's business. */
const doIt = (effect: Effect, desk: Desk): string | undefined => {
  switch (effect.kind) {
    case 'world':
      return changeWorld(effect.value, desk.state);
    case 'load':
      return desk.load.set(wishesOf(effect.value));
    case 'advance':
      desk.state.clock.advance(effect.value);
      return undefined;
    case 'split':
    case 'swap':
    case 'request': {
      const act = readAct(actOf(effect, desk.state));
      if (typeof act === 'string') return act;
      actNow(act, desk.state);
      return undefined;
    }
    default: {
      const unreachable: never = effect;
      return unreachable;
    }
  }
};

/** Throws what was checked before the start, so that it cannot be overlooked when it comes about all the same. */
export const carryOut = (effect: Effect, desk: Desk): void => {
  const problem = doIt(effect, desk);
  if (problem !== undefined) throw new Error(problem);
};

/** A world as it was at its start, to try changes on. */
export const trialWorld = ({ world }: State): State => startState(world, 0);

const slotProblem = (state: State, site: string, slot: string): string | undefined => {
  const found = state.site(site);
  if (!found) return `one of the sites ${state.sites.map(each => each.name).join(', ')}`;
  const slots = found.slots.map(each => each.slot);
  return slots.includes(slot) ? undefined : `a slot of ${site}: ${slots.join(', ') || 'it has none'}`;
};

const fitting = (expected: string, problem: string | undefined): string | undefined =>
  problem === undefined ? undefined : `${expected} (${problem.replace(/\.$/, '')})`;

/** What is wrong with an effect in this playground: what would have been expected. */
export const effectProblem = (effect: Effect, desk: Desk, trial: State): string | undefined => {
  switch (effect.kind) {
    case 'world':
      return fitting('a change that fits this world', changeWorld(effect.value, trial));
    case 'load':
      return fitting('a load that can be had here', desk.load.problem(wishesOf(effect.value)));
    case 'split':
      return slotProblem(desk.state, effect.value.site, effect.value.slot);
    case 'swap':
      return slotProblem(desk.state, effect.value.site, effect.value.source);
    case 'request':
    case 'advance':
      return undefined;
    default: {
      const unreachable: never = effect;
      return unreachable;
    }
  }
};
