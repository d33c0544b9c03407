// Who is asking the control plane, and whether a role assignment allows it.
import type { Actor } from '../activity.js';
import type { Answer, Ask } from '../exchange.js';
import type { State } from '../state.js';
import { bearerOf, readToken, secondsClaim, textClaim } from '../token.js';
import type { Application } from '../world.js';
import { unauthorized } from './arm-refusals.js';

export type Caller =
  | { readonly kind: 'known'; readonly application: Application }
  | { readonly kind: 'refused'; readonly answer: Answer };

const audiences = [
  'https://management.core.windows.net/',
  'https://management.core.windows.net',
  'https://management.azure.com/',
  'https://management.azure.com',
];

/** As the control plane writes times into its messages: `11/20/2026 3:04:05 PM`. */
const spoken = (seconds: number): string =>
  new Date(seconds * 1000).toLocaleString('en-US', { timeZone: 'UTC' }).replace(',', '').replace(/\s/g, ' ');

export const callerOf = (ask: Ask, state: State): Caller => {
  const refused = (code: string, message: string): Caller => ({
    kind: 'refused',
    answer: unauthorized(state.world.tenant, code, message),
  });
  const header = ask.headers['authorization'];
  if (!header) {
    return refused('AuthenticationFailed', "Authentication failed. The 'Authorization' header is missing.");
  }
  const token = bearerOf(header);
  if (!token) {
    return refused(
      'AuthenticationFailedInvalidHeader',
      "Authentication failed. The 'Authorization' header is provided in an invalid format.",
    );
  }
  const reading = readToken(token, state.key);
  if (reading.kind !== 'ours') return refused('InvalidAuthenticationToken', 'The access token is invalid.');
  const { claims } = reading;
  const audience = textClaim(claims, 'aud');
  if (!audiences.includes(audience)) {
    return refused(
      'InvalidAuthenticationTokenAudience',
      `The access token has been obtained for wrong audience or resource '${audience}'. It should exactly match with one of the allowed audiences ${audiences.map(each => `'${each}'`).join(',')}.`,
    );
  }
  const [end, now] = [secondsClaim(claims, 'exp'), state.clock.seconds()];
  if (now >= end) {
    return refused(
      'ExpiredAuthenticationToken',
      `The access token expiry UTC time '${spoken(end)}' is earlier than current UTC time '${spoken(now)}'.`,
    );
  }
  const application = state.application(textClaim(claims, 'appid'));
  return application
    ? { kind: 'known', application }
    : refused('InvalidAuthenticationToken', 'The access token is invalid.');
};

/** A principal of an application goes by its object id; only its claims tell the application. */
export const actorOf = (application: Application, state: State): Actor => ({
  name: application.objectId,
  claims: {
    aud: 'https://management.azure.com/',
    iss: `https://sts.windows.net/${state.world.tenant}/`,
    appid: application.clientId,
    idtyp: 'app',
    'http://schemas.microsoft.com/identity/claims/objectidentifier': application.objectId,
    'http://schemas.microsoft.com/identity/claims/tenantid': state.world.tenant,
  },
});

const covers = (scope: string, resource: string): boolean =>
  `${resource.toLowerCase()}/`.startsWith(`${scope.toLowerCase()}/`);

const named = (patterns: readonly string[], action: string): boolean =>
  patterns.some(pattern => {
    const escaped = pattern.split('*').map(part => part.replace(/[.\\/+?^${}()|[\]]/g, '\\$&'));
    return new RegExp(`^${escaped.join('.*')}$`, 'i').test(action);
  });

export const mayDo = (application: Application, action: string, scope: string): boolean =>
  application.grants.some(
    grant => covers(grant.scope, scope) && named(grant.actions, action) && !named(grant.notActions, action),
  );
