// Exact cases computed elsewhere. They are no part of the repository; where they are absent, their tests are skipped.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from '@jest/globals';
import { repositoryRoot } from '../../support/runtimes.js';

const folder = join(repositoryRoot(), '../shared/judging-cases');

export const casesPresent = existsSync(folder);
export const itWithCases = casesPresent ? it : it.skip;
export const whenPresent = '(skipped without ../shared/judging-cases)';

/** All cases of a file, as its reader knows them to be. */
export function casesOf<T>(name: string): readonly T[] {
  if (!casesPresent) return [];
  const file: { readonly cases: readonly T[] } = JSON.parse(
    readFileSync(join(folder, `${name}.json`), 'utf8'),
  );
  return file.cases;
}

/** The error relative to the expected value, or absolute where that is small. */
export function errorOf(got: number, expected: number): number {
  return got === expected ? 0 : Math.abs(got - expected) / Math.max(1, Math.abs(expected));
}
