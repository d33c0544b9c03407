import { afterAll, describe, expect, it } from '@jest/globals';
import { removeFolders } from '../files/temporary-folder.js';
import { type Auth, mayRun, reason, startDockerRegistry } from './docker-registry.js';
import { asReader, readerOf, referrersOf, resolve } from './reading.js';
import { putFallback, putImage, putIndex, putReferrer } from './wares.js';

afterAll(removeFolders);

const onlyWhereInstalled = mayRun ? describe : describe.skip;

onlyWhereInstalled(`a real registry${reason}`, () => {
  it('resolves a tag once, and carries its digest on', async () => {
    const registry = await startDockerRegistry();
    try {
      const index = await putIndex(registry, 'octo/app', 'v1');
      const image = `${registry.host}/octo/app`;
      const resolved = await resolve(`${image}:v1`);
      expect(resolved.reference).toBe(`${image}@${index.digest}`);
      expect(resolved.mediaType).toBe('application/vnd.oci.image.index.v1+json');
      const all = await resolve(`${image}@${index.digest}`, { subject: 'all-platforms' });
      expect(all.subjects.map(({ name }) => name)).toEqual(
        index.platforms.map(({ digest }) => `${image}@${digest}`),
      );
      const platform = `${image}@${index.platforms[0]?.digest ?? ''}`;
      const byIndex = await resolve(platform, { subject: 'index-of-platform', index: 'v1' });
      expect(byIndex.subjects.map(({ name }) => name)).toEqual([`${image}@${index.digest}`]);
      expect(byIndex.checks.every(({ fine }) => fine)).toBe(true);
      await expect(resolve(`${image}:none`)).rejects.toMatchObject({ code: 'ARTIFACT_NOT_FOUND' });
    } finally {
      await registry.stop();
    }
  });

  it('has no referrers API, and the tag of the digest leads to the bundle', async () => {
    const registry = await startDockerRegistry();
    try {
      const image = await putImage(registry, 'octo/app', 'single', 'v1');
      const bundle = Buffer.from('{"mediaType":"a bundle"}');
      const { artifactType: _, ...referrer } = await putReferrer(registry, 'octo/app', image, bundle);
      const reader = readerOf(`${registry.host}/octo/app:v1`);
      expect((await referrersOf(reader, image.digest)).found).toEqual([]);
      await putFallback(registry, 'octo/app', image, [referrer]);
      const { found, looked } = await referrersOf(reader, image.digest);
      expect(found.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual([bundle.toString()]);
      expect(looked[0]).toEqual({ place: 'referrers API', got: 'not offered (404)' });
    } finally {
      await registry.stop();
    }
  });

  it.each<Auth>(['htpasswd', 'token'])('lets in who has the right credentials: %s', async auth => {
    const registry = await startDockerRegistry(auth);
    try {
      const image = await putImage(registry, 'octo/app', 'single', 'v1');
      const text = `${registry.host}/octo/app:v1`;
      const resolved = await resolve(text, { reader: readerOf(text, asReader()) });
      expect(resolved.reference).toBe(`${registry.host}/octo/app@${image.digest}`);
      await expect(resolve(text)).rejects.toMatchObject({ code: 'REGISTRY_REFUSED' });
    } finally {
      await registry.stop();
    }
  });
});
