// Who wrote a field, as the cluster remembers it in managedFields. Pure.
import { fieldsIn, listIn, textIn } from './json.js';

export type Holder = {
  readonly manager: string;
  /** `Apply` declares what it wants, and will declare it again; `Update` wrote it once. */
  readonly operation: string;
  readonly at: string;
};

/** Whoever holds the field at this path, or something below it: the newest last. */
export function holdersOf(managedFields: unknown, path: readonly string[]): readonly Holder[] {
  return listIn(managedFields)
    .filter(entry => entry['subresource'] !== 'status' && holds(entry['fieldsV1'], path))
    .map(entry => ({
      manager: textIn(entry['manager']) ?? 'unknown',
      operation: textIn(entry['operation']) ?? 'Update',
      at: textIn(entry['time']) ?? '',
    }))
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

function holds(fields: unknown, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return true;
  const inner = fieldsIn(fields)?.[first];
  return inner !== undefined && holds(inner, rest);
}
