// Entra: what it gives a token for, what it refuses in which words, and what the log keeps of it.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Playground, startPlayground } from '../../../playground/playground.js';
import { askForToken, at, call, fieldsOf, manage } from './caller.js';
import { claimsOf, codeOf, exchange, githubToken, scope, secretForm } from './sign-in.js';

describe('Entra', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await startPlayground();
  });
  afterEach(() => playground.stop());

  it('gives a token for a secret', async () => {
    const came = await askForToken(playground, secretForm(playground));
    expect(came.status).toBe(200);
    expect(came.headers['cache-control']).toContain('no-store');
    expect(claimsOf(fieldsOf(came.body)['access_token'])['appid']).toBe(
      playground.environment['AZURE_CLIENT_ID'],
    );
  });

  it.each([
    ['another secret', { client_secret: 'wrong' }, 401, 7000215],
    ['no credential', { client_secret: '' }, 401, 7000218],
    ['an application that is not there', { client_id: '00000000-0000-4000-8000-000000000000' }, 400, 700016],
    ['no application', { client_id: '' }, 400, 900144],
    ['no grant type', { grant_type: '' }, 400, 900144],
    ['another grant type', { grant_type: 'password' }, 400, 70003],
    ['no scope', { scope: '' }, 400, 900144],
    ['a scope that is no default', { scope: 'https://management.azure.com/user' }, 400, 1002012],
    ['a resource that is not there', { scope: 'https://nobody.example/.default' }, 400, 500011],
  ])('refuses %s', async (_, change, status, code) => {
    const came = await askForToken(playground, { ...secretForm(playground), ...change });
    expect([came.status, codeOf(came)]).toEqual([status, code]);
    expect(fieldsOf(came.body)['error_description']).toContain(`AADSTS${code}: `);
    expect(fieldsOf(came.body)['error_uri']).toBe(`https://login.microsoftonline.com/error?code=${code}`);
  });

  it('refuses an assertion without its type, or of another type', async () => {
    const { grant_type, client_id } = secretForm(playground);
    const form = { grant_type: `${grant_type}`, client_id: `${client_id}`, scope, client_assertion: 'a.b.c' };
    expect(codeOf(await askForToken(playground, form))).toBe(900144);
    const saml = {
      ...form,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:saml2-bearer',
    };
    expect(codeOf(await askForToken(playground, saml))).toBe(900021);
  });

  it('knows one tenant', async () => {
    const form = secretForm(playground);
    const came = await askForToken(playground, form, '00000000-0000-4000-8000-000000000000');
    expect([came.status, codeOf(came)]).toEqual([400, 90002]);
    expect(fieldsOf(came.body)['error_description']).toContain(
      "Tenant '00000000-0000-4000-8000-000000000000' not found.",
    );
  });

  it('serves what MSAL discovers, and nothing else', async () => {
    const { tenant } = playground.state.world;
    const read = (target: string, method = 'GET') =>
      call(playground.url, 'login.microsoftonline.com', target, { method });
    const discovery = await read('/common/discovery/instance?api-version=1.1&authorization_endpoint=x');
    expect(at(fieldsOf(discovery.body), 'metadata', 0, 'aliases')).toContain('login.microsoftonline.com');
    const openid = await read(`/${tenant}/v2.0/.well-known/openid-configuration`);
    expect(fieldsOf(openid.body)['token_endpoint']).toBe(
      `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`,
    );
    expect((await read(`/${tenant}/oauth2/v2.0/token`)).status).toBe(405);
    expect((await read(`/${tenant}/oauth2/v2.0/authorize`)).status).toBe(404);
  });

  it('leaves neither secrets nor tokens in the request log', async () => {
    const { value } = fieldsOf((await githubToken(playground)).body);
    await exchange(playground, value);
    const came = await askForToken(playground, secretForm(playground));
    await manage(playground, 'sites');
    const log = JSON.stringify(playground.requests);
    const { world } = playground.state;
    for (const secret of [
      value,
      fieldsOf(came.body)['access_token'],
      world.applications[0]?.secret,
      world.github.requestToken,
    ]) {
      expect(typeof secret).toBe('string');
      expect(log).not.toContain(String(secret));
    }
  });
});
