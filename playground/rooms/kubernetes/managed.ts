// Who wrote which part of a route, as an API server keeps it. The lists of a spec are atomic: each has one hand on it.
import type { Fields } from '../../exchange.js';

export type Hand = { readonly manager: string; readonly operation: 'Apply' | 'Update' };

export type Managed = Hand & { readonly fields: readonly string[]; readonly at: Date };

const isSame = (one: Hand, other: Hand): boolean =>
  one.manager === other.manager && one.operation === other.operation;

type Taking = { readonly fields: readonly string[]; readonly at: Date };

/** From now on these fields are this hand's; whoever has none left is forgotten. */
export const takenBy = (
  managed: readonly Managed[],
  hand: Hand,
  { fields, at }: Taking,
): readonly Managed[] => {
  const own = managed.find(each => isSame(each, hand));
  const others = managed
    .filter(each => !isSame(each, hand))
    .map(each => ({ ...each, fields: each.fields.filter(field => !fields.includes(field)) }))
    .filter(each => each.fields.length > 0);
  const all = [...new Set([...(own?.fields ?? []), ...fields])];
  return fields.length === 0 ? managed : [...others, { ...hand, fields: all, at }];
};

/** RFC 3339 in whole seconds, as Kubernetes writes all its times. */
export const wireTime = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;

export const managedView = (managed: readonly Managed[], apiVersion: string): readonly Fields[] =>
  managed.map(({ manager, operation, fields, at }) => ({
    manager,
    operation,
    apiVersion,
    time: wireTime(at),
    fieldsType: 'FieldsV1',
    fieldsV1: { 'f:spec': Object.fromEntries(fields.map(field => [`f:${field}`, {}])) },
  }));
