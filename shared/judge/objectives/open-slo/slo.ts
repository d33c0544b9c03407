// One document of kind SLO: its indicator, its window, and one budget for each of its objectives.
import { didYouMean } from '../../../fault/did-you-mean.js';
import type { Budget } from '../../objective.js';
import { quoted } from '../quantities.js';
import type { DeclaredMetric } from './declared.js';
import { type DataSources, indicatorOf, nameIn } from './indicator.js';
import { budgetingMethods, budgetOf } from './objective-spec.js';
import type { Spot } from './spot.js';
import { windowOf } from './time-window.js';

/** What else the file holds. Indicators that stand within an SLO are added. */
export type Surroundings = {
  readonly sources: DataSources;
  readonly metrics: Map<string, DeclaredMetric>;
};

const fields = [
  'description',
  'service',
  'indicator',
  'indicatorRef',
  'timeWindow',
  'budgetingMethod',
  'objectives',
  'alertPolicies',
] as const;

export function objectivesIn(document: Spot, surroundings: Surroundings): readonly Budget[] {
  const name = nameIn(document);
  const spec = document.needed('spec', 'with objectives');
  if (spec?.isMapOf(fields) !== true) return [];
  const items = spec.needed('objectives', 'a list')?.items() ?? [];
  if (spec.field('objectives') !== undefined && items.length === 0)
    spec.problem('expected at least one objective');
  if (isComposite(items)) return [];
  const metric = metricOf(spec, name ?? 'unnamed', surroundings);
  const window = windowOf(spec);
  const method = spec
    .needed('budgetingMethod', `one of ${budgetingMethods.join(', ')}`)
    ?.choice(budgetingMethods);
  spec.field('alertPolicies')?.remark('has no effect: how fast a budget may burn is decided here');
  return items.flatMap((item, at) => {
    const frame = {
      name: nameOf(item, { name: name ?? '', at, alone: items.length === 1 }),
      metric,
      window,
      method,
    };
    const budget = budgetOf(item, frame);
    return budget === undefined ? [] : [budget];
  });
}

function isComposite(items: readonly Spot[]): boolean {
  const own = items
    .flatMap(item => [item.field('indicator'), item.field('indicatorRef')])
    .find(each => each !== undefined);
  own?.problem('an SLO of several indicators is not supported; write one SLO for each of them');
  return own !== undefined;
}

type Naming = { readonly name: string; readonly at: number; readonly alone: boolean };

function nameOf(item: Spot, { name, at, alone }: Naming): string {
  if (alone) return name;
  const shown = item.field('displayName')?.text()?.slice(0, 120).replace(/\s+/g, ' ');
  return `${name}, ${shown ?? `objective ${at + 1}`}`;
}

function metricOf(spec: Spot, slo: string, { sources, metrics }: Surroundings): DeclaredMetric | undefined {
  const [inline, reference] = [spec.field('indicator'), spec.field('indicatorRef')];
  if (inline !== undefined && reference !== undefined) {
    return reference.problem('indicator is there already; leave one of them out');
  }
  if (reference !== undefined) return referred(reference, metrics);
  if (inline === undefined) return spec.problem('expected indicator or indicatorRef, got neither');
  if (!inline.isMapOf(['metadata', 'spec'])) return undefined;
  const name = inline.field('metadata') === undefined ? slo : nameIn(inline);
  const inner = inline.needed('spec', 'with ratioMetric or thresholdMetric');
  if (name === undefined || inner === undefined) return undefined;
  const metric = indicatorOf(inner, name, sources);
  if (metric === undefined) return undefined;
  const before = metrics.get(name);
  if (before !== undefined && JSON.stringify(before) !== JSON.stringify(metric)) {
    return inline.problem(`there is another indicator named ${name}, and it is not the same`);
  }
  metrics.set(name, metric);
  return metric;
}

function referred(reference: Spot, metrics: Surroundings['metrics']): DeclaredMetric | undefined {
  const name = reference.text();
  if (name === undefined) return undefined;
  const metric = metrics.get(name);
  if (metric !== undefined) return metric;
  const near = didYouMean(name, [...metrics.keys()]);
  const question = near === undefined ? '' : `; did you mean ${near}?`;
  return reference.problem(`this file has no SLI named ${quoted(name)}${question}`);
}
