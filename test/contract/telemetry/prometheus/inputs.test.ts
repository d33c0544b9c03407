// From the inputs of a step to a source: what is sent, where to, and as whom.
import { describe, expect, it } from '@jest/globals';
import { Fault } from '../../../../shared/fault/fault.js';
import type { Answer, Request } from '../../../../shared/http/transport.js';
import { openPrometheus } from '../../../../shared/wiring/gate/prometheus.js';
import { steppedClock } from '../../../support/stepped-clock.js';
import { noon, question } from './stage.js';

const azure = 'https://shop-ab12.westeurope.prometheus.monitor.azure.com';

async function asked(inputs: Readonly<Record<string, string>>) {
  const sent: Request[] = [];
  const scopes: string[] = [];
  const send = async (request: Request): Promise<Answer> => {
    sent.push(request);
    const json = { status: 'success', data: { resultType: 'matrix', result: [] } };
    return { status: 200, header: () => undefined, text: JSON.stringify(json), json };
  };
  const source = await openPrometheus({
    wiring: { raw: { host: 'terminal', get: name => inputs[name], parsers: {} } },
    transport: { send },
    clock: steppedClock({ startsAt: noon + 3_600_000 }),
    credential: async () => ({
      getToken: async scope => {
        scopes.push(String(scope));
        return { token: 'token-of-azure', expiresOnTimestamp: 1 };
      },
    }),
  });
  const arms = { candidate: { version: '2', arm: 'staging' } };
  await source.counts(
    question(120, { arms, latency: true, grid: { ...question(120).grid, stepMilliseconds: 60_000 } }),
  );
  const queries = sent.map(({ body }) => new URLSearchParams(body).get('query'));
  return { source, queries, scopes, first: sent[0] };
}

describe('the inputs of a Prometheus', () => {
  it('need no more than an address', async () => {
    const { first, queries, source } = await asked({ 'prometheus-url': 'http://127.0.0.1:9090' });
    expect(first?.url.href).toBe('http://127.0.0.1:9090/api/v1/query');
    expect(first?.headers?.['authorization']).toBeUndefined();
    expect(queries).toEqual([
      'http_requests_total{version="2",code!~"5.."}[421s]',
      'http_requests_total{version="2",code=~"5.."}[421s]',
      'http_request_duration_seconds_bucket{version="2"}[421s]',
    ]);
    expect(source.abilities).toMatchObject({ stepMilliseconds: 30_000, lagMilliseconds: 30_000 });
  });

  it('say which series are meant, and by which label arms are known', async () => {
    const { queries, source } = await asked({
      'prometheus-url': 'https://metrics.example.com/select/0/prometheus/',
      'prometheus-match': 'namespace="shop"',
      'prometheus-label': 'slot=arm',
      'prometheus-requests': 'http_server_request_duration_seconds_count',
      'prometheus-bad': 'http_response_status_code=~"5..|429"',
      'prometheus-latency': 'none',
      'prometheus-interval': '30s',
    });
    expect(queries[1]).toBe(
      'http_server_request_duration_seconds_count{namespace="shop",slot="staging",http_response_status_code=~"5..|429"}[421s]',
    );
    expect(queries.length).toBe(2);
    expect(source.name).toBe('prometheus metrics.example.com/select/0/prometheus');
    expect(source.abilities).toMatchObject({
      stepMilliseconds: 60_000,
      lagMilliseconds: 45_000,
      latency: 'none',
    });
  });

  it('let a token, a user or an identity of Azure ask', async () => {
    const url = { 'prometheus-url': 'https://metrics.example.com' };
    const token = await asked({ ...url, 'prometheus-token': 'token-1234' });
    expect(token.first?.headers?.['authorization']).toBe('Bearer token-1234');
    const user = await asked({ ...url, 'prometheus-token': 'token-1234', 'prometheus-user': '4711' });
    expect(user.first?.headers?.['authorization']).toBe(
      `Basic ${Buffer.from('4711:token-1234').toString('base64')}`,
    );
    const identity = await asked({ 'prometheus-url': azure });
    expect(identity.first?.headers?.['authorization']).toBe('Bearer token-of-azure');
    expect(identity.scopes[0]).toBe('https://prometheus.monitor.azure.com/.default');
    expect(token.scopes).toEqual([]);
  });

  it.each([
    [{}, 'INPUT_INVALID'],
    [{ 'prometheus-url': 'https://[' }, 'INPUT_INVALID'],
    [{ 'prometheus-url': 'https://metrics.example.com/?a=b' }, 'INPUT_INVALID'],
    [
      { 'prometheus-url': 'https://metrics.example.com', 'prometheus-label': 'slot=something' },
      'INPUT_INVALID',
    ],
    [
      { 'prometheus-url': 'http://metrics.example.com', 'prometheus-token': 'token-1234' },
      'PROMETHEUS_UNUSABLE',
    ],
    [
      { 'prometheus-url': 'https://metrics.example.com', 'prometheus-match': 'job=shop' },
      'PROMETHEUS_UNUSABLE',
    ],
  ])('%j are refused', async (inputs: Readonly<Record<string, string>>, code) => {
    const fault = await asked(inputs).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(fault instanceof Fault ? fault.code : fault).toBe(code);
  });
});
