// Whether a predicate says what is asked. A rule that its type does not know is not fulfilled.
import type { Finding } from '../../checks/finding.js';
import type { PredicateRule } from '../artifact.js';
import { fine, wrong } from '../policy/looked.js';
import { parametersFinding } from './parameters.js';
import { severityFinding } from './severity.js';
import { sourceOf } from './source.js';
import type { Facts, View } from './view.js';

const unsaid = 'predicates of this type do not say';

export function ruleFindings(view: View, rules: readonly PredicateRule[], now: number): readonly Finding[] {
  return [...view.soundness, ...rules.map(rule => ruleFinding(view, rule, now))];
}

function ruleFinding(view: View, rule: PredicateRule, now: number): Finding {
  switch (rule.kind) {
    case 'external-parameters':
      return parametersFinding(view.externalParameters, rule);
    case 'verified-level':
      return levelFinding(view.levels, rule.expected);
    case 'property':
      return memberFinding(rule.kind, view.properties, rule.expected);
    case 'stay':
      return stayFinding(view, rule.expected);
    case 'passed-test':
      return memberFinding(rule.kind, view.passedTests, rule.expected);
    case 'scan-age':
      return ageFinding(view, rule.maximumMilliseconds, now);
    case 'severity-below':
      return severityFinding(view, rule.expected);
    case 'source-repository':
      return factFinding(view.facts, { ...rule, expected: sourceOf(rule.expected).repository });
    default:
      return factFinding(view.facts, rule);
  }
}

function factFinding(
  facts: Facts,
  { kind, expected }: { readonly kind: keyof Facts; readonly expected: string },
): Finding {
  if (!Object.hasOwn(facts, kind)) return wrong(kind, expected, unsaid);
  const got = facts[kind];
  if (got === undefined) return wrong(kind, expected, 'this predicate does not say');
  return (got === expected ? fine : wrong)(kind, expected, got);
}

function memberFinding(kind: string, list: readonly string[] | undefined, expected: string): Finding {
  if (list === undefined) return wrong(kind, expected, unsaid);
  return (list.includes(expected) ? fine : wrong)(kind, expected, shownList(list));
}

/** Whoever tells of a rollback says so by the result: the newer answer counts. */
function stayFinding({ properties, ended }: View, expected: string): Finding {
  if (properties !== undefined && ended === undefined) return memberFinding('property', properties, expected);
  return fine('property', `${expected}, or the result of a summary`, 'by its result');
}

/** A level of a track of SLSA contains the lower ones of that track. */
function levelFinding(levels: readonly string[] | undefined, expected: string): Finding {
  if (levels === undefined) return wrong('verified-level', expected, unsaid);
  const wanted = trackOf(expected);
  const held = levels.some(level => {
    if (level === expected) return true;
    const got = trackOf(level);
    return wanted !== undefined && got?.track === wanted.track && got.level >= wanted.level;
  });
  return (held ? fine : wrong)('verified-level', expected, shownList(levels));
}

function trackOf(level: string): { readonly track: string; readonly level: number } | undefined {
  const match = /^(SLSA_[A-Z]+(?:_[A-Z]+)*)_LEVEL_(\d)$/.exec(level);
  return match === null ? undefined : { track: match[1] ?? '', level: Number(match[2]) };
}

function ageFinding({ scan }: View, maximum: number, now: number): Finding {
  const expected = `a database that was updated in the last ${Math.round(maximum / 3_600_000)} h`;
  if (scan === undefined) return wrong('scan-age', expected, unsaid);
  const { databaseUpdated: text } = scan;
  const time = text !== undefined && /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) return wrong('scan-age', expected, text ?? 'this predicate does not say');
  const age = now - time;
  return (age <= maximum && age >= -tolerance ? fine : wrong)('scan-age', expected, `updated ${text}`);
}

/** Clocks differ; an update from the future is still no update. */
const tolerance = 300_000;

function shownList(list: readonly string[]): string {
  const shown = list.slice(0, 8).join(', ');
  return list.length === 0 ? 'none' : list.length > 8 ? `${shown} and ${list.length - 8} more` : shown;
}
