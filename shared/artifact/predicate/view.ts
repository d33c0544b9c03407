// What rules can be asked of a predicate, whatever its type calls it.
import type { Finding } from '../../checks/finding.js';
import { isJson, type Json } from '../statement.js';

/** One value per name. Absent: this type of predicate does not say. */
export type Facts = {
  readonly 'builder-id'?: string | undefined;
  readonly 'build-type'?: string | undefined;
  readonly 'source-repository'?: string | undefined;
  readonly 'source-ref'?: string | undefined;
  readonly 'source-digest'?: string | undefined;
  readonly 'verifier-id'?: string | undefined;
  readonly 'resource-uri'?: string | undefined;
  readonly 'policy-uri'?: string | undefined;
};

export type View = {
  /** For people: `SLSA provenance v1`. */
  readonly title: string;
  readonly facts: Facts;
  /** Levels of SLSA that were verified. */
  readonly levels?: readonly string[];
  readonly properties?: readonly string[];
  readonly passedTests?: readonly string[];
  readonly externalParameters?: unknown;
  readonly scan?: Scan;
  /** The predicate's own answer: passed, or not. Of two answers the newer one counts. */
  readonly result?: Finding;
  /** How a promotion ended that did not pass: the answer where a stay is asked for. */
  readonly ended?: Finding;
  /** Other things that every predicate of the type has to say. */
  readonly soundness: readonly Finding[];
};

export type Scan = {
  readonly databaseUpdated?: string | undefined;
  /** The severities of each vulnerability, in words or numbers; undefined where they cannot be read. */
  readonly vulnerabilities?: readonly Vulnerability[] | undefined;
};
export type Vulnerability = { readonly id: string; readonly severities: readonly string[] };

/** The member at the end of a path of names; arrays are entered by number. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, name) => {
    if (Array.isArray(inner)) return typeof name === 'number' ? inner[name] : undefined;
    return isJson(inner) && typeof name === 'string' && Object.hasOwn(inner, name) ? inner[name] : undefined;
  }, value);
}

export function textAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

export function textsAt(
  value: unknown,
  ...path: readonly (string | number)[]
): readonly string[] | undefined {
  const found = at(value, ...path);
  return Array.isArray(found) && found.every(each => typeof each === 'string') ? found : undefined;
}

export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly Json[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found.filter(isJson) : [];
}
