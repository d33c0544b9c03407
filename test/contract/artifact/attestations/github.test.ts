import { afterEach, describe, expect, it } from '@jest/globals';
import {
  type AttestationsOptions,
  type AttestationsRoom,
  startAttestationsRoom,
} from '../../../../playground/rooms/attestations/attestations.js';
import { type AttestationSearch, findAttestations } from '../../../../shared/artifact/attestations/github.js';
import { Secret } from '../../../../shared/step/secret.js';
import { download } from '../registry/reading.js';

const rooms: AttestationsRoom[] = [];

afterEach(async () => {
  await Promise.all(rooms.splice(0).map(room => room.stop()));
});

async function room(options: AttestationsOptions = {}): Promise<AttestationsRoom> {
  const opened = await startAttestationsRoom(options);
  rooms.push(opened);
  return opened;
}

const hex = 'a'.repeat(64);
const token = 'token-that-reads';

function find({ api }: AttestationsRoom, more: Partial<AttestationSearch> = {}) {
  return findAttestations({
    download: download(),
    api: new URL(api),
    token: new Secret(token),
    place: { kind: 'repository', name: 'octo/app' },
    digest: { algorithm: 'sha256', hex },
    initiator: 'any',
    most: 1000,
    ...more,
  });
}

const bundleNumber = (at: number) => ({
  mediaType: 'a bundle',
  number: at,
  text: 'the same words again and again '.repeat(40),
});
const textsOf = (found: readonly { readonly bytes: Uint8Array }[]) =>
  found.map(({ bytes }) => JSON.parse(Buffer.from(bytes).toString('utf8')));

describe('attestations on GitHub', () => {
  it('are read to the last page', async () => {
    const gitHub = await room();
    const all = Array.from({ length: 250 }, (_, at) => ({ bundle: bundleNumber(at) }));
    gitHub.keep(`sha256:${hex}`, all);
    const { found, got } = await find(gitHub);
    expect(textsOf(found)).toEqual(all.map(({ bundle }) => bundle));
    expect(got).toBe('250 attestations');
    expect(gitHub.requests).toHaveLength(3);
  });

  it('are unpacked from the store, which never sees the token', async () => {
    const gitHub = await room({ token });
    const bundles = [bundleNumber(1), { ...bundleNumber(2), long: 'x'.repeat(200_000) }];
    gitHub.keep(
      `sha256:${hex}`,
      bundles.map(bundle => ({ bundle, at: 'store' as const })),
    );
    expect(textsOf((await find(gitHub)).found)).toEqual(bundles);
    const authorizations = (place: 'api' | 'store') =>
      gitHub.requests.filter(each => each.place === place).map(each => each.authorization);
    expect(authorizations('api')).toEqual([`Bearer ${token}`]);
    expect(authorizations('store')).toEqual([undefined, undefined]);
  });

  it.each(['http://169.254.169.254/x', 'file:///etc/passwd', 'https://10.0.0.1/x'])(
    'are not fetched from %s',
    async bundleUrl => {
      const gitHub = await room();
      gitHub.keep(`sha256:${hex}`, [{ bundle: {}, at: 'store', bundleUrl }]);
      await expect(find(gitHub)).rejects.toMatchObject({ code: 'REGISTRY_UNTRUSTED' });
    },
  );

  it('are none for a digest that nobody attested', async () => {
    const { found, got } = await find(await room());
    expect([found.length, got]).toEqual([0, `none for sha256:${hex}`]);
    expect((await find(await room(), { token: undefined })).got).toContain('asked without a token');
  });

  it.each([401, 403] as const)('that may not be read (%s) name the permission', async refusal => {
    const asked = find(await room({ token: 'another', refusal }));
    await expect(asked).rejects.toMatchObject({
      code: 'ATTESTATIONS_REFUSED',
      hint: expect.stringContaining('attestations: read'),
    });
  });

  it.each(['organisation', 'user'] as const)('are found by owner, which is an %s', async ownerIs => {
    const gitHub = await room({ ownerIs });
    gitHub.keep(`sha256:${hex}`, [{ bundle: bundleNumber(1) }]);
    expect((await find(gitHub, { place: { kind: 'owner', name: 'octo' } })).found).toHaveLength(1);
  });

  it('beyond the limit are a failure, not a beginning', async () => {
    const gitHub = await room();
    gitHub.keep(
      `sha256:${hex}`,
      Array.from({ length: 101 }, (_, at) => ({ bundle: bundleNumber(at) })),
    );
    await expect(find(gitHub, { most: 100 })).rejects.toMatchObject({ code: 'ATTESTATIONS_TOO_MANY' });
  });

  it('are those of whoever was asked for', async () => {
    const gitHub = await room();
    gitHub.keep(`sha256:${hex}`, [
      { bundle: bundleNumber(1), initiator: 'github' },
      { bundle: bundleNumber(2), initiator: 'user' },
    ]);
    expect(textsOf((await find(gitHub, { initiator: 'github' })).found)).toEqual([bundleNumber(1)]);
  });
});
