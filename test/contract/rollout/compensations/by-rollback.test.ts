// A feature flag that goes back by rollback: where the run could not set it, and where the release had passed.
import { afterEach, describe, expect, it } from '@jest/globals';
import { containerApps, entriesIn } from '../../../journeys/stage/rollout-scene.js';
import { scenes } from '../../../journeys/stage/scene.js';
import { begun, patience } from '../left-behind.js';
import {
  both,
  changes,
  flagValue,
  isBannerOff,
  isCheckoutOff,
  lines,
  rollback,
  service,
  setFlag,
  start,
  storeAddress,
  undone,
} from './flags-beside.js';

const stage = scenes();
afterEach(() => stage.stop());

describe('a flag that goes back with the traffic', () => {
  it(
    'hides no rollback where it cannot be set: that is told, with the commands, and rollback does it later',
    async () => {
      const scene = await start(stage, 'failing');
      const match = { method: 'PUT', path: '/kv/.*banner' } as const;
      scene.playground.trouble.add({ match, do: { status: 403, body: {} } });
      const ended = await begun(scene, containerApps, both);
      expect(ended).toMatchObject({
        exitCode: 1,
        outputs: { outcome: 'rolled-back', 'error-code': 'CANDIDATE_WORSE', weight: '0' },
      });
      expect(ended.headline).toContain(`not undone: feature-flag ${storeAddress}/banner`);
      expect(ended.log).toContain('IDENTITY_FORBIDDEN');
      expect(ended.log).toContain('az appconfig feature disable');
      expect([isCheckoutOff(scene), isBannerOff(scene)]).toEqual([true, false]);
      expect(entriesIn(scene, service).at(-1)).toMatchObject({ body: { outcome: 'rolled-back' } });

      scene.playground.trouble.clear();
      const back = await rollback(scene);
      expect([back.log, back.outputs['outcome']]).toEqual([expect.any(String), 'passed']);
      expect(isBannerOff(scene)).toBe(true);
      expect(undone(scene)).toEqual(['new-checkout', 'banner']);
    },
    patience,
  );

  it(
    'stays where the release passes, until rollback takes that back',
    async () => {
      const scene = await start(stage, 'healthy');
      const asNow = lines(`feature-flag ${storeAddress}/new-checkout as-it-is`);
      const ended = await begun(scene, containerApps, { ladder: 'instant', ...asNow });
      expect(ended).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed' } });
      const before = flagValue(scene, 'new-checkout');
      expect(before).toContain('"DefaultRolloutPercentage": 50,');
      expect(changes(scene)).not.toContain('new-checkout');

      setFlag(scene, 'new-checkout', before.replace(': 50,', ': 100,'));
      const back = await rollback(scene);
      expect([back.log, back.outputs['outcome']]).toEqual([expect.any(String), 'passed']);
      expect(flagValue(scene, 'new-checkout')).toBe(before);
    },
    patience,
  );
});
