// What an assertion says about its bearer. Read for messages only: nothing is trusted because it stands here.
import type { Secret } from '../../step/secret.js';

export type Claims = {
  readonly subject: string;
  readonly issuer: string;
  readonly audience: string;
  /** Seconds since 1970. */
  readonly from?: number;
  readonly until?: number;
};

/** The payload of a JWT; undefined for anything that is none. */
export function claimsOf(assertion: Secret): Claims | undefined {
  const payload = assertion.reveal().split('.')[1];
  if (payload === undefined) return undefined;
  try {
    const found: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    if (typeof found !== 'object' || !found) return undefined;
    return named(new Map(Object.entries(found)));
  } catch {
    // The payload is no JSON, so this is no assertion. Entra will say so in its own words.
    return undefined;
  }
}

function named(claims: ReadonlyMap<string, unknown>): Claims {
  const from = seconds(claims.get('nbf')) ?? seconds(claims.get('iat'));
  const until = seconds(claims.get('exp'));
  return {
    subject: words(claims.get('sub')),
    issuer: words(claims.get('iss')),
    audience: words(claims.get('aud')),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  };
}

function words(claim: unknown): string {
  const list: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  return list.filter(one => typeof one === 'string').join(' ');
}

function seconds(claim: unknown): number | undefined {
  return typeof claim === 'number' && Number.isFinite(claim) ? claim : undefined;
}
