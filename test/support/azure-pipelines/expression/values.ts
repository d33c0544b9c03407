// Values of Azure Pipelines expressions and how one kind becomes another.
// The language's null is undefined here.

export type Version = { readonly kind: 'version'; readonly parts: readonly number[] };
export type Tree = { readonly kind: 'tree'; readonly read: (name: string) => Value };
export type Value = undefined | boolean | number | string | Version | Tree;

/** Wrapped, since undefined is a value of the language and 'cannot be converted' is not. */
export type Converted = { readonly value: Value } | 'unconvertible';

export function toBoolean(value: Value): boolean {
  if (value === undefined) return false;
  return typeof value === 'object' ? true : Boolean(value);
}

export function toText(value: Value): string | undefined {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object') return String(value);
  return value.kind === 'version' ? value.parts.join('.') : undefined;
}

export function toNumber(value: Value): number | undefined {
  if (value === undefined) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'object') return undefined;
  const text = value.trim();
  if (text === '') return 0;
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : undefined;
}

export function toVersion(value: Value): Version | undefined {
  if (typeof value === 'object') return value.kind === 'version' ? value : undefined;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value);
  if (!/^\d+(\.\d+){1,3}$/.test(text)) return undefined;
  return { kind: 'version', parts: text.split('.').map(Number) };
}

/** Gives `value` the kind of `model`, as comparisons do with their right side. */
export function convertLike(model: Value, value: Value): Converted {
  if (model === undefined)
    return value === undefined || value === '' ? { value: undefined } : 'unconvertible';
  if (typeof model === 'boolean') return { value: toBoolean(value) };
  if (typeof model === 'number') return orUnconvertible(toNumber(value));
  if (typeof model === 'string') return orUnconvertible(toText(value));
  if (model.kind === 'version') return orUnconvertible(toVersion(value));
  return value === model ? { value } : 'unconvertible';
}

function orUnconvertible(value: Value): Converted {
  return value === undefined ? 'unconvertible' : { value };
}

export function isEqual(left: Value, right: Value): boolean {
  const converted = convertLike(left, right);
  return converted !== 'unconvertible' && order(left, converted.value) === 0;
}

/** Negative, zero or positive; undefined where the right side cannot take the left side's kind. */
export function compare(left: Value, right: Value): number | undefined {
  const converted = convertLike(left, right);
  return converted === 'unconvertible' ? undefined : order(left, converted.value);
}

function order(left: Value, right: Value): number {
  if (typeof left === 'object' && left.kind === 'version') return orderVersions(left, toVersion(right));
  if (typeof left === 'string') return orderTexts(left, toText(right) ?? '');
  return (toNumber(left) ?? 0) - (toNumber(right) ?? 0);
}

function orderTexts(left: string, right: string): number {
  const [one, other] = [left.toUpperCase(), right.toUpperCase()];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function orderVersions(left: Version, right: Version | undefined): number {
  for (const position of [0, 1, 2, 3]) {
    const difference = (left.parts[position] ?? -1) - (right?.parts[position] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A tree over plain text values; names are looked up without regard to case. */
export function treeOf(entries: Readonly<Record<string, Value>>): Tree {
  const byName = new Map(Object.entries(entries).map(([name, value]) => [name.toLowerCase(), value]));
  return { kind: 'tree', read: name => byName.get(name.toLowerCase()) };
}
