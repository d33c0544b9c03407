// Objectives as people write them, from the text of an input or from a list in a YAML file. Everything that is wrong is
// said at once, with its place.
import { Fault } from '../../fault/fault.js';
import type { Objective, Role } from '../objective.js';
import { objectiveOf, roleOf } from './demand.js';
import { entriesOf } from './entries.js';
import { quoted } from './quantities.js';

export type ReadObjectives =
  | { readonly value: readonly Objective[] }
  | { readonly problems: readonly string[] };

type One = { readonly place: string; readonly objective: Objective } | { readonly problem: string };

const mostObjectives = 50;
const mostLines = 500;
const mostProblems = 20;
const empty = 'expected at least one objective such as "errors < 1%", got nothing';

/** One objective per line or comma. */
export function parseObjectives(text: string): ReadObjectives {
  const lines = text.split('\n', mostLines + 1);
  if (lines.length > mostLines)
    return { problems: [`expected at most ${mostLines} lines of objectives, got more`] };
  return gathered(lines.flatMap((line, at) => readLine(line, `line ${at + 1}`)));
}

/** A list: `- errors < 1%`, or `- errors < 1%: should`. A text is read like the input. */
export function objectivesOf(given: unknown): ReadObjectives {
  if (typeof given === 'string') return parseObjectives(given);
  if (!Array.isArray(given)) return { problems: [`expected a list of objectives, got ${kindOf(given)}`] };
  const items: readonly unknown[] = given.slice(0, mostObjectives + 1);
  return gathered(items.flatMap((item, at) => readItem(item, `objective ${at + 1}`)));
}

/** What a step throws when it cannot read the objectives that it was given. */
export function objectivesFault(problems: readonly string[]): Fault {
  return new Fault('OBJECTIVE_UNUSABLE', problems.join('; '), { facts: { problems: problems.length } });
}

function readLine(line: string, place: string): readonly One[] {
  const entries = entriesOf(line);
  if ('misread' in entries) return [problem(place, entries)];
  return entries.map(entry => {
    const read = objectiveOf(entry);
    return 'misread' in read ? problem(place, read) : { place, objective: read };
  });
}

function problem(
  place: string,
  { misread, column }: { readonly misread: string; readonly column: number },
): One {
  return { problem: `${place}, column ${column}: ${misread}` };
}

function readItem(item: unknown, place: string): readonly One[] {
  if (typeof item === 'string') return single(item, place);
  const pairs = typeof item === 'object' && item !== null ? Object.entries(item).slice(0, 2) : [];
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1 || Array.isArray(item)) {
    return [
      {
        problem: `${place}: expected a text, or one text with its role such as "errors < 1%: should", got ${kindOf(item)}`,
      },
    ];
  }
  const [text, given]: readonly [string, unknown] = pair;
  const role = roleOf({ text: typeof given === 'string' ? given : kindOf(given), column: text.length + 3 });
  if (typeof role !== 'string') return [problem(place, role)];
  return single(text, place).map(one => withRole(one, role));
}

function single(text: string, place: string): readonly One[] {
  const read = text.includes('\n') ? [] : readLine(text, place);
  return read.length === 1 ? read : [{ problem: `${place}: expected one objective, got ${quoted(text)}` }];
}

function withRole(one: One, role: Role): One {
  if ('problem' in one || one.objective.role === role) return one;
  const { place, objective } = one;
  return objective.role === 'must'
    ? { place, objective: { ...objective, role } }
    : { problem: `${place}: expected one role, got ${objective.role} and ${role}` };
}

function kindOf(given: unknown): string {
  if (given === null || given === undefined) return 'nothing';
  if (Array.isArray(given)) return 'a list';
  return typeof given === 'object' ? 'an object' : `a ${typeof given}`;
}

function gathered(read: readonly One[]): ReadObjectives {
  if (read.length === 0) return { problems: [empty] };
  if (read.length > mostObjectives)
    return { problems: [`expected at most ${mostObjectives} objectives, got more`] };
  const problems = [...read.flatMap(one => ('problem' in one ? [one.problem] : [])), ...doubled(read)];
  if (problems.length > 0) return { problems: problems.slice(0, mostProblems) };
  return { value: read.flatMap(one => ('problem' in one ? [] : [one.objective])) };
}

/** The same demand twice is a mistake, also when it is worded differently or has another role. */
function doubled(read: readonly One[]): readonly string[] {
  const seen = new Map<string, string>();
  return read.flatMap(one => {
    if ('problem' in one) return [];
    const { name, role: _, ...demand } = one.objective;
    const key = JSON.stringify(demand);
    const before = seen.get(key);
    seen.set(key, name);
    if (before === undefined) return [];
    const same = before === name ? 'stands twice' : `says the same as ${quoted(before)}`;
    return [`${one.place}: ${quoted(name)} ${same}`];
  });
}
