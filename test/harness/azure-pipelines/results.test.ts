import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runJob } from '../../support/azure-pipelines/agent/run-job.js';
import { FixtureTasks, printing } from './fixture-tasks.js';

const tasks = new FixtureTasks();

beforeAll(() => {
  tasks.add({ name: 'Fine', main: printing('all is well') });
  tasks.add({ name: 'TellsFailure', main: printing('##vso[task.complete result=Failed;]it did not work') });
  tasks.add({
    name: 'TellsIssues',
    main: printing('##vso[task.complete result=SucceededWithIssues;]nearly'),
  });
  tasks.add({ name: 'Exits', main: 'process.exit(3);' });
  tasks.add({ name: 'Dies', main: "process.kill(process.pid, 'SIGKILL');" });
  tasks.add({
    name: 'SaysBoth',
    main: printing('##vso[task.complete result=Failed;]bad', '##vso[task.complete result=Succeeded;]good'),
  });
});

afterAll(() => tasks.remove());

function run(pipeline: string) {
  return runJob({ pipeline, tasks: tasks.folder });
}

describe('the result of a step', () => {
  it('is what the task says, with exit code 0', async () => {
    const report = await run('steps: [{ task: TellsFailure@1 }]');
    const [step] = report.steps;
    expect(report.result).toBe('Failed');
    expect(step).toMatchObject({ result: 'Failed', exitCode: 0, infrastructure: false });
    expect(step?.completeMessage).toBe('it did not work');
  });

  it('is a failure of the infrastructure when the process ends with another code', async () => {
    const report = await run('steps: [{ task: Exits@1 }]');
    expect(report.steps[0]).toMatchObject({ result: 'Failed', exitCode: 3, infrastructure: true });
    expect(report.steps[0]?.issues).toHaveLength(1);
  });

  it('is a failure with the code of the signal that ended the process', async () => {
    const report = await run('steps: [{ task: Dies@1 }]');
    expect(report.steps[0]).toMatchObject({ result: 'Failed', exitCode: 137, infrastructure: true });
  });

  it('is the worst that the task has said', async () => {
    const report = await run('steps: [{ task: SaysBoth@1 }]');
    expect(report.steps[0]).toMatchObject({ result: 'Failed', completeMessage: 'good' });
  });

  it('is softened by continueOnError, and later steps run', async () => {
    const report = await run('steps: [{ task: TellsFailure@1, continueOnError: true }, { task: Fine@1 }]');
    expect(report.steps.map(step => step.result)).toEqual(['SucceededWithIssues', 'Succeeded']);
    expect(report.result).toBe('SucceededWithIssues');
  });

  it('lets later steps run after issues and skips them after a failure', async () => {
    const report = await run(
      'steps: [{ task: TellsIssues@1 }, { task: Exits@1, name: second }, { task: Fine@1 }]',
    );
    expect(report.steps.map(step => step.result)).toEqual(['SucceededWithIssues', 'Failed', 'Skipped']);
    expect(report.order).toEqual(['TellsIssues1', 'second']);
    expect(report.result).toBe('Failed');
  });
});

describe('a script step', () => {
  it('fails by its exit code without being a failure of the infrastructure', async () => {
    const report = await run('steps: [{ script: "echo one; exit 4" }]');
    expect(report.steps[0]).toMatchObject({ result: 'Failed', exitCode: 4, infrastructure: false });
    expect(report.steps[0]?.log).toContain('one\n');
  });

  it('fails on anything in its standard error where that is asked for', async () => {
    const report = await run(
      'steps: [{ bash: "echo oops >&2", failOnStderr: true }, { bash: "echo oops >&2" }]',
    );
    expect(report.steps[0]?.result).toBe('Failed');
  });

  it('runs the asked for Node and sees expanded macros and the environment of the step', async () => {
    const pipeline = `
variables: { place: the shop }
steps:
  - script: |
      node -p 'process.version + " " + process.env.FROM_STEP'
      echo "$(place) and $(unknown-thing)" || true
    env: { FROM_STEP: "in $(place)" }`;
    const on20 = await run(pipeline);
    const on24 = await runJob({ pipeline, useNode24: true });
    expect(on20.steps[0]?.log).toContain('v20.20.2 in the shop\n');
    expect(on24.steps[0]?.log).toContain('v24.18.0 in the shop\n');
    expect(on20.steps[0]?.log).toContain('the shop and ');
  });
});
