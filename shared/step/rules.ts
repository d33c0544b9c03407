// Rules across inputs, as data, so that they can be checked and also rendered into the tables.
import type { Inputs } from './input.js';

export type Rule =
  | { readonly kind: 'exactly-one-of'; readonly names: readonly string[] }
  | { readonly kind: 'at-most-one-of'; readonly names: readonly string[] }
  | { readonly kind: 'needs'; readonly name: string; readonly other: string };

export function exactlyOneOf<I extends Inputs>(...names: (keyof I & string)[]): Rule {
  return { kind: 'exactly-one-of', names };
}

export function atMostOneOf<I extends Inputs>(...names: (keyof I & string)[]): Rule {
  return { kind: 'at-most-one-of', names };
}

export function needs(name: string, other: string): Rule {
  return { kind: 'needs', name, other };
}

/** The rule in words, with the names as the reader writes them. */
export function ruleText(rule: Rule, spelled: (name: string) => string): string {
  switch (rule.kind) {
    case 'exactly-one-of':
      return `exactly one of ${rule.names.map(spelled).join(', ')}`;
    case 'at-most-one-of':
      return `at most one of ${rule.names.map(spelled).join(', ')}`;
    case 'needs':
      return `${spelled(rule.name)} only together with ${spelled(rule.other)}`;
    default:
      return rule satisfies never;
  }
}

/** What came instead of what the rule asks for. */
export function ruleBreach(
  rule: Rule,
  isPresent: (name: string) => boolean,
  spelled: (name: string) => string,
): string {
  if (rule.kind === 'needs') return `${spelled(rule.name)} alone`;
  const present = rule.names.filter(isPresent).map(spelled);
  return present.length === 0 ? 'none of them' : present.join(' and ');
}

/** Whether the rule holds, given which inputs are present. */
export function ruleHolds(rule: Rule, isPresent: (name: string) => boolean): boolean {
  switch (rule.kind) {
    case 'exactly-one-of':
      return rule.names.filter(isPresent).length === 1;
    case 'at-most-one-of':
      return rule.names.filter(isPresent).length <= 1;
    case 'needs':
      return !isPresent(rule.name) || isPresent(rule.other);
    default:
      return rule satisfies never;
  }
}
