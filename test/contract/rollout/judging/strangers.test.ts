// One workspace, and two services that bear the same versions: a rollout is judged by the requests of its own service alone.
import { afterEach, describe, expect, it } from '@jest/globals';
import { componentResource, logWorldOf } from '../../../../playground/rooms/log-analytics/world.js';
import { entriesIn, until } from '../../../journeys/stage/rollout-scene.js';
import { changesAsked, type Scene, scenes } from '../../../journeys/stage/scene.js';
import { chanceFrom, settle } from '../../gate/crowd.js';
import { arm, minute, steady } from '../../gate/stage.js';
import { rolloutIn } from '../../traffic/feature-flag/set.js';
import { run } from '../compiled.js';
import { ledger, patience } from '../left-behind.js';

const stage = scenes();
afterEach(() => stage.stop());

const shift = {
  target: 'feature-flag',
  flag: 'new-checkout',
  store: 'https://contoso.azconfig.io',
  candidate: 'on',
  service: 'checkout',
  ledger,
  probes: '0',
  watch: '0s',
  ladder: '50%/1m, 100%',
  objectives: 'error-rate < 20%',
  'on-undecided': 'accept',
  source: 'log-analytics',
  'candidate-version': '6.0.0',
  'stable-version': '5.0.0',
  auth: 'secret',
} as const;

const byWorkspace = ({ playground }: Scene) => ({
  'workspace-id': logWorldOf(playground.state).workspace.id,
});

/** The kiosk is visited, and its workspace knows of it by the time that this returns. */
async function visited(): Promise<Scene> {
  const load = [{ site: 'kiosk', perSecond: 5, returning: 0, path: '/' }];
  const scene = await stage.start({ speed: 60, load, world: { habits: { logsDelaySeconds: 20 } } });
  const { clock, telemetry } = scene.playground.state;
  await until(() => !telemetry.rows.isEmpty(clock.now().getTime()));
  return scene;
}

/** Another service bears the same versions, before and after. Most requests of its new one fail. */
async function withStrangers(): Promise<Scene> {
  const scene = await visited();
  const now = scene.playground.state.clock.now().getTime();
  const failing = arm('6.0.0', { errorRate: steady(0.9) });
  const times = { from: now - 20 * minute, to: now + 60 * minute };
  const crowd = { ...times, perSecond: 4, share: 0.8, candidate: failing, stable: arm('5.0.0') };
  settle(scene.playground, { ...crowd, role: 'billing' }, chanceFrom(3));
  return scene;
}

function shares({ playground }: Scene) {
  const found = playground.state.flags.stores[0]?.keyValues.find(({ key }) => key.endsWith('new-checkout'));
  return rolloutIn(found?.value ?? '{}');
}

const start = { on: 0, off: 100 };
const done = { on: 100, off: 0 };

const shifted = (scene: Scene, more: Readonly<Record<string, string>>) =>
  run(scene, { words: ['canary-shift'], inputs: { ...shift, ...more } });

/** What whoever goes on with it knows of whose requests count. */
function roleKept(scene: Scene): unknown {
  const opened = entriesIn(scene, 'checkout').find(({ kind }) => kind === 'rollout-opened');
  const { order } = { order: {}, ...opened?.body };
  return Object(Object(order).given).role;
}

describe('canary-shift in a workspace of several services', () => {
  it(
    'moves nothing before it is told which of two it is about, and says so in a plan as well',
    async () => {
      const scene = await withStrangers();
      for (const dry of ['false', 'true']) {
        const ended = await shifted(scene, { ...byWorkspace(scene), 'dry-run': dry });
        expect(ended).toMatchObject({ exitCode: 2, outputs: { 'error-code': 'INPUT_INVALID' } });
        expect(ended.log.replace(/\n\s*/g, ' ')).toMatch(/--role.*"billing" and "kiosk"/);
      }
      expect([shares(scene), changesAsked(scene)]).toEqual([start, []]);
      expect(entriesIn(scene, 'checkout')).toEqual([]);
    },
    patience,
  );

  it(
    'is not sent back for the failures of another one',
    async () => {
      const scene = await withStrangers();
      const ended = await shifted(scene, { ...byWorkspace(scene), role: 'kiosk' });
      expect([ended.headline, ended.exitCode]).toEqual([expect.stringContaining('on has all'), 0]);
      expect([shares(scene), roleKept(scene)]).toEqual([done, 'kiosk']);
    },
    patience,
  );

  it(
    'finds its role where nobody else bears its versions, by a component too, and keeps it for whoever goes on',
    async () => {
      const scene = await visited();
      const ended = await shifted(scene, { 'app-insights-id': componentResource(scene.playground.state) });
      expect([ended.headline, ended.exitCode]).toEqual([expect.stringContaining('on has all'), 0]);
      expect(ended.log).toContain('6.0.0 and 5.0.0 report as "kiosk": only its requests count');
      expect([shares(scene), roleKept(scene)]).toEqual([done, 'kiosk']);
    },
    patience,
  );

  it(
    'moves nothing for a stable version that nobody reports, and lists those that are',
    async () => {
      const scene = await visited();
      const ended = await shifted(scene, { ...byWorkspace(scene), 'stable-version': '5.0.1' });
      expect(ended).toMatchObject({ exitCode: 2, error: { code: 'VERSION_UNKNOWN' } });
      expect(ended.error?.message).toMatch(
        /5\.0\.1 of the stable .* seen were 5\.0\.0 .*did you mean 5\.0\.0/,
      );
      expect([shares(scene), changesAsked(scene)]).toEqual([start, []]);
    },
    patience,
  );

  it(
    'moves nothing where nobody may be asked',
    async () => {
      const scene = await visited();
      const { state } = scene.playground;
      state.habits = { ...state.habits, logsTable: 'missing' };
      const ended = await shifted(scene, { ...byWorkspace(scene), 'dry-run': 'true' });
      expect(ended).toMatchObject({ exitCode: 1, outputs: { 'error-code': 'TELEMETRY_UNREADABLE' } });
      expect(shares(scene)).toEqual(start);
    },
    patience,
  );
});
