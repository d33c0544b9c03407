// Flags and the apps that obey them, for whoever looks at the world or changes how its apps behave.
import { type Fields, isFields } from '../../exchange.js';
import type { State } from '../../state.js';
import type { Behaviour } from '../../world.js';
import { decide } from './evaluation.js';
import { type FlagApp, flagOf } from './live.js';

const crowd = 1_000;

/** Of a thousand users, so many percent get each version by what the store says. */
export const sharesOf = (app: FlagApp, state: State): Readonly<Record<string, number>> => {
  const { value } = flagOf(state.flags, app) ?? {};
  const counts: Record<string, number> = Object.fromEntries(Object.keys(app.versions).map(name => [name, 0]));
  for (let user = 0; user < crowd; user += 1) {
    const arm = value === undefined ? 'off' : decide(value, `user-${user}`);
    counts[arm] = (counts[arm] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, (count * 100) / crowd]));
};

export const isBehind = (app: FlagApp, state: State): boolean =>
  app.held !== undefined && app.held.value !== flagOf(state.flags, app)?.value;

export const flagAppsView = (state: State): Fields =>
  Object.fromEntries(
    state.flags.apps.map(app => [
      app.name,
      { hostName: app.hostName, flag: app.flag, versions: app.versions, shares: sharesOf(app, state) },
    ]),
  );

type Read = (value: unknown, now: Behaviour) => Behaviour | string;
type Change = { readonly app: FlagApp; readonly version: string; readonly behaviour: Behaviour };

/** `{ kiosk: { on: { errorRate: 0.4 } } }`, or what is wrong with it. */
export const readFlagApps = (given: unknown, state: State, read: Read): readonly Change[] | string => {
  if (given === undefined) return [];
  if (!isFields(given)) return 'flagApps must be an object of apps.';
  const changes: Change[] = [];
  for (const [name, versions] of Object.entries(given)) {
    const app = state.flags.apps.find(each => each.name === name);
    if (!app || !isFields(versions)) return `There is no app ${name} that obeys a flag, or it is no object.`;
    for (const [version, wanted] of Object.entries(versions)) {
      const now = app.versions[version];
      if (!now) return `${name} has no ${version}; it has ${Object.keys(app.versions).join(', ')}.`;
      const behaviour = read(wanted, now);
      if (typeof behaviour === 'string') return `flagApps.${name}.${version} ${behaviour}.`;
      changes.push({ app, version, behaviour });
    }
  }
  return changes;
};

export const applyFlagApps = (changes: readonly Change[]): void => {
  for (const { app, version, behaviour } of changes) app.versions = { ...app.versions, [version]: behaviour };
};
