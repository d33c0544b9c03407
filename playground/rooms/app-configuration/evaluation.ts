// What a flag means for one user, as Microsoft's libraries decide it: by name, by group of nobody, and by the hash of the
// user. Written for the playground, from the published rules.
import { createHash } from 'node:crypto';
import { type Fields, isFields } from '../../exchange.js';

const listIn = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

/** Where a user stands between 0 and 100. */
export const placeOf = (user: string, hint: string): number => {
  const number = createHash('sha256').update(`${user}\n${hint}`).digest().readUInt32LE(0);
  return (number / 0xffffffff) * 100;
};

const isWithin = (place: number, from: number, to: number): boolean =>
  place >= from && (to === 100 || place < to);

const names = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isTargeted = (flag: Fields, filter: Fields, user: string): boolean => {
  const parameters = isFields(filter['parameters']) ? filter['parameters'] : {};
  const audience = isFields(parameters['Audience']) ? parameters['Audience'] : {};
  const exclusion = isFields(audience['Exclusion']) ? audience['Exclusion'] : {};
  if (names(exclusion['Users']).includes(user)) return false;
  if (names(audience['Users']).includes(user)) return true;
  const percent = Number(audience['DefaultRolloutPercentage'] ?? 0);
  return isWithin(placeOf(user, String(flag['id'])), 0, percent);
};

/** Filters that are not known let nobody in. */
const isEnabled = (flag: Fields, user: string): boolean => {
  if (flag['enabled'] !== true) return false;
  const conditions = isFields(flag['conditions']) ? flag['conditions'] : {};
  const filters = listIn(conditions['client_filters']);
  if (filters.length === 0) return true;
  const passes = filters.map(each => each['name'] === 'Microsoft.Targeting' && isTargeted(flag, each, user));
  return conditions['requirement_type'] === 'All' ? passes.every(Boolean) : passes.some(Boolean);
};

const variantFor = (flag: Fields, user: string): unknown => {
  const allocation = isFields(flag['allocation']) ? flag['allocation'] : {};
  if (!isEnabled(flag, user)) return allocation['default_when_disabled'];
  const named = listIn(allocation['user']).find(each => names(each['users']).includes(user));
  if (named) return named['variant'];
  const place = placeOf(user, String(allocation['seed'] ?? `allocation\n${String(flag['id'])}`));
  const range = listIn(allocation['percentile']).find(({ from, to }) =>
    isWithin(place, Number(from), Number(to)),
  );
  return range?.['variant'] ?? allocation['default_when_enabled'];
};

/** A variant by its name where there are any; else `on` or `off`. */
export const decide = (value: string, user: string): string => {
  const flag: unknown = JSON.parse(value);
  if (!isFields(flag)) return 'off';
  if (listIn(flag['variants']).length > 0) return String(variantFor(flag, user) ?? '');
  return isEnabled(flag, user) ? 'on' : 'off';
};
