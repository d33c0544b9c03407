// The `variables:` of a pipeline, a stage or a job: a mapping or a list, with groups.
import { invalid, notSimulated } from '../refusal.js';
import { isMapping, textAt, textsOf } from '../untyped.js';
import type { NewVariable } from '../variables.js';

export type VariableGroup = Readonly<Record<string, string | { readonly secret: string }>>;

export type GroupLookup = (name: string) => VariableGroup | undefined;

export function readVariables(written: unknown, groups: GroupLookup): readonly NewVariable[] {
  if (written === undefined || written === '') return [];
  if (isMapping(written)) return Object.entries(textsOf(written)).map(([name, value]) => ({ name, value }));
  if (!Array.isArray(written)) throw invalid('variables are a mapping or a list');
  return written.flatMap(entry => readEntry(entry, groups));
}

function readEntry(entry: unknown, groups: GroupLookup): readonly NewVariable[] {
  if (!isMapping(entry)) throw invalid('an entry of variables is not a mapping');
  const group = textAt(entry, 'group');
  if (group !== undefined) return readGroup(group, groups);
  const name = textAt(entry, 'name');
  if (name === undefined) throw notSimulated('variables from a template');
  const readOnly = textAt(entry, 'readonly')?.toLowerCase() === 'true';
  return [{ name, value: textAt(entry, 'value') ?? '', readOnly }];
}

function readGroup(name: string, groups: GroupLookup): readonly NewVariable[] {
  const group = groups(name);
  if (group === undefined) throw invalid(`there is no variable group '${name}'`);
  return Object.entries(group).map(([key, value]) =>
    typeof value === 'string' ? { name: key, value } : { name: key, value: value.secret, secret: true },
  );
}
