// The token of a job on GitHub, as far as certificates repeat it.

export type Claims = Readonly<Record<string, string>>;

/** A push to the main branch of octo/app, built by its release workflow for the environment staging. */
export const workflowClaims: Claims = {
  iss: 'https://token.actions.githubusercontent.com',
  san: 'https://github.com/octo/app/.github/workflows/release.yml@refs/heads/main',
  sub: 'repo:octo/app:environment:staging',
  environment: 'staging',
  event_name: 'push',
  sha: 'a'.repeat(40),
  workflow: 'release',
  repository: 'octo/app',
  repository_id: '1001',
  repository_owner: 'octo',
  repository_owner_id: '2002',
  repository_visibility: 'private',
  ref: 'refs/heads/main',
  job_workflow_ref: 'octo/app/.github/workflows/release.yml@refs/heads/main',
  job_workflow_sha: 'b'.repeat(40),
  workflow_ref: 'octo/app/.github/workflows/ci.yml@refs/heads/main',
  workflow_sha: 'c'.repeat(40),
  runner_environment: 'github-hosted',
  run_id: '77',
  run_attempt: '1',
};

export function unsignedToken(claims: Claims): string {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [encode({ alg: 'none', typ: 'JWT' }), encode(claims), ''].join('.');
}

/** Of the token in a request for a certificate. */
export function claimsIn(request: string): Claims {
  const { credentials } = JSON.parse(request);
  const [, payload = ''] = String(credentials.oidcIdentityToken).split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
}

type Extension = { readonly oid: string; readonly value: string };

/** Extensions that the public authority writes since 2025 and 2026, and the mock does not know yet. */
export function extensionsBeyondMock({ environment, sub }: Claims): Extension[] {
  return [
    ...(environment === undefined ? [] : [{ oid: '1.3.6.1.4.1.57264.1.23', value: environment }]),
    ...(sub === undefined ? [] : [{ oid: '1.3.6.1.4.1.57264.1.24', value: sub }]),
  ];
}
