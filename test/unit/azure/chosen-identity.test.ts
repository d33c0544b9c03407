import { describe, expect, it } from '@jest/globals';
import { asFault, type Fault } from '../../../shared/fault/fault.js';
import type { Connection } from '../../../shared/host/host.js';
import type { HostName } from '../../../shared/step/names.js';
import { Secret } from '../../../shared/step/secret.js';
import { chooseIdentity, type IdentityValues } from '../../../shared/wiring/identity.js';

const client = '0f3a7f6e-1111-4a1a-9b1b-3c4d5e6f7a81';
const tenant = '7e1f0c7a-5b0e-4c8e-9d55-0a1b2c3d4e5f';
const ids = { 'client-id': client, 'tenant-id': tenant } as const;
const secret = new Secret('a client secret');

const connection: Connection = {
  id: 'c1',
  scheme: 'WorkloadIdentityFederation',
  url: 'https://management.azure.com/',
  parameter: () => undefined,
  secret: () => undefined,
  setting: name => (name === 'subscriptionid' ? 'the subscription of the connection' : undefined),
};

function choose(name: HostName, values: IdentityValues) {
  return chooseIdentity(values, { name, connection: id => (id === 'c1' ? connection : undefined) });
}

function refusal(name: HostName, values: IdentityValues): Pick<Fault, 'code' | 'message' | 'hint'> {
  try {
    choose(name, values);
  } catch (thrown) {
    // What the test is about.
    return asFault(thrown);
  }
  throw new Error('nothing was refused');
}

describe('the identity that the inputs mean', () => {
  it('is OIDC on GitHub when an application is named', () => {
    expect(choose('github', { ...ids, 'subscription-id': 'sub' })).toEqual({
      identity: { kind: 'oidc', client, tenant },
      subscription: 'sub',
    });
  });

  it('is the Azure CLI on GitHub otherwise, for people after azure/login', () => {
    expect(choose('github', {})).toEqual({ identity: { kind: 'azure-cli' } });
  });

  it('is the service connection on Azure Pipelines, with its subscription', () => {
    expect(choose('azure-pipelines', { 'azure-subscription': 'c1' })).toEqual({
      identity: { kind: 'service-connection', connection },
      subscription: 'the subscription of the connection',
    });
  });

  it('lets an explicit subscription win', () => {
    const values = { 'azure-subscription': 'c1', 'subscription-id': 'mine' };
    expect(choose('azure-pipelines', values).subscription).toBe('mine');
  });

  it('is the Azure CLI on a terminal, in the tenant given', () => {
    expect(choose('terminal', { 'tenant-id': tenant }).identity).toEqual({ kind: 'azure-cli', tenant });
  });

  it.each(['terminal', 'github'] as const)('is the secret on %s when one is given', host => {
    expect(choose(host, { ...ids, 'client-secret': secret }).identity).toEqual({
      kind: 'secret',
      client,
      tenant,
      secret,
    });
  });

  it.each(['github', 'azure-pipelines', 'terminal'] as const)('can be the machine itself on %s', host => {
    expect(choose(host, { auth: 'managed-identity' }).identity).toEqual({ kind: 'managed-identity' });
  });

  it('names every missing input as the host spells it', () => {
    expect(refusal('github', { auth: 'oidc' })).toMatchObject({
      code: 'IDENTITY_MISSING',
      message: 'to sign in by oidc, client-id and tenant-id are missing',
    });
    expect(refusal('terminal', { auth: 'secret', 'tenant-id': tenant })).toMatchObject({
      code: 'IDENTITY_MISSING',
      message: 'to sign in by secret, --client-id and AZURE_PROMOTE_CLIENT_SECRET are missing',
    });
    expect(refusal('azure-pipelines', {})).toMatchObject({
      code: 'IDENTITY_MISSING',
      message: 'to sign in by service-connection, azureSubscription is missing',
    });
  });

  it('does not sign a terminal in by an application id alone', () => {
    expect(refusal('terminal', ids).message).toContain('AZURE_PROMOTE_CLIENT_SECRET');
  });

  it('says that a service connection does not exist', () => {
    expect(refusal('azure-pipelines', { 'azure-subscription': 'c2' })).toMatchObject({
      code: 'IDENTITY_MISSING',
      message: 'there is no service connection c2',
      hint: expect.stringContaining('azureSubscription'),
    });
  });

  it('sees a macro that was not expanded', () => {
    expect(refusal('azure-pipelines', { 'azure-subscription': '$(connection)' }).hint).toContain('expanded');
  });

  it.each([
    ['azure-pipelines', 'oidc'],
    ['azure-pipelines', 'secret'],
    ['github', 'service-connection'],
    ['terminal', 'service-connection'],
  ] as const)('refuses on %s what exists elsewhere only: %s', (host, auth) => {
    expect(refusal(host, { auth, ...ids, 'client-secret': secret }).code).toBe('IDENTITY_UNSUITABLE');
  });
});
