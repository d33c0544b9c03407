// Text from outside that looks like an order to a runner: shown, handed on unchanged, and obeyed by nobody.
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { defaultWorld } from '../../../playground/default-world.js';
import type { SiteWorld } from '../../../playground/world.js';
import { runJob } from '../../support/azure-pipelines/agent/run-job.js';
import { runWorkflow, stepById } from '../../support/github/harness.js';
import { nodeRuntime, repositoryRoot } from '../../support/runtimes.js';
import { hosts } from '../hosts/hosts.js';
import { keepEntries } from '../stage/ledger-folder.js';
import { payments, type Scene, scenes } from '../stage/scene.js';

const stage = scenes();
afterEach(() => stage.stop());

const orders = [
  'an image',
  '::error title=obeyed::obeyed',
  '##[error]obeyed',
  '##vso[task.logissue type=error]obeyed',
  '##vso[task.complete result=Failed]obeyed',
  '##vso[task.setvariable variable=idle;isOutput=true]obeyed',
  '\u001b[2J<script>obeyed</script> [x](http://example.com) @everybody | $a$',
].join('\n');
const image = orders.replaceAll('\n', ' ');

/** Somebody who may write images and ledgers, and means no good. */
async function hostileScene(): Promise<Scene> {
  const sites = defaultWorld().sites.map((site): SiteWorld => {
    const { preview } = site.slots;
    if (preview === undefined) return site;
    const config = { ...preview.config, linuxFxVersion: `DOCKER|${image}` };
    return { ...site, slots: { ...site.slots, preview: { ...preview, config } } };
  });
  const scene = await stage.start({ world: { sites } });
  const body = { note: orders };
  await keepEntries(scene.folder, [{ kind: 'noted', at: '2026-11-20T15:04:05.000Z', by: orders, body }]);
  return scene;
}

const inputs = { ...payments, candidate: 'staging', ledger: 'file:ledger' };

describe.each(hosts)('orders in the text of others on $name', host => {
  it('are shown and not obeyed, and reach whoever reads the outputs as they were', async () => {
    const { request } = await hostileScene();
    const run = await host.run(request({ inputs }));
    expect(run).toMatchObject({ conclusion: 'success', errors: [] });
    expect(run.log).toContain('obeyed');
    expect(run.log).not.toContain('\u001b');
    expect(JSON.parse(run.outputs['last-entry'] ?? '')).toMatchObject({ by: orders, body: { note: orders } });
    expect(run.outputs['arms']).toContain(JSON.stringify(image));
    expect(run.outputs['idle']).toBe('staging,preview');
    expect(run.summary).not.toMatch(/<script>|[^\\]\[x\]\(|@everybody|[^;]\$a\$/);
  });
});

/** The command line with its own report, as a script of a workflow or a pipeline calls it. */
function commandLine({ playground }: Scene): string {
  const words = Object.entries(inputs).map(([name, value]) => `--${name} ${value}`);
  const variables = Object.entries(playground.environment)
    .filter(([name]) => name.startsWith('AZURE_PROMOTE_'))
    .map(([name, value]) => `${name}='${value}'`);
  const program = [nodeRuntime('node20').path, join(repositoryRoot(), 'dist', 'cli.js'), 'status'];
  return [...variables, ...program, ...words].join(' ');
}

describe('the command line in a script', () => {
  it('of a workflow is a terminal, and lets nothing through to the runner', async () => {
    const scene = await hostileScene();
    const run = JSON.stringify(commandLine(scene));
    const result = await runWorkflow({
      workflow: `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - id: look\n        run: ${run}\n`,
      repository: repositoryRoot(),
      workspace: scene.folder,
      runtime: 'node20',
    });
    const step = stepById(result, 'look');
    expect(step).toMatchObject({ conclusion: 'success', annotations: [], outputs: {} });
    expect(step.log).toContain('passed: production 100 %');
  });

  it('of a pipeline is a terminal, and lets nothing through to the agent', async () => {
    const scene = await hostileScene();
    const script = JSON.stringify(commandLine(scene));
    const report = await runJob({
      pipeline: `steps:\n- bash: ${script}\n  name: look\n`,
      sources: scene.folder,
    });
    expect(report.steps[0]).toMatchObject({ result: 'Succeeded', issues: [], outputs: {}, commands: [] });
    expect(report.steps[0]?.log).toContain('passed: production 100 %');
  });
});
