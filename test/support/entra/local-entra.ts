// What the playground's Entra does not play: certificates, other clouds, the identity of a machine. It checks what it is sent.
import { constants, verify, X509Certificate } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export type Exchanged = {
  readonly host: string;
  readonly tenant: string;
  readonly client: string;
  readonly scope: string;
  /** The audience of the assertion that was sent. */
  readonly audience: string;
};

export type LocalEntra = {
  readonly url: string;
  readonly exchanges: readonly Exchanged[];
  readonly close: () => Promise<void>;
};

export type LocalEntraOptions = {
  /** PEM. An assertion must be signed with its key; without it any assertion will do. */
  readonly certificate?: string;
  /** The value of IDENTITY_HEADER, and the one user-assigned identity that exists beside the machine's own. */
  readonly machine?: { readonly header: string; readonly userAssigned: string };
};

export async function startLocalEntra(options: LocalEntraOptions = {}): Promise<LocalEntra> {
  const exchanges: Exchanged[] = [];
  const server = createServer((request, response) => {
    receive(request, options, exchanges).then(
      answer => send(response, answer),
      // A defect of this server: the test that meets it shall see why.
      (thrown: unknown) =>
        send(response, { status: 500, body: { error: 'defect', message: String(thrown) } }),
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    exchanges,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Answer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function receive(
  request: IncomingMessage,
  options: LocalEntraOptions,
  exchanges: Exchanged[],
): Promise<Answer> {
  const host = request.headers.host ?? '';
  const url = new URL(request.url ?? '/', `https://${host}`);
  if (url.pathname === '/msi/token') return appToken(request, url, options);
  if (url.pathname === '/metadata/identity/oauth2/token') return machineToken(request, url, options);
  const [, tenant = '', ...rest] = url.pathname.split('/');
  if (rest.join('/') === 'v2.0/.well-known/openid-configuration') return discovery(host, tenant);
  if (rest.join('/') !== 'oauth2/v2.0/token') return { status: 404, body: { error: url.pathname } };
  const form = new URLSearchParams(await bodyOf(request));
  const assertion = form.get('client_assertion') ?? '';
  exchanges.push({
    host,
    tenant,
    client: form.get('client_id') ?? '',
    scope: (form.get('scope') ?? '')
      .split(' ')
      .filter(each => each.includes('/'))
      .join(' '),
    audience: String(part(assertion, 1)['aud']),
  });
  if (options.certificate !== undefined && !isSigned(assertion, options.certificate)) return notRegistered();
  return { status: 200, body: { token_type: 'Bearer', expires_in: 3600, access_token: 'the access token' } };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function part(assertion: string, at: number): Readonly<Record<string, unknown>> {
  const text = Buffer.from(assertion.split('.')[at] ?? '', 'base64url').toString('utf8');
  const found: unknown = text === '' ? {} : JSON.parse(text);
  return typeof found === 'object' && found ? { ...found } : {};
}

function isSigned(assertion: string, certificate: string): boolean {
  const [head = '', payload = '', signature = ''] = assertion.split('.');
  const key = new X509Certificate(certificate).publicKey;
  const padded =
    part(assertion, 0)['alg'] === 'PS256'
      ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
      : key;
  return verify('sha256', Buffer.from(`${head}.${payload}`), padded, Buffer.from(signature, 'base64url'));
}

function notRegistered(): Answer {
  const description =
    'AADSTS700027: The certificate with identifier used to sign the client assertion is not registered on application. Trace ID: 1';
  return { status: 401, body: { error: 'invalid_client', error_description: description } };
}

function discovery(host: string, tenant: string): Answer {
  const authority = `https://${host}/${tenant}`;
  const body = {
    issuer: `${authority}/v2.0`,
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    token_endpoint: `${authority}/oauth2/v2.0/token`,
    jwks_uri: `${authority}/discovery/v2.0/keys`,
    end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
  };
  return { status: 200, body };
}

/** As App Service, Container Apps and Functions hand out the identity of an app. */
function appToken(request: IncomingMessage, url: URL, { machine }: LocalEntraOptions): Answer {
  const version = url.searchParams.get('api-version');
  if (version !== '2019-08-01' || request.headers['x-identity-header'] !== machine?.header) {
    return { status: 401, body: { statusCode: 401, message: 'Unauthorized' } };
  }
  const client = url.searchParams.get('client_id');
  if (client !== null && client !== machine?.userAssigned) {
    return { status: 400, body: { statusCode: 400, message: 'No User Assigned Identity found.' } };
  }
  const expires = { expires_on: String(Math.floor(Date.now() / 1000) + 3600) };
  return { status: 200, body: { ...tokenFor(url), ...expires } };
}

/** As the metadata service of a virtual machine does. */
function machineToken(request: IncomingMessage, url: URL, { machine }: LocalEntraOptions): Answer {
  if (request.headers['metadata'] !== 'true') return { status: 400, body: { error: 'bad_request_102' } };
  const known = [null, machine?.userAssigned].includes(url.searchParams.get('client_id'));
  if (url.searchParams.get('api-version') !== '2018-02-01' || !known) {
    const body = { error: 'invalid_request', error_description: 'Identity not found' };
    return { status: 400, body };
  }
  // An end in the past: who is told how long a token lives must not look at the end.
  return { status: 200, body: { ...tokenFor(url), expires_in: '3600', expires_on: '1' } };
}

function tokenFor(url: URL): Readonly<Record<string, unknown>> {
  const [client, resource] = [url.searchParams.get('client_id'), url.searchParams.get('resource')];
  const token = `token for ${client ?? 'the machine itself'} at ${resource}`;
  return { access_token: token, resource, token_type: 'Bearer' };
}
