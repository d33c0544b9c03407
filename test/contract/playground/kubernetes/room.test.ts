// The playground's cluster held to what is known of real ones: the schema of HTTPRoute, and how an API server answers.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { type Fields, isFields } from '../../../../playground/exchange.js';
import { repositoryRoot } from '../../../support/runtimes.js';
import { routePath as path, prepare, type Setting, weights } from '../../traffic/gateway-api/set.js';

const open: Setting[] = [];
async function start(): Promise<Setting> {
  const set = await prepare();
  open.push(set);
  return set;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ playground }) => playground.stop()));
});

const schemaPath = join(repositoryRoot(), '..', 'shared', 'schemas', 'gateway-api', 'httproutes.yaml');
// The schema is no part of this repository; its tests say so where it is absent.
const itWithSchema = existsSync(schemaPath) ? it : it.skip;

function schemaOfRoutes(): Fields {
  const document = parse(readFileSync(schemaPath, 'utf8'));
  return document.spec.versions.find((each: Fields) => each['name'] === 'v1').schema.openAPIV3Schema;
}

/** As far as an API server reads them: types, names, numbers, lengths, patterns, what must be there. */
function problems(schema: Fields, value: unknown, at = ''): readonly string[] {
  const { type, properties, items, required, ...limits } = schema;
  if (type === 'object' && isFields(value)) {
    const known = isFields(properties) ? properties : undefined;
    const missing = Array.isArray(required) ? required.filter(name => !(name in value)) : [];
    return [
      ...missing.map(name => `${at}.${name} is missing`),
      ...Object.entries(value).flatMap(([name, each]) => {
        const inner = known?.[name];
        if (isFields(inner)) return problems(inner, each, `${at}.${name}`);
        return known === undefined ? [] : [`${at}.${name} is unknown`];
      }),
    ];
  }
  if (type === 'array' && Array.isArray(value) && isFields(items)) {
    const most = Number(limits['maxItems'] ?? Number.POSITIVE_INFINITY);
    const long = value.length > most ? [`${at} has more than ${most}`] : [];
    return [...long, ...value.flatMap((each, index) => problems(items, each, `${at}[${index}]`))];
  }
  return isScalar(schema, value) ? [] : [`${at} is ${JSON.stringify(value)}`];
}

function isScalar({ type, minimum, maximum, pattern, enum: words }: Fields, value: unknown): boolean {
  if (type === 'integer') {
    return (
      Number.isInteger(value) &&
      Number(value) >= Number(minimum ?? value) &&
      Number(value) <= Number(maximum ?? value)
    );
  }
  if (type === 'string' && typeof value === 'string') {
    const isMatching = typeof pattern !== 'string' || new RegExp(pattern).test(value);
    return isMatching && (!Array.isArray(words) || words.includes(value));
  }
  return type === 'boolean' && typeof value === 'boolean';
}

type Sent = { readonly type: string; readonly body: unknown; readonly query?: string };

/** The status and the answer, as somebody with all rights gets them. */
function act({ playground }: Setting, { type, body, query = '' }: Sent) {
  const [listener] = playground.clusters;
  return request(`${listener?.url}${path}${query}`, { type, body, token: 'admin-token-of-the-playground' });
}

type Request = { readonly type?: string; readonly body?: unknown; readonly token: string };

async function request(
  url: string,
  { type, body, token }: Request,
): Promise<{ status: number; answer: Fields }> {
  const { request: ask } = await import('node:https');
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, ...(type !== undefined && { 'content-type': type }) };
    // Its certificate is looked at by the tests of our own client.
    const sent = ask(
      url,
      { method: body === undefined ? 'GET' : 'PATCH', headers, rejectUnauthorized: false },
      response => {
        const chunks: Buffer[] = [];
        response.on('data', chunk => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, answer: JSON.parse(Buffer.concat(chunks).toString()) }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const json = 'application/json-patch+json';
const merge = 'application/merge-patch+json';
const apply = 'application/apply-patch+yaml';

describe('the playground’s routes', () => {
  itWithSchema('are as the schema of HTTPRoute has them, before and after every kind of change', async () => {
    const set = await start();
    const schema = schemaOfRoutes();
    const look = async () => (await act(set, { type: '', body: undefined })).answer;
    expect(problems(schema, await look())).toEqual([]);
    await act(set, { type: json, body: weights(10) });
    await act(set, {
      type: merge,
      body: { spec: { hostnames: ['shop.contoso.example', 'www.contoso.example'] } },
    });
    await set.clock.sleep(60_000);
    expect(problems(schema, await look())).toEqual([]);
  });

  itWithSchema('have atomic lists of rules and backends, as the schema says', () => {
    const { properties } = Object(schemaOfRoutes());
    const { rules } = properties.spec.properties;
    const { backendRefs } = rules.items.properties;
    expect([rules, backendRefs].map(each => each['x-kubernetes-list-type'])).toEqual(['atomic', 'atomic']);
  });

  it.each([
    [
      'a weight that is too large',
      { type: json, body: weights(1_000_001) },
      422,
      /should be (less|greater) than or equal to/,
    ],
    [
      'a weight that is no number',
      { type: merge, body: { spec: { rules: [{ backendRefs: [{ name: 'a', weight: '1' }] }] } } },
      422,
      /must be of type integer/,
    ],
    [
      'a test that fails',
      { type: json, body: [{ op: 'test', path: '/metadata/resourceVersion', value: '1' }] },
      422,
      /rejected our request/,
    ],
    [
      'a path that leads nowhere',
      { type: json, body: [{ op: 'replace', path: '/spec/rules/9/name', value: 'x' }] },
      422,
      /rejected our request/,
    ],
    [
      'another version than is there',
      { type: merge, body: { metadata: { resourceVersion: '1' } } },
      409,
      /the object has been modified/,
    ],
    [
      'a field that is unknown, where it is strict',
      { type: merge, body: { spec: { rulez: [] } }, query: '?fieldValidation=Strict' },
      400,
      /unknown field "spec.rulez"/,
    ],
    ['a kind of patch that it does not know', { type: 'text/plain', body: {} }, 415, /unknown format/],
    [
      'applying what another one holds',
      { type: apply, body: { spec: { rules: [] } }, query: '?fieldManager=us' },
      409,
      /conflict with "kubectl" using gateway.networking.k8s.io\/v1: .spec.rules/,
    ],
  ])('refuse %s', async (_, sent, status, words) => {
    const set = await start();
    const before = structuredClone(set.route().spec);
    const refused = await act(set, sent);
    expect([refused.status, refused.answer['kind'], refused.answer['message']]).toEqual([
      status,
      'Status',
      expect.stringMatching(words),
    ]);
    expect(set.route().spec).toEqual(before);
  });

  it('are taken over by whoever applies them by force', async () => {
    const set = await start();
    const taken = {
      type: apply,
      body: { spec: { hostnames: ['a.example'] } },
      query: '?fieldManager=us&force=true',
    };
    expect((await act(set, taken)).status).toBe(200);
    expect(set.route().managed.map(({ manager, fields }) => [manager, fields])).toEqual([
      ['kubectl', ['parentRefs', 'rules']],
      ['us', ['hostnames']],
    ]);
  });

  it('are nobody’s without a token, and say what a token may not do', async () => {
    const set = await start();
    const url = `${set.playground.clusters[0]?.url}${path}`;
    expect(await request(url, { token: 'wrong' })).toMatchObject({
      status: 401,
      answer: { reason: 'Unauthorized' },
    });
    expect(await request(url, { token: 'stranger-token-of-the-playground' })).toMatchObject({
      status: 403,
      answer: {
        message:
          'httproutes.gateway.networking.k8s.io "storefront" is forbidden: User "system:serviceaccount:other:stranger" cannot get resource "httproutes" in API group "gateway.networking.k8s.io" in the namespace "shop"',
      },
    });
  });
});

describe('the playground’s gateway', () => {
  it('splits requests by the weights in force, each by itself, and follows a change a little later', async () => {
    const set = await start();
    const { playground } = set;
    const url = `${playground.routes[0]?.url}/version`;
    const many = 600;
    const share = async () => {
      let hits = 0;
      for (let each = 0; each < many; each += 1) {
        const answer = await fetch(url);
        if ((await answer.text()).includes('storefront-v2')) hits += 1;
      }
      return hits / many;
    };
    set.somebodyElse(weights(20));
    expect(await (await fetch(url)).text()).toContain('storefront-v1');
    await set.clock.sleep(5_000);
    // Independent draws: beyond 3.29 standard deviations lies one count in a thousand, on both sides together.
    const deviation = Math.sqrt((0.2 * 0.8) / many);
    expect(Math.abs((await share()) - 0.2)).toBeLessThan(3.29 * deviation);
  });

  it('answers 500 when all weights are 0', async () => {
    const set = await start();
    set.somebodyElse([{ op: 'replace', path: '/spec/rules/0/backendRefs/0/weight', value: 0 }]);
    await set.clock.sleep(5_000);
    expect((await fetch(`${set.playground.routes[0]?.url}/`)).status).toBe(500);
    expect((await set.target.read()).remarks).toContainEqual(expect.stringContaining('all weights are 0'));
  });
});
