// The store of the playground, held to Azure's documents and to its examples, and what it refuses.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import { at, type Came, call, fieldsOf, type Sent, signIn } from '../caller.js';
import { specsPresent, specValidator, whySkipped } from '../specs.js';

const host = 'contoso.azconfig.io';
const scope = 'https://appconfig.azure.com/.default';
const key = encodeURIComponent('.appconfig.featureflag/new-checkout');
const version = 'api-version=2023-11-01';
const put = (body: unknown, headers: Readonly<Record<string, string>> = {}): Sent => ({
  method: 'PUT',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/vnd.microsoft.appconfig.kv+json', ...headers },
});

let playground: Playground;
afterEach(() => playground.stop());

async function ask(target: string, sent: Sent = {}, application = 'deployer'): Promise<Came> {
  const authorization = await signIn(playground, { application, scope });
  return call(playground.url, host, target, { ...sent, headers: { ...sent.headers, authorization } });
}

const itWithSpecs = specsPresent ? it : it.skip;

describe('the store of the playground', () => {
  itWithSpecs(
    `speaks as Azure's document says${specsPresent ? '' : ` (skipped: ${whySkipped})`}`,
    async () => {
      playground = await startPlayground();
      const { etag } = fieldsOf((await ask(`/kv/${key}?${version}`)).body);
      const body = { value: '{}', content_type: 'text/plain', tags: { team: 'x' } };
      await ask(`/kv/${key}?${version}`, put(body, { 'if-match': `"${String(etag)}"` }));
      await ask(`/kv/Message?label=Staging&${version}`, put({ value: 'Hello' }));
      await ask(`/locks/${key}?${version}`, { method: 'PUT' });
      await ask(`/locks/${key}?${version}`, { method: 'DELETE' });
      const validator = await specValidator();
      const seen: string[] = [];
      for (const exchange of playground.requests.filter(({ room }) => room === 'arm')) {
        const verdict = await validator.check(exchange);
        expect({ ...verdict, status: exchange.status }).toMatchObject({
          request: [],
          response: [],
          status: 200,
        });
        seen.push(verdict.operation);
      }
      expect(seen).toEqual(['GetKeyValue', 'PutKeyValue', 'PutKeyValue', 'PutLock', 'DeleteLock']);
    },
  );

  const folder = path.resolve(
    '..',
    'shared/azure-specs/specification/appconfiguration/data-plane/Microsoft.AppConfiguration/stable/2023-11-01/examples',
  );
  const example = (name: string): unknown =>
    JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
  const examples = ['PutKeyValue', 'GetKeyValue', 'PutLock', 'DeleteLock'] as const;

  itWithSpecs('answers the examples of Azure with what stands in them', async () => {
    playground = await startPlayground();
    for (const name of examples) {
      const method = name === 'GetKeyValue' ? 'GET' : name === 'DeleteLock' ? 'DELETE' : 'PUT';
      const kind = name.endsWith('Lock') ? 'locks' : 'kv';
      const wanted = example(name);
      const entity = at(wanted, 'parameters', 'entity') ?? { value: 'Hello World!' };
      const target = `/${kind}/${String(at(wanted, 'parameters', 'key'))}?${version}`;
      const came = await ask(target, method === 'PUT' && kind === 'kv' ? put(entity) : { method });
      const told = Object(at(wanted, 'responses', '200', 'body'));
      expect([name, came.status]).toEqual([name, 200]);
      const { etag: _, last_modified: __, value: ___, content_type: ____, tags: _____, ...same } = told;
      expect([name, fieldsOf(came.body)]).toMatchObject([name, same]);
      expect(Object.keys(fieldsOf(came.body)).sort()).toEqual(Object.keys(told).sort());
    }
  });

  it('refuses who has no role, no token of its own, or another tag; and what is locked', async () => {
    playground = await startPlayground();
    expect((await ask(`/kv/${key}?${version}`, {}, 'stranger')).status).toBe(403);
    expect((await ask(`/kv/${key}?${version}`, put({ value: '{}' }), 'reader')).status).toBe(403);
    const foreign = await signIn(playground);
    const headers = { authorization: foreign };
    expect((await call(playground.url, host, `/kv/${key}?${version}`, { headers })).status).toBe(401);
    expect((await ask(`/kv/nothing?${version}`)).status).toBe(404);
    expect((await ask(`/kv/${key}`)).status).toBe(400);
    expect((await ask(`/kv/${key}?${version}`, put({ value: '{}' }, { 'if-match': '"old"' }))).status).toBe(
      412,
    );
    expect((await ask(`/kv/${key}?${version}`, put({ value: 1 }))).status).toBe(400);
    await ask(`/locks/${key}?${version}`, { method: 'PUT' });
    const locked = await ask(`/kv/${key}?${version}`, put({ value: '{}' }));
    expect([locked.status, fieldsOf(locked.body)['type']]).toEqual([
      409,
      'https://azconfig.io/errors/key-locked',
    ]);
    expect(at(fieldsOf((await ask(`/kv/${key}?${version}`)).body), 'locked')).toBe(true);
  });
});
