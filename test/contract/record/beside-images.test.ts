// Records that lie beside their image in its registry: who finds them there, and what is not pushed.
import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { pushReferrer } from '../../../shared/artifact/registry/writer.js';
import { folderWith, removeFolders } from '../artifact/files/temporary-folder.js';
import {
  type Auth,
  mayRun,
  reason,
  startDockerRegistry,
  user,
} from '../artifact/registry/docker-registry.js';
import { download, readerOf, referrersOf, sha256Of } from '../artifact/registry/reading.js';
import { putFallback, putImage, putReferrer, type Shelf } from '../artifact/registry/wares.js';
import { verify } from '../artifact/step/run-step.js';
import { promoted, service, standing } from './past.js';
import { recordRun } from './run-step.js';
import { startStrictRegistry } from './strict-registry.js';

afterEach(removeFolders);

const repository = 'octo/app';
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const secret = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
const known = publicKey.export({ format: 'pem', type: 'spki' }).toString();

type Place = Shelf & { readonly host: string };
type Texts = Readonly<Record<string, string>>;

async function recorded(place: Place, digest: string, login: Texts = {}, order?: Texts) {
  const folder = join(folderWith({}), 'ledger');
  const record = order ?? { artifact: `${place.host}/${repository}@${digest}` };
  await promoted(folder, { environment: 'staging', digest, order: { record } });
  const run = await recordRun({
    flags: { service, environment: 'staging', ledger: `file:${folder}`, store: 'oci' },
    environment: { AZURE_PROMOTE_SIGNING_KEY: secret, ...login },
  });
  const { promotions } = await standing(folder, 'staging');
  return { run, signed: promotions[0]?.records[0]?.signed ?? '' };
}

const asked = (place: Place, digest: string, login: Texts, predecessors: string) =>
  verify(
    {
      image: `${place.host}/${repository}@${digest}`,
      evidence: 'oci',
      'public-key': known,
      'predicate-type': 'https://in-toto.io/attestation/svr/v0.2',
      predecessors,
    },
    login,
  );

/** What `docker login` leaves behind. */
function loginAt(host: string): Texts {
  const auth = Buffer.from(`${user.username}:${user.password}`).toString('base64');
  return { DOCKER_CONFIG: folderWith({ 'config.json': JSON.stringify({ auths: { [host]: { auth } } }) }) };
}

const bundlesIn = async ({ host }: Place, digest: string) => {
  const { found } = await referrersOf(readerOf(`${host}/${repository}@${digest}`), digest);
  return found.map(({ bytes }) => Buffer.from(bytes).toString());
};

const onlyWhereInstalled = mayRun ? describe : describe.skip;

onlyWhereInstalled(`a record in a real registry${reason}`, () => {
  it.each<Auth>(['open', 'htpasswd', 'token'])(
    'is found again by verify-artifact as a stay of that environment: %s',
    async auth => {
      const registry = await startDockerRegistry(auth);
      try {
        const { digest } = await putImage(registry, repository, 'one', 'v1');
        const login = auth === 'open' ? {} : loginAt(registry.host);
        expect(await asked(registry, digest, login, 'staging')).toMatchObject({ exitCode: 1 });
        const { run } = await recorded(registry, digest, login);
        expect(run).toMatchObject({ outcome: 'passed' });
        expect(await asked(registry, digest, login, 'staging')).toMatchObject({ exitCode: 0 });
        expect(await asked(registry, digest, login, 'qa')).toMatchObject({ exitCode: 1 });
      } finally {
        await registry.stop();
      }
    },
  );

  it('stands under the tag of the digest beside what others keep there', async () => {
    const registry = await startDockerRegistry();
    try {
      const image = await putImage(registry, repository, 'one', 'v1');
      const other = '{"of":"others"}';
      const { artifactType: _, ...theirs } = await putReferrer(
        registry,
        repository,
        image,
        Buffer.from(other),
      );
      await putFallback(registry, repository, image, [theirs]);
      const first = await recorded(registry, image.digest);
      const second = await recorded(registry, image.digest);
      expect(await bundlesIn(registry, image.digest)).toEqual([other, first.signed, second.signed]);
    } finally {
      await registry.stop();
    }
  });

  it('is there once, however often it is pushed', async () => {
    const registry = await startDockerRegistry();
    try {
      const { digest } = await putImage(registry, repository, 'one', 'v1');
      const place = {
        registry: registry.host,
        repository,
        download: download(),
        credentials: () => Promise.resolve(undefined),
      };
      const evidence = { bundle: '{"a":"bundle"}', predicateType: 'test', created: '2026-11-20T13:00:00Z' };
      const push = () => pushReferrer(place, sha256Of(digest), evidence);
      expect(await push()).toEqual(await push());
      const { found, looked } = await referrersOf(readerOf(`${registry.host}/${repository}:v1`), digest);
      expect(found).toHaveLength(1);
      expect(looked).toContainEqual({ place: `tag ${digest.replace(':', '-')}`, got: '1 entries' });
    } finally {
      await registry.stop();
    }
  });

  it('is in the ledger alone when the registry lets nobody push, and the log says so', async () => {
    const registry = await startDockerRegistry('htpasswd');
    try {
      const { digest } = await putImage(registry, repository, 'one', 'v1');
      const { run, signed } = await recorded(registry, digest);
      expect(run).toMatchObject({ outcome: 'passed' });
      expect(run.page).toContain('AcrPush');
      expect(signed).not.toBe('');
      expect(await asked(registry, digest, loginAt(registry.host), 'staging')).toMatchObject({ exitCode: 1 });
    } finally {
      await registry.stop();
    }
  });
});

describe('a record in a registry that lists referrers itself', () => {
  it('is found by that list, and nobody keeps a tag for it', async () => {
    const registry = await startStrictRegistry(repository);
    try {
      const { digest } = await putImage(registry, repository, 'one');
      const { run, signed } = await recorded(registry, digest);
      expect(run).toMatchObject({ outcome: 'passed' });
      const puts = registry.server.seen.filter(({ method }) => method === 'PUT').map(({ url }) => url);
      expect(puts.filter(url => url.includes('/manifests/'))).toEqual([
        expect.stringMatching(/\/manifests\/sha256:[0-9a-f]{64}$/),
      ]);
      expect(await bundlesIn(registry, digest)).toEqual([signed]);
      expect(await asked(registry, digest, {}, 'staging')).toMatchObject({ exitCode: 0 });
    } finally {
      await registry.server.close();
    }
  });

  it('is in the ledger alone when we may read there and not write', async () => {
    const registry = await startStrictRegistry(repository, false);
    try {
      const { digest } = await putImage(registry, repository, 'one');
      const { run, signed } = await recorded(registry, digest);
      expect(run).toMatchObject({ outcome: 'passed' });
      expect(run.page).toContain('AcrPush');
      expect(signed).not.toBe('');
      expect(await bundlesIn(registry, digest)).toEqual([]);
    } finally {
      await registry.server.close();
    }
  });

  it.each<[string, Texts]>([
    ['a promotion that names no image', {}],
    ['a package', { artifact: `https://example.com/app.zip#sha256:${'ab'.repeat(32)}` }],
  ])('is no place for %s: it is kept, with a warning', async (_, order) => {
    const registry = await startStrictRegistry(repository);
    try {
      const { run, signed } = await recorded(registry, `sha256:${'ab'.repeat(32)}`, {}, order);
      expect(run).toMatchObject({ outcome: 'passed' });
      expect(run.page).toContain('not beside an image');
      expect(signed).not.toBe('');
      expect(registry.server.seen).toEqual([]);
    } finally {
      await registry.server.close();
    }
  });
});
