// The rules that split a site's traffic, as values: what they give each slot, and what has to stand there for a split.
import type { RampUpRule } from '@azure/arm-appservice';
import type { Split } from '../../split.js';

/** Where each slot answers, by its name. Rules send to hosts, and hosts are read, never built. */
export type Hosts = Readonly<Record<string, string>>;

export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function rulesNamed(rules: readonly RampUpRule[], slot: string): readonly RampUpRule[] {
  return rules.filter(({ name = '' }) => sameName(name, slot));
}

export function shareIn(rules: readonly RampUpRule[], slot: string): number {
  return rulesNamed(rules, slot).reduce((sum, { reroutePercentage = 0 }) => sum + reroutePercentage, 0);
}

/** Numbers come back from Azure as floating point. */
export function sameShare(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6;
}

/** A rule that sends somewhere else does not give its slot what it says. */
export function isInForce(
  rules: readonly RampUpRule[],
  slot: string,
  wish: { share: number; host: string },
): boolean {
  const own = rulesNamed(rules, slot);
  if (!sameShare(shareIn(rules, slot), wish.share)) return false;
  return wish.share === 0 || own.every(({ actionHostName = '' }) => sameName(actionHostName, wish.host));
}

/**
 * The rules for a split. What stays as it is stays word for word, also at 0 %; a slot that loses its share loses its
 * rule, since a rule at 0 % still binds clients; a slot that gets another share gets one plain rule.
 */
export function rulesFor(
  rules: readonly RampUpRule[],
  split: Split,
  hosts: Hosts,
): { readonly rules: readonly RampUpRule[]; readonly changes: boolean } {
  const changed = Object.entries(hosts).filter(([slot, host]) => {
    const share = split[slot];
    return share !== undefined && !isInForce(rules, slot, { share, host });
  });
  const kept = rules.filter(({ name = '' }) => !changed.some(([slot]) => sameName(slot, name)));
  const added = changed.flatMap(([slot, actionHostName]) => {
    const reroutePercentage = split[slot] ?? 0;
    return reroutePercentage === 0 ? [] : [{ name: slot, actionHostName, reroutePercentage }];
  });
  return { rules: [...kept, ...added], changes: changed.length > 0 };
}

/** Without the rule of one slot, also when it stands at 0 %. */
export function rulesWithout(
  rules: readonly RampUpRule[],
  slot: string,
): { readonly rules: readonly RampUpRule[]; readonly changes: boolean } {
  const kept = rules.filter(({ name = '' }) => !sameName(name, slot));
  return { rules: kept, changes: kept.length < rules.length };
}

/** The shares that the rules make, for these slots and production. */
export function splitBy(rules: readonly RampUpRule[], slots: readonly string[], production: string): Split {
  const shares = slots.map(slot => [slot, shareIn(rules, slot)] as const);
  const rerouted = rules.reduce((sum, { reroutePercentage = 0 }) => sum + reroutePercentage, 0);
  return { [production]: Number((100 - rerouted).toFixed(9)), ...Object.fromEntries(shares) };
}
