// Whatever a server may answer instead of an answer, over sockets: each ends as what it is, and none looks like health.
import { afterEach, describe, expect, it } from '@jest/globals';
import { Secret } from '../../../../shared/step/secret.js';
import type { PrometheusOptions } from '../../../../shared/telemetry/prometheus/prometheus.js';
import { prometheus } from '../../../../shared/telemetry/prometheus/prometheus.js';
import { answers, answersJson, type Behaviour, hangsUp } from '../../../support/http-server.js';
import { closeServers, rig } from '../../http/rig.js';
import { noon, question } from './stage.js';

afterEach(closeServers);

const address = new URL('https://metrics.example.com/prometheus/');
const azure = new URL('https://shop-ab12.westeurope.prometheus.monitor.azure.com');
const matrix = (result: readonly unknown[], more: object = {}) =>
  answersJson(200, { status: 'success', data: { resultType: 'matrix', result }, ...more });
const error = (status: number, errorType: string, words: string) =>
  answersJson(status, { status: 'error', errorType, error: words });

async function ask(script: readonly Behaviour[], options: Partial<PrometheusOptions> = {}) {
  const { transport, server } = await rig(script);
  const source = prometheus({ address, transport, clock: { now: () => noon + 3_600_000 }, ...options });
  const arms = { candidate: { version: '1.1.0' } };
  return { answer: await source.counts(question(60, { arms })), server, source };
}

const token = new Secret('token-of-a-reader-1234');

type Case = readonly [name: string, script: Behaviour, why: RegExp, hint: RegExp];

describe('a server that refuses', () => {
  it.each<Case>([
    [
      'what it cannot read',
      error(400, 'bad_data', '1:9: parse error: unexpected <op:->'),
      /answered 400: bad_data: 1:9: parse error/,
      /try them in its own page/,
    ],
    [
      'what it cannot work out',
      error(422, 'execution', 'expanding series: context canceled'),
      /answered 422: execution: expanding series/,
      /does not take the question/,
    ],
    [
      'for want of time',
      error(503, 'timeout', 'query timed out in expression evaluation'),
      /answered 503.*: timeout: query timed out/,
      /./,
    ],
    ['for want of a token', answers(401, 'Unauthorized'), /answered 401/, /valid there/],
    ['this user', answersJson(403, { message: 'forbidden' }), /answered 403/, /owns the token/],
    ['the path', answers(404, '404 page not found'), /answered 404/, /in front of \/api\/v1/],
    [
      'by leading to a sign-in',
      answers(302, '', { location: 'https://login.example.com' }),
      /redirect/,
      /page to sign in/,
    ],
    [
      'by showing a page',
      answers(200, '<!doctype html><title>Grafana</title>'),
      /page titled "Grafana"/,
      /address of the API/,
    ],
    ['by saying nothing', answers(200, ''), /an empty body/, /address of the API/],
    ['by hanging up', hangsUp(), /broke off/, /./],
    [
      'with 200',
      error(200, 'internal', 'opening storage failed'),
      /answered internal: opening storage failed/,
      /./,
    ],
  ])('%s is unreadable', async (_, script, why, hint) => {
    const { answer } = await ask([script]);
    expect(answer).toMatchObject({ kind: 'unreadable', why: expect.stringMatching(why) });
    if (answer.kind === 'unreadable' && hint.source !== '.') expect(answer.hint).toMatch(hint);
  });

  it('never sees its token shown', async () => {
    const echo: Behaviour = (response, { headers }) => {
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({ status: 'error', errorType: 'bad_data', error: `no: ${headers.authorization}` }),
      );
    };
    const { answer, server } = await ask([echo], { authorization: { kind: 'bearer', token } });
    expect(server.seen[0]?.headers.authorization).toBe('Bearer token-of-a-reader-1234');
    expect(JSON.stringify(answer)).not.toContain('token-of-a-reader');
  });
});

describe('a question', () => {
  it('goes to the path in front of the API, as a form, with a whole time and no partial answers', async () => {
    const { server } = await ask([matrix([])]);
    const forms = server.seen.map(({ body }) => Object.fromEntries(new URLSearchParams(body)));
    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual(
      Array(2).fill('POST /prometheus/api/v1/query'),
    );
    expect(forms[0]).toEqual({
      // Five minutes to remember, and a second, more than the minute that is asked about.
      query: 'http_requests_total{version="1.1.0",code!~"5.."}[361s]',
      time: String(noon / 1_000 + 60),
      timeout: '25s',
      partial_response: 'false',
      max_source_resolution: '0s',
    });
    expect(forms[1]?.['query']).toBe('http_requests_total{version="1.1.0",code=~"5.."}[361s]');
  });

  it('bears a user and a password where that is asked for', async () => {
    const password = new Secret('pass-of-a-reader');
    const { server } = await ask([matrix([])], { authorization: { kind: 'basic', user: '4711', password } });
    expect(server.seen[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from('4711:pass-of-a-reader').toString('base64')}`,
    );
  });

  it('is asked again when the server stumbles', async () => {
    const { answer, server } = await ask([answers(502, 'bad gateway'), matrix([])]);
    expect(answer.kind).toBe('no-data');
    expect(server.seen.length).toBe(3);
  });
});

describe('an Azure Monitor workspace', () => {
  const asked: string[] = [];
  const credential = {
    getToken: async (scope: string | string[]) => {
      asked.push(String(scope));
      return { token: 'token-of-azure-5678', expiresOnTimestamp: 1 };
    },
  };
  const as = { address: azure, authorization: { kind: 'azure', credential } } as const;

  it('is asked with a token for its own audience, and with nothing that only Thanos knows', async () => {
    const { server, source } = await ask([matrix([])], as);
    expect(asked.at(-1)).toBe('https://prometheus.monitor.azure.com/.default');
    expect(server.seen[0]?.headers.authorization).toBe('Bearer token-of-azure-5678');
    expect(server.seen[0]?.body).not.toContain('partial_response');
    expect(source.abilities.leastRoles).toEqual([
      expect.objectContaining({ role: 'Monitoring Data Reader', scope: expect.stringContaining(azure.host) }),
    ]);
  });

  it('names the role that is missing', async () => {
    const denied = answersJson(403, { error: { code: 'Forbidden', message: 'Access denied' } });
    const { answer } = await ask([denied], as);
    expect(answer).toMatchObject({
      kind: 'unreadable',
      why: expect.stringMatching(/answered 403: Forbidden: Access denied/),
      hint: expect.stringMatching(/role Monitoring Data Reader on the Azure Monitor workspace of shop-ab12/),
    });
  });
});

describe('too much for one answer', () => {
  const tooMany = error(
    422,
    'execution',
    'query processing would load too many samples into memory in query execution',
  );

  it('is asked for again in halves', async () => {
    const only: Behaviour = (response, seen) => {
      const range = Number(/\[(\d+)s\]/.exec(new URLSearchParams(seen.body).get('query') ?? '')?.[1]);
      (range > 200 ? tooMany : matrix([]))(response, seen);
    };
    const { answer, server } = await ask([only]);
    expect(answer.kind).toBe('no-data');
    // Six minutes are too much, twice three are not: for good and for bad ones.
    expect(server.seen.length).toBe(6);
  });

  it('is asked for again in halves when it is longer than what is read of one', async () => {
    const long = ' '.repeat(17 * 1_048_576);
    const { answer, server } = await ask([answers(200, long), matrix([])]);
    expect(answer.kind).toBe('no-data');
    expect(server.seen.length).toBe(4);
  });

  it('is unreadable when no piece is small enough', async () => {
    const { answer } = await ask([tooMany]);
    expect(answer).toMatchObject({ kind: 'unreadable', why: expect.stringMatching(/too many samples/) });
  });
});
