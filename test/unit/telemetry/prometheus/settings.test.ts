// What can never be asked is refused before anything is sent, and a secret goes nowhere but where it belongs.
import { describe, expect, it } from '@jest/globals';
import { Fault } from '../../../../shared/fault/fault.js';
import { Secret } from '../../../../shared/step/secret.js';
import type { Authorization } from '../../../../shared/telemetry/prometheus/http/authorization.js';
import { type PrometheusSettings, planOf } from '../../../../shared/telemetry/prometheus/settings.js';

const address = new URL('https://metrics.example.com');

function refusal(settings: Partial<PrometheusSettings>): string {
  try {
    planOf({ address, ...settings });
  } catch (thrown) {
    // What the test is after; anything but a fault fails it with what it was.
    if (thrown instanceof Fault) return `${thrown.code} ${thrown.message}`;
    throw thrown;
  }
  return 'accepted';
}

const bearer: Authorization = { kind: 'bearer', token: new Secret('token-1234') };
const azure: Authorization = {
  kind: 'azure',
  credential: { getToken: () => Promise.reject(new Error('nobody asks yet')) },
};

describe('settings', () => {
  it('have defaults that fit the usual libraries', () => {
    expect(planOf({ address })).toMatchObject({
      mark: { label: 'version', is: 'version' },
      requests: {
        metric: 'http_requests_total',
        bad: { label: 'code', operator: '=~', value: '5..' },
        latency: { metric: 'http_request_duration_seconds_bucket', unit: 'seconds' },
      },
      instance: 'instance',
      stepMilliseconds: 30_000,
      lagMilliseconds: 30_000,
    });
  });

  it('of all requests hold for declared ones too, unless they say otherwise', () => {
    const { metrics } = planOf({
      address,
      bad: 'status="error"',
      latency: 'none',
      metrics: {
        checkout: { kind: 'requests', where: 'handler="/checkout"' },
        orders: { kind: 'requests', metric: 'orders_total', bad: 'ok="no"' },
      },
    });
    expect(metrics.get('checkout')).toMatchObject({
      metric: 'http_requests_total',
      where: [{ label: 'handler' }],
      bad: { label: 'status' },
      latency: undefined,
    });
    expect(metrics.get('orders')).toMatchObject({ metric: 'orders_total', bad: { label: 'ok' } });
  });

  it.each<[string, Partial<PrometheusSettings>, RegExp]>([
    [
      'an address of another kind',
      { address: new URL('ftp://a.example.com') },
      /the address: expected https/,
    ],
    ['a password in the address', { address: new URL('https://u:p@a.example.com') }, /without a user/],
    ['a query in the address', { address: new URL('https://a.example.com/?x=1') }, /without a query/],
    [
      'a token without encryption',
      { address: new URL('http://a.example.com'), authorization: bearer },
      /https:\/\/ only/,
    ],
    ['a token of Azure for somebody else', { authorization: azure }, /may ask Azure alone/],
    [
      'the same for a name that only begins so',
      { address: new URL('https://x.prometheus.monitor.azure.com.example.com'), authorization: azure },
      /Azure alone/,
    ],
    ['conditions that are none', { where: 'job' }, /where: expected conditions/],
    ['two conditions for bad', { bad: 'a="1",b="2"' }, /bad of requests: expected one condition/],
    ['no metric', { requests: '' }, /the metric of requests: expected a name/],
    ['a label of half a character', { mark: { label: '\ud800', is: 'arm' } }, /the label of the arms/],
    ['no time between scrapes', { scrapeMilliseconds: 0 }, /between scrapes/],
    [
      'an expression that is none',
      { metrics: { x: { kind: 'query', promql: 'a{b="' } } },
      /x: expected an expression/,
    ],
    [
      'bad requests of a metric that are none',
      { metrics: { x: { kind: 'requests', bad: '5..' } } },
      /bad of x/,
    ],
  ])('with %s are refused', (_, settings, why) => {
    expect(refusal(settings)).toMatch(/^PROMETHEUS_UNUSABLE /);
    expect(refusal(settings)).toMatch(why);
    expect(refusal(settings)).not.toContain('token-1234');
  });

  it('without encryption are taken where no secret travels, and a token on this machine', () => {
    expect(refusal({ address: new URL('http://prometheus.monitoring.svc:9090') })).toBe('accepted');
    expect(refusal({ address: new URL('http://127.0.0.1:9090'), authorization: bearer })).toBe('accepted');
    for (const end of ['com', 'us', 'cn']) {
      const own = new URL(`https://shop.westeurope.prometheus.monitor.azure.${end}`);
      expect(refusal({ address: own, authorization: azure })).toBe('accepted');
    }
  });
});
