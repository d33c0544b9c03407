// An Azure that refuses, fails, or answers with something that is no answer: told as what it is, never read as "0 %".
import { afterEach, describe, expect, it } from '@jest/globals';
import { runtimeNames } from '../support/runtimes.js';
import { hosts } from './hosts/hosts.js';
import { type Expected, expectRefusal } from './stage/refusal.js';
import {
  application,
  changesAsked,
  payments,
  type SceneRequest,
  scenes,
  type TroubleRule,
} from './stage/scene.js';

const stage = scenes();
afterEach(() => stage.stop());

type Case = Expected & {
  readonly name: string;
  readonly request?: Omit<SceneRequest, 'inputs'>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly trouble?: TroubleRule;
  /** How much faster than real time everything runs. */
  readonly speed?: number;
  /** On every host; the others take turns, since what they are about lies below the hosts. */
  readonly everywhere?: true;
};

/** What says how the traffic is split. */
const configuration = { path: '/sites/payments/config/web' };
const page = (title: string) => `<!DOCTYPE html><html><head><title>${title}</title></head></html>`;
const scope =
  'scope=/subscriptions/5d9a3c10-2f64-4e0b-8a77-1c2d3e4f5a6b/resourceGroups/rg-prod/providers/Microsoft.Web/sites/payments';
const unreadable = { code: 'HTTP_UNREADABLE', whose: 'world', hint: /proxy/ } as const;
const gaveUp = { code: 'HTTP_GAVE_UP', whose: 'world', speed: 30 } as const;

const cases: readonly Case[] = [
  {
    name: 'an app that does not exist, with those that do',
    everywhere: true,
    inputs: { ...payments, app: 'paymets' },
    code: 'TARGET_NOT_FOUND',
    whose: 'world',
    says: ['app paymets in rg-prod does not exist', /existing=.*payments, orders/],
    hint: /choose one of those that exist/,
  },
  {
    name: 'a slot that does not exist, with those that do',
    everywhere: true,
    inputs: { ...payments, candidate: 'stagin' },
    code: 'TARGET_NOT_FOUND',
    whose: 'world',
    says: ['the candidate stagin does not exist', 'existing=staging, preview'],
    hint: /name one of the slots that exist/,
  },
  {
    name: 'an identity without any role, naming the least one and its scope',
    everywhere: true,
    request: { as: application('stranger') },
    code: 'IDENTITY_FORBIDDEN',
    whose: 'world',
    says: ['may not perform Microsoft.Web/sites/read', 'role=Reader', scope],
    hint: /assign the role Reader/,
  },
  {
    name: 'a token that is not accepted',
    trouble: {
      match: configuration,
      do: {
        status: 401,
        headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
        body: { error: { code: 'InvalidAuthenticationToken', message: 'The access token is invalid.' } },
      },
    },
    code: 'HTTP_REFUSED',
    whose: 'world',
    says: ['answered 401: InvalidAuthenticationToken: The access token is invalid.', 'status=401'],
    hint: /./,
  },
  {
    name: 'a page in place of the configuration',
    trouble: { match: configuration, do: { html: page('Sign in to the proxy'), status: 200 } },
    ...unreadable,
    says: ['answered 200 with an HTML page titled "Sign in to the proxy"'],
  },
  {
    name: 'an empty body in place of the configuration',
    everywhere: true,
    trouble: { match: configuration, do: 'empty-body' },
    ...unreadable,
    says: ['answered 200 with an empty body', /request-id=\S{36}/],
  },
  {
    name: 'text in place of the configuration',
    trouble: { match: configuration, do: { status: 200, body: 'OK' } },
    ...unreadable,
    says: ['text that is not JSON'],
  },
  {
    name: 'a configuration that is no resource',
    trouble: { match: configuration, do: { status: 200, body: '{}' } },
    ...unreadable,
    says: ['the configuration of payments'],
  },
  {
    name: 'a list of slots that is no list',
    trouble: { match: { path: '/sites/payments/slots\\?' }, do: { status: 200, body: '{}' } },
    ...unreadable,
    says: [],
  },
  {
    name: 'settings that are none',
    trouble: { match: { path: '/appsettings/list' }, do: { status: 200, body: '{}' } },
    ...unreadable,
    says: [],
  },
  {
    name: 'an answer of 2 MB in place of a reason, cut short',
    trouble: {
      match: configuration,
      do: { status: 400, body: { error: { code: 'BadRequest', message: 'x'.repeat(2_000_000) } } },
    },
    code: 'HTTP_REFUSED',
    whose: 'world',
    says: ['answered 400: BadRequest: xxx'],
    hint: /./,
  },
  {
    name: 'a reason with commands of both runners in it, none of them obeyed',
    trouble: {
      match: configuration,
      do: {
        status: 400,
        body: {
          error: {
            code: 'Bad##vso[task.complete result=Succeeded]',
            message: 'no\n::error::obeyed\n##vso[task.logissue type=error]obeyed',
          },
        },
      },
    },
    code: 'HTTP_REFUSED',
    whose: 'world',
    says: ['answered 400: Bad'],
    hint: /./,
  },
  {
    ...gaveUp,
    name: 'an Azure that stays unavailable, with its last words',
    trouble: {
      match: configuration,
      do: { status: 503, body: { error: { code: 'ServerUnavailable', message: 'Come back.' } } },
    },
    says: ['answered 503', 'ServerUnavailable', 'status=503', /tries=\d+/],
    hint: /try again later/,
  },
  {
    ...gaveUp,
    name: 'an Azure that asks to wait for a day',
    trouble: {
      match: configuration,
      do: {
        status: 429,
        headers: { 'retry-after': '86400' },
        body: { error: { code: 'TooManyRequests', message: 'Slow down.' } },
      },
    },
    says: ['answered 429', 'TooManyRequests', 'status=429', 'retry-after=86400'],
    hint: /too many requests/,
  },
  {
    ...gaveUp,
    name: 'an Azure that hangs up again and again',
    trouble: { match: configuration, do: 'reset-before' },
    says: ['did not answer', 'connection=ECONNRESET', /tries=\d+/],
    hint: /./,
  },
  {
    ...gaveUp,
    name: 'a gateway that answers with its own page',
    trouble: { match: configuration, do: 'html' },
    says: ['answered 502', 'an HTML page', 'status=502'],
    hint: /try again later/,
  },
];

const rows = cases.flatMap(({ everywhere, ...each }, at) =>
  hosts
    .filter((_, place) => everywhere === true || place === at % hosts.length)
    .map((host, place) => ({
      ...each,
      host,
      hostName: host.name,
      runtime: runtimeNames[(at + place) % runtimeNames.length] ?? 'node20',
    })),
);

describe('status tells of', () => {
  it.each(rows)('$name ($hostName, $runtime)', async ({ host, runtime, inputs = payments, ...row }) => {
    const scene = await stage.start({ speed: row.speed ?? 1 });
    if (row.trouble !== undefined) scene.playground.trouble.add(row.trouble);
    const run = await expectRefusal(host, scene, { ...row.request, runtime, inputs }, row);
    expect(run.log.length).toBeLessThan(10_000);
  });
});

const setbacks: readonly (readonly [name: string, deed: TroubleRule['do'], times: number])[] = [
  ['503 without a word', { status: 503 }, 2],
  ['503 with a moment to wait', { status: 503, headers: { 'retry-after': '0' } }, 1],
  ['429 with a second to wait', { status: 429, headers: { 'retry-after': '1' } }, 1],
  ['a connection that is reset', 'reset-before', 1],
];

describe('status passes', () => {
  it.each(hosts)('for a mere reader on $name, and names the role for what it could not see', async host => {
    const scene = await stage.start();
    const run = await host.run(scene.request({ inputs: payments, as: application('reader') }));
    expect(run).toMatchObject({ conclusion: 'success', outputs: { outcome: 'passed' } });
    expect(run.log).toMatch(/production: app settings: .*Microsoft.Web\/sites\/config\/list\/action/);
    expect(run.log).toContain('assign the role Website Contributor');
    expect(changesAsked(scene)).toEqual([]);
  });

  it.each(setbacks.map(([name, deed, times], at) => ({ name, deed, times, host: hosts[at % hosts.length] })))(
    'after $name on $host.name',
    async ({ host, deed, times }) => {
      const scene = await stage.start({ speed: 10 });
      scene.playground.trouble.add({ match: { ...configuration, times }, do: deed });
      const run = await host?.run(scene.request({ inputs: payments, runtime: 'node24' }));
      expect(run).toMatchObject({ conclusion: 'success', errors: [], outputs: { 'error-code': '' } });
      expect(scene.playground.requests.filter(({ trouble }) => trouble !== undefined)).toHaveLength(times);
    },
  );
});
