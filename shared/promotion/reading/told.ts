// Reads what happened from the entries of a stream. A kind that we do not know is none of ours and is passed over;
// a kind that we know with a body that is broken is told, and never skipped in silence.
import type { Entry } from '../../ledger/entry.js';
import type { Happened, Kind } from '../happened.js';
import { timeOf } from '../moment.js';
import { type Fields, shapes } from './shapes.js';

/** What happened, with what every entry knows of itself. */
export type Told<H extends Happened = Happened> = {
  /** The number of the entry in its stream. */
  readonly number: number;
  readonly at: number;
  readonly by: string;
  readonly happened: H;
};

export type ReadEntry =
  | { readonly kind: 'told'; readonly told: Told }
  | { readonly kind: 'unreadable'; readonly number: number; readonly problem: string };

/** Undefined for a kind that is none of ours. */
export function readEntry(entry: Entry): ReadEntry | undefined {
  const { number, by } = entry;
  if (!isKind(entry.kind)) return undefined;
  const facts = { ...entry.body, kind: entry.kind };
  const at = timeOf(entry.at);
  if (at !== undefined && isHappened(facts)) {
    return { kind: 'told', told: { number, at, by, happened: facts } };
  }
  const problems = [...problemsOf(facts), ...(at === undefined ? ['at is not a time'] : [])];
  return { kind: 'unreadable', number, problem: `${entry.kind}: ${problems.join('; ')}` };
}

type Facts = { readonly kind: Kind } & Readonly<Record<string, unknown>>;

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(shapes, kind);
}

/** The compiler holds the shapes to the union, so that whatever fits its shape is of the union. */
function isHappened(facts: Facts): facts is Facts & Happened {
  return problemsOf(facts).length === 0;
}

function problemsOf(facts: Facts): readonly string[] {
  const fields: Fields = shapes[facts.kind];
  return Object.entries(fields)
    .filter(([name, { fits }]) => !fits(facts[name]))
    .map(([name, { words }]) => `${name} is not ${words}`);
}
