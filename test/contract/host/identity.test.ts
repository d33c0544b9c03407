import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { play } from './play.js';
import { hostRows } from './rows/rows.js';

const github = hostRows.filter(row => row.host === 'github');
const audience = 'api://AzureADTokenExchange';

type Issuer = {
  readonly environment: Readonly<Record<string, string>>;
  readonly requests: readonly { readonly url: string; readonly authorization: string | undefined }[];
  readonly close: () => Promise<void>;
};

async function issuer(answer: (response: ServerResponse) => void): Promise<Issuer> {
  const requests: { url: string; authorization: string | undefined }[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    requests.push({ url: request.url ?? '', authorization: request.headers.authorization });
    answer(response);
  });
  const port = await listen(server);
  return {
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    },
    requests,
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

describe.each(github)('an ID token on $name', row => {
  it('is asked for with its audience, and masked', async () => {
    const service = await issuer(response =>
      response.end(JSON.stringify({ value: 'header.claims.signature' })),
    );
    const { answers, observed } = await play(row, {
      environment: service.environment,
      calls: [
        { call: 'id-token', audience },
        { call: 'info', text: 'the token header.claims.signature' },
      ],
    });
    await service.close();
    expect(answers[0]).toEqual({ token: 'header.claims.signature' });
    expect(service.requests).toEqual([
      {
        url: `/token?api-version=2.0&audience=${encodeURIComponent(audience)}`,
        authorization: 'Bearer request-token',
      },
    ]);
    expect(observed.masks).toContain('header.claims.signature');
    expect(observed.plain).toEqual(['the token ***']);
  });

  it.each(['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'])(
    'without %s ends in a fault that says which permission to add',
    async missing => {
      const { answers } = await play(row, {
        environment: {
          ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/token?x=1',
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
          [missing]: undefined,
        },
        calls: [{ call: 'id-token', audience }],
      });
      expect(answers[0]).toMatchObject({ code: 'IDENTITY_NO_TOKEN' });
      expect(answers[0]?.['hint']).toContain('`permissions: id-token: write`');
    },
  );

  it.each([
    ['is refused', 403, '{"message":"not today"}', /403/],
    ['is not in the answer', 200, '{}', /holds no token/],
    ['comes as a page of HTML', 200, '<html>sign in</html>', /./],
  ] as const)('that %s ends in a fault', async (_, status, body, words) => {
    const service = await issuer(response => response.writeHead(status).end(body));
    const { answers } = await play(row, {
      environment: service.environment,
      calls: [{ call: 'id-token', audience }],
    });
    await service.close();
    expect(answers[0]).toMatchObject({ code: 'IDENTITY_NO_TOKEN' });
    expect(answers[0]?.['message']).toMatch(words);
    expect(answers[0]?.['message']).not.toMatch(/\n|request-token/);
  });
});

describe.each(hostRows.filter(row => row.host !== 'github'))('an ID token on $name', row => {
  it('does not exist; the fault says what to use', async () => {
    const { answers } = await play(row, { calls: [{ call: 'id-token', audience }] });
    expect(answers[0]).toMatchObject({ code: 'IDENTITY_NO_TOKEN' });
    expect(answers[0]?.['hint']).toMatch(/service connection|az login/);
  });
});

const id = '3f1c0bb4-9d25-4a64-8f3b-7a2b0f1f0001';

const connectionVariables = {
  [`ENDPOINT_URL_${id}`]: 'https://management.azure.com/',
  [`ENDPOINT_AUTH_${id}`]:
    '{"scheme":"ServicePrincipal","parameters":{"serviceprincipalkey":"pa ss\\nword"}}',
  [`ENDPOINT_AUTH_SCHEME_${id}`]: 'ServicePrincipal',
  [`ENDPOINT_AUTH_PARAMETER_${id}_TENANTID`]: 'tenant',
  [`ENDPOINT_AUTH_PARAMETER_${id}_SERVICEPRINCIPALKEY`]: 'pa ss word',
  [`ENDPOINT_DATA_${id}`]: '{"subscriptionId":"subscription"}',
  [`ENDPOINT_DATA_${id}_SUBSCRIPTIONID`]: 'subscription',
  ENDPOINT_URL_SYSTEMVSSCONNECTION: 'https://dev.azure.com/shop/',
  ENDPOINT_AUTH_SCHEME_SYSTEMVSSCONNECTION: 'OAuth',
  ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: 'agent-token',
};

describe('a service connection', () => {
  const azure = hostRows.filter(row => row.host === 'azure-pipelines');

  it.each(azure)('is read with its scheme, parameters and masked secrets on $name', async row => {
    const { answers, observed, end } = await play(row, {
      environment: { ...connectionVariables, SYSTEM_DEBUG: 'true' },
      calls: [
        { call: 'connection', id, names: ['tenantid', 'serviceprincipalkey', 'subscriptionId', 'absent'] },
        { call: 'connection', id: 'SystemVssConnection', names: ['AccessToken'] },
        { call: 'child-variables' },
      ],
    });
    expect(answers[0]).toMatchObject({
      found: 'yes',
      scheme: 'ServicePrincipal',
      url: 'https://management.azure.com/',
      'parameter tenantid': 'tenant',
      'secret serviceprincipalkey': 'pa ss word',
      'setting subscriptionId': 'subscription',
    });
    expect(Object.keys(answers[0] ?? {})).not.toContain('parameter absent');
    expect(answers[1]).toMatchObject({ scheme: 'OAuth', 'secret AccessToken': 'agent-token' });
    expect(answers[2]?.['names']).not.toContain('ENDPOINT_AUTH');
    expect(observed.masks).toEqual(expect.arrayContaining(['pa ss word', 'agent-token']));
    expect(
      end.stdout
        .split('\n')
        .filter(line => !line.includes('task.setsecret'))
        .join(''),
    ).toBe('');
  });

  it.each(hostRows)('that does not exist is absent on $name', async row => {
    const { answers } = await play(row, { calls: [{ call: 'connection', id, names: ['tenantid'] }] });
    expect(answers).toEqual([{ found: 'no' }]);
  });

  it.each(azure)('stays readable when another task library runs beside it on $name', async row => {
    const { answers } = await play(row, {
      environment: connectionVariables,
      calls: [{ call: 'child-task-library' }, { call: 'connection', id, names: ['serviceprincipalkey'] }],
    });
    expect(answers[1]).toMatchObject({ 'secret serviceprincipalkey': 'pa ss word' });
  });
});
