import { describe, expect, it } from '@jest/globals';
import {
  derOf,
  expectTag,
  oidOf,
  partsOf,
  tags,
  textOf,
  timeOf,
} from '../../../../shared/artifact/trust/der.js';
import { Malformed } from '../../../../shared/artifact/trust/malformed.js';

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
const ascii = (tag: string, text: string) =>
  Buffer.concat([hex(tag), Buffer.from([text.length]), Buffer.from(text)]);

describe('DER', () => {
  it('is one value with its parts', () => {
    const [one, two, ...others] = partsOf(derOf(hex('30 06 02 01 07 04 01 ff')));
    expect([one?.tag, two?.tag, others]).toEqual([tags.integer, tags.octetString, []]);
    expect(Buffer.from(two?.content ?? []).toString('hex')).toBe('ff');
  });

  it('may be long', () => {
    const long = Buffer.concat([hex('04 82 01 00'), Buffer.alloc(256, 1)]);
    expect(derOf(long).content).toHaveLength(256);
  });

  it.each([
    ['nothing', ''],
    ['a tag alone', '30'],
    ['less than it says', '04 05 01'],
    ['more than it says', '04 01 01 00'],
    ['an indefinite length', '30 80 00 00'],
    ['a length that could be shorter', '04 81 01 01'],
    ['a long length that could be shorter', '04 82 00 81'],
    ['a length of five bytes', '04 85 00 00 00 00 01'],
    ['a tag above 30', '1f 81 00 00'],
  ])('is refused with %s', (_, text) => {
    expect(() => derOf(hex(text))).toThrow(Malformed);
  });

  it('has no parts where it is not constructed, and the tag that must be there', () => {
    expect(() => partsOf(derOf(hex('04 01 00')))).toThrow(Malformed);
    expect(() => expectTag(derOf(hex('04 01 00')), tags.sequence)).toThrow(Malformed);
    expect(() => expectTag(undefined, tags.sequence)).toThrow(Malformed);
  });

  it.each([
    ['2b 06 01 04 01 83 bf 30 01 18', '1.3.6.1.4.1.57264.1.24'],
    ['55 1d 11', '2.5.29.17'],
    ['88 37', '2.999'],
    ['2a 86 48 86 f7 0d 01 07 02', '1.2.840.113549.1.7.2'],
  ])('reads the identifier %s as %s', (text, oid) => {
    const content = hex(text);
    expect(oidOf({ tag: tags.oid, content, whole: content })).toBe(oid);
  });

  it.each(['', '2b 86', '80'])('refuses the identifier %j, which does not end', text => {
    const content = hex(text);
    expect(() => oidOf({ tag: tags.oid, content, whole: content })).toThrow(Malformed);
  });

  it('reads text in UTF-8 and nothing else', () => {
    expect(textOf(derOf(hex('0c 02 c3 a9')))).toBe('é');
    expect(() => textOf(derOf(hex('0c 01 e9')))).toThrow(Malformed);
    expect(() => textOf(derOf(hex('04 01 41')))).toThrow(Malformed);
  });

  it.each([
    ['17', '260102030405Z', '2026-01-02T03:04:05.000Z'],
    ['17', '490102030405Z', '2049-01-02T03:04:05.000Z'],
    ['17', '500102030405Z', '1950-01-02T03:04:05.000Z'],
    ['18', '20260102030405Z', '2026-01-02T03:04:05.000Z'],
    ['18', '20260102030405.5Z', '2026-01-02T03:04:05.500Z'],
  ])('reads the time %s %s as %s', (tag, text, time) => {
    expect(new Date(timeOf(derOf(ascii(tag, text)))).toISOString()).toBe(time);
  });

  it.each([
    ['18', '20261302030405Z'],
    ['18', '20260102030405+0100'],
    ['18', '2026010203Z'],
    ['17', '20260102030405Z'],
    ['0c', '20260102030405Z'],
  ])('refuses the time %s %s', (tag, text) => {
    expect(() => timeOf(derOf(ascii(tag, text)))).toThrow(Malformed);
  });
});
