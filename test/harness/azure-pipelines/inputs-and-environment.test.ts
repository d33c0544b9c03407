import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JobRequest } from '../../support/azure-pipelines/agent/job-request.js';
import { runJob } from '../../support/azure-pipelines/agent/run-job.js';
import { expandMacros } from '../../support/azure-pipelines/macros.js';
import { azureConnection } from '../../support/azure-pipelines/service-connection.js';
import { FixtureTasks } from './fixture-tasks.js';

const tasks = new FixtureTasks();

const production = azureConnection({
  id: 'aaaaaaaa-0000-0000-0000-000000000001',
  name: 'production',
  tenantId: 'tenant-1',
  subscriptionId: 'subscription-1',
  identity: { kind: 'workload-identity', clientId: 'client-1' },
});
const other = azureConnection({
  id: 'aaaaaaaa-0000-0000-0000-000000000002',
  name: 'other',
  tenantId: 'tenant-2',
  subscriptionId: 'subscription-2',
  identity: { kind: 'secret', clientId: 'client-2', secret: 'hidden-key' },
});

beforeAll(() => {
  tasks.add({
    name: 'Shows',
    main: 'for (const [name, value] of Object.entries(process.env)) console.log(JSON.stringify([name, value]));console.log(JSON.stringify(["cwd", process.cwd()]))',
    definition: {
      inputs: [
        { name: 'connectedServiceName', type: 'connectedService:AzureRM', aliases: ['azureSubscription'] },
        { name: 'imageName', type: 'string', defaultValue: '  shop  ' },
        { name: 'packagePath', type: 'filePath' },
        { name: 'flag', type: 'boolean', defaultValue: false },
      ],
    },
  });
});

afterAll(() => tasks.remove());

async function environmentOf(
  inputs: string,
  request: Partial<JobRequest> = {},
): Promise<Map<string, string>> {
  const pipeline = `steps:\n- task: Shows@1\n  env: { FROM_STEP: ' $(Place) ' }\n  inputs:\n${inputs}`;
  const report = await runJob({
    pipeline,
    tasks: tasks.folder,
    connections: [production, other],
    ...request,
  });
  expect(report.result).toBe('Succeeded');
  const entries: [string, string][] = (report.steps[0]?.printed ?? []).map(line => JSON.parse(line));
  return new Map(entries);
}

describe('the inputs of a task', () => {
  it('take defaults, trim what is written and keep what a variable holds', async () => {
    const environment = await environmentOf('    flag: True\n    extra: " $(Padded) "\n', {
      variables: { Padded: ' wide ' },
    });
    expect(environment.get('INPUT_IMAGENAME')).toBe('shop');
    expect(environment.get('INPUT_FLAG')).toBe('True');
    expect(environment.get('INPUT_EXTRA')).toBe(' wide ');
  });

  it('keep a macro literally when there is no such variable', async () => {
    const environment = await environmentOf('    imageName: $(image):$(Tag)\n', { variables: { tag: 'v7' } });
    expect(environment.get('INPUT_IMAGENAME')).toBe('$(image):v7');
  });

  it('turn a path into one below the sources, even an empty one', async () => {
    const environment = await environmentOf('    flag: false\n');
    const relative = await environmentOf('    packagePath: out/app.zip\n', { sources: '/' });
    expect(environment.get('INPUT_PACKAGEPATH')).toBe(environment.get('BUILD_SOURCESDIRECTORY'));
    expect(relative.get('INPUT_PACKAGEPATH')).toBe('/out/app.zip');
    expect(relative.get('cwd')).toBe('/');
  });

  it('name a service connection by its alias and name, and receive its id', async () => {
    const environment = await environmentOf('    azureSubscription: production\n');
    expect(environment.get('INPUT_CONNECTEDSERVICENAME')).toBe(production.id);
    expect(environment.has('INPUT_AZURESUBSCRIPTION')).toBe(false);
  });

  it('are refused before anything runs when the connection does not exist or is of another type', async () => {
    await expect(environmentOf('    azureSubscription: staging\n')).rejects.toMatchObject({
      reason: 'not-authorized',
    });
    const wrong = { ...production, type: 'Docker' };
    await expect(
      environmentOf('    azureSubscription: production\n', { connections: [wrong] }),
    ).rejects.toMatchObject({ reason: 'invalid' });
  });
});

describe('a macro', () => {
  it('is replaced once; what a value brings along is left alone', () => {
    const values = new Map([
      ['a', '$(b)'],
      ['b', 'never'],
    ]);
    expect(expandMacros('$(a) $() $(c $(b)', name => values.get(name))).toBe('$(b) $() $(c never');
  });
});

describe('the environment of a task', () => {
  it('has the service connections that its inputs name, and no others', async () => {
    const environment = await environmentOf('    azureSubscription: production\n');
    const { id } = production;
    expect(environment.get(`ENDPOINT_URL_${id}`)).toBe('https://management.azure.com/');
    expect(environment.get(`ENDPOINT_AUTH_SCHEME_${id}`)).toBe('WorkloadIdentityFederation');
    expect(environment.get(`ENDPOINT_AUTH_PARAMETER_${id}_TENANTID`)).toBe('tenant-1');
    expect(environment.get(`ENDPOINT_AUTH_PARAMETER_${id}_SERVICEPRINCIPALID`)).toBe('client-1');
    expect(environment.get(`ENDPOINT_DATA_${id}_SUBSCRIPTIONID`)).toBe('subscription-1');
    expect(JSON.parse(environment.get(`ENDPOINT_AUTH_${id}`) ?? '')).toMatchObject({
      scheme: 'WorkloadIdentityFederation',
      parameters: { tenantid: 'tenant-1' },
    });
    expect([...environment.keys()].filter(name => name.includes(other.id))).toEqual([]);
    expect(environment.get('ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN')).toMatch(/./);
  });

  it('has the secret of a service connection, which the log does not show', async () => {
    const pipeline = 'steps: [{ task: Shows@1, inputs: { azureSubscription: other } }]';
    const report = await runJob({ pipeline, tasks: tasks.folder, connections: [other] });
    expect(report.steps[0]?.printed.join()).toContain('hidden-key');
    expect(report.log).not.toContain('hidden-key');
    expect(report.log).toContain('tenant-2');
  });

  it('has public variables by name and secrets apart, with lists of both', async () => {
    const environment = await environmentOf('    flag: true\n', {
      variables: { 'My.Place name': 'Ulm', Place: '$(My.Place name)!' },
      secretVariables: { 'Api.Key': 'hidden-value' },
    });
    expect(environment.get('MY_PLACE_NAME')).toBe('Ulm');
    expect(environment.get('FROM_STEP')).toBe('Ulm!');
    expect(environment.get('API_KEY')).toBeUndefined();
    expect(environment.get('SECRET_API_KEY')).toBe('hidden-value');
    expect(JSON.parse(environment.get('VSTS_PUBLIC_VARIABLES') ?? '')).toContain('My.Place name');
    expect(JSON.parse(environment.get('VSTS_SECRET_VARIABLES') ?? '')).toEqual([
      'System.AccessToken',
      'Api.Key',
    ]);
  });

  it('says where and for whom it runs', async () => {
    const environment = await environmentOf('    flag: true\n', {
      oidcRequestUrl: 'https://localhost:1/oidc',
      collectionUrl: 'https://dev.azure.com/ours/',
    });
    expect(environment.get('SYSTEM_OIDCREQUESTURI')).toBe('https://localhost:1/oidc');
    expect(environment.get('SYSTEM_COLLECTIONURI')).toBe('https://dev.azure.com/ours/');
    expect(environment.get('AGENT_JOBSTATUS')).toBe('Succeeded');
    expect(environment.get('agent.jobstatus')).toBe('Succeeded');
    expect(environment.get('TF_BUILD')).toBe('True');
    expect(environment.get('cwd')).toBe(environment.get('SYSTEM_DEFAULTWORKINGDIRECTORY'));
    for (const name of ['AGENT_TEMPDIRECTORY', 'AGENT_WORKFOLDER', 'BUILD_BUILDID', 'SYSTEM_TEAMPROJECT']) {
      expect(environment.get(name)).toMatch(/./);
    }
  });

  it('has nothing of the process that runs the tests', async () => {
    process.env['LEAK_OF_TESTS'] = 'leaked';
    const environment = await environmentOf('    flag: true\n');
    delete process.env['LEAK_OF_TESTS'];
    expect(environment.has('LEAK_OF_TESTS')).toBe(false);
  });
});
