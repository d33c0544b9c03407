// From a challenge to the header that answers it: Basic, or a token from wherever the registry says. The flows of
// plain distribution, Docker Hub and GHCR are one (GET with Basic); that of ACR has an exchange before it.
import { Fault } from '../../fault/fault.js';
import type { Download, Downloaded } from '../../http/download.js';
import { redirectProblem } from '../../http/redirect.js';
import { isJson } from '../statement.js';
import type { Challenge } from './challenge.js';
import { type Credential, parsed } from './credentials.js';

/** What a token is asked for. */
export type Actions = 'pull' | 'pull,push';

export type TokenRequest = {
  readonly download: Download;
  /** The API of the registry. */
  readonly origin: URL;
  readonly repository: string;
  readonly actions: Actions;
  readonly challenge: Challenge;
  readonly credential: Credential | undefined;
};

/** The value of `Authorization`. Undefined: there is nothing to answer with. */
export async function answerChallenge(request: TokenRequest): Promise<string | undefined> {
  const { challenge, credential } = request;
  if (challenge.kind === 'basic') {
    return credential?.kind === 'password'
      ? basic(credential.username, credential.password.reveal())
      : undefined;
  }
  return `Bearer ${await bearerToken(request, challenge)}`;
}

const longestToken = 1_048_576;
const client = 'azure-promote';

async function bearerToken(
  request: TokenRequest,
  challenge: Extract<Challenge, { kind: 'bearer' }>,
): Promise<string> {
  const { repository, actions, credential, origin } = request;
  const realm = realmOf(challenge.realm, origin);
  const service = challenge.service;
  // What is asked for is decided here: a registry that asks for more gets no more.
  const scope = `repository:${repository}:${actions}`;
  const asked = { ...(service !== undefined && { service }), scope };
  if (credential === undefined || credential.kind === 'password') {
    const url = new URL(realm);
    for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
    const headers = credential && {
      authorization: basic(credential.username, credential.password.reveal()),
    };
    const answer = await request.download({ url, maximumBytes: longestToken, ...(headers && { headers }) });
    return tokenIn(answer, realm, credential);
  }
  const refresh =
    credential.kind === 'azure' ? await exchange(request, credential, service) : credential.token.reveal();
  const form = { grant_type: 'refresh_token', client_id: client, ...asked, refresh_token: refresh };
  return tokenIn(await post(request.download, realm, form), realm, credential);
}

/** A token of Entra is worth more than a registry: it goes to Azure's own names and nowhere else. */
export function isAzureRegistry(host: string): boolean {
  return /^[a-z0-9-]+(\.[a-z0-9]+)?\.azurecr\.(io|us|cn)$/.test(host);
}

async function exchange(
  { download, origin }: TokenRequest,
  credential: Extract<Credential, { kind: 'azure' }>,
  service: string | undefined,
): Promise<string> {
  if (!isAzureRegistry(origin.hostname)) {
    throw new Fault('REGISTRY_REFUSED', `${origin.host} is no Azure Container Registry`, {
      hint: 'give registry-username and registry-password; an Azure identity is for *.azurecr.io',
      facts: { registry: origin.host },
    });
  }
  const url = new URL('/oauth2/exchange', origin);
  const token = await credential.token();
  const form = { grant_type: 'access_token', service: service ?? origin.hostname, access_token: token };
  const answer = await post(download, url, form);
  const body = parsed(textOf(answer));
  const refresh = isJson(body) ? body['refresh_token'] : undefined;
  if (answer.status === 200 && typeof refresh === 'string' && refresh !== '') return refresh;
  throw refusedBy(url, answer, credential);
}

function post(download: Download, url: URL, form: Readonly<Record<string, string>>): Promise<Downloaded> {
  return download({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
    maximumBytes: longestToken,
  });
}

/** The place where tokens come from may be another host, and has to be as safe as the registry. */
function realmOf(text: string, origin: URL): URL {
  const realm = URL.canParse(text) ? new URL(text) : undefined;
  const problem = realm === undefined ? 'it is no address' : redirectProblem(origin, realm);
  if (
    realm !== undefined &&
    problem === undefined &&
    (realm.protocol === 'https:' || realm.protocol === 'http:')
  )
    return realm;
  throw new Fault(
    'REGISTRY_UNTRUSTED',
    `${origin.host} sends credentials to a place that is not used: ${problem ?? 'it is not https'}`,
    {
      facts: { registry: origin.host, realm: text.slice(0, 200) },
    },
  );
}

function tokenIn(answer: Downloaded, realm: URL, credential: Credential | undefined): string {
  const body = parsed(textOf(answer));
  if (answer.status === 200 && isJson(body)) {
    const token = [body['token'], body['access_token']].find(each => typeof each === 'string' && each !== '');
    if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token;
  }
  throw refusedBy(realm, answer, credential);
}

function refusedBy(url: URL, { status }: Downloaded, credential: Credential | undefined): Fault {
  const who = credential === undefined ? 'anonymously' : `with what came from ${credential.from}`;
  return new Fault('REGISTRY_REFUSED', `${url.host} gave no token (${status}), asked ${who}`, {
    facts: { host: url.host, status, credentials: credential?.from ?? 'none' },
  });
}

function basic(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

function textOf({ bytes }: Downloaded): string {
  return new TextDecoder().decode(bytes);
}
