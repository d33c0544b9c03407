import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JobRequest } from '../../support/azure-pipelines/agent/job-request.js';
import type { JobReport } from '../../support/azure-pipelines/agent/report.js';
import { runJob } from '../../support/azure-pipelines/agent/run-job.js';
import { FixtureTasks, printing, showing } from './fixture-tasks.js';

const tasks = new FixtureTasks();
// SIGTERM follows SIGINT after 600 ms and SIGKILL after 200 ms more: short, and long enough on a busy machine.
const scale = 0.08;

const stubborn = `
  process.on('SIGINT', () => console.log('heard SIGINT'));
  process.on('SIGTERM', () => console.log('heard SIGTERM'));
  setInterval(() => undefined, 1000);
  console.log('ready');`;

beforeAll(() => {
  tasks.add({ name: 'Stubborn', main: stubborn });
  tasks.add({
    name: 'Polite',
    post: showing('AGENT_JOBSTATUS'),
    main: `
      process.on('SIGINT', () => { console.log('##vso[task.setvariable variable=weight;isOutput=true]0'); process.exit(0); });
      setInterval(() => undefined, 1000);
      console.log('ready');`,
  });
  tasks.add({
    name: 'Obeys',
    main: `
      process.on('SIGINT', () => undefined);
      process.on('SIGTERM', () => process.exit(0));
      setInterval(() => undefined, 1000);
      console.log('ready');`,
  });
  tasks.add({ name: 'Shows', main: showing('AGENT_JOBSTATUS') });
  tasks.add({ name: 'Short', main: `${printing('ready')} setTimeout(() => console.log('finished'), 150);` });
});

afterAll(() => tasks.remove());

/** Cancels when the step prints `ready`, so that no wait is guessed. */
function cancelWhenReady(steps: string, request: Partial<JobRequest> = {}): Promise<JobReport> {
  const canceller = new AbortController();
  return runJob({
    pipeline: `jobs: [{ job: shift, cancelTimeoutInMinutes: 2, steps: [${steps}] }]`,
    tasks: tasks.folder,
    timeScale: scale,
    cancel: canceller.signal,
    onLine: line => {
      if (line === 'ready') canceller.abort();
    },
    ...request,
  });
}

describe('a cancelled job', () => {
  it('stops a step by SIGINT; what the step still says counts, and its result is Canceled', async () => {
    const report = await cancelWhenReady('{ task: Polite@1, name: polite }');
    const [step] = report.steps;
    expect(report.result).toBe('Canceled');
    expect(step).toMatchObject({ result: 'Canceled', exitCode: 0, infrastructure: false });
    expect(step?.outputs).toEqual({ weight: '0' });
    expect(step?.timeline.signals.map(({ signal }) => signal)).toEqual(['SIGINT']);
  });

  it('goes on to SIGTERM and SIGKILL when the step does not end', async () => {
    const report = await cancelWhenReady('{ task: Stubborn@1 }');
    const [step] = report.steps;
    expect(step?.timeline.signals.map(({ signal }) => signal)).toEqual(['SIGINT', 'SIGTERM', 'SIGKILL']);
    expect(step?.printed).toEqual(['ready', 'heard SIGINT', 'heard SIGTERM']);
    expect(step).toMatchObject({ result: 'Canceled', exitCode: 137 });
  });

  it('runs what its condition still allows, and every post-job part', async () => {
    const report = await cancelWhenReady(`
      { task: Polite@1, name: a },
      { task: Shows@1, name: never },
      { task: Shows@1, name: unlessCancelled, condition: succeededOrFailed() },
      { task: Shows@1, name: onCancel, condition: canceled() },
      { task: Shows@1, name: always, condition: always() }`);
    expect(report.order).toEqual(['a', 'onCancel', 'always', 'post:a']);
    expect(report.steps[3]?.printed).toEqual(['AGENT_JOBSTATUS="Canceled"']);
    expect(report.steps[0]?.post?.printed).toEqual(['AGENT_JOBSTATUS="Canceled"']);
    expect(report.result).toBe('Canceled');
  });

  it('leaves alone a running step whose condition still holds', async () => {
    const report = await cancelWhenReady('{ task: Short@1, condition: always() }, { task: Shows@1 }');
    expect(report.steps[0]).toMatchObject({ result: 'Succeeded', printed: ['ready', 'finished'] });
    expect(report.steps[0]?.timeline.signals).toEqual([]);
    expect(report.steps[1]?.result).toBe('Skipped');
    expect(report.result).toBe('Canceled');
  });

  it('kills whatever is left when the time for cancelling is over', async () => {
    const report = await cancelWhenReady('{ task: Stubborn@1, condition: always() }', {
      minuteMilliseconds: 100,
    });
    expect(report.result).toBe('Canceled');
    expect(report.steps[0]).toMatchObject({ result: 'Canceled', printed: ['ready'] });
    expect(report.steps[0]?.post).toBeUndefined();
  });

  it('tells a script by SIGTERM to bash alone; what bash started is ended with the job', async () => {
    const report = await cancelWhenReady('{ bash: "sleep 77 & echo ready; wait" }');
    expect(report.steps[0]).toMatchObject({
      result: 'Canceled',
      timeline: { signals: [{ signal: 'SIGTERM' }] },
    });
    expect(report.orphans).toEqual(['sleep 77']);
  });

  it('stays cancelled when a later part fails', async () => {
    tasks.add({ name: 'FailsLater', main: '', post: printing('##vso[task.complete result=Failed;]no') });
    const report = await cancelWhenReady('{ task: FailsLater@1 }, { task: Polite@1 }');
    expect(report.steps[0]?.post?.result).toBe('Failed');
    expect(report.result).toBe('Canceled');
  });

  it('is cancelled before it starts', async () => {
    const canceller = new AbortController();
    canceller.abort();
    const steps = '{ task: Shows@1 }, { task: Shows@1, name: undo, condition: always() }';
    const report = await cancelWhenReady(steps, { cancel: canceller.signal });
    expect(report.order).toEqual(['undo']);
  });

  it('waits 7.5 s between SIGINT and SIGTERM, in real time', async () => {
    const report = await cancelWhenReady('{ task: Obeys@1 }', { timeScale: 1 });
    const signals = report.steps[0]?.timeline.signals ?? [];
    expect(signals.map(({ signal, at }) => [signal, Math.round(at / 500) / 2])).toEqual([
      ['SIGINT', 0],
      ['SIGTERM', 7.5],
    ]);
    expect(report.steps[0]).toMatchObject({ result: 'Canceled', exitCode: 0 });
  }, 20_000);
});

describe('a step that takes too long', () => {
  it('is stopped the same way and has failed', async () => {
    const report = await runJob({
      pipeline: 'steps: [{ task: Stubborn@1, timeoutInMinutes: 3 }, { task: Shows@1, condition: failed() }]',
      tasks: tasks.folder,
      timeScale: 0.01,
      minuteMilliseconds: 100,
    });
    expect(report.result).toBe('Failed');
    expect(report.order).toEqual(['Stubborn1', 'Shows2']);
  });
});
