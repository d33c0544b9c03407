import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { knowsPrehashed, signedDigest } from '../../../../shared/artifact/trust/prehashed.js';
import { signed, streamedCheck, weakness } from '../../../../shared/artifact/trust/signature-check.js';

const hashes = ['sha256', 'sha384', 'sha512'] as const;
const digestOf = (hash: string, data: Uint8Array) => createHash(hash).update(data).digest();

describe('a signature over a digest alone', () => {
  it.each(['P-256', 'P-384', 'P-521'])('on %s is answered as OpenSSL answers with the bytes', namedCurve => {
    for (let round = 0; round < 2; round += 1) {
      const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve });
      const other = generateKeyPairSync('ec', { namedCurve }).publicKey;
      for (const hash of hashes) {
        for (const dsaEncoding of ['der', 'ieee-p1363'] as const) {
          const data = Buffer.from(`round ${round}`);
          const signature = sign(hash, data, { key: privateKey, dsaEncoding });
          const check = (key: KeyObject, over: Uint8Array) =>
            signedDigest(hash, digestOf(hash, over), key, signature);
          expect([check(publicKey, data), check(other, data), check(publicKey, Buffer.from('x'))]).toEqual([
            true,
            false,
            false,
          ]);
        }
      }
    }
  });

  it('on a curve is refused when it is 0, too large, negative or longer than it may be', () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const order = 'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551';
    const digest = digestOf('sha256', Buffer.from('data'));
    const bad = [
      '00'.repeat(64),
      order + '01'.padStart(64, '0'),
      '01'.padStart(64, '0') + order,
      '3006020100020101',
      '3006020181020101',
      '3009020101020101020101',
      '30060201010201',
      '',
    ];
    for (const text of bad) {
      expect(signedDigest('sha256', digest, publicKey, Buffer.from(text, 'hex'))).toBe(false);
    }
  });

  it('with RSA is answered by its padding, and not at all with keys that sign more', () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    for (const hash of hashes) {
      const signature = sign(hash, Buffer.from('data'), privateKey);
      expect(signedDigest(hash, digestOf(hash, Buffer.from('data')), publicKey, signature)).toBe(true);
      expect(signedDigest(hash, digestOf(hash, Buffer.from('other')), publicKey, signature)).toBe(false);
    }
    expect(knowsPrehashed(publicKey)).toBe(true);
    expect(knowsPrehashed(generateKeyPairSync('ed25519').publicKey)).toBe(false);
  });
});

describe('a signature over bytes', () => {
  it('that come in pieces is answered as over the whole', () => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    for (const dsaEncoding of ['der', 'ieee-p1363'] as const) {
      const signature = sign('sha384', Buffer.from('one two'), { key: privateKey, dsaEncoding });
      const check = streamedCheck('sha384', publicKey, signature);
      check.update(Buffer.from('one '));
      check.update(Buffer.from('two'));
      expect(check.holds()).toBe(true);
      const other = streamedCheck('sha384', publicKey, signature);
      other.update(Buffer.from('one tw'));
      expect(other.holds()).toBe(false);
      expect(signed(Buffer.from('one two'), publicKey, signature)).toBe(true);
    }
  });

  it('is never looked at with SHA-1, and not under weak keys', () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    expect(signed(Buffer.from('data'), publicKey, sign('sha1', Buffer.from('data'), privateKey))).toBe(false);
    const small = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const signature = sign('sha256', Buffer.from('data'), small.privateKey);
    expect(signed(Buffer.from('data'), small.publicKey, signature)).toBe(false);
    expect(weakness(small.publicKey)).toContain('1024');
    expect(weakness(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey)).toContain('secp256k1');
    expect(
      weakness(generateKeyPairSync('dsa', { modulusLength: 2048, divisorLength: 256 }).publicKey),
    ).toContain('dsa');
  });
});
