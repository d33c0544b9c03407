// A caller with nothing but a socket: sends what it is told under the name it is told, and reads what comes back.
import { type Agent, type IncomingHttpHeaders, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Playground } from '../../../playground/playground.js';

export type Sent = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly agent?: Agent;
  /** Whom to trust, when the gateway speaks https. */
  readonly trust?: string;
  readonly timeoutMs?: number;
};

export type Came = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

/** Rejects with the socket's error when there is no answer. */
export const call = (
  base: string,
  host: string | undefined,
  target: string,
  sent: Sent = {},
): Promise<Came> =>
  new Promise((resolve, reject) => {
    const { hostname, port, protocol } = new URL(base);
    const request = (protocol === 'https:' ? secureRequest : plainRequest)(
      {
        hostname,
        port,
        path: target,
        method: sent.method ?? 'GET',
        headers: { ...(host === undefined ? {} : { host }), ...sent.headers },
        ...(sent.agent ? { agent: sent.agent } : {}),
        ...(sent.trust === undefined ? {} : { ca: sent.trust, servername: host ?? hostname }),
      },
      response => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    request.on('error', reject);
    if (sent.timeoutMs !== undefined) {
      request.setTimeout(sent.timeoutMs, () => request.destroy(new Error('no answer in time')));
    }
    request.end(sent.body);
  });

export type Fields = { readonly [name: string]: unknown };

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const fieldsOf = (body: string): Fields => {
  const value: unknown = JSON.parse(body);
  if (!isFields(value)) throw new Error(`expected a JSON object, got ${body}`);
  return value;
};

/** A value deep in a JSON body: `at(body, 'properties', 'experiments', 'rampUpRules', 0)`. */
export const at = (body: unknown, ...path: readonly (string | number)[]): unknown => {
  let value: unknown = body;
  for (const step of path) {
    if (Array.isArray(value) && typeof step === 'number') value = value[step];
    else if (isFields(value)) value = value[String(step)];
    else return undefined;
  }
  return value;
};

/** From the control plane's envelope, from App Service's own, or from that of metrics, which has none. */
export const errorOf = (came: Came): { readonly code: unknown; readonly message: unknown } => {
  const body = fieldsOf(came.body);
  return {
    code: at(body, 'error', 'code') ?? body['Code'] ?? body['code'],
    message: at(body, 'error', 'message') ?? body['Message'] ?? body['message'],
  };
};

type TokenWish = { readonly application?: string; readonly scope?: string };

export const askForToken = (
  playground: Playground,
  form: Readonly<Record<string, string>>,
  tenant = playground.state.world.tenant,
): Promise<Came> =>
  call(playground.url, 'login.microsoftonline.com', `/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  });

/** A bearer header for one of the world's applications, got by its secret. */
export const signIn = async (playground: Playground, wish: TokenWish = {}): Promise<string> => {
  const wanted = wish.application ?? 'deployer';
  const application = playground.state.world.applications.find(each => each.name === wanted);
  if (!application) throw new Error(`the world has no application ${wanted}`);
  const came = await askForToken(playground, {
    grant_type: 'client_credentials',
    client_id: application.clientId,
    client_secret: application.secret,
    scope: wish.scope ?? 'https://management.azure.com/.default',
  });
  return `Bearer ${String(fieldsOf(came.body)['access_token'])}`;
};

export const apiVersion = '2023-12-01';

export const resource = (playground: Playground, below: string, group = 'rg-prod'): string =>
  `/subscriptions/${playground.state.world.subscription}/resourceGroups/${group}/providers/Microsoft.Web/${below}`;

/** Calls the control plane with the right version and, unless the caller brings one, with a token. */
export const manage = async (playground: Playground, below: string, sent: Sent = {}): Promise<Came> => {
  const authorization = sent.headers?.['authorization'] ?? (await signIn(playground));
  return call(
    playground.url,
    'management.azure.com',
    `${resource(playground, below)}?api-version=${apiVersion}`,
    {
      ...sent,
      headers: { ...sent.headers, authorization },
    },
  );
};

export const patchWeb = (playground: Playground, site: string, body: unknown): Promise<Came> =>
  manage(playground, `${site}/config/web`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

export const stagingHost = 'payments-staging-a1b2c3.westeurope-01.azurewebsites.net';

export const rule = (percent: number, name = 'staging', host = stagingHost): Fields => ({
  name,
  actionHostName: host,
  reroutePercentage: percent,
});

export const setRules = (playground: Playground, ...rules: readonly Fields[]): Promise<Came> =>
  patchWeb(playground, 'sites/payments', { properties: { experiments: { rampUpRules: rules } } });

/** Waits for a condition, looking again every few milliseconds; gives up after two seconds. */
export const until = async (holds: () => boolean): Promise<void> => {
  const deadline = performance.now() + 2000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error('the awaited condition never held');
    await new Promise(resolve => setTimeout(resolve, 5));
  }
};
