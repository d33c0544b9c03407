// The environment that the harness sets is what Microsoft's own task library needs.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runJob } from '../../support/azure-pipelines/agent/run-job.js';
import { azureConnection } from '../../support/azure-pipelines/service-connection.js';
import { FixtureTasks } from './fixture-tasks.js';

const tasks = new FixtureTasks();
const library = pathToFileURL(resolve('node_modules/azure-pipelines-task-lib/task.js')).href;

const connection = azureConnection({
  id: 'bbbbbbbb-0000-0000-0000-000000000001',
  name: 'production',
  tenantId: 'tenant-1',
  subscriptionId: 'subscription-1',
  identity: {
    kind: 'certificate',
    clientId: 'client-1',
    certificate: '-----BEGIN-----\nhidden-line\n-----END-----',
  },
});

const main = `
import task from '${library}';
const id = task.getInputRequired('connectedServiceName');
const leaked = Object.keys(process.env).filter(name => /^(INPUT_|ENDPOINT_AUTH_|SECRET_|VSTS_TASKVARIABLE_)/.test(name));
const seen = {
  image: task.getInput('image'),
  flag: task.getBoolInput('flag'),
  scheme: task.getEndpointAuthorizationScheme(id, false),
  parameters: task.getEndpointAuthorization(id, false).parameters,
  tenant: task.getEndpointAuthorizationParameter(id, 'tenantid', false),
  subscription: task.getEndpointDataParameter(id, 'subscriptionid', false),
  url: task.getEndpointUrl(id, false),
  token: task.getEndpointAuthorizationParameter('SYSTEMVSSCONNECTION', 'AccessToken', false) === task.getVariable('System.AccessToken'),
  secret: task.getVariable('Api.Key'),
  oidc: task.getVariable('System.OidcRequestUri'),
  names: task.getVariables().filter(({ secret }) => secret).map(({ name }) => name),
  leaked,
};
task.setTaskVariable('seen', 'by main; all of it]', true);
task.setVariable('digest', 'sha256:1;2]', false, true);
console.log('seen ' + JSON.stringify(seen));
task.error('one issue');
task.addBuildTag('promoted');
task.setResult(task.TaskResult.SucceededWithIssues, 'nearly;done]');
`;

const post = `
import task from '${library}';
console.log('post ' + task.getTaskVariable('seen') + ' ' + task.getVariable('Agent.JobStatus'));
`;

beforeAll(() => {
  tasks.add({
    name: 'Library',
    main,
    post,
    definition: {
      inputs: [
        { name: 'connectedServiceName', type: 'connectedService:AzureRM', aliases: ['azureSubscription'] },
        { name: 'image', type: 'string' },
        { name: 'flag', type: 'boolean', defaultValue: true },
      ],
    },
  });
});

afterAll(() => tasks.remove());

describe.each([false, true])('a task on the task library, with Node 24 %s', useNode24 => {
  it('reads all it is given, leaves no secrets behind, and is understood', async () => {
    const report = await runJob({
      pipeline: `steps: [{ task: Library@1, name: lib, inputs: { azureSubscription: production, image: 'shop:\${{ variables.tag }}' } }]`,
      tasks: tasks.folder,
      connections: [connection],
      variables: { tag: 'v1' },
      secretVariables: { 'Api.Key': 'hidden-value' },
      oidcRequestUrl: 'https://localhost:1/oidc',
      useNode24,
    });
    const [step] = report.steps;
    const seen: unknown = JSON.parse(step?.printed.find(line => line.startsWith('seen '))?.slice(5) ?? '{}');
    expect(seen).toMatchObject({
      image: 'shop:v1',
      flag: true,
      scheme: 'ServicePrincipal',
      parameters: { authenticationType: 'spnCertificate', serviceprincipalid: 'client-1' },
      tenant: 'tenant-1',
      subscription: 'subscription-1',
      url: 'https://management.azure.com/',
      token: true,
      secret: 'hidden-value',
      oidc: 'https://localhost:1/oidc',
      leaked: [],
    });
    expect(step).toMatchObject({
      result: 'SucceededWithIssues',
      exitCode: 0,
      completeMessage: 'nearly;done]',
    });
    expect(step?.outputs).toEqual({ digest: 'sha256:1;2]' });
    expect(step?.issues.map(({ kind, message }) => [kind, message])).toEqual([
      ['error', 'one issue'],
      ['warning', 'nearly;done]'],
    ]);
    expect(report.tags).toEqual(['promoted']);
    expect(step?.post?.printed).toContain('post by main; all of it] SucceededWithIssues');
    expect(step?.log).not.toContain('hidden-value');
  });
});
