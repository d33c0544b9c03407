// External parameters of a build: what somebody outside could choose. Compared leaf by leaf, by dotted path.
import type { Finding } from '../../checks/finding.js';
import { fine, wrong } from '../policy/looked.js';
import { isJson } from '../statement.js';

export type ParametersRule = {
  readonly expected: Readonly<Record<string, string>>;
  /** `refused`: a parameter that is not named here may not be there. */
  readonly others: 'allowed' | 'refused';
};

const name = 'external-parameters';
const deepest = 32;

export function parametersFinding(parameters: unknown, { expected, others }: ParametersRule): Finding {
  const wanted = Object.entries(expected).map(([path, value]) => `${path}=${value}`);
  const asked = `${wanted.join(', ') || 'no parameter'}${others === 'refused' ? ', and no other' : ''}`;
  if (!isJson(parameters)) return wrong(name, asked, 'this predicate has none');
  const leaves = leavesOf(parameters, '', 0);
  if (leaves === undefined) return wrong(name, asked, 'two parameters that cannot be told apart');
  const problems = Object.entries(expected).flatMap(([path, value]) => {
    const got = leaves.get(path);
    return got === value ? [] : [`${path}=${got ?? '(absent)'}`];
  });
  const strangers = [...leaves.keys()].filter(path => others === 'refused' && !Object.hasOwn(expected, path));
  problems.push(...strangers.map(path => `${path}=${leaves.get(path)}`));
  if (problems.length > 0) return wrong(name, asked, problems.slice(0, 8).join(', '));
  return fine(name, asked, `${leaves.size} parameters`);
}

/** Undefined when two leaves would have the same path, or when nobody would write so deep a document by hand. */
function leavesOf(value: unknown, path: string, depth: number): Map<string, string> | undefined {
  if (depth > deepest) return undefined;
  const members: readonly (readonly [string | number, unknown])[] | undefined = Array.isArray(value)
    ? [...value.entries()]
    : isJson(value)
      ? Object.entries(value)
      : undefined;
  if (members === undefined)
    return new Map([[path, typeof value === 'string' ? value : JSON.stringify(value)]]);
  const leaves = new Map<string, string>();
  if (members.length === 0 && path !== '') leaves.set(path, Array.isArray(value) ? '[]' : '{}');
  for (const [key, inner] of members) {
    const below = leavesOf(inner, path === '' ? String(key) : `${path}.${key}`, depth + 1);
    if (below === undefined) return undefined;
    for (const [leaf, text] of below) {
      if (leaves.has(leaf)) return undefined;
      leaves.set(leaf, text);
    }
  }
  return leaves;
}
