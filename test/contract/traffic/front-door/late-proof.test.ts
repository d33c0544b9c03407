// A rollback on Front Door that nobody could see before it ended: what resume, and the step rollback, make of it later.
import { afterEach, describe, expect, it } from '@jest/globals';
import { actNow, usualActor } from '../../../../playground/rooms/act.js';
import { entriesIn } from '../../../journeys/stage/rollout-scene.js';
import { type Scene, scenes } from '../../../journeys/stage/scene.js';
import { run } from '../../rollout/compiled.js';
import { ledger, minutes, patience } from '../../rollout/left-behind.js';

const stage = scenes();
afterEach(() => stage.stop());

const service = 'payments-fd';
const inputs = {
  target: 'front-door',
  'resource-group': 'rg-prod',
  profile: service,
  'origin-group': 'payments',
  'propagation-budget': '1m',
  ledger,
} as const;
const instant = { candidate: 'idle', ladder: 'instant', source: 'none', watch: '0s' } as const;

const proofs = (scene: Scene) =>
  entriesIn(scene, service).flatMap(({ kind, body }) => (kind === 'went-back' ? [body['proof']] : []));
const resume = (scene: Scene) => run(scene, { words: ['resume'], inputs: { ledger } });

/** Everything to the new version and back, while nobody visits. */
async function backUnseen(): Promise<Scene> {
  const habits = { frontDoorPropagationSeconds: 30, metricsDelaySeconds: 10 };
  const scene = await stage.start({ speed: 120, world: { habits } });
  const shifted = await run(scene, { words: ['canary-shift'], inputs: { ...inputs, ...instant } });
  expect([shifted.exitCode, shifted.log]).toEqual([0, expect.any(String)]);
  const back = await run(scene, { words: ['rollback'], inputs });
  expect(back.outputs).toMatchObject({ proof: 'pending', 'error-code': 'ROLLBACK_UNPROVEN' });
  return scene;
}

describe('a rollback on Front Door that has ended unseen', () => {
  it(
    'stays owed while nobody visits, and is proven by resume as soon as requests show it',
    async () => {
      const scene = await backUnseen();
      const again = await run(scene, { words: ['rollback'], inputs });
      expect(again.outputs).toMatchObject({ already: 'true', proof: 'pending', outcome: 'held' });
      expect((await resume(scene)).outputs).toMatchObject({ outcome: 'waiting', promoted: 'false' });
      expect(proofs(scene)).toEqual(['pending']);

      scene.playground.load.set([{ site: service, perSecond: 5, returning: 0, path: '/' }]);
      await minutes(scene, 5);
      const proven = await resume(scene);
      expect([proven.log, proofs(scene)]).toEqual([expect.any(String), ['pending', 'telemetry']]);
      expect(proven).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', promoted: 'false' } });
      expect((await resume(scene)).outputs).toMatchObject({ outcome: 'passed', taken: '[]', skipped: '[]' });
      const known = await run(scene, { words: ['rollback'], inputs });
      expect(known.outputs).toMatchObject({ already: 'true', outcome: 'passed' });
    },
    patience,
  );

  it(
    'is red in resume where the traffic is with the candidate again, with the commands that go back',
    async () => {
      const scene = await backUnseen();
      const { state } = scene.playground;
      const at = `/subscriptions/${state.world.subscription}/resourceGroups/rg-prod/providers/Microsoft.Cdn/profiles/${service}/originGroups/payments/origins`;
      const set = (origin: string, enabledState: 'Enabled' | 'Disabled') => {
        const body = { properties: { enabledState } };
        actNow({ actor: usualActor, method: 'PATCH', path: `${at}/${origin}`, body }, state);
      };
      set('green', 'Enabled');
      set('blue', 'Disabled');
      await minutes(scene, 8);
      const resumed = await resume(scene);
      expect(resumed.outputs).toMatchObject({ outcome: 'held', 'error-code': 'ROLLBACK_UNPROVEN' });
      expect(resumed.log).toContain('az afd origin update');
      expect(proofs(scene)).toEqual(['pending']);
    },
    patience,
  );
});
