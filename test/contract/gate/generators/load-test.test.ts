// A gate by a run of Azure Load Testing: it waits for its end, and judges the time of the run and no other.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { call } from '../../playground/caller.js';
import { candidate, host, type LoadStage, openStage } from '../../telemetry/load-test/stage.js';
import { type Run, runGate } from '../stage.js';

jest.setTimeout(90_000);

let stage: LoadStage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.playground.stop());

const named = { 'load-test-url': `https://${host}`, 'load-test-run': 'run-1' };

function gate(flags: Readonly<Record<string, string>> = {}): Promise<Run> {
  const objectives = 'error-rate < 5%';
  return runGate({ objectives, ...named, ...flags }, stage.playground, stage.entry.clock);
}

async function fails(errorRate: number): Promise<void> {
  const body = JSON.stringify({ sites: { payments: { staging: { errorRate } } } });
  await call(stage.playground.url, undefined, '/_playground/world', { method: 'PATCH', body });
}

describe('a gate by a load test', () => {
  it('waits for the run, and passes when the app has answered well', async () => {
    await stage.start('run-1', candidate, 120);
    const run = await gate();
    expect(run.outputs).toMatchObject({ outcome: 'passed', verdict: 'pass', 'requests-seen': '1200' });
    expect(run.log).toMatch(/waiting for the end of the load test run run-1/);
  });

  it('fails when too many of its requests failed', async () => {
    await fails(0.3);
    await stage.start('run-1', candidate, 120);
    const run = await gate();
    expect(run.outputs).toMatchObject({ outcome: 'refused', verdict: 'fail' });
  });

  it('holds response times to a limit', async () => {
    await stage.start('run-1', candidate, 120);
    const objectives = 'response-time-p95 < 1 for 30s';
    const run = await gate({ objectives });
    expect(run.outputs).toMatchObject({ outcome: 'refused', verdict: 'fail' });
  });

  it('is held when the run did not end well', async () => {
    await stage.start('run-1', candidate, 120);
    await stage.send('POST', '/test-runs/run-1:stop');
    const run = await gate();
    expect(run.outputs).toMatchObject({ outcome: 'held', verdict: 'unreadable' });
    expect(run.headline).toMatch(/ended as CANCELLED/);
  });

  it.each([
    ['a time of its own', { for: '10m' }, /--for=.*has a time of its own/],
    ['no run', { 'load-test-run': '' }, /--load-test-run/],
    ['another host', { 'load-test-url': 'https://loadtesting.example.com' }, /--load-test-url=/],
  ])('is refused with %s', async (_, flags, says) => {
    await stage.start('run-1', candidate, 10);
    const run = await gate({ source: 'load-test', ...flags });
    expect(run).toMatchObject({ exitCode: 2, error: { code: 'INPUT_INVALID' } });
    expect(run.facts.replace(/\n\s*/g, ' ')).toMatch(says);
  });

  it('compares with nobody', async () => {
    await stage.start('run-1', candidate, 10);
    const run = await gate({ objectives: 'errors no worse than stable' });
    expect(run.error?.code).toBe('OBJECTIVE_UNUSABLE');
  });
});
