// A gate by requests of our own: sent to each arm's own address while it watches, counted alone, and over with it.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { candidateHost, openStage, type ProbeStage, stableHost } from '../../telemetry/probe/stage.js';
import { type Gateway, openGateway } from '../gateway.js';
import { type Run, runGate } from '../stage.js';

// Real requests, many of them; a machine may have much else to do.
jest.setTimeout(90_000);

let stage: ProbeStage;
let gateway: Gateway;
let folder: string;
beforeEach(async () => {
  stage = await openStage(1);
  gateway = await openGateway(stage.playground);
  folder = await mkdtemp(join(tmpdir(), 'azure-promote-made-'));
});
afterEach(async () => {
  stage.cancel();
  await gateway.stop();
  await stage.playground.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

const slot = { target: 'app-service', 'resource-group': 'rg-prod', app: 'payments', candidate: 'staging' };
const addresses = { 'candidate-url': `https://${candidateHost}`, 'stable-url': `https://${stableHost}` };
const watch = { load: '30/m', for: '2m', 'evidence-folder': '' };

function gate(flags: Readonly<Record<string, string>>): Promise<Run> {
  return runGate({ ...watch, ...flags, 'evidence-folder': folder }, gateway, gateway.clock);
}

const marked = (host: string) =>
  stage.seen(host).filter(({ headers }) => headers['x-azure-promote-probe'] !== undefined);

describe('a gate by a load of its own', () => {
  it('asks both arms at their own addresses as often, counts those requests alone, and then rests', async () => {
    const run = await gate({ ...slot, objectives: 'errors < 20%' });
    expect(run.outputs).toMatchObject({ outcome: 'passed', verdict: 'pass' });
    const [candidate, stable] = [marked(candidateHost), marked(stableHost)];
    expect(new Set(candidate.map(each => `${each.method} ${each.path} ${each.arm}`))).toEqual(
      new Set(['GET / staging']),
    );
    expect(Math.abs(candidate.length - stable.length)).toBeLessThan(candidate.length / 5);
    expect(Number(run.outputs['requests-seen'])).toBeLessThanOrEqual(candidate.length + stable.length);
    expect(Number(run.outputs['requests-seen'])).toBeGreaterThan(candidate.length);
    const before = marked(candidateHost).length;
    await gateway.clock.sleep(60_000);
    expect(marked(candidateHost)).toHaveLength(before);
  });

  it('says in the evidence that nothing of it was a visitor', async () => {
    const run = await gate({ ...slot, objectives: 'errors < 20%' });
    const kept = JSON.parse(await readFile(run.outputs['evidence-file'] ?? '', 'utf8'));
    expect(kept).toMatchObject({ traffic: 'synthetic', source: 'synthetic requests, 30/m to each arm' });
    expect(await readFile(run.outputs['page-file'] ?? '', 'utf8')).toMatch(/synthetic/);
  });

  it('fails as soon as the candidate does', async () => {
    await stage.change('staging', { errorRate: 0.6 });
    const run = await gate({ ...slot, for: '20m' });
    expect(run.outputs).toMatchObject({ outcome: 'refused', verdict: 'fail' });
    expect(Number(run.outputs['minutes-used'])).toBeLessThan(10);
  });

  it('needs no target where addresses are given', async () => {
    const run = await gate({ ...addresses, objectives: 'errors < 20%' });
    expect(run.outputs).toMatchObject({ outcome: 'passed', verdict: 'pass' });
    expect(run.headline).toMatch(/payments-staging.* against payments\.azurewebsites\.net/);
  });

  it('counts nothing of an address where another version answers', async () => {
    const version = { 'probe-version': 'header:X-App-Version', 'candidate-version': '9.9.9' };
    const run = await gate({ ...addresses, ...version, objectives: 'errors < 20%' });
    expect(run.outputs).toMatchObject({ outcome: 'held', verdict: 'unreadable' });
    expect(run.log).toMatch(/of the candidate 1\.1\.0 answered, and 9\.9\.9 was expected/);
  });
});

describe('a load that cannot be meant', () => {
  it.each([
    ['over the past', { ...slot, for: '' }, /--for=our own requests begin with the watch/],
    ['beside another source', { ...slot, source: 'platform' }, /--load=it is judged alone/],
    ['of nobody', {}, /--candidate-url=our own requests need an address/],
    ['that is a load test', { ...slot, load: '101/s' }, /--load=.*at most 100\/s/],
    [
      'of a page instead of an address',
      { 'candidate-url': `https://${candidateHost}/a` },
      /--candidate-url=/,
    ],
    ['that says its version nowhere', { ...slot, 'probe-version': 'body' }, /--probe-version=/],
  ])('%s', async (_, flags, says) => {
    const run = await gate(flags);
    expect(run).toMatchObject({ exitCode: 2, error: { code: 'INPUT_INVALID' } });
    expect(run.facts.replace(/\n\s*/g, ' ')).toMatch(says);
    expect(stage.seen(candidateHost)).toHaveLength(0);
  });

  it('keeps no error budget', async () => {
    const run = await gate({ ...slot, objectives: 'availability 99.9% over 30d' });
    expect(run.error).toMatchObject({ code: 'OBJECTIVE_UNUSABLE' });
    expect(run.error?.message).toMatch(/no requests of visitors/);
  });

  it('goes nowhere unencrypted', async () => {
    const run = await gate({ 'candidate-url': 'http://payments.example.com' });
    expect(run.error?.code).toBe('PROBE_UNUSABLE');
  });
});
