import { afterEach, describe, expect, it } from '@jest/globals';
import { entraToken } from '../../../../playground/rooms/registry/entrance.js';
import type { RegistryHabits, TokenFlow } from '../../../../playground/rooms/registry/habits.js';
import { type RegistryRoom, startRegistryRoom } from '../../../../playground/rooms/registry/registry.js';
import { Secret } from '../../../../shared/step/secret.js';
import { answers, type HttpServer, startHttpServer } from '../../../support/http-server.js';
import { asReader, readerOf, referrersOf, resolve, sha256Of, shelfIn } from './reading.js';
import { digestOf, putFallback, putImage, putIndex, putReferrer, types } from './wares.js';

const rooms: RegistryRoom[] = [];
const stores: HttpServer[] = [];

afterEach(async () => {
  await Promise.all(rooms.splice(0).map(room => room.stop()));
  await Promise.all(stores.splice(0).map(store => store.close()));
});

async function room(habits: Partial<RegistryHabits> = {}): Promise<RegistryRoom> {
  const opened = await startRegistryRoom(habits);
  rooms.push(opened);
  return opened;
}

const bundle = Buffer.from('{"mediaType":"a bundle"}');

describe('a registry', () => {
  it('that names another digest in its header is not believed', async () => {
    const odd = await room({ lies: true });
    await putImage(shelfIn(odd), 'octo/app', 'one', 'v1');
    await expect(resolve(`${odd.host}/octo/app:v1`)).rejects.toMatchObject({ code: 'REGISTRY_UNTRUSTED' });
  });

  it('that sends other bytes than those of the digest is not believed', async () => {
    const odd = await room();
    const image = await putImage(shelfIn(odd), 'octo/app', 'one', 'v1');
    await putReferrer(shelfIn(odd), 'octo/app', image, bundle);
    odd.behave({ swapsBytes: true });
    await expect(resolve(`${odd.host}/octo/app@${image.digest}`)).rejects.toMatchObject({
      code: 'REGISTRY_UNTRUSTED',
    });
    const blob = readerOf(`${odd.host}/octo/app:v1`).blob(sha256Of(digestOf(bundle)), 1000);
    await expect(blob).rejects.toMatchObject({ code: 'REGISTRY_UNTRUSTED' });
  });

  it('that wraps the image in an index is told from one that has the image', async () => {
    const odd = await room();
    const image = await putImage(shelfIn(odd), 'octo/app', 'one');
    const wrapper = {
      schemaVersion: 2,
      mediaType: types.index,
      manifests: [{ ...image, platform: { os: 'linux', architecture: 'amd64' } }],
    };
    odd.manifest('octo/app', wrapper, { tag: 'v1' });
    const resolved = await resolve(`${odd.host}/octo/app:v1`, { expected: [sha256Of(image.digest)] });
    expect(resolved.checks).toEqual([
      expect.objectContaining({
        fine: false,
        got: expect.stringContaining('an index that wraps it'),
        fix: expect.stringContaining('--prefer-index=false'),
      }),
    ]);
  });

  it('whose tag has moved since is a row that does not hold', async () => {
    const odd = await room();
    const image = await putImage(shelfIn(odd), 'octo/app', 'one', 'v1');
    const named = `${odd.host}/octo/app:v1@${image.digest}`;
    expect((await resolve(named)).checks.map(({ fine }) => fine)).toEqual([true]);
    await putImage(shelfIn(odd), 'octo/app', 'two', 'v1');
    expect((await resolve(named)).checks.map(({ fine }) => fine)).toEqual([false]);
  });

  it('whose index lists a platform that was deleted cannot be run', async () => {
    const odd = await room();
    const index = await putIndex(shelfIn(odd), 'octo/app', 'v1');
    odd.remove('octo/app', index.platforms[1]?.digest ?? '');
    const resolved = await resolve(`${odd.host}/octo/app:v1`, { subject: 'all-platforms' });
    expect(resolved.checks.map(({ name, fine }) => [name, fine])).toEqual([
      ['platform linux/amd64', true],
      ['platform linux/arm64', false],
    ]);
  });

  it('keeps a platform that the index does not list out', async () => {
    const odd = await room();
    await putIndex(shelfIn(odd), 'octo/app', 'v1');
    const stranger = await putImage(shelfIn(odd), 'octo/app', 'stranger');
    const resolved = await resolve(`${odd.host}/octo/app@${stranger.digest}`, {
      subject: 'index-of-platform',
      index: 'v1',
    });
    expect(resolved.checks.map(({ fine }) => fine)).toEqual([false]);
  });

  it.each(['forbid', 'must-equal-expected'] as const)(
    'is not asked for a tag under the policy %s',
    async tagPolicy => {
      const odd = await room();
      await expect(resolve(`${odd.host}/octo/app:v1`, { tagPolicy })).rejects.toMatchObject({
        code: 'ARTIFACT_UNUSABLE',
      });
      expect(odd.requests).toEqual([]);
    },
  );
});

describe('blobs behind a redirect', () => {
  it('are fetched without credentials', async () => {
    const store = await startHttpServer([answers(200, bundle.toString())]);
    stores.push(store);
    const odd = await room({ auth: 'basic', blobsAt: store.origin });
    odd.blob('octo/app', bundle);
    const reader = readerOf(`${odd.host}/octo/app:v1`, asReader());
    expect(Buffer.from(await reader.blob(sha256Of(digestOf(bundle)), 1000))).toEqual(bundle);
    expect(store.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    expect(odd.requests.at(-1)?.authorization).toMatch(/^Basic /);
  });

  it.each([
    'file:///etc',
    'http://169.254.169.254/metadata',
    'https://169.254.169.254',
    'https://10.0.0.1',
    'ftp://x.example',
  ])('are not fetched from %s', async blobsAt => {
    const odd = await room({ blobsAt });
    const reader = readerOf(`${odd.host}/octo/app:v1`);
    await expect(reader.blob(sha256Of(digestOf(bundle)), 1000)).rejects.toMatchObject({
      code: 'REGISTRY_UNTRUSTED',
    });
  });

  it('are not followed for ever', async () => {
    const odd = await room();
    odd.behave({ blobsAt: `http://${odd.host}/v2/octo/app/blobs` });
    const reader = readerOf(`${odd.host}/octo/app:v1`);
    await expect(reader.blob(sha256Of(digestOf(bundle)), 1000)).rejects.toMatchObject({
      code: 'REGISTRY_UNTRUSTED',
    });
  });

  it('are not read beyond what is allowed', async () => {
    const odd = await room();
    const large = Buffer.alloc(5000, 1);
    odd.blob('octo/app', large);
    const reader = readerOf(`${odd.host}/octo/app:v1`);
    await expect(reader.blob(sha256Of(digestOf(large)), 4999)).rejects.toMatchObject({
      code: 'HTTP_UNREADABLE',
    });
  });
});

describe('referrers', () => {
  it.each(['offered', 'ignores-filter'] as const)(
    'are found over all pages where the API is %s',
    async referrers => {
      const odd = await room({ referrers, referrersPage: 2 });
      const image = await putImage(shelfIn(odd), 'octo/app', 'one', 'v1');
      for (let at = 0; at < 5; at += 1) {
        await putReferrer(shelfIn(odd), 'octo/app', image, Buffer.from(`{"bundle":${at}}`));
        await putReferrer(shelfIn(odd), 'octo/app', image, {
          bytes: Buffer.from(`sbom ${at}`),
          artifactType: 'application/vnd.example.sbom',
        });
      }
      const { found } = await referrersOf(readerOf(`${odd.host}/octo/app:v1`), image.digest);
      expect(found).toHaveLength(5);
    },
  );

  it.each([404, 400, 406, 303] as const)('are found by the tag where the API answers %s', async referrers => {
    const odd = await room({ referrers });
    const image = await putImage(shelfIn(odd), 'octo/app', 'one', 'v1');
    const referrer = await putReferrer(shelfIn(odd), 'octo/app', image, bundle);
    await putFallback(shelfIn(odd), 'octo/app', image, [referrer]);
    const { found, looked } = await referrersOf(readerOf(`${odd.host}/octo/app:v1`), image.digest);
    expect(found.map(({ bytes }) => Buffer.from(bytes))).toEqual([bundle]);
    expect(looked[0]?.got).toBe(`not offered (${referrers})`);
    expect(odd.requests.some(({ url }) => url === '/page-for-people')).toBe(false);
  });

  it('are looked for in both places even when one has some', async () => {
    const odd = await room();
    const image = await putImage(shelfIn(odd), 'octo/app', 'one', 'v1');
    await putReferrer(shelfIn(odd), 'octo/app', image, bundle);
    const other = await putReferrer(shelfIn(odd), 'octo/app', image, Buffer.from('{"other":1}'));
    await putFallback(shelfIn(odd), 'octo/app', image, [other]);
    const { found } = await referrersOf(readerOf(`${odd.host}/octo/app:v1`), image.digest);
    expect(found).toHaveLength(2);
  });

  it('are never none because the registry failed', async () => {
    const odd = await room({ referrers: 500 });
    const image = await putImage(shelfIn(odd), 'octo/app', 'one', 'v1');
    const looking = referrersOf(readerOf(`${odd.host}/octo/app:v1`), image.digest);
    await expect(looking).rejects.toMatchObject({ code: 'HTTP_GAVE_UP', class: 'world' });
  });

  it('of another image are not taken, though a list says so', async () => {
    const odd = await room({ referrers: 404 });
    const image = await putImage(shelfIn(odd), 'octo/app', 'one', 'v1');
    const other = await putImage(shelfIn(odd), 'octo/app', 'two');
    const referrer = await putReferrer(shelfIn(odd), 'octo/app', other, bundle);
    await putFallback(shelfIn(odd), 'octo/app', image, [referrer]);
    expect((await referrersOf(readerOf(`${odd.host}/octo/app:v1`), image.digest)).found).toEqual([]);
  });

  it('beyond the limit are a failure', async () => {
    const odd = await room();
    const image = await putImage(shelfIn(odd), 'octo/app', 'one', 'v1');
    for (let at = 0; at < 3; at += 1)
      await putReferrer(shelfIn(odd), 'octo/app', image, Buffer.from(`{"n":${at}}`));
    const looking = referrersOf(readerOf(`${odd.host}/octo/app:v1`), image.digest, ['referrers'], 2);
    await expect(looking).rejects.toMatchObject({ code: 'ATTESTATIONS_TOO_MANY' });
  });
});

describe('a sign-in', () => {
  const hosts: Readonly<Record<TokenFlow, string>> = {
    distribution: 'registry.example',
    ghcr: 'ghcr.io',
    'docker-hub': 'docker.io',
    acr: 'shop.azurecr.io',
  };

  it.each<TokenFlow>(['distribution', 'ghcr', 'docker-hub', 'acr'])(
    'by password follows the flow of %s',
    async auth => {
      const odd = await room({ auth });
      const image = await putImage(shelfIn(odd), 'octo/app', 'one', 'v1');
      const gateway = { AZURE_PROMOTE_PLAYGROUND: `http://${odd.host}` };
      const text = `${hosts[auth]}/octo/app@${image.digest}`;
      const resolved = await resolve(text, { reader: readerOf(text, asReader(), gateway) });
      expect(resolved.digest.hex).toBe(image.digest.slice(7));
      await expect(resolve(text, { reader: readerOf(text, undefined, gateway) })).rejects.toMatchObject({
        code: 'REGISTRY_REFUSED',
      });
    },
  );

  it('by an Azure identity is exchanged at ACR, and goes to nobody else', async () => {
    const odd = await room({ auth: 'acr' });
    const image = await putImage(shelfIn(odd), 'octo/app', 'one', 'v1');
    const gateway = { AZURE_PROMOTE_PLAYGROUND: `http://${odd.host}` };
    const azure = {
      kind: 'azure',
      token: () => Promise.resolve(entraToken),
      from: 'the Azure identity',
    } as const;
    const at = (host: string) => `${host}/octo/app@${image.digest}`;
    const resolved = await resolve(at('shop.azurecr.io'), {
      reader: readerOf(at('shop.azurecr.io'), azure, gateway),
    });
    expect(resolved.digest.hex).toBe(image.digest.slice(7));
    for (const host of ['evil.example', 'shop.azurecr.io.evil.example', 'azurecr.io']) {
      const asked = resolve(at(host), { reader: readerOf(at(host), azure, gateway) });
      await expect(asked).rejects.toMatchObject({ code: 'REGISTRY_REFUSED' });
    }
  });

  it('with what docker login keeps for ACR is refreshed', async () => {
    const odd = await room({ auth: 'acr' });
    const image = await putImage(shelfIn(odd), 'octo/app', 'one', 'v1');
    const gateway = { AZURE_PROMOTE_PLAYGROUND: `http://${odd.host}` };
    const text = `shop.azurecr.io/octo/app@${image.digest}`;
    const stale = { kind: 'refresh-token', token: new Secret('stale'), from: 'docker' } as const;
    await expect(resolve(text, { reader: readerOf(text, stale, gateway) })).rejects.toMatchObject({
      code: 'REGISTRY_REFUSED',
    });
  });
});
