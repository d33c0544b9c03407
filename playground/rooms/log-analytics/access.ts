// Who asks, and whether a role assignment lets them read the logs of a workspace or of a component.
import type { Answer, Ask } from '../../exchange.js';
import type { State } from '../../state.js';
import { bearerOf, readToken, secondsClaim, textClaim } from '../../token.js';
import type { Application } from '../../world.js';
import { mayDo } from '../arm-access.js';
import * as refusals from './refusals.js';
import type { Flavour } from './tables.js';

export type Caller =
  | { readonly kind: 'known'; readonly application: Application }
  | { readonly kind: 'refused'; readonly answer: Answer };

const audiences = ['https://api.loganalytics.io', 'https://api.loganalytics.io/'];

export const callerOf = (ask: Ask, state: State): Caller => {
  const refused = (answer: Answer): Caller => ({ kind: 'refused', answer });
  const header = ask.headers['authorization'];
  if (!header) return refused(refusals.noToken());
  const reading = readToken(bearerOf(header) ?? '', state.key);
  if (reading.kind !== 'ours') return refused(refusals.badToken());
  const audience = textClaim(reading.claims, 'aud');
  if (!audiences.includes(audience)) return refused(refusals.wrongAudience(audience, audiences));
  const application = state.application(textClaim(reading.claims, 'appid'));
  const isOver = state.clock.seconds() >= secondsClaim(reading.claims, 'exp');
  return application && !isOver ? { kind: 'known', application } : refused(refusals.badToken());
};

const actions: Readonly<Record<Flavour, string>> = {
  workspace: 'Microsoft.OperationalInsights/workspaces/query/AppRequests/read',
  component: 'Microsoft.Insights/logs/requests/read',
};

export const mayRead = (application: Application, flavour: Flavour, resource: string): boolean =>
  mayDo(application, actions[flavour], resource);

const halfMinute = 30_000;

/** How many seconds to wait, for those who ask too often. Whoever is turned away does not count as having asked. */
export const waitFor = (state: State, { objectId }: Application): number | undefined => {
  const { asked } = state.telemetry;
  const now = state.clock.now().getTime();
  const recent = (asked.get(objectId) ?? []).filter(each => each > now - halfMinute);
  const [oldest] = recent;
  if (oldest !== undefined && recent.length >= state.habits.logsQueriesPerHalfMinute) {
    return Math.max(1, Math.ceil((oldest + halfMinute - now) / 1000));
  }
  asked.set(objectId, [...recent, now]);
  return undefined;
};
