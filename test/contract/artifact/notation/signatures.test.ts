import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NotaryTrust, Signer } from '../../../../shared/artifact/artifact.js';
import { Fault } from '../../../../shared/fault/fault.js';
import { artifact, broken, digestOf, subjectOf, verdictOn } from '../../../support/sigstore/asking.js';
import { type LoopbackSigstore, startSigstore } from '../../../support/sigstore/loopback.js';
import { cose, jws, type NotaryWish } from '../../../support/sigstore/notary.js';
import { type Made, makeCertificate, usageOids } from '../../../support/sigstore/x509.js';

let sigstore: LoopbackSigstore;

beforeAll(async () => {
  sigstore = await startSigstore();
});

afterAll(() => sigstore.close());

const hour = 3_600_000;
const day = 24 * hour;
const old = { authority: true, from: new Date(Date.now() - 9 * day) };
const root = makeCertificate({ name: 'C=US,ST=WA,O=Octo,CN=root', ...old });
const middle = makeCertificate({ name: 'C=US,ST=WA,O=Octo,CN=middle', issuer: root, ...old });
const leafOf = (wish: Partial<Parameters<typeof makeCertificate>[0]> = {}) =>
  makeCertificate({
    name: 'C=US,ST=WA,O=Octo,CN=release',
    issuer: middle,
    usages: [usageOids.codeSigning],
    ...wish,
  });
const leaf = leafOf();
const digest = `sha256:${digestOf(artifact).hex}`;

const wishOf = (signer: Made, parts: Partial<NotaryWish> = {}): NotaryWish => ({
  chain: [signer.der, middle.der, root.der],
  key: signer.key,
  digest,
  ...parts,
});

function trusting(parts: Partial<NotaryTrust> = {}): Signer {
  return { kind: 'notary', notary: { roots: [root.der], identities: ['*'], level: 'strict', ...parts } };
}

async function answer(bytes: Buffer, signer = trusting(), now = Date.now()) {
  const verdict = await verdictOn({
    candidates: [{ source: 'signature', bytes }],
    signer,
    claim: { kind: 'signature' },
    now,
  });
  return { kind: verdict.kind, broken: broken(verdict), verdict };
}

const proven = { kind: 'proven', broken: [] };

describe.each([
  ['JWS', jws],
  ['COSE', cose],
] as const)('a signature of the Notary Project as %s', (_, make) => {
  it('is proven by its chain, for the digest that it names', async () => {
    const { verdict, ...got } = await answer(await make(wishOf(leaf)));
    expect(got).toEqual(proven);
    expect(verdict.proof?.signer).toMatchObject({ kind: 'notary', scheme: 'notary.x509' });
    const other = await verdictOn({
      subjects: [subjectOf(Buffer.from('other'))],
      candidates: [{ source: 'signature', bytes: await make(wishOf(leaf)) }],
      signer: trusting(),
    });
    expect(other.kind).toBe('no-evidence');
  });

  it('is proven with RSA', async () => {
    const key = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const signer = leafOf({ key });
    expect(await answer(await make(wishOf(signer, { algorithm: 'PS256' })))).toMatchObject(proven);
  });

  it('does not hold when one byte of it, or of what it is over, is another', async () => {
    const good = await make(wishOf(leaf));
    const signature = good.lastIndexOf(Buffer.from(make === jws ? '"signature":"' : digest)) + 20;
    const bad = Buffer.from(good);
    bad[signature] = bad[signature] === 0x41 ? 0x42 : 0x41;
    expect((await answer(bad)).kind).not.toBe('proven');
  });

  it.each<readonly [string, () => NotaryWish, readonly string[]]>([
    ['of another root', () => ({ ...wishOf(leaf), chain: [leaf.der] }), ['certificate']],
    [
      'with a leaf that is no authority in between',
      () => {
        const child = leafOf({ issuer: leaf });
        return { ...wishOf(child), chain: [child.der, leaf.der, middle.der, root.der] };
      },
      ['certificate'],
    ],
    [
      'with a certificate for another use',
      () => wishOf(leafOf({ usages: [usageOids.timeStamping] })),
      ['signature'],
    ],
    ['with another key', () => ({ ...wishOf(leaf), key: middle.key }), ['signature']],
    [
      'with the algorithm of another key',
      () => wishOf(leafOf({ key: generateKeyPairSync('ec', { namedCurve: 'P-384' }) })),
      ['signature'],
    ],
    ['of another content type', () => wishOf(leaf, { contentType: 'text/plain' }), ['attributes']],
    ['of another scheme', () => wishOf(leaf, { scheme: 'notary.x509.other' }), ['attributes']],
    [
      'with a critical attribute that nobody knows',
      () => wishOf(leaf, { more: { strange: 1 }, critical: ['io.cncf.notary.signingScheme', 'strange'] }),
      ['attributes'],
    ],
    ['whose scheme is not critical', () => wishOf(leaf, { critical: [] }), ['attributes']],
    [
      'whose expiry is not critical',
      () => wishOf(leaf, { expiry: '2999-01-01T00:00:00Z', critical: ['io.cncf.notary.signingScheme'] }),
      ['attributes'],
    ],
    [
      'that asks for a plug-in',
      () => wishOf(leaf, { more: { 'io.cncf.notary.verificationPlugin': 'x' } }),
      ['attributes'],
    ],
    ['past its expiry', () => wishOf(leaf, { expiry: '2020-01-01T00:00:00Z' }), ['expiry']],
    [
      'by a certificate that has ended',
      () => wishOf(leafOf({ to: new Date(Date.now() - 1000) })),
      ['signed time'],
    ],
    [
      'by a certificate that has not begun',
      () => wishOf(leafOf({ from: new Date(Date.now() + hour) })),
      ['signed time'],
    ],
  ])('is refused %s', async (_name, wish, names) => {
    expect(await answer(await make(wish()))).toMatchObject({ kind: 'refused', broken: names });
  });

  it('carries its time where a signing authority vouches for it', async () => {
    const ended = leafOf({ from: new Date(Date.now() - 3 * day), to: new Date(Date.now() - day) });
    const scheme = 'notary.x509.signingAuthority';
    const within = new Date(Math.floor(Date.now() / 1000) * 1000 - 2 * day).toISOString();
    const good = await make(wishOf(ended, { scheme, authenticSigningTime: within }));
    const { verdict, ...got } = await answer(good);
    expect(got).toEqual(proven);
    expect(verdict.proof?.times).toEqual([Date.parse(within)]);
    const after = new Date().toISOString();
    const late = await make(wishOf(ended, { scheme, authenticSigningTime: after }));
    expect((await answer(late)).broken).toEqual(['signed time']);
    const elsewhere = trusting({
      authorityRoots: [makeCertificate({ name: 'CN=other', authority: true }).der],
    });
    expect((await answer(good, elsewhere)).broken).toContain('certificate');
    const without = await make(wishOf(leaf, { scheme }));
    expect((await answer(without)).broken).toContain('attributes');
  });

  it('is as good as on its first day with a timestamp, and only then', async () => {
    const ended = leafOf({ to: new Date(Date.now() + 60_000) });
    const stamped = await make(wishOf(ended, { stamp: sigstore.timestamp }));
    const plain = await make(wishOf(ended));
    const withStore = trusting({ timestampRoots: [sigstore.timestampRoot] });
    const later = Date.now() + hour;
    const { verdict, ...got } = await answer(stamped, withStore, later);
    expect(got).toEqual(proven);
    expect(verdict.proof?.times).toEqual([sigstore.signedAt]);
    expect((await answer(stamped, trusting(), later)).broken).toEqual(['signed time']);
    expect((await answer(plain, withStore)).broken).toEqual(['signed time']);
    const strangers = trusting({ timestampRoots: [root.der] });
    expect((await answer(stamped, strangers)).broken).toEqual(['signed time']);
    const other = await make(wishOf(ended, { stamp: () => sigstore.timestamp(Buffer.from('other bytes')) }));
    expect((await answer(other, withStore)).broken).toEqual(['signed time']);
  });
});

describe('a trust policy', () => {
  it.each([
    [['x509.subject: C=US, O=Octo'], true],
    [['x509.subject: CN=other, O=Octo', 'x509.subject: S=WA, CN=release'], true],
    [['x509.subject: C=US, O=Oct'], false],
    [['x509.subject: C=US, O=Octo, OU=x'], false],
  ])('with the identities %j passes: %s', async (identities, passes) => {
    const got = await answer(await jws(wishOf(leaf)), trusting({ identities }));
    expect(got.broken).toEqual(passes ? [] : ['trusted-identity']);
  });

  it.each([
    ['permissive', wishOf(leafOf({ to: new Date(Date.now() - 1000) })), true],
    ['permissive', { ...wishOf(leaf), chain: [leaf.der] }, false],
    ['audit', { ...wishOf(leaf), chain: [leaf.der] }, true],
    ['audit', { ...wishOf(leaf), key: middle.key }, false],
  ] as const)('at level %s enforces what it says', async (level, wish, passes) => {
    const { verdict, kind } = await answer(await cose(wish), trusting({ level }));
    expect(kind).toBe(passes ? 'proven' : 'refused');
    // What is not enforced is still said.
    const isSaid = verdict.checks.some(({ expected }) => expected.includes('not enforced'));
    expect(isSaid).toBe(passes);
  });

  it.each<readonly [string, Partial<NotaryTrust>, string]>([
    ['without identities', { identities: [] }, 'ARTIFACT_POLICY_UNUSABLE'],
    ['with an identity in no known form', { identities: ['Octo'] }, 'ARTIFACT_POLICY_UNUSABLE'],
    ['with * beside others', { identities: ['*', 'x509.subject: C=US'] }, 'ARTIFACT_POLICY_UNUSABLE'],
    ['without roots', { roots: [] }, 'TRUST_UNUSABLE'],
    ['with a leaf for a root', { roots: [leaf.der] }, 'TRUST_UNUSABLE'],
    ['with something that is no certificate', { roots: [Buffer.from('hello')] }, 'TRUST_UNUSABLE'],
  ])('%s cannot be used', async (_, parts, code) => {
    const fault = await answer(await jws(wishOf(leaf)), trusting(parts)).catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ code });
  });

  it('reads roots in PEM, several in one file, and trusts a self-signed signer that is named', async () => {
    const alone = makeCertificate({ name: 'CN=alone' });
    const both = trusting({ roots: [Buffer.from(`${root.pem}\n${alone.pem}`)] });
    expect(await answer(await jws(wishOf(leaf)), both)).toMatchObject(proven);
    expect(await answer(await jws({ chain: [alone.der], key: alone.key, digest }), both)).toMatchObject(
      proven,
    );
  });

  it('finds its way through certificates that issue each other in a ring', async () => {
    const ring = Array.from({ length: 12 }, () =>
      makeCertificate({
        name: 'CN=ring',
        authority: true,
        key: { publicKey: root0.publicKey, privateKey: root0.privateKey },
      }),
    );
    const child = makeCertificate({ name: 'CN=child', issuer: { ...(ring[0] ?? root), name: 'CN=ring' } });
    const began = performance.now();
    const chain = [child.der, ...ring.map(({ der }) => der)];
    const got = await answer(await cose({ chain, key: child.key, digest }));
    expect(got.broken).toContain('certificate');
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

const root0 = generateKeyPairSync('ec', { namedCurve: 'P-256' });

describe('an envelope that is none', () => {
  it.each<readonly [string, () => Promise<Buffer>]>([
    ['COSE that ends too early', async () => (await cose(wishOf(leaf))).subarray(0, -5)],
    [
      'COSE with something behind it',
      async () => Buffer.concat([await cose(wishOf(leaf)), Buffer.from([0])]),
    ],
    ['JWS without certificates', () => jws({ ...wishOf(leaf), chain: [] })],
    ['a payload without a digest', () => jws(wishOf(leaf, { payload: { targetArtifact: {} } }))],
    [
      'a digest of the wrong length',
      () => cose(wishOf(leaf, { payload: { targetArtifact: { digest: 'sha256:00' } } })),
    ],
    [
      'a digest by a broken algorithm',
      () => jws(wishOf(leaf, { payload: { targetArtifact: { digest: `sha1:${'0'.repeat(40)}` } } })),
    ],
    ['only the tag', () => Promise.resolve(Buffer.from([0xd2]))],
  ])('is named and never believed: %s', async (_, make) => {
    const { kind, verdict } = await answer(await make());
    expect(kind).toBe('no-evidence');
    expect(verdict.checks[0]?.looked).toBe('could-not-look');
  });
});
