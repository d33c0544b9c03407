import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hostSchemaFolder } from '../../support/azure-pipelines/checks/host-schemas.js';
import { checkPipeline } from '../../support/azure-pipelines/checks/pipeline-check.js';
import { checkTaskJson } from '../../support/azure-pipelines/checks/task-json-check.js';
import { FixtureTasks } from './fixture-tasks.js';

const tasks = new FixtureTasks();
const schemas = hostSchemaFolder();
// Microsoft's schemas are not part of this repository; without them these checks cannot run.
const itWithSchemas = schemas === undefined ? it.skip : it;

const handlers = { Node20_1: { target: 'dist/index.js' }, Node24: { target: 'dist/index.js' } };

const good = {
  id: '11111111-2222-3333-4444-555555555555',
  name: 'AzurePromoteCanaryShift',
  friendlyName: 'Azure Promote: canary shift',
  description: 'Climbs the ladder.',
  category: 'Deploy',
  author: 'azure-promote',
  version: { Major: 1, Minor: 0, Patch: 3 },
  minimumAgentVersion: '4.248.0',
  instanceNameFormat: 'Shift traffic of $(target)',
  groups: [{ name: 'more', displayName: 'More', isExpanded: false }],
  inputs: [
    {
      name: 'connectedServiceName',
      aliases: ['azureSubscription'],
      type: 'connectedService:AzureRM',
      label: 'Connection',
      required: true,
    },
    {
      name: 'target',
      type: 'pickList',
      label: 'Target',
      defaultValue: 'app-service',
      required: true,
      options: { 'app-service': 'App Service', 'container-apps': 'Container Apps' },
    },
    {
      name: 'minSamples',
      type: 'int',
      label: 'Samples',
      groupName: 'more',
      visibleRule: 'target = app-service',
    },
    { name: 'dryRun', type: 'boolean', label: 'Dry run', defaultValue: false },
    { name: 'slotName', type: 'string', label: 'Slot', required: true, visibleRule: 'target = app-service' },
  ],
  outputVariables: [{ name: 'promoted' }],
  restrictions: { settableVariables: { allowed: ['promoted'] } },
  execution: handlers,
  postjobexecution: handlers,
};

beforeAll(() => tasks.add({ name: 'AzurePromoteCanaryShift', definition: good }));

afterAll(() => tasks.remove());

function step(inputs: readonly string[]): string {
  return [
    'steps:',
    '- task: AzurePromoteCanaryShift@1',
    '  inputs:',
    ...inputs.map(line => `    ${line}`),
  ].join('\n');
}

async function problemsOf(pipeline: string): Promise<readonly string[]> {
  const problems = await checkPipeline(pipeline, { tasks: tasks.folder, schemas: schemas ?? '' });
  return problems.map(({ line, message }) => `${line}: ${message}`);
}

describe('the check of a pipeline', () => {
  itWithSchemas.each([
    [['azureSubscription: production']],
    [['connectedServiceName: production', 'target: container-apps', 'minSamples: 20']],
    [['azureSubscription: production', 'minSamples: $(samples)', 'dryRun: true']],
  ])('accepts %j', async inputs => {
    expect(await problemsOf(step(inputs))).toEqual([]);
  });

  itWithSchemas.each([
    [['azureSubscription: production', 'minSample: 20'], 'minSample'],
    [['target: app-service'], 'azureSubscription'],
    [['azureSubscription: production', 'target: kubernetes'], 'container-apps'],
    [['azureSubscription: production', 'minSamples: many'], 'integer'],
    [['azureSubscription: production', 'dryRun: perhaps'], 'boolean'],
  ])('finds what is wrong in %j', async (inputs, word) => {
    expect((await problemsOf(step(inputs))).join('\n')).toContain(word);
  });

  itWithSchemas('finds a task that does not exist and says so in a few words', async () => {
    const problems = await problemsOf('steps:\n- task: AzurePromoteCanaryShift@2\n');
    expect(problems.length).toBeGreaterThan(0);
    expect(Math.max(...problems.map(problem => problem.length))).toBeLessThan(250);
  });

  itWithSchemas('finds unknown keys and broken YAML, with the line', async () => {
    expect(await problemsOf('steps:\n- bash: echo\n  condtion: always()\n')).toEqual([
      expect.stringMatching(/^3: .*condtion/),
    ]);
    expect((await problemsOf('steps:\n- bash: [\n')).length).toBeGreaterThan(0);
  });
});

type Change = Readonly<Record<string, unknown>>;

function changedInput(change: Change): Change {
  return { inputs: [good.inputs[0], { ...good.inputs[1], ...change }, good.inputs[3]] };
}

describe('the check of a task.json', () => {
  it('accepts a good one', () => {
    expect(checkTaskJson(JSON.stringify(good), schemas)).toEqual([]);
  });

  it.each<readonly [string, Change, string]>([
    ['a missing text', { author: undefined }, 'author is missing'],
    ['an id that is no GUID', { id: 'shift' }, 'id is not a GUID'],
    ['a long name', { friendlyName: 'x'.repeat(41) }, 'friendlyName has 41'],
    ['a version of texts', { version: { Major: '1', Minor: 0, Patch: 0 } }, 'version.Major'],
    ['an old agent', { minimumAgentVersion: '2.115.0' }, 'minimumAgentVersion'],
    ['one handler', { execution: { Node24: handlers.Node24 } }, 'execution needs Node20_1'],
    ['two targets', { execution: { ...handlers, Node24: { target: 'b.js' } } }, 'same target'],
    ['an old handler', { execution: { ...handlers, Node16: handlers.Node24 } }, 'the handler Node16'],
    ['a name with a dash', changedInput({ name: 'tar-get' }), 'letters and digits'],
    ['two names that differ in case', changedInput({ name: 'DRYRUN' }), "two inputs have the name 'dryRun'"],
    ['a required of text', changedInput({ required: 'true' }), 'no boolean'],
    ['a default outside the options', changedInput({ defaultValue: 'front-door' }), 'not among its options'],
    ['an unknown group', changedInput({ groupName: 'less' }), "no group 'less'"],
    ['a boolean of text', { inputs: [{ ...good.inputs[3], defaultValue: 'false' }] }, 'default that is none'],
    [
      'a shown name that is no input',
      { instanceNameFormat: 'Shift $(app)' },
      "instanceNameFormat names 'app'",
    ],
    ['a data source for nothing', { dataSourceBindings: [{ target: 'slot' }] }, "bound to 'slot'"],
    [
      'an output that may not be set',
      { outputVariables: [{ name: 'weight' }] },
      'not among settableVariables',
    ],
    [
      'a rule with both connectives',
      changedInput({ visibleRule: 'dryRun = true && dryRun = true || dryRun = false' }),
      'mixes',
    ],
    ['a rule with parentheses', changedInput({ visibleRule: '(dryRun = true)' }), 'parentheses'],
    ['a rule about no input', changedInput({ visibleRule: 'dry = true' }), "names 'dry'"],
    ['a rule that is no comparison', changedInput({ visibleRule: 'dryRun' }), 'no comparison'],
    ['a rule that never holds', changedInput({ visibleRule: 'dryRun = yes' }), 'can never be'],
  ])('finds %s', (_what, change, complaint) => {
    const problems = checkTaskJson(JSON.stringify({ ...good, ...change }));
    expect(problems.join('\n')).toContain(complaint);
  });

  it.each([
    'target = app-service',
    'target != "" && dryRun = true',
    'target startsWith app || target endsWith apps',
  ])('accepts the rule %s', visibleRule => {
    const inputs = [...good.inputs.slice(0, 2), { ...good.inputs[2], visibleRule }, good.inputs[3]];
    expect(checkTaskJson(JSON.stringify({ ...good, inputs }))).toEqual([]);
  });

  itWithSchemas("finds what only Microsoft's schema knows", () => {
    const problems = checkTaskJson(
      JSON.stringify({ ...good, category: 'Deployment', colour: 'blue' }),
      schemas,
    );
    expect(problems).toHaveLength(2);
  });
});
