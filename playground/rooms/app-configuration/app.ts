// An app that obeys its flag: it asks the store at intervals, and gives every user the version that the flag says.
import type { Answer, Ask } from '../../exchange.js';
import { text } from '../../exchange.js';
import type { State } from '../../state.js';
import { reportRequest } from '../log-analytics/telemetry.js';
import { answerAs } from '../small-app.js';
import { decide } from './evaluation.js';
import { type FlagApp, flagOf } from './live.js';

const cookieName = 'user';

/** Who comes: by a header, by the cookie of an earlier visit, or somebody new. */
const userOf = (ask: Ask, state: State): { readonly name: string; readonly isNew: boolean } => {
  const cookie = new RegExp(`(?:^|;\\s*)${cookieName}=([^;]+)`).exec(ask.headers['cookie'] ?? '')?.[1];
  const known = ask.headers['x-user'] ?? cookie;
  if (known !== undefined) return { name: known, isNew: false };
  return { name: Math.floor(state.flags.strangers.next() * 1e12).toString(36), isNew: true };
};

/** A store that does not answer changes nothing: the app goes on with what it has. */
const refresh = (app: FlagApp, state: State): void => {
  const now = state.clock.now().getTime();
  const isFresh = app.held !== undefined && now < app.held.at + app.refreshSeconds * 1_000;
  if (isFresh) return;
  const found = flagOf(state.flags, app);
  if (found) app.held = { value: found.value, at: now };
};

export const serveFlagApp = async (ask: Ask, state: State, app: FlagApp): Promise<Answer> => {
  refresh(app, state);
  const user = userOf(ask, state);
  const arm = app.held === undefined ? 'off' : decide(app.held.value, user.name);
  const behaviour = app.versions[arm];
  if (!behaviour) return text(500, `The app has no version ${arm}.\n`);
  const began = performance.now();
  const answer = await answerAs(ask, state, { app: app.name, variant: arm }, behaviour);
  const milliseconds = performance.now() - began;
  state.traffic.count({ site: app.name, slot: arm, way: 'front', status: answer.status });
  reportRequest(state, { ask, answer, role: app.name, instance: `${app.name}-0`, milliseconds });
  const cookie = user.isNew ? { 'set-cookie': [`${cookieName}=${user.name}; Path=/`] } : {};
  return { ...answer, headers: { ...answer.headers, ...cookie }, arm };
};
