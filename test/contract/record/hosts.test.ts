// One chain over three hosts: staging on GitHub signs by its identity, production on Azure Pipelines by a key after that,
// and a terminal records a third environment, packs all of it, and verifies the pack. Through what was compiled last.
import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Bundle, currentBundle } from '../../chaos/stage/bundle.js';
import { azurePipelines } from '../../journeys/hosts/azure-pipelines.js';
import { github } from '../../journeys/hosts/github.js';
import type { RunRequest } from '../../journeys/hosts/host-run.js';
import { terminal } from '../../journeys/hosts/terminal.js';
import { type HttpServer, startHttpServer } from '../../support/http-server.js';
import { bareEnvironment } from '../../support/process/environment.js';
import { runSupervised } from '../../support/process/supervision.js';
import { nodeRuntime } from '../../support/runtimes.js';
import { unsignedToken, workflowClaims } from '../../support/sigstore/claims.js';
import { type LoopbackSigstore, startSigstore } from '../../support/sigstore/loopback.js';
import { folderWith, removeFolders } from '../artifact/files/temporary-folder.js';
import { promoted, service, standing } from './past.js';

let sigstore: LoopbackSigstore;
let tokens: HttpServer;
let bundle: Bundle;

beforeAll(async () => {
  const value = unsignedToken({ ...workflowClaims, aud: 'sigstore' });
  [sigstore, bundle, tokens] = await Promise.all([
    startSigstore(),
    currentBundle(),
    startHttpServer([
      (response, { url }) => {
        const isAsked = new URL(url, 'http://localhost').searchParams.get('audience') === 'sigstore';
        response.writeHead(isAsked ? 200 : 400, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ value }));
      },
    ]),
  ]);
});
afterAll(async () => {
  await Promise.all([sigstore.close(), tokens.close(), bundle.remove()]);
  removeFolders();
});

const digest = `sha256:${'ab'.repeat(32)}`;
const key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const secret = key.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
const known = key.publicKey.export({ format: 'pem', type: 'spki' }).toString();
const workflow = 'octo/app/.github/workflows/release.yml';

function place() {
  const folder = folderWith({ 'root.jsonl': `${JSON.stringify(sigstore.root)}\n`, 'records.pem': known });
  const request = (environment: string, inputs: RunRequest['inputs'], more: Partial<RunRequest> = {}) => ({
    step: 'record-promotion',
    azure: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${tokens.origin}/token?v=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a token to ask with',
    },
    runtime: 'node20' as const,
    repository: bundle.repository,
    folder,
    inputs: { service, environment, ledger: 'file:ledger', ...inputs },
    ...more,
  });
  return { folder, ledger: join(folder, 'ledger'), request };
}

describe('a chain over three hosts', () => {
  it('holds from one to the next, and at its end without any of them', async () => {
    const { folder, ledger, request } = place();
    await promoted(ledger, { environment: 'staging', digest });
    const onGitHub = await github.run(
      request(
        'staging',
        { 'fulcio-url': sigstore.services, 'rekor-url': sigstore.services },
        { onlyOn: { github: { context: { repository: 'octo/app' } } } },
      ),
    );
    expect(onGitHub).toMatchObject({ conclusion: 'success', outputs: { digest, 'signed-by': 'sigstore' } });
    expect(onGitHub.summary).toContain('keyless');

    await promoted(ledger, { environment: 'production', digest });
    const after = { predecessors: 'staging', 'trusted-root': 'root.jsonl', 'signing-key': secret };
    const foreign = { ...after, 'record-workflow': 'octo/other/.github/workflows/release.yml' };
    const refused = await azurePipelines.run(request('production', foreign));
    expect(refused).toMatchObject({ conclusion: 'failure', outputs: { 'error-code': 'RECORD_REFUSED' } });
    expect((await standing(ledger, 'production')).promotions[0]?.records).toEqual([]);
    const onAzure = await azurePipelines.run(
      request('production', { ...after, 'record-workflow': workflow }),
    );
    expect(onAzure).toMatchObject({ conclusion: 'success', outputs: { digest, 'signed-by': 'key' } });
    expect(onAzure.log).not.toContain('PRIVATE KEY');

    await promoted(ledger, { environment: 'archive', digest });
    const onTerminal = await terminal.run(
      request(
        'archive',
        {
          predecessors: 'production',
          pack: 'chain.jsonl',
          'record-key': 'records.pem',
          'trusted-root': 'root.jsonl',
        },
        { machine: { AZURE_PROMOTE_SIGNING_KEY: secret } },
      ),
    );
    expect(onTerminal).toMatchObject({ conclusion: 'success', outputs: { 'signed-by': 'key' } });
    expect(await verified(folder, [])).toMatchObject({ exitCode: 1, closing: '0 held, 3 failed' });
    const trust = ['--public-key', 'records.pem', '--trusted-root', 'root.jsonl', '--repository', 'octo/app'];
    expect(await verified(folder, trust)).toMatchObject({ exitCode: 0, closing: '3 held, 0 failed' });
    const foreigner = [...trust.slice(0, -1), 'octo/evil'];
    expect(await verified(folder, foreigner)).toMatchObject({ exitCode: 1, closing: '0 held, 3 failed' });
    const pinned = [...trust, '--trusted-root-sha256', '0'.repeat(64)];
    expect(await verified(folder, pinned)).toMatchObject({ exitCode: 2 });
  }, 180_000);
});

async function verified(folder: string, words: readonly string[]) {
  const node = nodeRuntime('node20');
  const never = new AbortController().signal;
  const end = await runSupervised(
    {
      command: node.path,
      parameters: [join(bundle.repository, 'dist', 'cli.js'), 'record', 'verify', 'chain.jsonl', ...words],
      directory: folder,
      environment: bareEnvironment(node, folder),
    },
    { stop: never, dead: never, timeScale: 1 },
  );
  return { exitCode: end.exitCode, closing: end.stdout.trimEnd().split('\n').at(-1), told: end.stdout };
}
