// The names of revisions: the app's name, two hyphens, and a suffix that somebody chose or Container Apps made up.
import type { Chance } from '../../random.js';

export const longestRevisionName = 54;

const suffixForm = /^[a-z]([a-z0-9-]*[a-z0-9])?$/;
const nameForm = /^[a-z]([a-z0-9-]*[a-z0-9])?$/;
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

export const revisionName = (app: string, suffix: string): string => `${app}--${suffix}`;

/** A suffix that somebody chose: it begins with a letter, unlike some that Container Apps makes up. */
export const isSuffix = (app: string, suffix: string): boolean =>
  suffixForm.test(suffix) &&
  !suffix.includes('--') &&
  revisionName(app, suffix).length <= longestRevisionName;

export const isRevisionName = (name: string): boolean =>
  nameForm.test(name) && name.length <= longestRevisionName;

/** The first revision of an app gets letters by chance, the ones after it a number. */
export const madeUpSuffix = (numbered: number, first: boolean, from: Chance): string => {
  if (!first) return String(numbered).padStart(7, '0');
  return Array.from({ length: 7 }, () => letters[Math.floor(from.next() * letters.length)]).join('');
};
