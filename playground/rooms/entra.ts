// Entra: tokens for a client secret or a federated assertion, and the discovery documents that MSAL asks for.
import { randomUUID } from 'node:crypto';
import { type Answer, type Ask, json, text } from '../exchange.js';
import { type State, sameName } from '../state.js';
import { readToken, secondsClaim, signToken, textClaim } from '../token.js';
import type { Application } from '../world.js';
import { type EntraRefusal, refusals, refuse } from './entra-refusals.js';

const tokenSeconds = 3600;
const bearerAssertion = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** The resources that tokens are made for; the spelling a caller used stays in the token. */
const resources = [
  'https://management.azure.com',
  'https://management.core.windows.net',
  'https://api.loganalytics.io',
  'https://storage.azure.com',
  'https://azconfig.io',
  'https://appconfig.azure.com',
  'https://prometheus.monitor.azure.com',
  'https://metrics.monitor.azure.com',
  'https://cnt-prod.loadtesting.azure.com',
  'https://vault.azure.net',
  'https://containerregistry.azure.net',
];

const withoutSlash = (address: string): string => address.replace(/\/+$/, '');

const checkAssertion = (form: URLSearchParams, from: Application, state: State): EntraRefusal | undefined => {
  const type = form.get('client_assertion_type');
  if (!type) return refusals.missing('client_assertion_type');
  if (type !== bearerAssertion) return refusals.assertionType(type);
  const reading = readToken(form.get('client_assertion') ?? '', state.key);
  if (reading.kind === 'malformed') return refusals.malformed();
  if (reading.kind === 'forged') return refusals.forged();
  const { claims } = reading;
  const now = state.clock.seconds();
  const [begin, end] = [secondsClaim(claims, 'nbf'), secondsClaim(claims, 'exp')];
  if (now < begin || now >= end) {
    return refusals.expired(state.clock.now(), new Date(begin * 1000), new Date(end * 1000));
  }
  return checkFederation(from, {
    issuer: textClaim(claims, 'iss'),
    audience: textClaim(claims, 'aud'),
    subject: textClaim(claims, 'sub'),
  });
};

const checkFederation = (
  application: Application,
  shown: { readonly issuer: string; readonly audience: string; readonly subject: string },
): EntraRefusal | undefined => {
  const issued = application.federated.filter(each => each.issuer === shown.issuer);
  if (issued.length === 0) return refusals.issuer(shown.issuer);
  const addressed = issued.filter(each => each.audience === shown.audience);
  if (addressed.length === 0) return refusals.audience(shown.audience);
  if (addressed.some(each => each.subject === shown.subject)) return undefined;
  return addressed.some(each => sameName(each.subject, shown.subject))
    ? refusals.subjectCase(shown.subject)
    : refusals.subject(shown.subject);
};

const checkCredential = (
  form: URLSearchParams,
  from: Application,
  state: State,
): EntraRefusal | undefined => {
  if (form.has('client_assertion')) return checkAssertion(form, from, state);
  const secret = form.get('client_secret');
  if (!secret) return refusals.noCredential();
  return secret === from.secret ? undefined : refusals.secret(from.clientId);
};

const checkScope = (scope: string, state: State): EntraRefusal | undefined => {
  if (!scope) return refusals.missing('scope');
  if (!scope.endsWith('/.default')) return refusals.scope(scope);
  const resource = withoutSlash(scope.slice(0, -'/.default'.length));
  return resources.includes(resource) ? undefined : refusals.resource(resource, state.world.tenant);
};

const accessToken = (application: Application, scope: string, state: State): string => {
  const issuedAt = state.clock.seconds();
  return signToken(
    {
      aud: scope.slice(0, -'/.default'.length),
      iss: `https://sts.windows.net/${state.world.tenant}/`,
      iat: issuedAt,
      nbf: issuedAt,
      exp: issuedAt + tokenSeconds,
      appid: application.clientId,
      idtyp: 'app',
      oid: application.objectId,
      sub: application.objectId,
      tid: state.world.tenant,
      uti: randomUUID(),
      ver: '1.0',
    },
    state.key,
  );
};

const issueToken = (ask: Ask, tenant: string, state: State): Answer => {
  const form = new URLSearchParams(ask.body);
  const grant = form.get('grant_type');
  const client = form.get('client_id');
  if (!grant) return refuse(refusals.missing('grant_type'), ask, state);
  if (grant !== 'client_credentials') return refuse(refusals.grantType(grant), ask, state);
  if (!client) return refuse(refusals.missing('client_id'), ask, state);
  const application = state.application(client);
  if (!application) return refuse(refusals.application(client, tenant), ask, state);
  // MSAL adds scopes that mean nothing here; the resource is the one that is an address.
  const scopes = (form.get('scope') ?? '').split(' ').filter(each => each.includes('/'));
  const scope = scopes[0] ?? '';
  const refusal = checkScope(scope, state) ?? checkCredential(form, application, state);
  if (refusal) return refuse(refusal, ask, state);
  return json(
    200,
    {
      token_type: 'Bearer',
      expires_in: tokenSeconds,
      ext_expires_in: tokenSeconds,
      access_token: accessToken(application, scope, state),
    },
    { 'cache-control': 'no-store, no-cache', pragma: 'no-cache' },
  );
};

const openidConfiguration = (tenant: string): Answer => {
  const authority = `https://login.microsoftonline.com/${tenant}`;
  return json(200, {
    token_endpoint: `${authority}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${authority}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: `${authority}/v2.0`,
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    device_authorization_endpoint: `${authority}/oauth2/v2.0/devicecode`,
    end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
    claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'tid', 'ver'],
    tenant_region_scope: 'EU',
    cloud_instance_name: 'microsoftonline.com',
    cloud_graph_host_name: 'graph.windows.net',
    msgraph_host: 'graph.microsoft.com',
    rbac_url: 'https://pas.windows.net',
  });
};

const instanceDiscovery = (state: State): Answer =>
  json(200, {
    tenant_discovery_endpoint: `https://login.microsoftonline.com/${state.world.tenant}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [
      {
        preferred_network: 'login.microsoftonline.com',
        preferred_cache: 'login.windows.net',
        aliases: ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
      },
    ],
  });

export const entra = (ask: Ask, state: State): Answer => {
  const [tenant = '', ...rest] = ask.path.slice(1).split('/');
  const path = rest.join('/').toLowerCase();
  const isToken = path === 'oauth2/v2.0/token';
  const isDiscovery = path === 'discovery/instance';
  if (!isToken && !isDiscovery && path !== 'v2.0/.well-known/openid-configuration') {
    return text(404, '404 - File or directory not found.');
  }
  const method = isToken ? 'POST' : 'GET';
  if (ask.method !== method) return text(405, `Only ${method} is served here.`, { allow: method });
  if (isDiscovery) return instanceDiscovery(state);
  if (!sameName(tenant, state.world.tenant)) return refuse(refusals.tenant(tenant), ask, state);
  return isToken ? issueToken(ask, tenant, state) : openidConfiguration(tenant);
};
