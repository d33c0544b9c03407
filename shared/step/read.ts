// Raw text to typed values, or one fault that lists every problem in the words of the host.
import { Fault } from '../fault/fault.js';
import type { Input, Inputs, ValuesOf } from './input.js';
import type { Parsers, Refused } from './kinds.js';
import { type HostName, spell } from './names.js';
import { type Rule, ruleHolds, ruleText } from './rules.js';

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
  for (const rule of rules) {
    if (ruleHolds(rule, name => raw.get(name) !== undefined)) continue;
    const name = rule.kind === 'needs' ? rule.name : (rule.names[0] ?? '');
    problems.push({ name, text: `expected ${ruleText(rule, other => spell(other, raw.host))}` });
  }
  if (problems.length > 0) throw inputFault(problems, raw.host);
  // Every name of I was either read by its own input or is a problem, so the record is complete.
  return values as ValuesOf<I>;
}

function inputFault(problems: readonly Problem[], host: HostName): Fault {
  const facts = Object.fromEntries(problems.map(({ name, text }) => [spell(name, host), text]));
  const count = Object.keys(facts).length;
  return new Fault(
    'INPUT_INVALID',
    count === 1 ? 'one input needs attention' : `${count} inputs need attention`,
    {
      facts,
    },
  );
}

/** A macro that names no variable reaches a task as it was written. No value of ours looks like that. */
function unexpanded(host: HostName, given: string | undefined): Refused | undefined {
  if (host !== 'azure-pipelines' || given === undefined || !/^\$\([^()\s]+\)$/.test(given)) return undefined;
  return { expected: 'a value', note: 'this macro was not expanded: no variable of that name exists here' };
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
  const shown = JSON.stringify(given.slice(0, 60));
  return given.length <= 60 ? shown : `${shown}… (${given.length} characters)`;
}
