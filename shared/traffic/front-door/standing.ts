// How the origins stand that share the requests, and how they would have to stand for other shares. The bounds of weights,
// and the wish for as few changes as there can be, are those of Traffic Manager.
import type { OriginChange } from '../../azure/front-door/client.js';
import type { Split } from '../split.js';
import {
  changesBetween as endpointChanges,
  inOrder as orderedChanges,
  render as renderWeights,
  type Standing as WeighedStanding,
} from '../traffic-manager/weights.js';
import { isSame, type Picture } from './live/picture.js';

export type Standing = { readonly name: string; readonly isOn: boolean; readonly weight: number };

/** An origin at another priority stands by for all others, and is not ours to switch. */
export function inPlay({ origins, priority }: Picture): readonly Standing[] {
  return origins
    .filter(origin => origin.priority === priority || !origin.isOn)
    .map(({ name, isOn, weight }) => ({ name, isOn, weight }));
}

export type Rendering =
  | { readonly kind: 'weights'; readonly origins: readonly Standing[] }
  | { readonly kind: 'refused'; readonly why: string };

export function render(origins: readonly Standing[], split: Split): Rendering {
  const rendering = renderWeights(origins.map(weighed), split);
  if (rendering.kind === 'refused') return rendering;
  return { kind: 'weights', origins: rendering.endpoints.map(bare) };
}

export function changesBetween(from: readonly Standing[], to: readonly Standing[]): readonly OriginChange[] {
  return endpointChanges(from.map(weighed), to.map(weighed)).map(changeOf);
}

/** One after the other: somebody is always on, and in between nobody gets more than before or after. */
export function inOrder(from: readonly Standing[], to: readonly Standing[]): readonly OriginChange[] {
  return orderedChanges(from.map(weighed), to.map(weighed)).map(changeOf);
}

export function find<T extends { readonly name: string }>(among: readonly T[], name: string): T | undefined {
  return among.find(each => isSame(each.name, name));
}

function weighed(standing: Standing): WeighedStanding {
  return { kind: 'ExternalEndpoints', ...standing };
}

function bare({ name, isOn, weight }: WeighedStanding): Standing {
  return { name, isOn, weight };
}

function changeOf({ name, weight, status }: OriginChange): OriginChange {
  return { name, status, ...(weight !== undefined && { weight }) };
}
