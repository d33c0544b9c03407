// The step as its hosts run it: the two examples, with evidence that was signed a moment ago.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type AttestationsRoom,
  startAttestationsRoom,
} from '../../../../playground/rooms/attestations/attestations.js';
import { type RegistryRoom, startRegistryRoom } from '../../../../playground/rooms/registry/registry.js';
import { connectionOf } from '../../../journeys/hosts/azure-pipelines.js';
import { runJob } from '../../../support/azure-pipelines/agent/run-job.js';
import { runWorkflow, stepById } from '../../../support/github/harness.js';
import { repositoryRoot, runtimeNames } from '../../../support/runtimes.js';
import { type LoopbackSigstore, startSigstore } from '../../../support/sigstore/loopback.js';
import { jws } from '../../../support/sigstore/notary.js';
import { makeCertificate, usageOids } from '../../../support/sigstore/x509.js';
import { folderWith, removeFolders } from '../files/temporary-folder.js';
import { shelfIn } from '../registry/reading.js';
import { putImage, putReferrer, types } from '../registry/wares.js';
import { attest, sha256 } from './evidence.js';

const root = repositoryRoot();
const bundle = process.env['AZURE_PROMOTE_TEST_DIST'] ?? join(root, 'dist');

let sigstore: LoopbackSigstore;
let gitHub: AttestationsRoom;
let registry: RegistryRoom;

beforeAll(async () => {
  [sigstore, gitHub, registry] = await Promise.all([
    startSigstore(),
    startAttestationsRoom(),
    startRegistryRoom(),
  ]);
});

afterAll(async () => {
  await Promise.all([sigstore.close(), gitHub.stop(), registry.stop()]);
  removeFolders();
});

const example = (path: string) => readFileSync(join(root, 'examples', path), 'utf8');

/** Our actions, and the bundle beside them. */
function actionsOnDisk(): string {
  const folder = folderWith({});
  cpSync(join(root, 'actions'), join(folder, 'actions'), { recursive: true });
  symlinkSync(bundle, join(folder, 'dist'));
  return folder;
}

function tasksOnDisk(): string {
  const folder = folderWith({});
  mkdirSync(join(folder, 'VerifyArtifactV1'));
  cpSync(join(root, 'tasks/VerifyArtifactV1/task.json'), join(folder, 'VerifyArtifactV1/task.json'));
  symlinkSync(bundle, join(folder, 'VerifyArtifactV1/dist'));
  return folder;
}

/** What the example's build makes of these sources; its tar is the same wherever it runs. */
function workspaceOf(text: string) {
  const workspace = folderWith({
    'src/app.js': text,
    '.github/trusted-root.jsonl': `${JSON.stringify(sigstore.root)}\n`,
  });
  mkdirSync(join(workspace, 'out'));
  execFileSync('chmod', ['-R', 'u=rwX,go=rX', join(workspace, 'src')]);
  execFileSync('tar', ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '-cf', 'out/app.tar', 'src'], {
    cwd: workspace,
  });
  return { workspace, hex: sha256(readFileSync(join(workspace, 'out/app.tar'))) };
}

const claimsOf = (repository: string) => {
  const workflow = `${repository}/.github/workflows/release.yml@refs/heads/main`;
  return {
    iss: 'https://token.actions.githubusercontent.com',
    san: `https://github.com/${workflow}`,
    sub: `repo:${repository}:ref:refs/heads/main`,
    event_name: 'push',
    sha: 'a'.repeat(40),
    workflow: 'release',
    repository,
    repository_id: '1',
    repository_owner: 'octo',
    repository_owner_id: '2',
    repository_visibility: 'private',
    ref: 'refs/heads/main',
    job_workflow_ref: workflow,
    job_workflow_sha: 'b'.repeat(40),
    workflow_ref: workflow,
    workflow_sha: 'b'.repeat(40),
    runner_environment: 'github-hosted',
    run_id: '7',
    run_attempt: '1',
  };
};

function runExample(workspace: string, runtime: (typeof runtimeNames)[number]) {
  return runWorkflow({
    workflow: example('github/verify-artifact.yml'),
    repository: actionsOnDisk(),
    workspace,
    runtime,
    github: { repository: 'octo/app', api_url: gitHub.api },
    event: { name: 'push' },
    otherActions: {
      'actions/checkout': 'nothing',
      'actions/attest-build-provenance': 'nothing',
      'actions/upload-artifact': 'nothing',
      'actions/download-artifact': 'nothing',
    },
  });
}

describe('examples/github/verify-artifact.yml', () => {
  it.each(runtimeNames)(
    'lets through what the workflow attested, and keeps the evidence (%s)',
    async runtime => {
      const { workspace, hex } = workspaceOf(`good on ${runtime}`);
      gitHub.keep(`sha256:${hex}`, [
        { bundle: await attest(sigstore, { hex, claims: claimsOf('octo/app') }), at: 'store' },
      ]);
      const result = await runExample(workspace, runtime);
      expect(result.conclusion).toBe('success');
      expect(result.log).toContain(`deploying sha256:${hex}`);
      expect(stepById(result, 'verify').summary).toContain('Verified');
    },
  );

  it('stops at bytes that another repository attested, and the page says what was expected', async () => {
    const { workspace, hex } = workspaceOf('evil');
    gitHub.keep(`sha256:${hex}`, [
      { bundle: await attest(sigstore, { hex, claims: claimsOf('octo/evil') }) },
    ]);
    const result = await runExample(workspace, 'node24');
    expect(result.conclusion).toBe('failure');
    expect(result.log).not.toContain('deploying');
    expect(stepById(result, 'verify').outputs).toMatchObject({
      verified: 'false',
      reason: 'ARTIFACT_REFUSED',
    });
    expect(stepById(result, 'verify').summary).toContain('octo/evil');
  });
});

async function signedImage() {
  const authority = makeCertificate({ name: 'C=US,ST=WA,O=Octo,CN=root', authority: true });
  const leaf = makeCertificate({
    name: 'C=US,ST=WA,O=Octo,CN=signer',
    issuer: authority,
    usages: [usageOids.codeSigning],
  });
  const image = await putImage(shelfIn(registry), 'shop/api', 'one', 'v1');
  const signature = await jws({ chain: [leaf.der, authority.der], key: leaf.key, digest: image.digest });
  await putReferrer(shelfIn(registry), 'shop/api', image, { bytes: signature, artifactType: types.notary });
  return { image, sources: folderWith({ 'signing/root.pem': authority.pem }) };
}

describe('examples/azure-pipelines/verify-artifact.yml', () => {
  const azure = {
    AZURE_PROMOTE_TENANT_ID: 'a2f8d2b1-0000-4000-8000-000000000001',
    AZURE_PROMOTE_SUBSCRIPTION_ID: 'a2f8d2b1-0000-4000-8000-000000000002',
    AZURE_PROMOTE_CLIENT_ID: 'a2f8d2b1-0000-4000-8000-000000000003',
  };
  const run = (image: string, sources: string, useNode24: boolean) =>
    runJob({
      // This registry lets everybody read; how an identity is exchanged is tested where registries are.
      pipeline: example('azure-pipelines/verify-artifact.yml').replace(
        'registryAuth: azure',
        'registryAuth: auto',
      ),
      tasks: tasksOnDisk(),
      sources,
      useNode24,
      parameters: { image },
      connections: [connectionOf({ azure })],
      agentEnvironment: { AZURE_PROMOTE_PLAYGROUND: `http://${registry.host}` },
    });

  it.each(runtimeNames)('lets through an image that we signed, by its digest (%s)', async runtime => {
    const { image, sources } = await signedImage();
    const reference = `shop.azurecr.io/shop/api@${image.digest}`;
    const report = await run(reference, sources, runtime === 'node24');
    expect(report.steps.map(({ result }) => result)).toEqual(['Succeeded', 'Succeeded']);
    expect(report.log).toContain(`deploying ${reference}`);
  });

  it('stops at an image that nobody signed', async () => {
    const { sources } = await signedImage();
    const other = await putImage(shelfIn(registry), 'shop/api', 'unsigned');
    const report = await run(`shop.azurecr.io/shop/api@${other.digest}`, sources, true);
    expect(report.result).toBe('Failed');
    expect(report.steps[0]?.outputs).toMatchObject({ verified: 'false', reason: 'ARTIFACT_NO_EVIDENCE' });
    expect(report.steps[0]?.summaries[0]?.content).toContain('Not verified');
  });
});
