import { describe, expect, it } from '@jest/globals';
import { checkpointProblem } from '../../../../shared/artifact/sigstore/checkpoint.js';
import { shapeProblem } from '../../../../shared/artifact/sigstore/shape.js';
import { fromBase64, fromBase64Url } from '../../../../shared/artifact/trust/base64.js';

const entry = (parts: Readonly<Record<string, unknown>>) => ({
  verificationMaterial: { tlogEntries: [parts] },
});

describe('the shape of a bundle', () => {
  it.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ['nothing', {}],
    ['nulls', { mediaType: null, verificationMaterial: { tlogEntries: null, certificate: null } }],
    ['members that nobody knows', { strange: { rawBytes: 7 } }],
    ['numbers as text', entry({ logIndex: '18446744073709551', integratedTime: '0' })],
    ['numbers', entry({ logIndex: 7 })],
  ])('may have %s', (_, document) => {
    expect(shapeProblem(document)).toBeUndefined();
  });

  it.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
    ['a list for a text', { mediaType: ['x'] }, 'mediaType is no text'],
    [
      'a number for a text',
      { verificationMaterial: { publicKey: { hint: 7 } } },
      'verificationMaterial.publicKey.hint is no text',
    ],
    ['a text for an object', { dsseEnvelope: 'x' }, 'dsseEnvelope is no object'],
    [
      'an object for a list',
      { verificationMaterial: { tlogEntries: {} } },
      'verificationMaterial.tlogEntries is no list',
    ],
    [
      'another alphabet',
      { messageSignature: { signature: '-_==' } },
      'messageSignature.signature is not base64',
    ],
    ['a sign', entry({ logIndex: '-1' }), 'verificationMaterial.tlogEntries[0].logIndex is no whole number'],
    [
      'zeros before a number',
      entry({ logIndex: '01' }),
      'verificationMaterial.tlogEntries[0].logIndex is no whole number',
    ],
    [
      'a number beyond 64 bits',
      entry({ logIndex: '9'.repeat(20) }),
      'verificationMaterial.tlogEntries[0].logIndex is no whole number',
    ],
  ])('may not have %s', (_, document, problem) => {
    expect(shapeProblem(document)).toBe(problem);
  });
});

describe('base64', () => {
  it.each([
    ['aGk=', true],
    ['aGk', false],
    ['aGl=', false],
    ['aGk= ', false],
    ['', true],
    ['-_8=', false],
  ])('has one spelling: %s is one: %s', (text, isOne) => {
    expect(fromBase64(text) !== undefined).toBe(isOne);
  });

  it.each([
    ['aGk', true],
    ['aGk=', false],
    ['aGl', false],
    ['+_8', false],
    ['-_8', true],
  ])('for URLs has one as well: %s is one: %s', (text, isOne) => {
    expect(fromBase64Url(text) !== undefined).toBe(isOne);
  });
});

describe('a checkpoint', () => {
  const root = Buffer.alloc(32, 7);
  const line = '\u2014 log.example.test aGVsbG8=';
  const proof = (
    envelope: string,
    parts: { readonly rootHash?: Buffer; readonly treeSize?: string } = {},
  ) => ({
    logIndex: '0',
    rootHash: root,
    treeSize: '12',
    hashes: [],
    checkpoint: { envelope },
    ...parts,
  });
  const note = `log.example.test - 1\n12\n${root.toString('base64')}\nTimestamp: 1\n`;

  it.each([
    ['as it is', proof(`${note}\n${line}\n`)],
    ['with cosigners', proof(`${note}\n${line}\n${line}\n`)],
    [
      'without copies of root and size',
      proof(`${note}\n${line}\n`, { rootHash: Buffer.alloc(0), treeSize: '0' }),
    ],
  ])('%s fits its proof', (_, good) => {
    expect(checkpointProblem(good)).toBeUndefined();
  });

  it.each([
    ['for another tree', proof(`${note}\n${line}\n`, { rootHash: Buffer.alloc(32, 8) })],
    ['for another size', proof(`${note}\n${line}\n`, { treeSize: '13' })],
    ['with something behind it', proof(`${note}\n${line}\nmore`)],
    ['with another line among its signatures', proof(`${note}\nmore\n${line}\n`)],
    ['with another spelling of a signature', proof(`${note}\n${line.slice(0, -1)}\n`)],
    ['without signatures', proof(note)],
  ])('%s does not', (_, bad) => {
    expect(checkpointProblem(bad)).toEqual(expect.any(String));
  });
});
