// An Azure that repeats in public what it was told in confidence: one of its services answers with all that it was sent.
import type { IncomingHttpHeaders } from 'node:http';
import { answers, type HttpServer, startHttpServer } from '../../support/http-server.js';

/** Nobody else may ever see one of these. */
export const markers = {
  clientSecret: 'marker+client/secret=7Q8&%"x',
  requestToken: 'marker-request-token-1f6b',
  jobToken: 'marker-job-token-93ac',
  assertion: `${part({ alg: 'RS256' })}.${part({ sub: 'someone', aud: 'api://x' })}.bWFya2VyLWFzc2VydGlvbg`,
  accessToken: 'marker-access-token-5d20',
} as const;

export const echoPlaces = ['assertion', 'token', 'control plane'] as const;
export type EchoPlace = (typeof echoPlaces)[number];

export const echoForms = ['an error of its own', 'a page', 'plain text', 'its headers'] as const;
export type EchoForm = (typeof echoForms)[number];

export type EchoingAzure = {
  /** What to export, as a playground says it. */
  readonly environment: Readonly<Record<string, string>>;
  /** What came to the place that echoes. */
  readonly told: () => string;
  readonly stop: () => Promise<void>;
};

type Told = { readonly place: EchoPlace; readonly text: string };

export async function startEchoingAzure(place: EchoPlace, form: EchoForm): Promise<EchoingAzure> {
  const heard: Told[] = [];
  const server = await startHttpServer([
    (response, { method, url, headers, body }) => {
      const here = placeOf(url, headers);
      const text = JSON.stringify({ method, url, headers, body });
      heard.push({ place: here, text });
      const echoes = here === place && !url.includes('/.well-known/');
      const answer = echoes ? echo(form, text, headers) : plainAnswer(here, url);
      answers(answer.status, answer.body, answer.headers)(response, { method, url, headers, body });
    },
  ]);
  return {
    environment: environmentOf(server),
    told: () =>
      heard
        .filter(each => each.place === place)
        .map(each => each.text)
        .join('\n'),
    stop: server.close,
  };
}

function part(claims: Readonly<Record<string, string>>): string {
  return Buffer.from(JSON.stringify(claims)).toString('base64url');
}

function placeOf(url: string, { host = '' }: IncomingHttpHeaders): EchoPlace {
  if (url.startsWith('/assertion')) return 'assertion';
  return host.startsWith('login.') ? 'token' : 'control plane';
}

type Reply = {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
};

const json = { 'content-type': 'application/json' };

/** 400, so that nobody tries again. */
function echo(form: EchoForm, text: string, headers: IncomingHttpHeaders): Reply {
  switch (form) {
    case 'an error of its own':
      return { status: 400, headers: json, body: JSON.stringify(refusalWith(text)) };
    case 'a page':
      return {
        status: 400,
        headers: { 'content-type': 'text/html' },
        body: `<html><head><title>${text}</title></head><body>${text}</body></html>`,
      };
    case 'plain text':
      return { status: 200, headers: { 'content-type': 'text/plain' }, body: text };
    case 'its headers': {
      const confidential = String(headers.authorization ?? 'nothing');
      const named = { 'x-ms-request-id': confidential, 'www-authenticate': `Bearer error="${confidential}"` };
      return { status: 400, headers: { ...json, ...named }, body: JSON.stringify(refusalWith('no')) };
    }
    default:
      return form satisfies never;
  }
}

/** As ARM, Entra and Azure DevOps spell a refusal, all at once. */
function refusalWith(text: string) {
  return {
    error: { code: 'Echo', message: text },
    error_description: `AADSTS90014: ${text}`,
    error_codes: [90014],
    message: text,
  };
}

function plainAnswer(place: EchoPlace, url: string): Reply {
  return { status: 200, headers: json, body: JSON.stringify(contentOf(place, url)) };
}

function contentOf(place: EchoPlace, url: string): unknown {
  if (place === 'assertion') {
    return { count: 1, value: markers.assertion, oidcToken: markers.assertion };
  }
  const authority = `https://login.microsoftonline.com/${url.split('/')[1] ?? ''}`;
  if (place === 'token' && url.includes('/.well-known/')) {
    return {
      issuer: `${authority}/v2.0`,
      authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
      token_endpoint: `${authority}/oauth2/v2.0/token`,
      jwks_uri: `${authority}/discovery/v2.0/keys`,
    };
  }
  return { token_type: 'Bearer', expires_in: 3600, access_token: markers.accessToken };
}

function environmentOf({ origin }: HttpServer): Readonly<Record<string, string>> {
  const id = '0f3a7f6e-1111-4a1a-9b1b-3c4d5e6f7a81';
  return {
    AZURE_PROMOTE_PLAYGROUND: origin,
    AZURE_PROMOTE_TENANT_ID: id,
    AZURE_PROMOTE_SUBSCRIPTION_ID: id,
    AZURE_PROMOTE_CLIENT_ID: id,
    AZURE_PROMOTE_CLIENT_SECRET: markers.clientSecret,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}/assertion?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: markers.requestToken,
    SYSTEM_OIDCREQUESTURI: `${origin}/assertion`,
    SYSTEM_ACCESSTOKEN: markers.jobToken,
  };
}
