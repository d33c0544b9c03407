// Shares as whole weights from 1 to 1000, with as few changes as there can be, and the order to make them in.
import type { EndpointChange } from '../../azure/traffic-manager.js';
import type { Split } from '../split.js';
import { type Endpoint, sharesOf } from './profile.js';

const most = 1_000;
/** Half the grain: what is asked must stay the nearest thing that can be asked. */
export const largestErrorPercent = 0.05;

export type Standing = Pick<Endpoint, 'kind' | 'name' | 'isOn' | 'weight'>;

export type Rendering =
  | { readonly kind: 'weights'; readonly endpoints: readonly Standing[]; readonly errorPercent: number }
  | { readonly kind: 'refused'; readonly why: string };

/** Whoever has nothing is switched off and keeps its weight; of the others as many as possible keep theirs. */
export function render(endpoints: readonly Standing[], split: Split): Rendering {
  const shared = endpoints.filter(({ name }) => (split[name] ?? 0) > 0);
  if (shared.length === 0) return { kind: 'refused', why: 'somebody has to get the traffic' };
  const attempts = scales(shared, split).flatMap(scale => attempt(endpoints, split, scale) ?? []);
  const [first, ...others] = attempts;
  if (first === undefined) {
    return { kind: 'refused', why: `weights from 1 to ${most} cannot show these shares side by side` };
  }
  const best = others.reduce((chosen, each) => (isBetter(each, chosen) ? each : chosen), first);
  if (best.errorPercent <= largestErrorPercent + 1e-9) return { kind: 'weights', ...best };
  return {
    kind: 'refused',
    why: `weights from 1 to ${most} miss these shares by ${best.errorPercent.toFixed(3)} %, and at most ${largestErrorPercent} % is allowed`,
  };
}

type Attempt = {
  readonly endpoints: readonly Standing[];
  readonly errorPercent: number;
  readonly changes: number;
  readonly sum: number;
};

/**
 * Sums of all weights that are worth a try: those that let one endpoint keep its weight, the sum that shows every
 * tenth of a percent exactly, and the largest ones, which come nearest to anything.
 */
function scales(shared: readonly Standing[], split: Split): readonly number[] {
  const largest = Math.max(...shared.map(({ name }) => split[name] ?? 0));
  const kept = shared.map(({ name, weight }) => (weight * 100) / (split[name] ?? 100));
  const highest = Math.floor((most * 100) / largest);
  return [...kept, most, ...Array.from({ length: 50 }, (_, at) => highest - at)];
}

function attempt(endpoints: readonly Standing[], split: Split, scale: number): Attempt | undefined {
  const rendered = endpoints.map((endpoint): Standing => {
    const share = split[endpoint.name] ?? 0;
    if (share === 0) return { ...endpoint, isOn: false };
    return { ...endpoint, isOn: true, weight: Math.round((share * scale) / 100) };
  });
  if (rendered.some(({ isOn, weight }) => isOn && (weight < 1 || weight > most))) return undefined;
  const shares = sharesOf(rendered);
  const errors = rendered.map(({ name }) => Math.abs((shares[name] ?? 0) - (split[name] ?? 0)));
  return {
    endpoints: rendered,
    errorPercent: Math.max(...errors),
    changes: changesBetween(endpoints, rendered).length,
    sum: rendered.reduce((sum, { isOn, weight }) => sum + (isOn ? weight : 0), 0),
  };
}

/** Near enough is enough: then fewer changes count, and then larger weights, which leave room for the next share. */
function isBetter(one: Attempt, other: Attempt): boolean {
  const [near, otherNear] = [one, other].map(each => each.errorPercent <= largestErrorPercent + 1e-9);
  if (near !== otherNear) return near === true;
  if (near === true && one.changes !== other.changes) return one.changes < other.changes;
  if (near === true && Math.abs(one.sum - other.sum) > 1) return one.sum > other.sum;
  return one.errorPercent < other.errorPercent - 1e-9;
}

export function changesBetween(
  from: readonly Standing[],
  to: readonly Standing[],
): readonly EndpointChange[] {
  return to.flatMap(({ kind, name, isOn, weight }): readonly EndpointChange[] => {
    const now = from.find(each => each.kind === kind && each.name === name);
    if (now !== undefined && now.isOn === isOn && (!isOn || now.weight === weight)) return [];
    return isOn ? [{ kind, name, weight, status: 'Enabled' }] : [{ kind, name, status: 'Disabled' }];
  });
}

/**
 * Endpoints change one after the other. In between nobody gets more than before or after, as far as that can be
 * had; somebody is always on; and of two ways as good as each other the one that raises first is taken.
 */
export function inOrder(from: readonly Standing[], to: readonly Standing[]): readonly EndpointChange[] {
  const [before, after] = [sharesOf(from), sharesOf(to)];
  const ordered: EndpointChange[] = [];
  let left = changesBetween(from, to);
  let now = from;
  while (left.length > 0) {
    const steps = left.map(change => {
      const next = applied(now, change);
      return {
        change,
        next,
        cost: costOf(next, before, after),
        gain: (after[change.name] ?? 0) - (before[change.name] ?? 0),
      };
    });
    const [first, ...others] = steps;
    if (first === undefined) break;
    const step = others.reduce(
      (best, each) =>
        each.cost < best.cost - 1e-9 || (Math.abs(each.cost - best.cost) <= 1e-9 && each.gain > best.gain)
          ? each
          : best,
      first,
    );
    ordered.push(step.change);
    now = step.next;
    left = left.filter(change => change !== step.change);
  }
  return ordered;
}

export function applied(endpoints: readonly Standing[], change: EndpointChange): readonly Standing[] {
  return endpoints.map(endpoint =>
    endpoint.kind === change.kind && endpoint.name === change.name
      ? { ...endpoint, isOn: change.status === 'Enabled', weight: change.weight ?? endpoint.weight }
      : endpoint,
  );
}

/** How far somebody is above both ends. With nobody on, no price is high enough. */
function costOf(next: readonly Standing[], before: Split, after: Split): number {
  if (next.every(({ isOn }) => !isOn)) return Number.MAX_VALUE;
  const shares = Object.entries(sharesOf(next));
  return Math.max(0, ...shares.map(([name, share]) => share - Math.max(before[name] ?? 0, after[name] ?? 0)));
}
