// What a program may print, looked at value by value: of the right kind, within bounds, and nothing that could be taken
// for something else. Everything that is not named here is left out.
import type { Wire, WireValue } from '../target.js';

/** Where something is wrong, and what was expected there. */
export class Misshapen extends Error {
  override readonly name = 'Misshapen';
}

export type Fields = Readonly<Record<string, unknown>>;

const longestText = 300;
const longestName = 260;
const deepest = 12;

export function fieldsIn(value: unknown, where: string): Fields {
  if (isFields(value)) return value;
  throw new Misshapen(`${where} is no JSON object`);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textIn(value: unknown, where: string): string {
  if (typeof value === 'string') return tidy(value);
  throw new Misshapen(`${where} is no text`);
}

/** On one line, and no longer than somebody reads. */
export function tidy(text: string, most = longestText): string {
  const line = text
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

/** A name is compared and written again, so that it is taken as it is, or not at all. */
export function nameIn(value: unknown, where: string): string {
  const fits =
    typeof value === 'string' &&
    value.length <= longestName &&
    /^[^\p{C}\p{Zl}\p{Zp}\s]([^\p{C}\p{Zl}\p{Zp}]*[^\p{C}\p{Zl}\p{Zp}\s])?$/u.test(value);
  if (fits) return value;
  throw new Misshapen(`${where} is no name of 1 to ${longestName} characters on one line`);
}

export function flagIn(value: unknown, where: string): boolean {
  if (typeof value === 'boolean') return value;
  throw new Misshapen(`${where} is neither true nor false`);
}

export type Bounds = { readonly from: number; readonly to: number };

export function numberIn(value: unknown, where: string, { from, to }: Bounds): number {
  if (typeof value === 'number' && value >= from && value <= to) return value;
  throw new Misshapen(`${where} is no number from ${from} to ${to}`);
}

export function choiceIn<const C extends string>(value: unknown, where: string, choices: readonly C[]): C {
  const found = choices.find(each => each === value);
  if (found !== undefined) return found;
  throw new Misshapen(`${where} is none of ${choices.join(', ')}`);
}

export function listIn<T>(
  value: unknown,
  where: string,
  { most, each }: { readonly most: number; readonly each: (value: unknown, where: string) => T },
): readonly T[] {
  if (!Array.isArray(value)) throw new Misshapen(`${where} is no list`);
  if (value.length > most) throw new Misshapen(`${where} holds ${value.length}, and ${most} are the most`);
  return value.map((entry, at) => each(entry, `${where}[${at}]`));
}

/** Absent stays absent. */
export function maybe<T>(value: unknown, read: (value: unknown) => T): T | undefined {
  return value === undefined || value === null ? undefined : read(value);
}

export function wireIn(value: unknown, where: string, mostBytes: number): Wire {
  const fields = fieldsIn(value, where);
  const bytes = new TextEncoder().encode(JSON.stringify(fields)).length;
  if (bytes > mostBytes) {
    throw new Misshapen(`${where} has ${bytes} bytes, and ${mostBytes} are the most`);
  }
  return copyOf(fields, where, 0);
}

function copyOf(fields: Fields, where: string, depth: number): Wire {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, wireValueIn(value, `${where}.${name}`, depth + 1)]),
  );
}

function wireValueIn(value: unknown, where: string, depth: number): WireValue {
  if (depth > deepest) throw new Misshapen(`${tidy(where)} lies deeper than ${deepest} levels`);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map((each, at) => wireValueIn(each, `${where}[${at}]`, depth + 1));
  return copyOf(fieldsIn(value, where), where, depth);
}
