// Marked secrets through every door: whatever a service repeats of them, none comes out in a log, a page, an output or a file.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { defaultWorld } from '../../playground/default-world.js';
import type { ArmWorld, SiteWorld } from '../../playground/world.js';
import { installFakeAz } from '../support/entra/fake-az.js';
import { runtimeNames } from '../support/runtimes.js';
import { azurePipelines, connectionOf } from './hosts/azure-pipelines.js';
import { github } from './hosts/github.js';
import { runUnmasked } from './hosts/github-unmasked.js';
import type { HostRun, RunRequest } from './hosts/host-run.js';
import { hosts } from './hosts/hosts.js';
import { terminal } from './hosts/terminal.js';
import {
  type EchoingAzure,
  type EchoPlace,
  echoForms,
  markers,
  startEchoingAzure,
} from './stage/echoing-azure.js';
import { payments, scenes } from './stage/scene.js';

const stage = scenes();
let echoing: EchoingAzure | undefined;
afterEach(async () => {
  await echoing?.stop();
  echoing = undefined;
  await stage.stop();
});

type Way = {
  readonly name: string;
  readonly passes: readonly EchoPlace[];
  /** All that the run let out, apart from the commands that tell the host what to hide. */
  readonly texts: (request: RunRequest) => Promise<string>;
};

const federated = ['assertion', 'token', 'control plane'] as const;
const bySecret = ['token'] as const;

const ways: readonly Way[] = [
  { name: 'GitHub without its masking', passes: federated, texts: unmaskedTexts },
  {
    name: 'GitHub with a secret, without its masking',
    passes: bySecret,
    texts: request => {
      const inputs = { ...request.inputs, auth: 'secret', 'client-secret': markers.clientSecret };
      return unmaskedTexts({ ...request, inputs });
    },
  },
  { name: 'GitHub', passes: ['control plane'], texts: async request => textsOf(await github.run(request)) },
  { name: 'Azure Pipelines', passes: federated, texts: pipelineTexts },
  {
    name: 'Azure Pipelines with a secret',
    passes: bySecret,
    texts: request => {
      const { azure } = request;
      const clientId = azure['AZURE_PROMOTE_CLIENT_ID'] ?? '';
      const identity = { kind: 'secret', clientId, secret: markers.clientSecret } as const;
      return pipelineTexts({
        ...request,
        onlyOn: { pipelines: { connections: [connectionOf(request, { identity })] } },
      });
    },
  },
  {
    name: 'a terminal',
    passes: ['token', 'control plane'],
    texts: async request => textsOf(await terminal.run(request)),
  },
  { name: 'a terminal signed in by az', passes: ['control plane'], texts: textsByAz },
];

async function textsByAz(request: RunRequest): Promise<string> {
  const ends = Math.floor(Date.now() / 1000) + 3600;
  const az = await installFakeAz({
    prints: JSON.stringify({ accessToken: markers.accessToken, expires_on: ends }),
  });
  const { AZURE_PROMOTE_SUBSCRIPTION_ID = '' } = request.azure;
  const environment = { PATH: az.path, AZURE_PROMOTE_SUBSCRIPTION_ID };
  const run = await terminal.run({ ...request, onlyOn: { terminal: { environment } } });
  await az.remove();
  return textsOf(run);
}

async function unmaskedTexts(request: RunRequest): Promise<string> {
  const { printed, left } = await runUnmasked(request);
  return `${withoutMasking(printed)}\n${left}`;
}

async function pipelineTexts(request: RunRequest): Promise<string> {
  const pipelines = { ...request.onlyOn?.pipelines, workFolder: join(request.folder, 'agent') };
  return textsOf(await azurePipelines.run({ ...request, onlyOn: { pipelines } }));
}

function textsOf({ log, printed, outputs, state, summary, errors }: HostRun): string {
  return [log, withoutMasking(printed), summary, JSON.stringify({ outputs, state, errors })].join('\n');
}

function withoutMasking(printed: string): string {
  return printed.replace(/^(::add-mask::|##vso\[task\.setsecret\]).*$/gm, '');
}

async function filesBelow(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  return (await Promise.all(files.map(path => readFile(path, 'utf8')))).join('\n');
}

/** As it is, and as JSON, URLs, forms and base64 spell it. */
function spellings(secret: string): readonly string[] {
  const inUrl = encodeURIComponent(secret);
  const base64 = Buffer.from(secret).toString('base64');
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    inUrl,
    new URLSearchParams([['', secret]]).toString().slice(1),
    base64,
  ];
}

function leaked(text: string, secrets: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(secrets)
    .filter(([, secret]) => spellings(secret).some(spelling => text.includes(spelling)))
    .map(([name]) => name);
}

const rows = ways.flatMap((way, at) =>
  way.passes.flatMap(place =>
    echoForms.map((form, turn) => ({
      way,
      name: way.name,
      place,
      form,
      runtime: runtimeNames[(at + turn) % runtimeNames.length] ?? 'node20',
    })),
  ),
);

describe('a secret that was told in confidence', () => {
  it.each(rows)(
    'stays one on $name when the $place repeats it in $form',
    async ({ way, place, form, runtime }) => {
      echoing = await startEchoingAzure(place, form);
      const { folder } = await stage.start();
      const text = await way.texts({
        azure: echoing.environment,
        folder,
        inputs: payments,
        runtime,
        debug: true,
      });
      expect(leaked(echoing.told(), markers)).not.toEqual([]);
      expect(leaked(text, markers)).toEqual([]);
      expect(leaked(await filesBelow(folder), markers)).toEqual([]);
    },
  );
});

const settings = {
  password: 'marker-setting-password-44',
  signature: 'marker-signature-of-a-package-17',
  user: 'marker-user-in-an-address-60',
} as const;

/** An app that keeps secrets where apps keep them. */
function paymentsWithSecrets(): readonly SiteWorld[] {
  const withSecrets = (arm: ArmWorld): ArmWorld => ({
    ...arm,
    settings: {
      ...arm.settings,
      DB_PASSWORD: settings.password,
      WEBSITE_RUN_FROM_PACKAGE: `https://${settings.user}@packages.example/orders.zip?sv=1&sig=${settings.signature}`,
    },
  });
  return defaultWorld().sites.map(site => {
    const slots = Object.entries(site.slots).map(([name, arm]) => [name, withSecrets(arm)]);
    return { ...site, production: withSecrets(site.production), slots: Object.fromEntries(slots) };
  });
}

describe.each(hosts)('the settings of an app on $name', host => {
  it('show which package runs, and none of their secrets', async () => {
    const { folder, request } = await stage.start({ world: { sites: paymentsWithSecrets() } });
    const run = await host.run(request({ inputs: payments, debug: true }));
    expect(run).toMatchObject({ conclusion: 'success' });
    expect(run.log).toContain('packages.example/orders.zip');
    expect(leaked(`${textsOf(run)}\n${await filesBelow(folder)}`, settings)).toEqual([]);
  });

  it('stay unseen when their list breaks off', async () => {
    const { playground, request } = await stage.start();
    const body = `{"properties":{"DB_PASSWORD":"${settings.password}","WEBSITE_RUN_FROM_PACKAGE":"https://x/?sig=${settings.signature}`;
    playground.trouble.add({ match: { path: '/appsettings/list' }, do: { status: 200, body } });
    const run = await host.run(request({ inputs: payments, debug: true }));
    expect(run.outputs['error-code']).toBe('HTTP_UNREADABLE');
    expect(leaked(textsOf(run), settings)).toEqual([]);
  });
});
