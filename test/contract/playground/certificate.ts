// A self-signed certificate for the names of Azure that a playground plays, made on the spot: none lies in the repository.
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

export type SelfSigned = { readonly cert: string; readonly key: string };

const tag = { integer: 0x02, bits: 0x03, octets: 0x04, oid: 0x06, text: 0x0c, sequence: 0x30, set: 0x31 };
const yes = Buffer.from([0x01, 0x01, 0xff]);

const lengthOf = (size: number): Buffer => {
  if (size < 0x80) return Buffer.from([size]);
  const bytes = Buffer.from(size.toString(16).padStart(size > 0xff ? 4 : 2, '0'), 'hex');
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
};

const der = (kind: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([kind]), lengthOf(content.length), content]);
};

const oid = (hex: string): Buffer => der(tag.oid, Buffer.from(hex, 'hex'));

const ecdsaWithSha256 = der(tag.sequence, oid('2a8648ce3d040302'));
const oidOfName = oid('550403');
const oidOfConstraints = oid('551d13');
const oidOfOtherNames = oid('551d11');

const nameOf = (name: string): Buffer =>
  der(tag.sequence, der(tag.set, der(tag.sequence, oidOfName, der(tag.text, Buffer.from(name)))));

const generalizedTime = (at: Date): Buffer =>
  der(0x18, Buffer.from(`${at.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`));

const otherName = (name: string): Buffer =>
  /^\d+(\.\d+){3}$/.test(name)
    ? der(0x87, Buffer.from(name.split('.').map(Number)))
    : der(0x82, Buffer.from(name));

const extensionsFor = (names: readonly string[]): Buffer =>
  der(
    0xa3,
    der(
      tag.sequence,
      der(tag.sequence, oidOfConstraints, yes, der(tag.octets, der(tag.sequence, yes))),
      der(tag.sequence, oidOfOtherNames, der(tag.octets, der(tag.sequence, ...names.map(otherName)))),
    ),
  );

const pem = (label: string, content: Buffer): string => {
  const lines = content.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
};

const playedNames = [
  'management.azure.com',
  'login.microsoftonline.com',
  'token.actions.githubusercontent.com',
  'dev.azure.com',
  '*.azurewebsites.net',
  'localhost',
  '127.0.0.1',
];

export const selfSigned = (names: readonly string[] = playedNames): SelfSigned => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const now = Date.now();
  const day = 24 * 3600 * 1000;
  const subject = nameOf('playground');
  const content = der(
    tag.sequence,
    der(0xa0, der(tag.integer, Buffer.from([2]))),
    der(tag.integer, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    subject,
    der(tag.sequence, generalizedTime(new Date(now - day)), generalizedTime(new Date(now + 30 * day))),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    extensionsFor(names),
  );
  const signature = sign('sha256', content, privateKey);
  const whole = der(
    tag.sequence,
    content,
    ecdsaWithSha256,
    der(tag.bits, Buffer.concat([Buffer.from([0]), signature])),
  );
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
  return { cert: pem('CERTIFICATE', whole), key: key.toString() };
};
