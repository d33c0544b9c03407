// Values out of foreign JSON, each with the place it stands at.

/** What is wrong with a line, in words for whoever wrote it. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

export type RecordOf = { readonly [name: string]: unknown };

export function isRecord(value: unknown): value is RecordOf {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function fieldOf(value: RecordOf, name: string): unknown {
  if (!Object.hasOwn(value, name)) throw new Malformed(`${name}: missing`);
  return value[name];
}

export function nameOf(value: RecordOf, name: string): string {
  const found = fieldOf(value, name);
  if (typeof found !== 'string' || found === '') throw new Malformed(`${name}: expected a name`);
  return found;
}

export type Limits = { readonly from: number; readonly to: number };

export function numberOf(value: unknown, place: string, { from, to }: Limits): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new Malformed(`${place}: expected a number`);
  if (value < from) throw new Malformed(`${place}: expected at least ${from}`);
  if (value > to) throw new Malformed(`${place}: expected at most ${to}`);
  return value;
}
