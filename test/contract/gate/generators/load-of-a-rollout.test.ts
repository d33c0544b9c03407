// A rollout in staging, where no visitor comes: our own requests go to both arms while a share is judged, and only then.
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import {
  appService,
  containerApps,
  type RolloutScene,
  until,
} from '../../../journeys/stage/rollout-scene.js';
import { type Scene, scenes } from '../../../journeys/stage/scene.js';
import { run } from '../../rollout/compiled.js';
import { killedIn, ledger, minutes, quick } from '../../rollout/left-behind.js';

// Whole rollouts in processes of their own; a machine may have much else to do.
jest.setTimeout(120_000);

const stage = scenes();
afterEach(() => stage.stop());

const judged = { load: '2/s', objectives: 'errors < 20%', ledger: 'none', probes: '0' };
const ladder = { ladder: '20%/2m, 100%', watch: '1m' };

/** Nobody visits, and a candidate that fails does so from the beginning. */
function quiet(scene: RolloutScene, candidate: 'healthy' | 'failing'): Promise<Scene> {
  const { load: _, ...options } = scene.options(candidate);
  return stage.start({ ...options, speed: 60 });
}

const shift = (scene: Scene, { inputs }: RolloutScene, more: Readonly<Record<string, string>> = {}) =>
  run(scene, { words: ['canary-shift'], inputs: { ...inputs, ...ladder, ...judged, ...more } });

function marked({ playground }: Scene) {
  return playground.requests.filter(({ headers }) => headers['x-azure-promote-probe'] !== undefined);
}

describe('a load', () => {
  it('is enough to judge a rollout by', async () => {
    const scene = await quiet(containerApps, 'healthy');
    const ended = await shift(scene, containerApps);
    expect(ended).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', promoted: 'true' } });
    const sent = marked(scene);
    // One that is on its way while the label moves finds nobody.
    const arms = new Set(sent.flatMap(({ arm, status }) => (status === 200 ? [arm] : [])));
    expect(arms.size).toBe(2);
    expect(new Set(sent.map(({ headers }) => headers['x-azure-promote-probe']))).toEqual(
      new Set([ended.outputs['promotion']]),
    );
  });

  it('finds a candidate that fails, and ends with the rollout', async () => {
    const scene = await quiet(containerApps, 'failing');
    const ended = await shift(scene, containerApps, { objectives: 'errors no worse than stable' });
    expect(ended).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } });
    expect(containerApps.share(scene)).toBe(0);
    expect(marked(scene).some(({ status }) => status === 500)).toBe(true);
  });

  it('ends at once when the run is cancelled', async () => {
    const scene = await quiet(containerApps, 'healthy');
    const cancellation = new AbortController();
    const running = run(scene, {
      words: ['canary-shift'],
      inputs: { ...containerApps.inputs, ...judged, ladder: '20%/30m, 100%' },
      cancelOn: cancellation.signal,
    });
    await until(() => marked(scene).length > 20);
    cancellation.abort();
    const at = marked(scene).length;
    const ended = await running;
    expect(ended.outputs['outcome']).toBe('rolled-back');
    // Those that were on their way, and what fell due before the signal was heard.
    expect(marked(scene).length - at).toBeLessThan(120);
    expect(containerApps.share(scene)).toBe(0);
  });

  it('knows the candidate by what it answers, also where stable answered before', async () => {
    const scene = await quiet(appService, 'healthy');
    const ended = await shift(scene, appService, {
      'probe-version': 'header:X-App-Version',
      'candidate-version': '1.1.0',
      'stable-version': '1.0.0',
    });
    expect(ended).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', promoted: 'true' } });
  });

  it('goes on with whoever takes the rollout over', async () => {
    const scene = await quiet(containerApps, 'healthy');
    await killedIn(scene, containerApps, 'observing', { ...quick, load: '2/s', probes: '0', watch: '1m' });
    await minutes(scene, 4);
    const before = marked(scene).length;
    const resumed = await run(scene, { words: ['resume'], inputs: { ledger, for: '40m' } });
    expect(resumed).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', promoted: 'true' } });
    expect(marked(scene).length).toBeGreaterThan(before);
  });

  it('of a gate ends at once as well', async () => {
    const scene = await quiet(appService, 'healthy');
    const cancellation = new AbortController();
    const { target = '', app = '', candidate = '' } = appService.inputs;
    const of = { target, app, candidate, 'resource-group': 'rg-prod', load: '2/s', for: '2h' };
    const running = run(scene, { words: ['slo-gate'], inputs: of, cancelOn: cancellation.signal });
    await until(() => marked(scene).length > 20);
    cancellation.abort();
    const at = marked(scene).length;
    const ended = await running;
    expect(ended.exitCode).not.toBe(0);
    expect(marked(scene).length - at).toBeLessThan(120);
  });

  it('is told in the plan, and sends nothing for that', async () => {
    const scene = await quiet(containerApps, 'healthy');
    const ended = await shift(scene, containerApps, { 'dry-run': 'true' });
    expect(ended.exitCode).toBe(0);
    expect(ended.log + ended.printed).toMatch(/Judged by synthetic requests, 2\/s to each arm/);
    expect(marked(scene)).toHaveLength(0);
  });

  it('is judged alone', async () => {
    const scene = await quiet(containerApps, 'healthy');
    const ended = await shift(scene, containerApps, { source: 'platform' });
    expect(ended).toMatchObject({ exitCode: 2, error: { code: 'INPUT_INVALID' } });
    expect(ended.log).toMatch(/--load=it is judged alone/);
  });
});

describe('a share that is held back', () => {
  it('stays with stable during the watch, and follows then', async () => {
    const scene = await quiet(containerApps, 'healthy');
    const ended = await shift(scene, containerApps, { 'hold-back': '5%' });
    expect(ended).toMatchObject({ exitCode: 0, outputs: { promoted: 'true' } });
    const plan: { readonly rungs: readonly { readonly percent: number }[] } = JSON.parse(
      ended.outputs['plan'] ?? '',
    );
    expect(plan.rungs.map(({ percent }) => percent)).toEqual([20, 95]);
    expect(containerApps.share(scene)).toBe(100);
  });

  it('is refused behind a swap, before anything moves', async () => {
    const scene = await quiet(appService, 'healthy');
    const ended = await shift(scene, appService, { 'hold-back': '5%' });
    expect(ended).toMatchObject({ exitCode: 2, error: { code: 'PLAN_UNFIT' } });
    expect(ended.error?.message).toMatch(/hold-back 5 %: this target promotes by a swap/);
  });
});
