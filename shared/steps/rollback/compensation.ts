// What other steps registered to be undone, as data of the ledger: read, put in order, and told. Doing it is wiring's.
import type { EntryBody, EntryValue } from '../../ledger/entry.js';
import type { Promotion } from '../../promotion/standing.js';
import type { Block } from '../../report/document.js';

export type Undo =
  /** Another target goes back to what stood there. `given` names it as its inputs did. */
  | {
      readonly kind: 'traffic';
      readonly given: Readonly<Record<string, string>>;
      readonly before: EntryBody;
      /** What the target calls itself in full, for whoever has to do it by hand. */
      readonly resource?: string;
    }
  | {
      readonly kind: 'command';
      readonly program: string;
      readonly arguments: readonly string[];
      readonly folder?: string;
      readonly deadlineSeconds: number;
    }
  | { readonly kind: 'unknown'; readonly why: string };

export type Compensation = { readonly name: string; readonly undo: Undo };

export type Compensated = {
  readonly name: string;
  readonly result: 'undone' | 'failed' | 'left';
  readonly words: string;
  /** What finishes it by hand; empty where nothing is left or nothing is known. */
  readonly byHand: readonly string[];
  /** There was no time for it: whoever goes on does it. */
  readonly isCut?: true;
};

/** What was registered last is undone first. */
export function compensationsOf({
  compensations,
}: Pick<Promotion, 'compensations'>): readonly Compensation[] {
  return compensations.map(({ name, undo }) => ({ name, undo: readUndo(undo) })).reverse();
}

const usualDeadlineSeconds = 120;
const longestDeadlineSeconds = 900;

export function readUndo(undo: EntryBody): Undo {
  const { kind } = undo;
  switch (kind) {
    case 'traffic':
      return readTraffic(undo);
    case 'command':
      return readCommand(undo);
    default:
      // A newer version wrote it. What it means is not guessed.
      return { kind: 'unknown', why: `this version does not know how to undo ${words(kind)}` };
  }
}

function readTraffic({ given, before, resource }: EntryBody): Undo {
  const texts = textsIn(given);
  const wire = bodyIn(before);
  const named = typeof resource === 'string' ? { resource } : {};
  if (texts !== undefined && wire !== undefined)
    return { kind: 'traffic', given: texts, before: wire, ...named };
  return { kind: 'unknown', why: 'its target or its shares from before are not there' };
}

function readCommand(undo: EntryBody): Undo {
  const { program, folder, 'deadline-seconds': seconds = usualDeadlineSeconds } = undo;
  const list = undo['arguments'] ?? [];
  const fits = typeof program === 'string' && program !== '' && isTexts(list) && typeof seconds === 'number';
  if (!fits) return { kind: 'unknown', why: 'its program, arguments or deadline are not as they should be' };
  return {
    kind: 'command',
    program,
    arguments: list,
    deadlineSeconds: Math.min(longestDeadlineSeconds, Math.max(1, seconds)),
    ...(typeof folder === 'string' && { folder }),
  };
}

/** What the page of a run says of it. */
export function compensationTable(compensated: readonly Compensated[]): Block {
  const rows = compensated.map(({ name, result, words: told }) => [name, result, told]);
  return { kind: 'table', columns: ['Also to be undone', 'Result', 'How'], rows };
}

/** As a POSIX shell takes it. */
export function commandLine({
  program,
  arguments: list,
}: Pick<Extract<Undo, { kind: 'command' }>, 'program' | 'arguments'>): string {
  return [program, ...list].map(word).join(' ');
}

function word(text: string): string {
  return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

function words(kind: EntryValue | undefined): string {
  return typeof kind === 'string' ? JSON.stringify(kind.slice(0, 40)) : 'something without a kind';
}

function isTexts(value: EntryValue): value is readonly string[] {
  return Array.isArray(value) && value.every(each => typeof each === 'string');
}

function bodyIn(value: EntryValue | undefined): EntryBody | undefined {
  return typeof value === 'object' && isBody(value) ? value : undefined;
}

/** Array.isArray alone does not know a list that is read-only. */
function isBody(value: readonly EntryValue[] | EntryBody): value is EntryBody {
  return !Array.isArray(value);
}

function textsIn(value: EntryValue | undefined): Readonly<Record<string, string>> | undefined {
  const entries = Object.entries(bodyIn(value) ?? {});
  const texts = entries.flatMap(([name, each]) => (typeof each === 'string' ? [[name, each] as const] : []));
  return entries.length === 0 || texts.length !== entries.length ? undefined : Object.fromEntries(texts);
}
