// A 401 that asks for another token, in exactly the form that the SDKs understand. Pure.

/** Anything else would come back out of an SDK as a TypeError without a status. */
export function isClaimsChallenge(status: number, wwwAuthenticate: string | undefined): boolean {
  if (status !== 401 || wwwAuthenticate === undefined) return false;
  const claims = /\bclaims="([^"]+)"/.exec(wwwAuthenticate)?.[1] ?? '';
  return (
    /\bBearer\s/.test(wwwAuthenticate) &&
    /\berror="insufficient_claims"/.test(wwwAuthenticate) &&
    /^[A-Za-z0-9+/]+={0,2}$/.test(claims)
  );
}
