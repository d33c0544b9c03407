// Reads values of unknown shape (YAML, JSON) without trusting them.

export type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function mappingAt(mapping: Mapping, key: string): Mapping {
  const value = mapping[key];
  return isMapping(value) ? value : {};
}

export function sequenceAt(mapping: Mapping, key: string): readonly unknown[] {
  const value = mapping[key];
  return Array.isArray(value) ? value : [];
}

/** A text; what JSON writes as a number or a boolean counts as its text. */
export function textAt(mapping: Mapping, key: string): string | undefined {
  const value = mapping[key];
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

export function textsOf(mapping: Mapping): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const key of Object.keys(mapping)) texts[key] = textAt(mapping, key) ?? '';
  return texts;
}

export function parseJsonMapping(text: string, what: string): Mapping {
  // Some editors of task.json write a byte order mark, which the agent skips as well.
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (!isMapping(value)) throw new Error(`${what} is not a JSON object`);
  return value;
}
