// Back to the last known good: from an open rollout, from one that has ended, to what somebody names, and never to what
// nobody knows.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { fileLedger } from '../../../shared/ledger/file.js';
import { versionOf } from '../../../shared/ledger/ledger.js';
import { entryOf, type Happened } from '../../../shared/promotion/happened.js';
import { standingOf } from '../../../shared/promotion/history.js';
import { newestRelease } from '../../../shared/steps/rollback/release.js';
import { realClock } from '../../../shared/wiring/clock.js';
import {
  appService,
  containerApps,
  entriesIn,
  type RolloutScene,
  until,
} from '../../journeys/stage/rollout-scene.js';
import { changesAsked, type Scene, scenes } from '../../journeys/stage/scene.js';
import { run } from './compiled.js';
import {
  begun,
  killedIn,
  ledger,
  minutes,
  patience,
  promotionIn,
  quick,
  serviceOf,
  whenIn,
} from './left-behind.js';

const stage = scenes();
afterEach(() => stage.stop());

type More = Readonly<Record<string, string>>;

function namedBy({ inputs }: RolloutScene): More {
  const { candidate: _, ladder: __, watch: ___, expect: ____, ...named } = inputs;
  return named;
}

const rollback = (scene: Scene, rolloutScene: RolloutScene, more: More = {}) =>
  run(scene, { words: ['rollback'], inputs: { ...namedBy(rolloutScene), ledger, ...more } });

const finished = (scene: Scene, rolloutScene: RolloutScene) =>
  entriesIn(scene, serviceOf(rolloutScene)).filter(({ kind }) => kind === 'finished');

async function lastGood(scene: Scene, rolloutScene: RolloutScene): Promise<string | undefined> {
  return standingOf(await entriesOf(scene, rolloutScene)).lastGood;
}

function entriesOf({ folder }: Scene, rolloutScene: RolloutScene) {
  const stream = { service: serviceOf(rolloutScene), environment: 'production' };
  return fileLedger(join(folder, 'ledger'), realClock).read(stream);
}

/** Of stable and of the candidate, as its only promotion found them. */
async function digestsOf(scene: Scene, rolloutScene: RolloutScene): Promise<readonly (string | undefined)[]> {
  const release = newestRelease(standingOf(await entriesOf(scene, rolloutScene)));
  expect(release?.old.build).toMatch(/^sha256:/);
  return [release?.old.build, release?.result.build];
}

/** All of the traffic on the candidate, and the promotion ended. */
async function promoted(rolloutScene: RolloutScene): Promise<Scene> {
  const scene = await stage.start(rolloutScene.options('healthy'));
  const done = await begun(scene, rolloutScene, { ...quick, ladder: 'instant', watch: '0s' });
  if (done.exitCode !== 0) throw new Error(done.log);
  return scene;
}

describe('after a promotion', () => {
  it.each([appService, containerApps])(
    'the version before comes back on $name and is the last known good, and asking again changes nothing',
    async rolloutScene => {
      const scene = await promoted(rolloutScene);
      expect(rolloutScene.share(scene)).toBe(100);
      const [replaced, brought] = await digestsOf(scene, rolloutScene);
      expect(await lastGood(scene, rolloutScene)).toBe(brought);
      const back = await rollback(scene, rolloutScene);
      expect(back).toMatchObject({
        exitCode: 0,
        outputs: { outcome: 'passed', 'error-code': '', already: 'false', proof: 'control-plane' },
      });
      expect(rolloutScene.share(scene)).toBe(0);
      expect(finished(scene, rolloutScene)).toMatchObject([
        { body: { outcome: 'passed' } },
        { body: { outcome: 'rolled-back', restored: true } },
      ]);
      expect(await lastGood(scene, rolloutScene)).toBe(replaced);

      const before = changesAsked(scene).length;
      for (let again = 0; again < 2; again += 1) {
        expect(await rollback(scene, rolloutScene)).toMatchObject({
          exitCode: 0,
          outputs: { outcome: 'passed', already: 'true' },
        });
      }
      expect(changesAsked(scene)).toHaveLength(before);
      expect(finished(scene, rolloutScene)).toHaveLength(2);
      expect(await lastGood(scene, rolloutScene)).toBe(replaced);
    },
    patience,
  );

  it(
    'a slot that holds something else by now is never swapped in',
    async () => {
      const scene = await promoted(appService);
      const slot = scene.playground.state.arm('payments', 'staging');
      if (slot === undefined) throw new Error('the world has no such slot');
      const strange = `sha256:${'ab'.repeat(32)}`;
      Object.assign(slot.config, { linuxFxVersion: `DOCKER|contoso.azurecr.io/payments@${strange}` });
      Object.assign(slot.settings, { AZURE_PROMOTE_DIGEST: strange });
      const before = changesAsked(scene).length;
      const refused = await rollback(scene, appService);
      expect(refused).toMatchObject({ exitCode: 1, error: { code: 'ROLLBACK_UNKNOWN' } });
      expect(refused.log).toContain(`sha256:${'3f'.repeat(32)} in staging`);
      expect(refused.log).toContain(`staging: ${strange}`);
      expect(refused.log).toMatch(/name it by the input to/);
      expect(changesAsked(scene)).toHaveLength(before);
      expect(appService.share(scene)).toBe(100);
    },
    patience,
  );

  it(
    'what somebody names comes, by its digest or by its name, and is what is good from then on',
    async () => {
      const scene = await promoted(appService);
      const good = `sha256:${'3f'.repeat(32)}`;
      const absent = await rollback(scene, appService, { to: `sha256:${'99'.repeat(32)}` });
      expect(absent).toMatchObject({ exitCode: 1, error: { code: 'ROLLBACK_UNKNOWN' } });
      const back = await rollback(scene, appService, { to: good });
      expect(back).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', already: 'false' } });
      expect(appService.share(scene)).toBe(0);
      const again = await rollback(scene, appService);
      expect(again).toMatchObject({ exitCode: 0, outputs: { already: 'true' } });
      expect(appService.share(scene)).toBe(0);
    },
    patience,
  );

  it(
    'a proof by probes is named, and one that cannot be had is red',
    async () => {
      const scene = await promoted(containerApps);
      const back = await rollback(scene, containerApps, { 'probe-path': '/' });
      expect(back).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', proof: 'probe' } });
      const counted = await rollback(scene, containerApps, { proof: 'telemetry' });
      expect(counted).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', proof: 'telemetry' } });
      expect(counted.log).toMatch(/ 0 requests of the candidate and [1-9]\d* of stable/);
      scene.playground.trouble.add({ match: { path: '^/sick' }, do: { status: 503 } });
      const sick = await rollback(scene, containerApps, { 'probe-path': '/sick' });
      expect(sick).toMatchObject({
        exitCode: 4,
        outputs: { outcome: 'held', 'error-code': 'ROLLBACK_UNPROVEN', proof: 'control-plane' },
      });
      expect(sick.log).toMatch(/expected 200, 3 times in a row, got .*503/);
    },
    patience,
  );
});

describe('a rollback whose runner is killed', () => {
  it(
    'is finished by resume, which can only go back with it',
    async () => {
      const scene = await promoted(appService);
      const die = new AbortController();
      const running = run(scene, {
        words: ['rollback'],
        inputs: { ...namedBy(appService), ledger },
        dieOn: die.signal,
      });
      const opened = () => entriesIn(scene, 'payments').filter(({ kind }) => kind === 'rollout-opened');
      await until(() => opened().length === 2);
      die.abort();
      await running;
      expect(finished(scene, appService)).toHaveLength(1);
      await minutes(scene, 4);
      const resumed = await run(scene, { words: ['resume'], inputs: { ledger } });
      expect(resumed).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } });
      expect(appService.share(scene)).toBe(0);
      expect(scene.playground.state.site('payments')?.production.app.version).toBe('1.0.0');
      expect(await rollback(scene, appService)).toMatchObject({ exitCode: 0, outputs: { already: 'true' } });
    },
    patience,
  );
});

describe('an open rollout', () => {
  it(
    'goes back at once although the lease of its dead driver lives, and ends',
    async () => {
      const scene = await stage.start({ ...containerApps.options('healthy'), speed: 15 });
      await killedIn(scene, containerApps, 'observing');
      const killedAt = scene.playground.state.clock.now().getTime();
      const running = rollback(scene, containerApps, { reason: 'on fire' });
      const wentBackAt = await firstZero(scene, containerApps);
      expect(wentBackAt - killedAt).toBeLessThan(150_000);
      expect(await running).toMatchObject({
        exitCode: 0,
        outputs: { outcome: 'passed', promotion: promotionIn(scene, 'orders-api'), arm: 'orders-api--v1' },
      });
      expect(finished(scene, containerApps)).toMatchObject([{ body: { outcome: 'rolled-back' } }]);
      expect(await rollback(scene, containerApps)).toMatchObject({ outputs: { already: 'true' } });
    },
    patience,
  );

  it(
    'that is driven is ended by its driver, red there, and green here',
    async () => {
      const scene = await stage.start(appService.options('healthy'));
      const running = begun(scene, appService, { ladder: '20%/30m, 100%' });
      await whenIn(scene, 'payments', 'observing', running);
      const back = await rollback(scene, appService, { reason: 'on fire' });
      expect(back).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', arm: 'production' } });
      const ended = await running;
      expect(ended).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back', promoted: 'false' } });
      expect(appService.share(scene)).toBe(0);
      expect(finished(scene, appService)).toMatchObject([{ body: { outcome: 'rolled-back' } }]);
    },
    patience,
  );

  it(
    'that failed by itself is back already',
    async () => {
      const scene = await stage.start(containerApps.options('failing'));
      const failed = await begun(scene, containerApps);
      expect(failed).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } });
      expect(await rollback(scene, containerApps)).toMatchObject({
        exitCode: 0,
        outputs: { outcome: 'passed', already: 'true', arm: 'orders-api--v1' },
      });
    },
    patience,
  );
});

describe('where the ledger says nothing', () => {
  it(
    'nothing is guessed, and what somebody names is brought',
    async () => {
      const scene = await stage.start(containerApps.options('healthy'));
      const refused = await rollback(scene, containerApps);
      expect(refused).toMatchObject({ exitCode: 1, error: { code: 'ROLLBACK_UNKNOWN' } });
      expect(refused.log).toMatch(/orders-api--v1: .*orders-api--v2: /);
      expect(changesAsked(scene)).toEqual([]);
      expect(await rollback(scene, containerApps, { to: 'orders-api--v1' })).toMatchObject({
        outputs: { outcome: 'passed', already: 'true' },
      });
      const brought = await rollback(scene, containerApps, { to: 'orders-api--v2' });
      expect(brought).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', arm: 'orders-api--v2' } });
      expect(containerApps.share(scene)).toBe(100);
    },
    patience,
  );

  it(
    'because it cannot be read, what somebody names is brought all the same',
    async () => {
      const scene = await promoted(containerApps);
      writeFileSync(join(scene.folder, 'ledger', 'orders-api', 'production.jsonl'), 'torn');
      const refused = await rollback(scene, containerApps);
      expect(refused).toMatchObject({ exitCode: 1, error: { code: 'ROLLBACK_UNKNOWN' } });
      const back = await rollback(scene, containerApps, { to: 'orders-api--v1' });
      expect(back).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed' } });
      expect(back.log).toMatch(/the ledger cannot be read/);
      expect(containerApps.share(scene)).toBe(0);
    },
    patience,
  );
});

describe('what other steps registered', () => {
  it(
    'is undone from the last to the first, programs only where they may run',
    async () => {
      const scene = await promoted(containerApps);
      const mark = (name: string) => command('sh', ['-c', `echo ${name} >> marks.txt`]);
      await register(scene, [
        ['first', mark('first')],
        ['second', mark('second')],
        ['later', { kind: 'feature-flag', flag: 'new-cart' }],
      ]);
      const printed = await rollback(scene, containerApps);
      expect(printed).toMatchObject({
        exitCode: 5,
        outputs: { outcome: 'stranded', 'error-code': 'ROLLOUT_STRANDED' },
      });
      expect(printed.log).toContain(`sh -c 'echo second >> marks.txt'`);
      expect(containerApps.share(scene)).toBe(0);

      const done = await rollback(scene, containerApps, { 'run-commands': 'true' });
      expect(done.log).toMatch(/later: left, this version does not know how to undo "feature-flag"/);
      expect(done.exitCode).toBe(5);
      expect(readFileSync(join(scene.folder, 'marks.txt'), 'utf8')).toBe('second\nfirst\n');
      const undone = entriesIn(scene, 'orders-api').filter(({ kind }) => kind === 'compensation-done');
      expect(undone.map(({ body }) => body['name'])).toEqual(['second', 'first']);
    },
    patience,
  );
});

function command(program: string, list: readonly string[]) {
  return { kind: 'command', program, arguments: list, 'deadline-seconds': 20 };
}

type Undo = Extract<Happened, { kind: 'compensation-registered' }>['undo'];

/** As another step does while a promotion is open: here before its last word. */
async function register(scene: Scene, undos: readonly (readonly [string, Undo])[]): Promise<void> {
  const books = fileLedger(join(scene.folder, 'ledger'), realClock);
  const stream = { service: 'orders-api', environment: 'production' };
  const entries = await books.read(stream);
  const last = entries.at(-1);
  if (last === undefined) throw new Error('nothing was promoted');
  const promotion = String(last.body['promotion']);
  const written = { at: Date.parse(last.at), by: 'another step' };
  const registered = undos.map(([name, undo]) =>
    entryOf({ kind: 'compensation-registered', promotion, name, undo }, written),
  );
  const anew = { ...stream, service: 'anew' };
  await books.append(anew, [...entries.slice(0, -1), ...registered, last], versionOf([]));
  const pathOf = (service: string) => join(scene.folder, 'ledger', service, 'production.jsonl');
  renameSync(pathOf('anew'), pathOf('orders-api'));
}

/** When the candidate had nothing any more, by the clock of the playground. */
async function firstZero(scene: Scene, { share }: RolloutScene): Promise<number> {
  await until(() => share(scene) === 0);
  return scene.playground.state.clock.now().getTime();
}
