// What each part of a policy says may be right, and still not go together: cycles, ways that lead nowhere, two environments
// that shift the traffic of one target, windows that never open.
import { calendarOf } from '../promotion/calendar/calendar.js';
import type { Environment } from './policy.js';

export type Unsound = { readonly environment: string; readonly problem: string };

export function unsoundIn(environments: readonly Environment[], now: number): readonly Unsound[] {
  return [
    ...environments.flatMap(each => strangers(each, environments)),
    ...cycles(environments),
    ...sharedTargets(environments),
    ...environments.flatMap(each => neverOpen(each, now)),
  ];
}

function strangers({ name, after }: Environment, all: readonly Environment[]): readonly Unsound[] {
  const known = all.map(each => each.name);
  return after
    .filter(({ environment }) => !known.includes(environment))
    .map(({ environment }) => ({
      environment: name,
      problem: `it comes after ${environment}, which is no environment here; there are ${known.join(', ')}`,
    }));
}

/** Each cycle once, told at the first of its environments in the file. */
function cycles(all: readonly Environment[]): readonly Unsound[] {
  const told = new Set<string>();
  return all.flatMap(({ name }) => {
    const way = wayBack(name, all);
    if (way === undefined || way.some(each => told.has(each))) return [];
    for (const each of way) told.add(each);
    const circle = [...way, name].join(' after ');
    return [{ environment: name, problem: `no way leads in: ${circle}` }];
  });
}

function wayBack(start: string, all: readonly Environment[]): readonly string[] | undefined {
  const seen = new Set<string>();
  const open: (readonly string[])[] = [[start]];
  for (let way = open.shift(); way !== undefined; way = open.shift()) {
    const last = way.at(-1);
    for (const { environment } of all.find(({ name }) => name === last)?.after ?? []) {
      if (environment === start) return way;
      if (seen.has(environment)) continue;
      seen.add(environment);
      open.push([...way, environment]);
    }
  }
  return undefined;
}

function sharedTargets(all: readonly Environment[]): readonly Unsound[] {
  const first = new Map<string, string>();
  return all.flatMap(environment => {
    const key = addressOf(environment);
    const other = first.get(key);
    if (key === '') return [];
    if (other === undefined) {
      first.set(key, environment.name);
      return [];
    }
    const problem = `it has the same target as ${other}: what one promotes the other would judge`;
    return [{ environment: environment.name, problem }];
  });
}

/** The candidate is no part of it: two slots of one app are one target. */
function addressOf({ target, azure }: Environment): string {
  const { candidate: _, ...named } = target;
  const words = Object.entries({ ...named, subscription: azure['subscription-id'] }).flatMap(
    ([name, setting]) => (setting === undefined ? [] : [`${name}=${setting.text.toLowerCase()}`]),
  );
  return words.toSorted().join('\n');
}

function neverOpen({ name, windows, closures }: Environment, now: number): readonly Unsound[] {
  if (windows.length === 0) return [];
  const calendar = calendarOf(
    windows.map(({ window }) => window),
    closures.map(({ closure }) => closure),
  );
  const opening = calendar.at(now, 0);
  if (opening.kind === 'open' || opening.opensAt !== undefined) return [];
  return [{ environment: name, problem: 'no window opens in the next 400 days' }];
}
