// Tokens as Entra, GitHub and Azure DevOps hand them out: JWTs, signed with a key that only this process has.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Fields, isFields, parseJson } from './exchange.js';

export type TokenReading =
  | { readonly kind: 'ours'; readonly claims: Fields }
  | { readonly kind: 'forged' }
  | { readonly kind: 'malformed' };

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const signature = (content: string, key: Buffer): Buffer =>
  createHmac('sha256', key).update(content).digest();

export const signToken = (claims: Fields, key: Buffer): string => {
  const content = `${encode({ typ: 'JWT', alg: 'HS256', kid: 'playground' })}.${encode(claims)}`;
  return `${content}.${signature(content, key).toString('base64url')}`;
};

export const readToken = (token: string, key: Buffer): TokenReading => {
  const [head, payload, proof, ...rest] = token.split('.');
  if (!head || !payload || proof === undefined || rest.length > 0) return { kind: 'malformed' };
  const claims = parseJson(Buffer.from(payload, 'base64url').toString('utf8'));
  if (claims.kind === 'broken' || !isFields(claims.value)) return { kind: 'malformed' };
  const expected = signature(`${head}.${payload}`, key);
  const given = Buffer.from(proof, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { kind: 'forged' };
  return { kind: 'ours', claims: claims.value };
};

export const textClaim = (claims: Fields, name: string): string => {
  const value = claims[name];
  return typeof value === 'string' ? value : '';
};

export const secondsClaim = (claims: Fields, name: string): number => {
  const value = claims[name];
  return typeof value === 'number' ? value : 0;
};

/** The token in `Authorization: Bearer ...`, if the header has that form. */
export const bearerOf = (header: string | undefined): string | undefined =>
  header?.match(/^Bearer +(\S+)$/i)?.[1];
