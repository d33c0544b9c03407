// Every example that we show is one that its host accepts, with our inputs and outputs known to it.
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { yamlExamples } from '../repo/docs/yaml-examples.js';
import { filesBelow } from '../repo/source/tree.js';
import { hostSchemaFolder } from '../support/azure-pipelines/checks/host-schemas.js';
import { checkPipeline } from '../support/azure-pipelines/checks/pipeline-check.js';
import { checkWorkflow } from '../support/github/harness.js';
import { repositoryRoot } from '../support/runtimes.js';
import { wholePipeline, wholeWorkflow } from './whole-document.js';

const root = repositoryRoot();
const schemas = hostSchemaFolder();
// Microsoft's schemas are not part of this repository; without them its language service knows no pipelines.
const itWithSchemas = schemas === undefined ? it.skip : it;

type Example = { readonly place: string; readonly text: string };

function examplesFor(host: 'github' | 'azure-pipelines'): readonly Example[] {
  const files = filesBelow(`examples/${host}`, '.yml').map(({ path, text }) => ({ place: path, text }));
  const snippets = yamlExamples()
    .filter(example => example.host === host)
    .map(({ path, line, text }) => ({ place: `${path}:${line}`, text }));
  return [...files, ...snippets];
}

const workflows = examplesFor('github');
const pipelines = examplesFor('azure-pipelines');

const problemsOfWorkflow = async (text: string) =>
  (await checkWorkflow(wholeWorkflow(text), { repository: root })).map(({ message }) => message);

const problemsOfPipeline = async (text: string) => {
  const plan = { tasks: join(root, 'tasks'), schemas: schemas ?? '' };
  return (await checkPipeline(wholePipeline(text), plan)).map(({ message }) => message);
};

describe('an example for GitHub', () => {
  it('stands in a file and on several pages', () => {
    const files = workflows.map(({ place }) => place.replace(/:\d+$/, ''));
    expect(files).toEqual(
      expect.arrayContaining(['examples/github/status.yml', 'README.md', 'actions/status/README.md']),
    );
  });

  it.each(workflows)('is accepted by its language service: $place', async ({ text }) => {
    expect(await problemsOfWorkflow(text)).toEqual([]);
  });

  it.each([
    ['an input', 'resource-group:', 'resource-grup:', /resource-grup/],
    ['an output', 'outputs.candidate }}', 'outputs.candidat }}', /candidat\b/],
    ['a step', 'needs: status', 'needs: statsu', /statsu/],
    ['an action', 'actions/status@v1', 'actions/statsu@v1', /statsu/],
    ['a required input that is left out', '          target: app-service\n', '', /target/],
  ])('shows a typo in %s', async (_, right, wrong, told) => {
    const example = workflows.find(({ place }) => place === 'examples/github/status.yml');
    expect(example?.text).toContain(right);
    const problems = await problemsOfWorkflow(example?.text.replace(right, wrong) ?? '');
    expect(problems).toContainEqual(expect.stringMatching(told));
  });
});

describe('an example for Azure Pipelines', () => {
  it('stands in a file and on several pages', () => {
    const files = pipelines.map(({ place }) => place.replace(/:\d+$/, ''));
    expect(files).toEqual(
      expect.arrayContaining([
        'examples/azure-pipelines/status.yml',
        'README.md',
        'actions/status/README.md',
      ]),
    );
  });

  itWithSchemas.each(pipelines)('is accepted by its language service: $place', async ({ text }) => {
    expect(await problemsOfPipeline(text)).toEqual([]);
  });

  itWithSchemas.each([
    ['an input', 'resourceGroup:', 'resourceGrup:', /resourceGrup/],
    ['a task', 'AzurePromoteStatus@1', 'AzurePromoteStatsu@1', /^Value is not accepted/],
    ['a choice', 'target: app-service', 'target: app-servce', /app-service|app-servce|Value is not accepted/],
    ['a required input that is left out', '          target: app-service\n', '', /target/],
  ])('shows a typo in %s', async (_, right, wrong, told) => {
    const example = pipelines.find(({ place }) => place === 'examples/azure-pipelines/status.yml');
    expect(example?.text).toContain(right);
    const problems = await problemsOfPipeline(example?.text.replace(right, wrong) ?? '');
    expect(problems).toContainEqual(expect.stringMatching(told));
  });
});
