// Signing in that cannot work: what is missing or does not match, in the words of the host, and what to do there.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultWorld } from '../../playground/default-world.js';
import type { World } from '../../playground/world.js';
import { type FakeAz, installFakeAz } from '../support/entra/fake-az.js';
import { runtimeNames } from '../support/runtimes.js';
import { azurePipelines, connectionOf } from './hosts/azure-pipelines.js';
import { github } from './hosts/github.js';
import type { JourneyHost } from './hosts/host-run.js';
import { hosts } from './hosts/hosts.js';
import { terminal } from './hosts/terminal.js';
import { expiredCertificate } from './stage/expired-certificate.js';
import { type Expected, expectRefusal } from './stage/refusal.js';
import {
  application,
  payments,
  type Scene,
  type SceneRequest,
  scenes,
  type TroubleRule,
} from './stage/scene.js';

const stage = scenes();
let az: FakeAz;

beforeAll(async () => {
  az = await installFakeAz();
});
afterEach(() => stage.stop());
afterAll(() => az.remove());

type Case = Expected & {
  readonly name: string;
  readonly on: JourneyHost;
  readonly world?: Partial<World>;
  readonly trouble?: TroubleRule;
  readonly speed?: number;
  readonly request?: (scene: Scene) => Partial<SceneRequest>;
};

const { github: onGithub, pipelines: onPipelines } = defaultWorld();
const nobody = '00000000-0000-4000-8000-000000000000';
const refused = { code: 'IDENTITY_REFUSED', whose: 'world' } as const;
const noToken = { code: 'IDENTITY_NO_TOKEN', whose: 'world' } as const;
const missing = { code: 'IDENTITY_MISSING', whose: 'yours' } as const;
const unsuitable = { code: 'IDENTITY_UNSUITABLE', whose: 'yours' } as const;
const entra = { host: 'login.microsoftonline.com', path: '/oauth2/' };

/** The variables of a terminal where the Azure CLI is all there is. */
const byAz = () => ({ onlyOn: { terminal: { environment: { PATH: az.path } } } });

const onGitHub: readonly Case[] = [
  {
    name: 'a job that may not ask for an ID token',
    on: github,
    request: () => ({ onlyOn: { github: { permissions: '{ contents: read }' } } }),
    ...noToken,
    says: ['this job may not ask GitHub for an ID token'],
    hint: /permissions: id-token: write/,
  },
  {
    name: 'a client without its tenant',
    on: github,
    request: () => ({ inputs: { ...payments, 'tenant-id': '' } }),
    ...missing,
    says: ['to sign in by oidc, tenant-id is missing'],
    hint: /give tenant-id, or leave client-id out after azure\/login/,
  },
  {
    name: 'a service connection where there are none',
    on: github,
    request: () => ({ inputs: { ...payments, auth: 'service-connection' } }),
    ...unsuitable,
    says: ['auth service-connection does not exist on this host'],
    hint: /use oidc/,
  },
  {
    name: 'a subject of the new form against a credential of the old one',
    on: github,
    world: { github: { ...onGithub, subject: 'repo:contoso@1234/payments@5678:environment:production' } },
    ...refused,
    says: ['AADSTS700213', 'subject=repo:contoso@1234/payments@5678:environment:production'],
    hint: /a credential without them never matches.*federated-credential create/,
  },
  {
    name: 'a job outside the environment of its credential',
    on: github,
    world: { github: { ...onGithub, subject: 'repo:contoso/payments:ref:refs/heads/main' } },
    ...refused,
    says: ['AADSTS700213', 'subject=repo:contoso/payments:ref:refs/heads/main'],
    hint: /add environment: to the job/,
  },
  {
    name: 'a subject that differs in case only',
    on: github,
    world: { github: { ...onGithub, subject: 'repo:Contoso/payments:environment:production' } },
    ...refused,
    says: ['AADSTS7002138', 'subject=repo:Contoso/payments:environment:production'],
    hint: /upper and lower case/,
  },
  {
    name: 'an ID token service that answers with a page',
    on: github,
    trouble: {
      match: { path: '_github/oidc' },
      do: { html: '<html><title>Sign in</title></html>', status: 200 },
    },
    ...noToken,
    says: ['GitHub did not issue an ID token', 'audience=api://AzureADTokenExchange'],
    hint: /run the job again/,
  },
];

const onAzurePipelines: readonly Case[] = [
  {
    name: 'no service connection at all',
    on: azurePipelines,
    request: () => ({ inputs: { ...payments, 'azure-subscription': '' } }),
    ...missing,
    says: ['azureSubscription is missing'],
    hint: /give azureSubscription/,
  },
  {
    name: 'a pipeline that may not use the connection',
    on: azurePipelines,
    request: () => ({ onlyOn: { pipelines: { accessToken: 'token-of-another-pipeline' } } }),
    ...noToken,
    says: ['answered 401', 'connection=c0ffee00-0000-4000-8000-000000000001'],
    hint: /allow this pipeline to use the connection/,
  },
  {
    name: 'a connection that was deleted',
    on: azurePipelines,
    request: scene => ({
      onlyOn: { pipelines: { connections: [connectionOf(scene.request({ inputs: {} }), { id: nobody })] } },
    }),
    ...noToken,
    says: ['answered 404', `connection=${nobody}`],
    hint: /still exists and is shared/,
  },
  {
    name: 'a connection of another cloud',
    on: azurePipelines,
    request: scene => ({
      onlyOn: {
        pipelines: {
          connections: [connectionOf(scene.request({ inputs: {} }), { cloud: 'AzureUSGovernment' })],
        },
      },
    }),
    ...unsuitable,
    says: ['the service connection is for AzureUSGovernment, not for AzureCloud'],
    hint: /set the input cloud/,
  },
  {
    name: 'a connection with a certificate that has expired',
    on: azurePipelines,
    request: scene => {
      const identity = {
        kind: 'certificate',
        clientId: application('deployer').clientId,
        certificate: expiredCertificate(),
      } as const;
      const connection = connectionOf(scene.request({ inputs: {} }), { identity });
      return { onlyOn: { pipelines: { connections: [connection] } } };
    },
    ...unsuitable,
    says: ['the certificate has expired', 'valid-until=2021-01-02T00:00:00.000Z', /thumbprint=[0-9A-F]{40}/],
    hint: /one valid certificate/,
  },
  {
    name: 'a connection whose subject does not match, with both subjects',
    on: azurePipelines,
    world: { pipelines: { ...onPipelines, subject: 'sc://contoso/payments/renamed' } },
    request: scene => {
      const { clientId } = application('deployer');
      const identity = { kind: 'workload-identity', clientId, subject: onPipelines.subject } as const;
      const connection = connectionOf(scene.request({ inputs: {} }), { identity });
      return { onlyOn: { pipelines: { connections: [connection] } } };
    },
    ...refused,
    says: ['AADSTS700213', 'subject=sc://contoso/payments/renamed'],
    hint: /needs a federated credential/,
  },
];

const onTerminal: readonly Case[] = [
  {
    name: 'a secret without the application that it belongs to',
    on: terminal,
    request: () => ({
      onlyOn: { terminal: { environment: { AZURE_PROMOTE_CLIENT_SECRET: 'q-'.repeat(9) } } },
    }),
    ...missing,
    says: ['to sign in by secret, --client-id and --tenant-id are missing'],
    hint: /give --client-id and --tenant-id/,
  },
  {
    name: 'a wrong secret',
    on: terminal,
    request: () => ({ as: { clientId: application('deployer').clientId, secret: 'not-the-secret-at-all' } }),
    ...refused,
    says: ['AADSTS7000215'],
    hint: /give the value of the secret, not its id/,
  },
  {
    name: 'OIDC where nobody vouches',
    on: terminal,
    request: () => ({ inputs: { ...payments, auth: 'oidc' } }),
    ...unsuitable,
    says: ['--auth oidc does not exist on this host'],
    hint: /use azure-cli/,
  },
  {
    name: 'an Azure CLI that is not installed',
    on: terminal,
    request: () => ({ onlyOn: { terminal: { environment: { PATH: '/nowhere' } } } }),
    ...missing,
    says: ['the Azure CLI (az) is not installed here'],
    hint: /aka\.ms\/azure-cli/,
  },
  {
    name: 'an Azure CLI that is not signed in',
    on: terminal,
    request: byAz,
    ...missing,
    says: ['the Azure CLI is not signed in'],
    hint: /run az login/,
  },
];

/** What goes wrong at Entra goes wrong for everybody. */
const anywhere: readonly Case[] = hosts.flatMap((on, place) => [
  {
    name: 'an application that Entra does not know',
    on,
    request: () => ({ as: { clientId: nobody, secret: 'whatever-it-is-called' } }),
    ...refused,
    says: ['AADSTS700016', 'tenant=7e1f0c7a-5b0e-4c8e-9d55-0a1b2c3d4e5f'],
    hint: /not the object id/,
  },
  {
    name: 'a token endpoint that is down',
    on,
    speed: 30,
    trouble: { match: entra, do: place === 0 ? { status: 503 } : 'reset-before' } as const,
    ...noToken,
    says: ['no token came from https://login.microsoftonline.com', /after \d+ tries/],
    hint: /try again later/,
  },
  {
    name: 'a token endpoint that answers with a page',
    on,
    trouble: {
      match: entra,
      do: { html: '<html><title>Sign in to the proxy</title></html>', status: 200 },
    } as const,
    ...noToken,
    says: ['answered 200 with an HTML page titled "Sign in to the proxy"'],
    hint: /proxy/,
  },
]);

const rows = [...onGitHub, ...onAzurePipelines, ...onTerminal, ...anywhere].map((each, at) => ({
  ...each,
  hostName: each.on.name,
  runtime: runtimeNames[at % runtimeNames.length] ?? 'node20',
}));

describe('signing in tells of', () => {
  it.each(rows)('$name ($hostName, $runtime)', async ({ on, runtime, world, trouble, request, ...row }) => {
    await az.say({ complains: "ERROR: Please run 'az login' to setup account.", exitCode: 1 });
    const scene = await stage.start({ speed: row.speed ?? 1, ...(world && { world }) });
    if (trouble !== undefined) scene.playground.trouble.add(trouble);
    await expectRefusal(on, scene, { runtime, inputs: payments, ...request?.(scene) }, row);
  });
});

describe('Azure Pipelines does not even start', () => {
  it.each([
    ['a connection that does not exist', { 'azure-subscription': 'sc-nowhere' }, {}, 'not-authorized'],
    ['a connection named by a macro', { 'azure-subscription': '$(connection)' }, {}, 'not-authorized'],
    ['an agent that is too old', {}, { agentVersion: '4.247.9' }, 'no-agent'],
  ])('%s', async (_, inputs, pipelines, reason) => {
    const scene = await stage.start();
    const request = scene.request({ inputs: { ...payments, ...inputs }, onlyOn: { pipelines } });
    await expect(azurePipelines.run(request)).rejects.toMatchObject({ reason });
    expect(scene.playground.requests).toEqual([]);
  });
});
