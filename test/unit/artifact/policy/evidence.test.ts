import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { limits, openCandidates } from '../../../../shared/artifact/policy/evidence.js';

const bundle = { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', verificationMaterial: {} };
const envelope = { payload: '', payloadType: '', signatures: [] };
const jws = { payload: '', protected: '', signature: '' };

function open(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const { evidence, unreadable } = openCandidates([{ source: 'x', bytes }]);
  return {
    found: evidence.map(({ source, kind }) => `${source} ${kind}`),
    not: unreadable.map(({ source, why }) => `${source} ${why}`),
  };
}

describe('evidence', () => {
  it.each<readonly [string, string | Uint8Array, readonly string[]]>([
    ['one bundle', JSON.stringify(bundle), ['x bundle']],
    ['one envelope', JSON.stringify(envelope), ['x envelope']],
    ['one JWS', JSON.stringify(jws), ['x jws']],
    ['COSE', Buffer.from([0xd2, 0x84]), ['x cose']],
    ['a list', JSON.stringify([bundle, envelope]), ['x#1 bundle', 'x#2 envelope']],
    ['lines', `${JSON.stringify(bundle)}\n\n${JSON.stringify(jws)}`, ['x#1 bundle', 'x#3 jws']],
    [
      'a list in a document',
      JSON.stringify({ attestations: [{ bundle }, { bundle }] }),
      ['x#1 bundle', 'x#2 bundle'],
    ],
    [
      'a list in a line',
      `${JSON.stringify([bundle])}\n${JSON.stringify(bundle)}`,
      ['x#1.1 bundle', 'x#2 bundle'],
    ],
    ['one in a holder', JSON.stringify({ bundle }), ['x bundle']],
  ])('is found in %s', (_, content, found) => {
    expect(open(content)).toEqual({ found, not: [] });
  });

  it.each<readonly [string, string | Uint8Array, readonly string[], readonly unknown[]]>([
    ['a bad line', `{\n${JSON.stringify(bundle)}`, ['x#2 bundle'], ['x#1 it is not JSON']],
    [
      'a null',
      JSON.stringify({ attestations: [{ bundle: null }, { bundle }] }),
      ['x#2 bundle'],
      [expect.stringContaining('x#1 the bundle is null')],
    ],
    ['another document', '{"a":1}', [], [expect.stringContaining('neither')]],
    ['a number', '7', [], [expect.stringContaining('no object')]],
    ['other bytes', Buffer.from([0xff, 0xfe]), [], [expect.stringContaining('UTF-8')]],
    ['depth in strings only', `{"mediaType":"${'['.repeat(500)}"}`, ['x bundle'], []],
    ['depth behind a quote', `{"a":"\\"${'['.repeat(500)}"}`, [], [expect.stringContaining('neither')]],
    ['depth', '[{"a":'.repeat(40), [], [expect.stringContaining('nested')]],
    [
      'attestations within attestations',
      JSON.stringify({ attestations: [{ bundle: { attestations: [[[[bundle]]]] } }] }),
      [],
      [expect.stringContaining('no object')],
    ],
  ])('is not lost beside %s', (_, content, found, not) => {
    expect(open(content)).toEqual({ found, not });
  });

  it('beyond what anybody needs is counted and named', () => {
    const { found, not } = open(
      `[${Array.from({ length: limits.pieces + 3 }, () => JSON.stringify(bundle)).join(',')}]`,
    );
    expect([found.length, not.length]).toEqual([limits.pieces, 3]);
  });

  it('of any bytes is opened without a crash, and never into nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.json().map(text => Buffer.from(text)),
        ),
        bytes => {
          const { evidence, unreadable } = openCandidates([{ source: 'x', bytes }]);
          return evidence.length + unreadable.length > 0;
        },
      ),
    );
  });
});
