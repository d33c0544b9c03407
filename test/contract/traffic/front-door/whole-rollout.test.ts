// A whole rollout on Front Door by the compiled command line: up to everything, back from a candidate that fails, back by
// hand before anybody could see it, and what resume makes of a run that died on its way back.
import { afterEach, describe, expect, it } from '@jest/globals';
import { isEnabled, weightOf } from '../../../../playground/rooms/front-door/live.js';
import { entriesIn, until } from '../../../journeys/stage/rollout-scene.js';
import { type Scene, type SceneOptions, scenes } from '../../../journeys/stage/scene.js';
import { run } from '../../rollout/compiled.js';
import { isIn, ledger, minutes, patience } from '../../rollout/left-behind.js';

const stage = scenes();
afterEach(() => stage.stop());

const service = 'payments-fd';
const place = {
  target: 'front-door',
  'resource-group': 'rg-prod',
  profile: service,
  'origin-group': 'payments',
} as const;
const shift = {
  ...place,
  candidate: 'idle',
  ladder: '50%/2m, 100%',
  watch: '0s',
  objectives: 'error-rate < 20%',
  'on-undecided': 'accept',
  'propagation-budget': '3m',
  ledger,
} as const;

const quickly = (options: SceneOptions = {}): SceneOptions => ({
  speed: 60,
  load: [{ site: service, perSecond: 5, returning: 0, path: '/' }],
  ...options,
  world: { habits: { frontDoorPropagationSeconds: 60, metricsDelaySeconds: 10 }, ...options.world },
});

const fails = {
  name: 'fails-with-its-first-share',
  about: '',
  events: [
    {
      on: { method: 'PATCH', path: '/originGroups/payments/origins/', nth: 2 },
      do: { kind: 'world', value: { sites: { payments: { preview: { errorRate: 0.9 } } } } } as const,
    },
  ],
};

function weights({ playground }: Scene): Readonly<Record<string, number>> {
  const [live] = playground.state.frontDoors.profiles;
  const origins = live?.asked.originGroups[0]?.origins ?? [];
  return Object.fromEntries(origins.map(each => [each.name, isEnabled(each) ? weightOf(each) : 0]));
}

const start = { blue: 1000, green: 0 };

describe('canary-shift on Front Door', () => {
  it(
    'gives the idle origin everything, step by step, judged by what Front Door counts itself',
    async () => {
      const scene = await stage.start(quickly());
      const ended = await run(scene, { words: ['canary-shift'], inputs: shift });
      expect([ended.headline, ended.log]).toEqual([expect.stringContaining('green'), expect.any(String)]);
      expect(ended).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', promoted: 'true' } });
      expect(weights(scene)).toEqual({ blue: 0, green: 1000 });
      // The origins take turns: the same command again finds the other one idle.
      const status = await run(scene, { words: ['status'], inputs: place });
      expect(JSON.parse(status.outputs['split'] ?? '')).toEqual({ blue: 0, green: 100 });
    },
    patience,
  );

  it(
    'goes back from a candidate that fails',
    async () => {
      const scene = await stage.start(quickly({ scenario: fails }));
      const ended = await run(scene, { words: ['canary-shift'], inputs: shift });
      expect(ended).toMatchObject({
        exitCode: 1,
        outputs: { outcome: 'rolled-back', 'error-code': 'CANDIDATE_WORSE' },
      });
      expect(weights(scene)).toEqual(start);
    },
    patience,
  );

  it(
    'refuses before the first percent while the control plane takes no changes',
    async () => {
      const scene = await stage.start(
        quickly({ world: { habits: { frontDoorControlPlane: 'frozen', metricsDelaySeconds: 10 } } }),
      );
      const ended = await run(scene, { words: ['canary-shift'], inputs: shift });
      expect(ended.exitCode).toBe(1);
      expect(ended.headline).toContain('takes no change');
      expect(weights(scene)).toEqual(start);
    },
    patience,
  );
});

describe('rollback on Front Door', () => {
  it(
    'that nobody could see is pending, and red',
    async () => {
      // Nobody visits: no request can show it.
      const scene = await stage.start(quickly({ load: [] }));
      const instant = { ...shift, ladder: 'instant', source: 'none', watch: '0s' };
      const shifted = await run(scene, { words: ['canary-shift'], inputs: instant });
      expect(shifted).toMatchObject({ exitCode: 0, outputs: { promoted: 'true' } });
      const { target, profile, 'resource-group': group, 'origin-group': origins } = place;
      const inputs = {
        target,
        profile,
        'resource-group': group,
        'origin-group': origins,
        'propagation-budget': '3m',
        ledger,
      };
      const back = await run(scene, { words: ['rollback'], inputs });
      expect(back.outputs).toMatchObject({
        proof: 'pending',
        outcome: 'held',
        'error-code': 'ROLLBACK_UNPROVEN',
      });
      expect(back.exitCode).not.toBe(0);
      expect(weights(scene)['green']).toBe(0);
      expect(weights(scene)['blue']).toBeGreaterThan(0);
    },
    patience,
  );
});

describe('resume on Front Door', () => {
  it(
    'proves a way back whose run died after asking for it',
    async () => {
      const scene = await stage.start(quickly());
      const die = new AbortController();
      const cancel = new AbortController();
      const running = run(scene, {
        words: ['canary-shift'],
        inputs: { ...shift, ladder: '50%/30m, 100%', 'propagation-budget': '15m' },
        cancelOn: cancel.signal,
        dieOn: die.signal,
      });
      await until(() => isIn(scene, service, 'observing'));
      cancel.abort();
      const cut = await running;
      expect(cut.exitCode).not.toBe(0);
      expect(weights(scene)).toEqual(start);
      // The lease of the run that died.
      await minutes(scene, 4);
      const resumed = await run(scene, { words: ['resume'], inputs: { ledger, for: '30m' } });
      const last = entriesIn(scene, service)
        .filter(({ kind }) => kind === 'went-back')
        .at(-1);
      expect([resumed.log, last?.body['proof']]).toEqual([expect.any(String), 'telemetry']);
      expect(weights(scene)).toEqual(start);
    },
    patience,
  );
});
