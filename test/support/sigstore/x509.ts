// Certificates as a test wants them, also wrong ones. Written by hand, byte by byte, so that nothing corrects them.
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

export type Made = {
  readonly der: Buffer;
  readonly pem: string;
  readonly key: KeyObject;
  readonly name: string;
};

export type Wish = {
  /** `C=US,O=Octo,CN=signer`; a comma within a value stands behind a backslash. */
  readonly name: string;
  /** Who signs it; itself when absent. */
  readonly issuer?: Made;
  readonly authority?: boolean;
  /** Extended key usages, by OID. None: no such extension. */
  readonly usages?: readonly string[];
  readonly from?: Date;
  readonly to?: Date;
  readonly key?: { readonly publicKey: KeyObject; readonly privateKey: KeyObject };
  readonly extensions?: readonly Buffer[];
};

export const usageOids = { codeSigning: '1.3.6.1.5.5.7.3.3', timeStamping: '1.3.6.1.5.5.7.3.8' } as const;

let serial = 1;

export function makeCertificate(wish: Wish): Made {
  const { name, issuer, authority = false, usages } = wish;
  const pair = wish.key ?? generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signer = issuer?.key ?? pair.privateKey;
  const algorithm =
    signer.asymmetricKeyType === 'rsa'
      ? sequence(oid('1.2.840.113549.1.1.11'), tlv(0x05))
      : sequence(oid('1.2.840.10045.4.3.2'));
  serial += 1;
  const extensions = [
    ...(authority ? [extension('2.5.29.19', sequence(tlv(0x01, Buffer.from([0xff]))))] : []),
    ...(usages === undefined ? [] : [extension('2.5.29.37', sequence(...usages.map(oid)))]),
    ...(wish.extensions ?? []),
  ];
  const from = wish.from ?? new Date(Date.now() - 86_400_000);
  const to = wish.to ?? new Date(Date.now() + 86_400_000);
  const body = sequence(
    tlv(0xa0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, Buffer.from([0x10 + (serial >> 8), serial & 0xff])),
    algorithm,
    distinguishedName(issuer?.name ?? name),
    sequence(time(from), time(to)),
    distinguishedName(name),
    pair.publicKey.export({ format: 'der', type: 'spki' }),
    ...(extensions.length === 0 ? [] : [tlv(0xa3, sequence(...extensions))]),
  );
  const signature = sign('sha256', body, signer);
  const der = sequence(body, algorithm, tlv(0x03, Buffer.from([0]), signature));
  const pem = `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`;
  return { der, pem, key: pair.privateKey, name };
}

export function extension(id: string, value: Buffer): Buffer {
  return sequence(oid(id), tlv(0x04, value));
}

export function tlv(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const head =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}

export function sequence(...parts: readonly Buffer[]): Buffer {
  return tlv(0x30, ...parts);
}

export function oid(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
  return tlv(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(arc: number): readonly number[] {
  const digits = [arc & 0x7f];
  for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
    digits.unshift((left & 0x7f) | 0x80);
  return digits;
}

const attributes: Readonly<Record<string, string>> = {
  C: '2.5.4.6',
  ST: '2.5.4.8',
  O: '2.5.4.10',
  OU: '2.5.4.11',
  CN: '2.5.4.3',
};

function distinguishedName(name: string): Buffer {
  const parts = name.split(/(?<!\\),/).map(part => {
    const [key = '', value = ''] = part.replaceAll('\\', '').split('=');
    return tlv(0x31, sequence(oid(attributes[key] ?? '2.5.4.3'), tlv(0x0c, Buffer.from(value))));
  });
  return sequence(...parts);
}

function time(at: Date): Buffer {
  return tlv(0x18, Buffer.from(`${at.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`));
}
