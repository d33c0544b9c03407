import { describe, expect, it } from '@jest/globals';
import { agree, digestOf, parseDigest, sameDigest } from '../../../../shared/artifact/digest.js';

const hex = (length: number) => 'a'.repeat(length);

describe('a digest', () => {
  it.each([
    [`sha256:${hex(64)}`, 'sha256'],
    [`SHA256:${hex(64).toUpperCase()}`, 'sha256'],
    [`sha384:${hex(96)}`, 'sha384'],
    [`sha512:${hex(128)}`, 'sha512'],
  ])('is read from %s', (text, algorithm) => {
    const parsed = parseDigest(text);
    expect(parsed).toEqual({ digest: { algorithm, hex: text.split(':')[1]?.toLowerCase() } });
  });

  it.each([
    ['', 'algorithm:hex'],
    [hex(64), 'algorithm:hex'],
    [`:${hex(64)}`, 'algorithm:hex'],
    [`sha256:${hex(63)}`, '64 hex digits, not 63'],
    [`sha256:${hex(65)}`, '64 hex digits, not 65'],
    [`sha512:${hex(64)}`, '128 hex digits'],
    [`sha256:${'g'.repeat(64)}`, 'hex digits only'],
    [`sha256: ${hex(63)}`, 'hex digits only'],
    [`sha1:${hex(40)}`, 'broken'],
    [`md5:${hex(32)}`, 'broken'],
    [`crc32:${hex(8)}`, 'no algorithm'],
    [`__proto__:${hex(8)}`, 'no algorithm'],
  ])('is not read from %j', (text, why) => {
    expect(parseDigest(text)).toEqual({ why: expect.stringContaining(why) });
  });

  it('by a broken algorithm is read where that is named', () => {
    expect(parseDigest(`sha1:${hex(40)}`, ['sha1'])).toHaveProperty('digest');
    expect(digestOf('md5', hex(32), ['sha1'])).toHaveProperty('why');
  });
});

describe('two sets of digests', () => {
  const one = { algorithm: 'sha256', hex: 'aa' };
  const two = { algorithm: 'sha512', hex: 'bb' };
  const other = { algorithm: 'sha512', hex: 'cc' };

  it.each([
    [[one], [one, two], true],
    [[one, two], [one, two], true],
    [[one, two], [one, other], false],
    [[one], [two], false],
    [[], [one], false],
    [[one], [], false],
  ])('%j and %j speak of the same bytes: %s', (ours, theirs, same) => {
    expect(agree(ours, theirs)).toBe(same);
  });

  it('are compared by name and value', () => {
    expect(sameDigest(one, { ...one })).toBe(true);
    expect(sameDigest(one, { ...one, hex: 'ab' })).toBe(false);
  });
});
