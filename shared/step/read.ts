// Raw text to typed values, or one fault that lists every problem in the words of the host.
import { Fault } from '../fault/fault.js';
import type { Input, Inputs, ValuesOf } from './input.js';
import type { Parsers, Refused } from './kinds.js';
import { type HostName, spell } from './names.js';
import { type Rule, ruleBreach, ruleHolds, ruleText } from './rules.js';

export type RawInputs = {
  readonly host: HostName;
  /** The text as the host holds it. Absent and empty differ: only a terminal can tell them apart. */
  readonly get: (name: string) => string | undefined;
  readonly parsers: Parsers;
};

type Problem = { readonly name: string; readonly text: string };

export function readInputs<I extends Inputs>(inputs: I, rules: readonly Rule[], raw: RawInputs): ValuesOf<I> {
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(inputs)) {
    const given = raw.get(name);
    const parsed = unexpanded(raw.host, given) ?? input.take(given, raw);
    if ('expected' in parsed) problems.push({ name, text: problemText(input, given, parsed) });
    else values[name] = parsed.value;
  }
  const isPresent = (name: string) => raw.get(name) !== undefined;
  const spelled = (name: string) => spell(name, raw.host);
  for (const rule of rules) {
    if (ruleHolds(rule, isPresent)) continue;
    const name = rule.kind === 'needs' ? rule.name : (rule.names[0] ?? '');
    const text = `expected ${ruleText(rule, spelled)}, got ${ruleBreach(rule, isPresent, spelled)}`;
    problems.push({ name, text });
  }
  if (problems.length > 0) throw inputFault(problems, raw.host);
  // Every name of I was either read by its own input or is a problem, so the record is complete.
  return values as ValuesOf<I>;
}

function inputFault(problems: readonly Problem[], host: HostName): Fault {
  const texts = new Map<string, string>();
  for (const { name, text } of problems) {
    const before = texts.get(spell(name, host));
    texts.set(spell(name, host), before === undefined ? text : `${before}; ${text}`);
  }
  const message = texts.size === 1 ? 'one input needs attention' : `${texts.size} inputs need attention`;
  return new Fault('INPUT_INVALID', message, { facts: Object.fromEntries(texts) });
}

/** A macro that names no variable, and `$[…]` anywhere, reach a task as written. No value of ours looks so. */
function unexpanded(host: HostName, given: string | undefined): Refused | undefined {
  if (host !== 'azure-pipelines' || given === undefined) return undefined;
  const expected = 'a value';
  if (/^\$\([^()\s]+\)$/.test(given)) {
    return { expected, note: 'this macro was not expanded: no variable of that name exists here' };
  }
  if (/^\$\[.*\]$/.test(given)) return { expected, note: 'inputs know no $[ ]: write $(name) instead' };
  return undefined;
}

function problemText(input: Input<unknown>, given: string | undefined, refused: Refused): string {
  const note = refused.note === undefined ? '' : `; ${refused.note}`;
  return `expected ${refused.expected}, got ${show(input, given)}${note}`;
}

/** What came, cut short. Never a secret, not even its length. */
function show(input: Input<unknown>, given: string | undefined): string {
  if (given === undefined) return 'nothing';
  if (given === '') return 'an empty value';
  if (input.kind.name === 'secret') return 'a value that is not shown';
  const shown = JSON.stringify(given.slice(0, 60)).replace(unseen, spelledOut);
  return given.length <= 60 ? shown : `${shown}… (${given.length} characters)`;
}

// Blanks other than the usual one, and what formats text: nobody sees them, and they are why a name is refused.
const unseen = /(?! )[\p{Z}\p{Cf}]/gu;

function spelledOut(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
