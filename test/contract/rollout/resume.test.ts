// What resume makes of rollouts that nobody drives any more.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { defaultWorld } from '../../../playground/default-world.js';
import { appService, containerApps, entriesIn } from '../../journeys/stage/rollout-scene.js';
import { type Scene, scenes } from '../../journeys/stage/scene.js';
import { run } from './compiled.js';
import { begun, killedIn, kindsIn, ledger, minutes, patience, quick, serviceOf } from './left-behind.js';

const stage = scenes();
afterEach(() => stage.stop());

const resume = (scene: Scene, inputs: Readonly<Record<string, string>> = {}) =>
  run(scene, { words: ['resume'], inputs: { ledger, ...inputs } });

/** It may move traffic, and ask nobody for metrics. */
const [deployer] = defaultWorld().applications;
if (deployer === undefined) throw new Error('the world has no application');
const trafficOnly = {
  ...deployer,
  name: 'traffic-only',
  clientId: '3b1d9d4e-1111-4b2b-8c2c-4d5e6f7a8b77',
  objectId: '3b1d9d4e-2222-4b2b-8c2c-4d5e6f7a8b77',
  secret: 'traffic-only-secret-of-the-playground',
  grants: deployer.grants.filter(({ role }) => role !== 'Monitoring Reader'),
};

const orders = serviceOf(containerApps);
const lastOf = (scene: Scene, service: string) => entriesIn(scene, service).at(-1);

describe('a rollout whose runner was killed at 20 %', () => {
  it(
    'is left alone while its lease lives',
    async () => {
      // Slowly, for a lease of three minutes has to outlast the start of a process.
      const scene = await stage.start({ ...containerApps.options('healthy'), speed: 10 });
      await killedIn(scene, containerApps, 'observing');
      const early = await resume(scene);
      expect(early).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', taken: '[]' } });
      expect(early.outputs['skipped']).toMatch(/drives it until/);
      expect(containerApps.share(scene)).toBe(20);
    },
    patience,
  );

  it.each([containerApps, appService])(
    'is taken back on $name, red; and what was taken back is not taken again',
    async rolloutScene => {
      const { options, share } = rolloutScene;
      const service = serviceOf(rolloutScene);
      const scene = await stage.start(options('healthy'));
      await killedIn(scene, rolloutScene, 'observing');
      expect(share(scene)).toBe(20);
      await minutes(scene, 4);
      const resumed = await resume(scene, { 'go-on': 'false' });
      expect(resumed).toMatchObject({
        exitCode: 1,
        outputs: { outcome: 'rolled-back', 'error-code': 'CANCELLED', promoted: 'false', 'resume-at': '' },
      });
      expect(JSON.parse(resumed.outputs['taken'] ?? '')).toMatchObject([
        { service, outcome: 'rolled-back', state: 'rolled-back', weight: 0 },
      ]);
      expect(share(scene)).toBe(0);
      expect(lastOf(scene, service)).toMatchObject({ kind: 'finished', body: { outcome: 'rolled-back' } });

      const again = await resume(scene);
      expect(again).toMatchObject({
        exitCode: 0,
        outputs: { outcome: 'passed', taken: '[]', skipped: '[]' },
      });
    },
    patience,
  );

  it(
    'is gone on with where all is there that this takes, by the plan from its beginning',
    async () => {
      const scene = await stage.start(containerApps.options('healthy'));
      await killedIn(scene, containerApps, 'observing', quick);
      await minutes(scene, 4);
      const resumed = await resume(scene, { for: '40m' });
      expect(resumed).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', promoted: 'true' } });
      expect(containerApps.share(scene)).toBe(100);
    },
    patience,
  );

  it(
    'is judged on for a while, and left to the next run, which knows where it stands',
    async () => {
      const scene = await stage.start(containerApps.options('healthy'));
      await killedIn(scene, containerApps, 'observing', { ladder: '20%/15m, 100%' });
      await minutes(scene, 4);
      const first = await resume(scene, { for: '1m' });
      expect(first).toMatchObject({ exitCode: 0, outputs: { outcome: 'waiting', promoted: 'false' } });
      expect(Date.parse(first.outputs['resume-at'] ?? '')).toBeGreaterThan(0);
      expect(containerApps.share(scene)).toBe(20);
      expect(kindsIn(scene, orders)).toContain('rested');
      const entries = entriesIn(scene, orders);
      expect(entries.filter(({ kind }) => kind === 'lease-taken')).toHaveLength(2);
      expect(JSON.stringify(entries.at(-1)?.body)).toMatch(/"name":"observing"/);
    },
    patience,
  );

  it(
    'goes back when the identity of resume may not read the telemetry',
    async () => {
      const scene = await stage.start({
        ...containerApps.options('healthy'),
        world: { applications: [...defaultWorld().applications, trafficOnly] },
      });
      await killedIn(scene, containerApps, 'observing');
      await minutes(scene, 4);
      const resumed = await run(scene, {
        words: ['resume'],
        inputs: { ledger },
        environment: {
          AZURE_PROMOTE_CLIENT_ID: trafficOnly.clientId,
          AZURE_PROMOTE_CLIENT_SECRET: trafficOnly.secret,
        },
      });
      expect(resumed).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } });
      expect(resumed.log).toMatch(/can only go back: .*cannot be read/);
      expect(containerApps.share(scene)).toBe(0);
    },
    patience,
  );

  it(
    'is taken by one of two that come at the same time',
    async () => {
      const scene = await stage.start(containerApps.options('healthy'));
      await killedIn(scene, containerApps, 'observing');
      await minutes(scene, 4);
      const both = await Promise.all([1, 2].map(() => resume(scene, { 'go-on': 'false' })));
      const outcomes = both.map(({ outputs }) => outputs['outcome']).toSorted();
      expect(outcomes).toEqual(['passed', 'rolled-back']);
      expect(kindsIn(scene, orders).filter(kind => kind === 'went-back')).toHaveLength(1);
      expect(containerApps.share(scene)).toBe(0);
    },
    patience,
  );
});

describe('a rollout that rests', () => {
  it(
    'armed goes back when nobody went on in time, and not before',
    async () => {
      const scene = await stage.start(containerApps.options('healthy'));
      const armed = await begun(scene, containerApps, { ...quick, until: '50%', 'hold-for': '12m' });
      expect(armed).toMatchObject({ exitCode: 0, outputs: { outcome: 'waiting', weight: '50' } });
      const early = await resume(scene);
      expect(early).toMatchObject({ outputs: { outcome: 'passed', taken: '[]' } });
      expect(early.outputs['skipped']).toMatch(/it rests until/);
      expect(containerApps.share(scene)).toBe(50);
      await minutes(scene, 13);
      const late = await resume(scene);
      expect(late).toMatchObject({
        exitCode: 1,
        outputs: { outcome: 'rolled-back', 'error-code': 'CANDIDATE_UNPROVEN' },
      });
      expect(containerApps.share(scene)).toBe(0);
    },
    patience,
  );

  it(
    'handed off is watched by resume to its green end; before resume has run, nothing is handed off',
    async () => {
      const scene = await stage.start(appService.options('healthy'));
      const more = { ...quick, wait: 'hand-off', ladder: 'instant' };
      const tooEarly = await begun(scene, appService, more);
      expect(tooEarly).toMatchObject({ exitCode: 2, outputs: { 'error-code': 'PLAN_UNFIT' } });

      expect(await resume(scene)).toMatchObject({ outputs: { outcome: 'passed', taken: '[]' } });
      const handedOff = await begun(scene, appService, more);
      expect(handedOff).toMatchObject({ exitCode: 0, outputs: { outcome: 'waiting', promoted: 'true' } });
      // A run that comes too early takes nothing, and is green as well.
      const isDone = ({ outputs }: Awaited<ReturnType<typeof resume>>) =>
        outputs['outcome'] !== 'waiting' && outputs['taken'] !== '[]';
      let last = await resume(scene);
      for (let runs = 0; runs < 15 && !isDone(last); runs += 1) {
        expect(['waiting', 'passed']).toContain(last.outputs['outcome']);
        await minutes(scene, 2);
        last = await resume(scene);
      }
      expect(last).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', promoted: 'true' } });
      expect(lastOf(scene, 'payments')).toMatchObject({ kind: 'finished', body: { outcome: 'passed' } });
    },
    patience,
  );
});

describe('resume', () => {
  it(
    'leaves a sign that it lives, twice in six hours, and a plan tells how often it runs',
    async () => {
      const scene = await stage.start(containerApps.options('healthy'));
      const plan = async () => (await begun(scene, containerApps, { 'dry-run': 'true' })).log;
      expect(await plan()).toMatch(/has no bound, since no resume stands behind it/);
      await resume(scene);
      expect(await plan()).toMatch(/15 min until resume runs \(assumed: no two of its scheduled runs/);
      await minutes(scene, 12);
      await resume(scene);
      await minutes(scene, 2);
      await resume(scene);
      expect(kindsIn(scene, 'azure-promote')).toEqual(['heartbeat', 'heartbeat']);
      expect(await plan()).toMatch(/[1-9][^:,]* until resume runs \(so far apart were its last runs/);
    },
    patience,
  );

  it('that cannot sign in takes nothing, and leaves no sign', async () => {
    const scene = await stage.start(containerApps.options('healthy'));
    const environment = { AZURE_PROMOTE_CLIENT_SECRET: 'wrong' };
    const refused = await run(scene, { words: ['resume'], inputs: { ledger }, environment });
    expect(refused).toMatchObject({ outputs: { outcome: 'broken', 'error-code': 'IDENTITY_REFUSED' } });
    expect(kindsIn(scene, 'azure-promote')).toEqual([]);
  });

  it('has nothing to do in a ledger that keeps nothing', async () => {
    const scene = await stage.start(containerApps.options('healthy'));
    expect(await resume(scene, { ledger: 'none' })).toMatchObject({
      exitCode: 2,
      error: { code: 'INPUT_INVALID', hint: expect.stringMatching(/the one that the rollouts are kept in/) },
    });
  });

  it(
    'tells of a stream that it cannot read, and looks after the others',
    async () => {
      const scene = await stage.start(containerApps.options('healthy'));
      await killedIn(scene, containerApps, 'observing');
      mkdirSync(join(scene.folder, 'ledger', 'broken'));
      writeFileSync(join(scene.folder, 'ledger', 'broken', 'production.jsonl'), 'torn');
      await minutes(scene, 4);
      const round = await resume(scene, { 'go-on': 'false' });
      expect(round).toMatchObject({ outputs: { outcome: 'broken', 'error-code': 'LEDGER_UNREADABLE' } });
      expect(round.headline).toMatch(/broken: .*torn/);
      expect(containerApps.share(scene)).toBe(0);
      expect(await resume(scene, { service: orders })).toMatchObject({ outputs: { outcome: 'passed' } });
      expect(await resume(scene, { environment: 'test' })).toMatchObject({ outputs: { outcome: 'passed' } });
    },
    patience,
  );
});
