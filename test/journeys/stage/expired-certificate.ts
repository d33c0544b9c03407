// A certificate and its key whose time is over. No tool makes one on purpose everywhere, so that it is written out.
import { generateKeyPairSync, sign } from 'node:crypto';

const tag = { integer: 2, bits: 3, oid: 6, text: 0x0c, time: 0x18, sequence: 0x30, set: 0x31 } as const;

const ecdsaWithSha256 = der(tag.sequence, der(tag.oid, Buffer.from('2a8648ce3d040302', 'hex')));
const commonName = der(tag.oid, Buffer.from('550403', 'hex'));

/** PEM: valid for the first day of 2021. */
export function expiredCertificate(): string {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = der(
    tag.sequence,
    der(tag.set, der(tag.sequence, commonName, der(tag.text, Buffer.from('expired')))),
  );
  const content = der(
    tag.sequence,
    der(tag.integer, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    der(tag.sequence, time('20210101000000Z'), time('20210102000000Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', content, privateKey)]);
  const whole = der(tag.sequence, content, ecdsaWithSha256, der(tag.bits, signature));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return `${key}-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

function der(kind: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([kind, ...length]), content]);
}

function time(text: string): Buffer {
  return der(tag.time, Buffer.from(text));
}
