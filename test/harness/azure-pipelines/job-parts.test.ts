import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runJob } from '../../support/azure-pipelines/agent/run-job.js';
import { FixtureTasks, printing, showing } from './fixture-tasks.js';

const tasks = new FixtureTasks();

beforeAll(() => {
  tasks.add({
    name: 'Whole',
    pre: printing('##vso[task.settaskvariable variable=From.Pre]pre'),
    main: `${showing('VSTS_TASKVARIABLE_FROM_PRE')}${printing('##vso[task.settaskvariable variable=opened;isSecret=true]t0p-secret')}`,
    post: showing('VSTS_TASKVARIABLE_FROM_PRE', 'VSTS_TASKVARIABLE_OPENED', 'AGENT_JOBSTATUS'),
  });
  tasks.add({ name: 'Fails', main: printing('##vso[task.complete result=Failed;]no') });
  tasks.add({
    name: 'PostFails',
    main: printing('fine'),
    post: printing('##vso[task.complete result=Failed;]could not clean up'),
  });
});

afterAll(() => tasks.remove());

function run(steps: string) {
  return runJob({ pipeline: `steps: [${steps}]`, tasks: tasks.folder });
}

describe('the parts of a task', () => {
  it('run before all steps, in place, and after all steps, last in first out', async () => {
    const report = await run('{ task: Whole@1, name: a }, { task: Whole@1, name: b }');
    expect(report.order).toEqual(['pre:a', 'pre:b', 'a', 'b', 'post:b', 'post:a']);
  });

  it('hand each other task variables, each step its own', async () => {
    const report = await run('{ task: Whole@1, name: a }, { task: Whole@1, name: b, condition: false }');
    const [a, b] = report.steps;
    expect(a?.printed[0]).toBe('VSTS_TASKVARIABLE_FROM_PRE="pre"');
    expect(a?.post?.printed).toEqual([
      'VSTS_TASKVARIABLE_FROM_PRE="pre"',
      'VSTS_TASKVARIABLE_OPENED="t0p-secret"',
      'AGENT_JOBSTATUS="Succeeded"',
    ]);
    expect(a?.post?.log).not.toContain('t0p-secret');
    expect(b?.result).toBe('Skipped');
    expect(b?.pre?.result).toBe('Skipped');
    expect(b?.post?.printed[1]).toBe('VSTS_TASKVARIABLE_OPENED=undefined');
  });

  it('run afterwards even when the step never ran, and know how the job stands', async () => {
    const report = await run('{ task: Fails@1 }, { task: Whole@1, name: late }');
    const [, late] = report.steps;
    expect(report.order).toEqual(['pre:late', 'Fails1', 'post:late']);
    expect(late?.result).toBe('Skipped');
    expect(late?.post?.printed[2]).toBe('AGENT_JOBSTATUS="Failed"');
  });

  it('fail the job when they fail afterwards', async () => {
    const report = await run('{ task: PostFails@1 }');
    expect(report.steps[0]).toMatchObject({ result: 'Succeeded', post: { result: 'Failed' } });
    expect(report.result).toBe('Failed');
  });
});

describe('the handler of a task', () => {
  it('is run on Node 20 unless the switch for Node 24 is on', async () => {
    tasks.add({ name: 'Version', main: 'console.log(process.version);' });
    const request = { pipeline: 'steps: [{ task: Version@1 }]', tasks: tasks.folder };
    const on20 = await runJob(request);
    const on24 = await runJob({ ...request, useNode24: true });
    const onOldAgent = await runJob({ ...request, useNode24: true, agentVersion: '4.260.0' });
    expect(on20.steps[0]).toMatchObject({ runtime: 'node20', printed: ['v20.20.2'] });
    expect(on24.steps[0]).toMatchObject({ runtime: 'node24', printed: ['v24.18.0'] });
    expect(onOldAgent.steps[0]?.runtime).toBe('node20');
  });

  it('is given to no agent that is too old', async () => {
    tasks.add({ name: 'Version', main: 'console.log(process.version);' });
    const request = {
      pipeline: 'steps: [{ task: Version@1 }]',
      tasks: tasks.folder,
      agentVersion: '4.247.9',
    };
    await expect(runJob(request)).rejects.toMatchObject({ name: 'PipelineRefused', reason: 'no-agent' });
  });

  it('is given to an agent only from the version that its task asks for', async () => {
    tasks.add({ name: 'Newer', main: '', definition: { minimumAgentVersion: '4.260.0' } });
    const request = { pipeline: 'steps: [{ task: Newer@1 }]', tasks: tasks.folder };
    await expect(runJob({ ...request, agentVersion: '4.255.1' })).rejects.toMatchObject({
      reason: 'no-agent',
    });
    expect((await runJob({ ...request, agentVersion: '4.260.0' })).result).toBe('Succeeded');
  });

  it('fails the step when its file is missing', async () => {
    tasks.add({ name: 'Empty', definition: { execution: { Node20_1: { target: 'gone.js' } } } });
    const report = await run('{ task: Empty@1 }');
    expect(report.steps[0]).toMatchObject({ result: 'Failed', issueCounts: { error: 1 } });
  });
});
