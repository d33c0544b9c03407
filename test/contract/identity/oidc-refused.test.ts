import { afterEach, describe, expect, it } from '@jest/globals';
import { defaultWorld } from '../../../playground/default-world.js';
import { credentialFor, type Identity } from '../../../shared/azure/identity/identity.js';
import { Fault } from '../../../shared/fault/fault.js';
import type { Secret } from '../../../shared/step/secret.js';
import { deployer, minute, refusal, type Stage, stages } from '../../support/entra/stage.js';

const { tenant, client } = deployer();
const oidc: Identity = { kind: 'oidc', tenant, client };
const { start, stop } = stages();
afterEach(stop);

function signIn({ ports }: Stage, identity: Identity = oidc) {
  const credential = credentialFor(identity, ports);
  return (scope = ports.cloud.resourceManagerScope) => credential.getToken(scope);
}

describe('OIDC that Entra refuses', () => {
  const github = defaultWorld().github;

  it('names the subject that was sent, and what would match it', async () => {
    const subject = 'repo:contoso/payments:environment:staging';
    const on = await start({ world: { github: { ...github, subject } } });
    const fault = await refusal(signIn(on)());
    expect(fault.code).toBe('IDENTITY_REFUSED');
    expect(fault.message).toContain(`AADSTS700213: No matching federated identity record`);
    expect(fault.message).not.toContain('Trace ID');
    expect(fault.facts).toMatchObject({
      aadsts: '700213',
      tenant,
      client,
      subject,
      issuer: github.issuer,
      audience: 'api://AzureADTokenExchange',
    });
    expect(fault.hint).toContain(`"subject":"${subject}"`);
  });

  it('tells a subject with ids, as repositories have it that were made after 2026-07-15', async () => {
    const subject = 'repo:contoso@4711/payments@1234:environment:production';
    const on = await start({ world: { github: { ...github, subject } } });
    const fault = await refusal(signIn(on)());
    expect(fault.facts['subject']).toBe(subject);
    expect(fault.hint).toContain('a credential without them never matches');
  });

  it('tells case from everything else', async () => {
    const subject = 'repo:Contoso/payments:environment:production';
    const on = await start({ world: { github: { ...github, subject } } });
    const fault = await refusal(signIn(on)());
    expect(fault.facts['aadsts']).toBe('7002138');
    expect(fault.hint).toContain('upper and lower case only');
  });

  it('names the issuer that nobody trusts', async () => {
    const issuer = 'https://github.contoso.com/_services/token';
    const on = await start({ world: { github: { ...github, issuer } } });
    expect((await refusal(signIn(on)())).facts).toMatchObject({ aadsts: '700211', issuer });
  });

  it('names the audience when the credential is for another one', async () => {
    const world = defaultWorld();
    const applications = world.applications.map(application => ({
      ...application,
      federated: application.federated.map(each => ({ ...each, audience: 'api://Other' })),
    }));
    const on = await start({ world: { applications } });
    const fault = await refusal(signIn(on)());
    expect(fault.facts).toMatchObject({ aadsts: '700212', audience: 'api://AzureADTokenExchange' });
  });

  it('shows the times of an assertion that came too late', async () => {
    const on = await start();
    const { idToken } = on.ports.host;
    const slow = async (audience: string): Promise<Secret> => {
      const assertion = await idToken(audience);
      on.playground.state.clock.advance(6 * minute);
      return assertion;
    };
    const late = { ...on, ports: { ...on.ports, host: { ...on.ports.host, idToken: slow } } };
    const { facts } = await refusal(signIn(late)());
    expect(facts['aadsts']).toBe('700024');
    expect(Date.parse(String(facts['clock']))).toBeGreaterThan(Date.parse(String(facts['valid-until'])));
  });

  it.each([
    ['90002', { tenant: '11111111-2222-4333-8444-555555555555' }, 'tenant-id'],
    ['700016', { client: '11111111-2222-4333-8444-555555555555' }, 'client-id'],
  ])('explains AADSTS%s by the input to correct', async (code, wrong, input) => {
    const on = await start();
    const fault = await refusal(signIn(on, { ...oidc, ...wrong })());
    expect(fault).toMatchObject({ code: 'IDENTITY_REFUSED', facts: { aadsts: code, ...wrong } });
    expect(fault.hint).toContain(input);
  });

  it('explains an address that the tenant does not know by the cloud', async () => {
    const on = await start();
    const fault = await refusal(signIn(on)('https://management.usgovcloudapi.net/.default'));
    expect(fault.facts).toMatchObject({ aadsts: '500011' });
    expect(fault.hint).toContain('cloud');
  });

  it('shows no assertion, no token and no secret, however deep one looks', async () => {
    const on = await start({ world: { github: { ...github, subject: 'someone else' } } });
    const fault = await refusal(signIn(on)());
    const causes: string[] = [];
    for (let at: unknown = fault; at instanceof Error; at = at.cause) {
      causes.push(`${at.message} ${at.stack} ${JSON.stringify(at)}`);
    }
    expect(causes.join('\n')).not.toContain('eyJ');
    for (const secret of on.masked) expect(causes.join('\n')).not.toContain(secret.reveal());
  });
});

describe('OIDC when no answer comes', () => {
  it.each([
    ['resets the connection', 'reset-before'],
    ['answers with a page of a gateway', 'html'],
    ['is busy', { status: 503, body: '' }],
  ] as const)('gives up within its deadline when Entra %s', async (_, deed) => {
    const on = await start();
    on.playground.trouble.add({ match: { path: 'oauth2/v2.0/token' }, do: deed });
    const startedAt = on.ports.clock.now();
    const fault = await refusal(signIn(on)());
    expect(fault).toMatchObject({ code: 'IDENTITY_NO_TOKEN', facts: { tenant, client } });
    expect(fault.message).toContain('login.microsoftonline.com');
    expect(on.ports.clock.now() - startedAt).toBeLessThan(62_000);
    expect(on.asked('entra')).toBeGreaterThan(3);
    expect(on.asked('oidc-github')).toBe(1);
  });

  it.each([
    ['a page of a proxy', { html: '<html><title>Sign in to the network</title></html>', status: 200 }],
    ['nothing', { status: 200, body: '' }],
    ['no token', { status: 200, body: '{"token_type":"Bearer","expires_in":3600}' }],
  ] as const)('does not take %s for an answer', async (_, deed) => {
    const on = await start();
    on.playground.trouble.add({ match: { path: 'oauth2/v2.0/token' }, do: deed });
    expect(await refusal(signIn(on)())).toMatchObject({ code: 'IDENTITY_NO_TOKEN' });
  });

  it('survives what passes', async () => {
    const on = await start();
    on.playground.trouble.add({
      match: { path: 'oauth2/v2.0/token', times: 2 },
      do: { status: 503, body: '' },
    });
    expect((await signIn(on)()).token).toMatch(/^eyJ/);
  });

  it("hands the host's own fault on when it gives no assertion", async () => {
    const on = await start({ environment: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'revoked' } });
    await expect(signIn(on)()).rejects.toThrow('no assertion: 401');
    expect(on.asked('entra')).toBe(0);
  });

  it('ends at once when the run is cancelled', async () => {
    const on = await start();
    on.playground.trouble.add({ match: { path: 'oauth2/v2.0/token' }, do: 'hang' });
    const work = signIn(on)();
    on.cancel.abort(new Fault('CANCELLED', 'somebody cancelled the run'));
    expect(await refusal(work)).toMatchObject({ code: 'CANCELLED' });
  });
});
