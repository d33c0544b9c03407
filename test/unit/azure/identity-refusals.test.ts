import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../../../shared/azure/identity/assertion.js';
import { entraCode, refusalOf, type SignIn } from '../../../shared/azure/identity/refusals.js';
import { Secret } from '../../../shared/step/secret.js';

const client = '0f3a7f6e-1111-4a1a-9b1b-3c4d5e6f7a81';
const claims = {
  subject: 'repo:contoso/payments:environment:production',
  issuer: 'https://token.actions.githubusercontent.com',
  audience: 'api://AzureADTokenExchange',
  from: 1_700_000_000,
  until: 1_700_000_300,
};
const signIn: SignIn = {
  host: 'github',
  cloud: 'public',
  tenant: 'contoso.com',
  client,
  scope: 'https://management.azure.com/.default',
  claims,
  now: 1_700_000_100_000,
};
const { claims: _, ...without } = signIn;

function hintFor(code: string, more: Partial<SignIn> = {}): string {
  return refusalOf(`AADSTS${code}: no.`, code, { ...signIn, ...more }, undefined).hint;
}

function withSubject(subject: string): Partial<SignIn> {
  return { claims: { ...claims, subject } };
}

describe("Entra's refusals", () => {
  it('carry its code, its first words, and everything that was sent but no secret', () => {
    const words =
      'POST x answered 401: AADSTS700213: No matching record.\r\nSee there. Trace ID: 1 Correlation ID: 2 Timestamp: 3';
    const fault = refusalOf(words, '700213', signIn, undefined);
    expect(fault.code).toBe('IDENTITY_REFUSED');
    expect(fault.message).toBe(
      'Microsoft Entra refused the sign-in: AADSTS700213: No matching record. See there.',
    );
    expect(fault.facts).toEqual({
      aadsts: '700213',
      tenant: 'contoso.com',
      client,
      scope: signIn.scope,
      subject: claims.subject,
      issuer: claims.issuer,
      audience: claims.audience,
      'valid-from': '2023-11-14T22:13:20.000Z',
      'valid-until': '2023-11-14T22:18:20.000Z',
      clock: '2023-11-14T22:15:00.000Z',
    });
  });

  it('name the command that makes the federated credential', () => {
    expect(hintFor('700213')).toContain(`az ad app federated-credential create --id ${client}`);
    expect(hintFor('700213')).toContain(`"subject":"${claims.subject}"`);
  });

  it('print no command when a name from outside could mislead a shell', () => {
    const hint = hintFor('700213', withSubject("repo:contoso/payments:ref:refs/heads/x';rm -rf ~;'"));
    expect(hint).not.toContain('az ad app');
    expect(hint).not.toContain('rm -rf');
  });

  it('tell the two forms of GitHub subjects apart', () => {
    const ids = withSubject('repo:contoso@12/payments@34:environment:production');
    expect(hintFor('700213', ids)).toContain('sends the ids of owner and repository');
    expect(hintFor('700213')).toContain('must not hold OWNER@ID/REPO@ID');
    expect(hintFor('700213')).not.toContain('names no environment');
    expect(hintFor('700213', withSubject('repo:contoso/payments:ref:refs/heads/main'))).toContain(
      'names no environment',
    );
  });

  it('say nothing of GitHub when the assertion is of Azure DevOps', () => {
    expect(hintFor('700213', withSubject('sc://contoso/payments/sc-prod'))).not.toContain('OWNER');
  });

  it.each([
    ['70021', 'exactly the subject'],
    ['700211', 'exactly the subject'],
    ['700212', 'each cloud has its own audience'],
    ['7002138', 'upper and lower case only'],
    ['700024', 'fresh assertion'],
    ['50013', 'issuer'],
    ['7000215', 'az ad app credential reset'],
    ['7000222', 'has expired'],
    ['90002', 'check tenant-id'],
    ['900023', 'check tenant-id'],
    ['700016', 'not the object id'],
    ['7000229', 'az ad sp create'],
    ['500011', 'set cloud'],
    ['700027', 'upload its public part'],
    ['999999', 'https://login.microsoftonline.com/error?code=999999'],
  ])('have a hint for AADSTS%s', (code, part) => {
    expect(hintFor(code)).toContain(part);
  });

  it('name inputs as the host spells them', () => {
    expect(hintFor('90002', { host: 'terminal' })).toContain('--tenant-id');
    expect(hintFor('90002', { host: 'azure-pipelines' })).toContain('the service connection');
  });

  it('blame the clock when this machine signed the assertion', () => {
    expect(refusalOf('AADSTS700024: no', '700024', without, undefined).hint).toContain('set the clock');
  });

  it('are known by their code wherever it stands', () => {
    expect(entraCode('401 invalid_client: AADSTS7000215: Invalid')).toBe('7000215');
    expect(entraCode('connect ECONNREFUSED')).toBeUndefined();
  });
});

describe('the claims of an assertion', () => {
  const jwt = (payload: string) => new Secret(`e30.${Buffer.from(payload).toString('base64url')}.sig`);

  it('are read from its payload', () => {
    const payload = { sub: 's', iss: 'i', aud: ['a', 'b'], iat: 1, exp: 2 };
    expect(claimsOf(jwt(JSON.stringify(payload)))).toEqual({
      subject: 's',
      issuer: 'i',
      audience: 'a b',
      from: 1,
      until: 2,
    });
  });

  it.each(['', 'null', '[1', '"text"'])('are absent when the payload is %j', payload => {
    expect(claimsOf(jwt(payload))).toBeUndefined();
  });

  it('are absent when there is no payload at all', () => {
    expect(claimsOf(new Secret('opaque'))).toBeUndefined();
  });
});
