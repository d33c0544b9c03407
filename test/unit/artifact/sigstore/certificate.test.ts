import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { leafCertificate } from '../../../../shared/artifact/sigstore/certificate.js';
import { instancesOf, organizationOf } from '../../../../shared/artifact/sigstore/instance.js';
import type { Material } from '../../../../shared/artifact/sigstore/trust-material.js';
import { wordsOf } from '../../../../shared/artifact/sigstore/words.js';
import { Malformed } from '../../../../shared/artifact/trust/malformed.js';
import { extension, makeCertificate, oid, sequence, tlv, usageOids } from '../../../support/sigstore/x509.js';

const fulcio = '1.3.6.1.4.1.57264.1';
const utf8 = (text: string) => tlv(0x0c, Buffer.from(text));
const names = (...parts: readonly Buffer[]) => extension('2.5.29.17', sequence(...parts));
const uri = (text: string) => tlv(0x86, Buffer.from(text));

const leaf = (...extensions: readonly Buffer[]) =>
  leafCertificate(makeCertificate({ name: 'CN=x', usages: [usageOids.codeSigning], extensions }).der);

describe('a signing certificate', () => {
  it('is read with all its names, in every form that is used', () => {
    const user = tlv(0xa0, oid(`${fulcio}.7`), tlv(0xa0, utf8('octo!app')));
    expect(leaf(names(uri('https://a'))).sans).toEqual(['https://a']);
    expect(leaf(names(tlv(0x81, Buffer.from('a@b')), user)).sans).toEqual(['a@b', 'octo!app']);
    expect(leaf().sans).toEqual([]);
  });

  it('is read with old extensions as bare text and new ones as strings', () => {
    const { extensions, issuer } = leaf(
      extension(`${fulcio}.1`, Buffer.from('https://old')),
      extension(`${fulcio}.8`, utf8('https://new')),
      extension(`${fulcio}.23`, utf8('staging')),
    );
    expect(extensions[`${fulcio}.23`]).toBe('staging');
    expect(issuer).toBe('https://new');
    expect(leaf(extension(`${fulcio}.1`, Buffer.from('https://old'))).issuer).toBe('https://old');
  });

  it('does not say what it does not say in the form that is asked for', () => {
    const { extensions } = leaf(
      extension(`${fulcio}.23`, Buffer.from('staging')),
      extension(`${fulcio}.24`, tlv(0x02, Buffer.from([1]))),
    );
    expect(extensions).not.toHaveProperty([`${fulcio}.23`]);
    expect(extensions).not.toHaveProperty([`${fulcio}.24`]);
  });

  it.each<readonly [string, readonly Buffer[]]>([
    ['a name of a form that is not known', [names(tlv(0x82, Buffer.from('host')))]],
    ['a name that is not UTF-8', [names(tlv(0x86, Buffer.from([0xe1])))]],
    ['a user name of another form', [names(tlv(0xa0, oid('1.2.3'), tlv(0xa0, utf8('x'))))]],
    ['an extension twice', [extension(`${fulcio}.23`, utf8('a')), extension(`${fulcio}.23`, utf8('b'))]],
  ])('is refused with %s', (_, extensions) => {
    expect(() => leaf(...extensions)).toThrow();
  });

  it('may sign only when it is made for that', () => {
    expect(leaf().unfit).toBeUndefined();
    const other = makeCertificate({ name: 'CN=x', usages: [usageOids.timeStamping] });
    expect(leafCertificate(other.der).unfit).toContain('code signing');
    const authority = makeCertificate({ name: 'CN=x', authority: true, usages: [usageOids.codeSigning] });
    expect(leafCertificate(authority.der).unfit).toContain('authority');
    expect(leaf(extension('2.5.29.15', tlv(0x03, Buffer.from([1, 0x06])))).unfit).toContain(
      'digital signatures',
    );
    expect(leaf(extension('2.5.29.15', tlv(0x03, Buffer.from([7, 0x80])))).unfit).toBeUndefined();
  });

  it('is not read from other bytes', () => {
    expect(() => leafCertificate(Buffer.from('hello'))).toThrow();
    expect(new Malformed('x')).toBeInstanceOf(Error);
  });
});

describe('the instance of Sigstore', () => {
  it.each([
    ['O=sigstore.dev', 'public-good', { logEntries: 1, certificateTimestamps: 1, times: 1 }],
    ['O=GitHub\\, Inc.', 'github', { logEntries: 0, certificateTimestamps: 0, times: 1 }],
    ['O=octo', 'custom', { logEntries: 0, certificateTimestamps: 0, times: 1 }],
  ])('of %s is %s, whatever its root wishes', (organization, name, demands) => {
    const authority = makeCertificate({ name: `${organization},CN=authority`, authority: true });
    const signer = new X509Certificate(makeCertificate({ name: 'CN=x', issuer: authority }).der);
    const wished = { logEntries: 0, certificateTimestamps: 0, times: 0 };
    const instances = instancesOf(signer, [materialOf(authority.der, wished)]);
    expect(instances.map(each => [each.name, each.demands])).toEqual([[name, demands]]);
  });

  it('is none where nobody trusted issued the certificate', () => {
    const [one, two] = ['CN=one', 'CN=two'].map(name => makeCertificate({ name, authority: true }));
    const signer = new X509Certificate(makeCertificate({ name: 'CN=x', ...(one && { issuer: one }) }).der);
    expect(instancesOf(signer, [materialOf(two?.der ?? Buffer.alloc(0))])).toEqual([]);
    expect(instancesOf(signer, [materialOf(one?.der ?? Buffer.alloc(0))])).toHaveLength(1);
  });

  it('is named by the organization of its authority', () => {
    expect(organizationOf('C=US\nO=GitHub\\, Inc.\nCN=Fulcio')).toBe('GitHub, Inc.');
    expect(organizationOf('CN=O=sigstore.dev')).toBeUndefined();
  });

  function materialOf(
    der: Buffer,
    demands?: { logEntries: number; certificateTimestamps: number; times: number },
  ): Material {
    const library = {
      certificateAuthorities: [],
      timestampAuthorities: [],
      tlogs: [],
      ctlogs: [],
      publicKey: () => {
        throw new Error('no keys here');
      },
    };
    return {
      root: { origin: 'x', sha256: '', document: {}, ...(demands && { demands }) },
      library,
      issuers: [new X509Certificate(der)],
      unused: [],
    };
  }
});

describe('what a library throws', () => {
  it.each([
    [new Error('plain'), 'plain'],
    [new Error('outer', { cause: new Error('inner') }), 'outer: inner'],
    [
      new TypeError('Cannot read properties of undefined'),
      'a part of it is missing, or is not what it should be',
    ],
    ['text', 'text'],
    [undefined, 'undefined'],
    [new Error('one\n::error::two\u202e'), 'one ::error::two'],
    [{ message: '' }, 'it cannot be read'],
    [new Error('x'.repeat(500)), `${'x'.repeat(160)}…`],
  ])('becomes harmless words: %s', (thrown, words) => {
    expect(wordsOf(thrown)).toBe(words);
  });
});
