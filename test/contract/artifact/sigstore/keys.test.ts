import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ManagedKey, Signer } from '../../../../shared/artifact/artifact.js';
import { Fault } from '../../../../shared/fault/fault.js';
import {
  artifact,
  broken,
  candidate,
  contentOf,
  rootsOf,
  statementAbout,
  subjectOf,
  verdictOn,
} from '../../../support/sigstore/asking.js';
import { type LoopbackSigstore, startSigstore } from '../../../support/sigstore/loopback.js';

let sigstore: LoopbackSigstore;
const mine = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const others = generateKeyPairSync('ec', { namedCurve: 'P-256' });

beforeAll(async () => {
  sigstore = await startSigstore();
});

afterAll(() => sigstore.close());

function pem(key: KeyObject): string {
  const type = key.type === 'public' ? 'spki' : 'pkcs8';
  return key.export({ format: 'pem', type }).toString();
}

function keySigner(keys: readonly ManagedKey[], root?: unknown): Signer {
  return { kind: 'key', keys, trust: root === undefined ? [] : rootsOf(root) };
}

const ours = (id?: string): ManagedKey => ({ pem: pem(mine.publicKey), ...(id !== undefined && { id }) });
const theirs: ManagedKey = { pem: pem(others.publicKey) };

function envelope(
  key: KeyObject,
  parts: { readonly form?: 'der' | 'ieee-p1363'; readonly hash?: string } = {},
) {
  const { form = 'der', hash = 'sha256' } = parts;
  const payload = Buffer.from(JSON.stringify(statementAbout(artifact)));
  const type = 'application/vnd.in-toto+json';
  const signedBytes = Buffer.concat([
    Buffer.from(`DSSEv1 ${type.length} ${type} ${payload.length} `),
    payload,
  ]);
  const isEd25519 = key.asymmetricKeyType === 'ed25519';
  const sig = sign(isEd25519 ? undefined : hash, signedBytes, { key, dsaEncoding: form });
  return {
    payloadType: type,
    payload: payload.toString('base64'),
    signatures: [{ keyid: 'vault-key', sig: sig.toString('base64') }],
  };
}

describe('an envelope that a managed key signed', () => {
  it.each(['der', 'ieee-p1363'] as const)('passes with its signature as %s', async form => {
    const verdict = await verdictOn({
      candidates: [candidate(envelope(mine.privateKey, { form }))],
      signer: keySigner([theirs, ours()]),
    });
    expect({ kind: verdict.kind, broken: broken(verdict) }).toEqual({ kind: 'proven', broken: [] });
    expect(verdict.proof).toMatchObject({ times: [], signer: { kind: 'key' } });
  });

  it.each([
    ['P-384', 'sha384'],
    ['P-384', 'sha256'],
    ['P-521', 'sha512'],
  ])('passes with a key on %s and %s', async (namedCurve, hash) => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve });
    const verdict = await verdictOn({
      candidates: [candidate(envelope(privateKey, { hash }))],
      signer: keySigner([{ pem: pem(publicKey) }]),
    });
    expect(verdict.kind).toBe('proven');
  });

  it('passes with keys of RSA and Ed25519', async () => {
    const pairs = [generateKeyPairSync('rsa', { modulusLength: 2048 }), generateKeyPairSync('ed25519')];
    for (const { privateKey, publicKey } of pairs) {
      const verdict = await verdictOn({
        candidates: [candidate(envelope(privateKey))],
        signer: keySigner([{ pem: pem(publicKey) }]),
      });
      expect(verdict.kind).toBe('proven');
    }
  });

  it('is refused under another key, another id, and with another payload', async () => {
    const good = envelope(mine.privateKey);
    const payload = Buffer.from(JSON.stringify(statementAbout(artifact, { predicate: { more: 1 } })));
    const questions = [
      { candidates: [candidate(good)], signer: keySigner([theirs]) },
      { candidates: [candidate(good)], signer: keySigner([ours('another-id')]) },
      {
        candidates: [candidate({ ...good, payload: payload.toString('base64') })],
        signer: keySigner([ours()]),
      },
    ];
    for (const question of questions) {
      const verdict = await verdictOn(question);
      expect({ kind: verdict.kind, broken: broken(verdict) }).toEqual({
        kind: 'refused',
        broken: ['signature'],
      });
    }
    expect(
      (await verdictOn({ candidates: [candidate(good)], signer: keySigner([ours('vault-key')]) })).kind,
    ).toBe('proven');
  });

  it('has no time, so that no age can be asked of it', async () => {
    const verdict = await verdictOn({
      candidates: [candidate(envelope(mine.privateKey))],
      signer: keySigner([ours()]),
      requirement: { maximumAgeMilliseconds: 1e12 },
    });
    expect(broken(verdict)).toEqual(['max-age']);
  });
});

describe('a bundle that a managed key signed', () => {
  const key = (dsaEncoding: 'der' | 'ieee-p1363') =>
    ({ privateKey: pem(mine.privateKey), hint: 'vault-key', dsaEncoding }) as const;

  it.each(['der', 'ieee-p1363'] as const)('passes with a log and its time, as %s', async dsaEncoding => {
    const signed = await sigstore.sign({
      claims: {},
      statement: statementAbout(artifact),
      key: key(dsaEncoding),
    });
    const witnessed = await verdictOn({
      candidates: [candidate(signed)],
      signer: keySigner([ours()], sigstore.root),
    });
    expect({ kind: witnessed.kind, broken: broken(witnessed) }).toEqual({ kind: 'proven', broken: [] });
    expect(witnessed.proof?.times).toEqual([sigstore.signedAt]);
    const alone = await verdictOn({ candidates: [candidate(signed)], signer: keySigner([ours()]) });
    expect(alone.proof?.times).toEqual([]);
  });

  it('needs a log where a trusted root is given', async () => {
    const signed = await sigstore.sign({
      claims: {},
      statement: statementAbout(artifact),
      key: key('der'),
      witnesses: ['timestamp'],
    });
    const signer = keySigner([ours()], sigstore.root);
    expect(broken(await verdictOn({ candidates: [candidate(signed)], signer }))).toEqual([
      'transparency log',
    ]);
    expect((await verdictOn({ candidates: [candidate(signed)], signer: keySigner([ours()]) })).kind).toBe(
      'proven',
    );
  });

  it.each(['with their bytes', 'by their digest'])('passes over bytes themselves, %s', async way => {
    const signed = await sigstore.sign({
      claims: {},
      message: artifact.toString('base64'),
      key: key('ieee-p1363'),
    });
    const parts = way === 'with their bytes' ? { content: contentOf(artifact) } : {};
    const subjects = [subjectOf(artifact, parts)];
    const good = await verdictOn({ subjects, candidates: [candidate(signed)], signer: keySigner([ours()]) });
    expect({ kind: good.kind, broken: broken(good) }).toEqual({ kind: 'proven', broken: [] });
    const bad = await verdictOn({ subjects, candidates: [candidate(signed)], signer: keySigner([theirs]) });
    expect(broken(bad)).toEqual(['signature']);
  });

  it('is not evidence of an identity, nor the other way round', async () => {
    const signed = await sigstore.sign({ claims: {}, statement: statementAbout(artifact), key: key('der') });
    const trust = rootsOf(sigstore.root);
    const identity = { san: { exact: 'x' }, issuer: { exact: 'y' }, rules: [] };
    const verdict = await verdictOn({
      candidates: [candidate(signed)],
      signer: { kind: 'identity', identity, trust },
    });
    expect(broken(verdict)).toEqual(['certificate']);
  });
});

describe('a key', () => {
  const small = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const strange = generateKeyPairSync('ec', { namedCurve: 'secp256k1' });

  it.each([
    ['that is a private one', pem(mine.privateKey)],
    ['that is no key', 'hello'],
    ['that is too short', pem(small.publicKey)],
    ['on another curve', pem(strange.publicKey)],
  ])('%s cannot be used', async (_, text) => {
    const question = {
      candidates: [candidate(envelope(mine.privateKey))],
      signer: keySigner([{ pem: text }]),
    };
    const fault = await verdictOn(question).catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ code: 'TRUST_UNUSABLE' });
    expect(String(fault)).not.toContain(text.split('\n')[1] ?? text);
  });
});
