// A whole rollout over a feature flag by the compiled command line: an app obeys the flag for real, its requests are judged
// by a workspace, and what a dead run left is taken back by resume.
import { afterEach, describe, expect, it } from '@jest/globals';
import { logWorldOf } from '../../../../playground/rooms/log-analytics/world.js';
import { type Scene, type SceneOptions, scenes } from '../../../journeys/stage/scene.js';
import { run } from '../../rollout/compiled.js';
import { kindsIn, ledger, minutes, patience, whenIn } from '../../rollout/left-behind.js';
import { rolloutIn } from './set.js';

const stage = scenes();
afterEach(() => stage.stop());

const place = { target: 'feature-flag', flag: 'new-checkout', store: 'https://contoso.azconfig.io' } as const;

function judged({ playground }: Scene) {
  return {
    ...place,
    candidate: 'on',
    service: 'checkout',
    ledger,
    probes: '0',
    watch: '1m',
    ladder: '50%/2m, 100%',
    objectives: 'error-rate < 20%',
    'on-undecided': 'accept',
    source: 'log-analytics',
    'workspace-id': logWorldOf(playground.state).workspace.id,
    'candidate-version': '6.0.0',
    'stable-version': '5.0.0',
    auth: 'secret',
  } as const;
}

const quickly = (options: SceneOptions = {}): SceneOptions => ({
  speed: 60,
  load: [{ site: 'kiosk', perSecond: 5, returning: 0, path: '/' }],
  ...options,
  world: { habits: { logsDelaySeconds: 20 } },
});

const fails = {
  name: 'fails-with-its-first-share',
  about: '',
  events: [
    {
      on: { method: 'PUT', path: '^/kv/', nth: 1 },
      do: { kind: 'world', value: { flagApps: { kiosk: { on: { errorRate: 0.6 } } } } } as const,
    },
  ],
};

function shares({ playground }: Scene) {
  const found = playground.state.flags.stores[0]?.keyValues.find(({ key }) => key.endsWith('new-checkout'));
  return rolloutIn(found?.value ?? '{}');
}

const start = { on: 0, off: 100 };
const done = { on: 100, off: 0 };
/** Who obeyed the flag: real requests, by the version that answered them. */
const served = ({ playground }: Scene, arm: string) => playground.state.traffic.requests('kiosk', arm);

describe('canary-shift over a feature flag', () => {
  it(
    'gives all users the new code, and rollback takes it back',
    async () => {
      const scene = await stage.start(quickly());
      const ended = await run(scene, { words: ['canary-shift'], inputs: judged(scene) });
      expect([ended.headline, ended.log]).toEqual([
        expect.stringContaining('on has all'),
        expect.any(String),
      ]);
      expect(ended).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', promoted: 'true' } });
      expect(shares(scene)).toEqual(done);
      expect(served(scene, 'on')).toBeGreaterThan(0);
      const inputs = { ...place, service: 'checkout', ledger, auth: 'secret', proof: 'control-plane' };
      const back = await run(scene, { words: ['rollback'], inputs });
      expect([back.log, back.outputs['outcome']]).toEqual([expect.any(String), 'passed']);
      expect(shares(scene)).toEqual(start);
      const named = await run(scene, { words: ['rollback'], inputs: { ...inputs, to: 'on' } });
      expect([named.log, named.outputs['outcome']]).toEqual([expect.any(String), 'passed']);
      expect(shares(scene)).toEqual(done);
    },
    patience,
  );

  it(
    'goes back from new code that fails for those who have it',
    async () => {
      const scene = await stage.start(quickly({ scenario: fails }));
      const ended = await run(scene, { words: ['canary-shift'], inputs: judged(scene) });
      expect(ended).toMatchObject({
        exitCode: 1,
        outputs: { outcome: 'rolled-back', 'error-code': 'CANDIDATE_WORSE' },
      });
      expect(shares(scene)).toEqual(start);
    },
    patience,
  );

  it(
    'refuses a digest to expect, since a flag holds none, and moves nothing',
    async () => {
      const scene = await stage.start(quickly());
      const expected = { expect: `contoso.azurecr.io/shop@sha256:${'7c'.repeat(32)}` };
      const ended = await run(scene, { words: ['canary-shift'], inputs: { ...judged(scene), ...expected } });
      expect(ended).toMatchObject({ exitCode: 1, outputs: { 'error-code': 'CANDIDATE_UNEXPECTED' } });
      expect(ended.headline).toMatch(/on holds something else: .* nothing that names a digest/);
      expect(shares(scene)).toEqual(start);
    },
    patience,
  );

  it(
    'is taken back by resume when its run died',
    async () => {
      const scene = await stage.start(quickly());
      const die = new AbortController();
      const running = run(scene, {
        words: ['canary-shift'],
        inputs: { ...judged(scene), ladder: '50%/30m, 100%' },
        dieOn: die.signal,
      });
      await whenIn(scene, 'checkout', 'observing', running);
      die.abort();
      await running;
      expect(shares(scene)).toEqual({ on: 50, off: 50 });
      // Its lease has to end first.
      await minutes(scene, 4);
      const inputs = { ledger, for: '30m', 'go-on': 'false', auth: 'secret' };
      const resumed = await run(scene, { words: ['resume'], inputs });
      expect([resumed.log, kindsIn(scene, 'checkout').includes('went-back')]).toEqual([
        expect.any(String),
        true,
      ]);
      expect(shares(scene)).toEqual(start);
    },
    patience,
  );
});
