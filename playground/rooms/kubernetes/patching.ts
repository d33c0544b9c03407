// JSON Patch (RFC 6902), as far as an API server's callers use it: test, add, replace and remove.
import { type Fields, isFields } from '../../exchange.js';
import { sameJson } from '../container-apps/merge.js';

type Operation = { readonly op: string; readonly path: readonly string[]; readonly value: unknown };

const readOperation = (given: unknown): Operation | undefined => {
  if (!isFields(given)) return undefined;
  const { op, path, value } = given;
  if (typeof op !== 'string' || typeof path !== 'string' || !path.startsWith('/')) return undefined;
  const parts = path.slice(1).split('/');
  return { op, path: parts.map(each => each.replaceAll('~1', '/').replaceAll('~0', '~')), value };
};

const isPlace = (text: string, length: number): boolean =>
  /^(0|[1-9]\d*)$/.test(text) && Number(text) < length;

const at = (target: unknown, [first, ...rest]: readonly string[]): unknown => {
  if (first === undefined) return target;
  if (Array.isArray(target))
    return isPlace(first, target.length) ? at(target[Number(first)], rest) : undefined;
  return isFields(target) ? at(target[first], rest) : undefined;
};

const inList = (
  list: readonly unknown[],
  place: string,
  { op, value }: Operation,
): readonly unknown[] | undefined => {
  if (op === 'add' && (place === '-' || place === String(list.length))) return [...list, value];
  if (!isPlace(place, list.length)) return undefined;
  const index = Number(place);
  if (op === 'add') return [...list.slice(0, index), value, ...list.slice(index)];
  return op === 'remove' ? list.filter((_, each) => each !== index) : list.with(index, value);
};

const inFields = (fields: Fields, name: string, { op, value }: Operation): Fields | undefined => {
  if (op === 'add') return { ...fields, [name]: value };
  if (!(name in fields)) return undefined;
  if (op === 'replace') return { ...fields, [name]: value };
  return Object.fromEntries(Object.entries(fields).filter(([each]) => each !== name));
};

/** Undefined where the path leads nowhere. */
const changed = (target: unknown, path: readonly string[], operation: Operation): unknown => {
  const [first, ...rest] = path;
  if (first === undefined) return undefined;
  if (rest.length === 0) {
    if (Array.isArray(target)) return inList(target, first, operation);
    return isFields(target) ? inFields(target, first, operation) : undefined;
  }
  const inner = changed(at(target, [first]), rest, operation);
  if (inner === undefined) return undefined;
  if (Array.isArray(target)) return target.with(Number(first), inner);
  return isFields(target) ? { ...target, [first]: inner } : undefined;
};

/** What a test found wrong, or a path that is not there, ends it: then nothing of it is done. */
export const jsonPatch = (target: Fields, patch: unknown): Fields | undefined => {
  if (!Array.isArray(patch)) return undefined;
  let result: unknown = target;
  for (const each of patch) {
    const operation = readOperation(each);
    if (!operation) return undefined;
    const { op, path, value } = operation;
    if (op === 'test') {
      if (!sameJson(at(result, path), value)) return undefined;
    } else if (op === 'add' || op === 'replace' || op === 'remove') {
      result = changed(result, path, operation);
    } else return undefined;
  }
  return isFields(result) ? result : undefined;
};
