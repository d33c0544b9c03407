// A feature flag that goes back together with the traffic of another target, by the run itself; and what is told where it
// cannot.
import { afterEach, describe, expect, it } from '@jest/globals';
import { containerApps, entriesIn } from '../../../journeys/stage/rollout-scene.js';
import { scenes } from '../../../journeys/stage/scene.js';
import { run } from '../compiled.js';
import { begun, ledger, patience, whenIn } from '../left-behind.js';
import {
  both,
  changes,
  isBannerOff,
  isCheckoutOff,
  kinds,
  lines,
  service,
  start,
  storeAddress,
  undone,
} from './flags-beside.js';

const stage = scenes();
afterEach(() => stage.stop());

describe('a flag that goes back with the traffic', () => {
  it(
    'is set when the candidate is worse: after the traffic, the last line first',
    async () => {
      const scene = await start(stage, 'failing');
      const ended = await begun(scene, containerApps, both);
      expect(ended).toMatchObject({
        exitCode: 1,
        outputs: { outcome: 'rolled-back', 'error-code': 'CANDIDATE_WORSE', weight: '0' },
      });
      expect([isCheckoutOff(scene), isBannerOff(scene)]).toEqual([true, true]);
      expect(changes(scene).slice(-3)).toEqual(['containerApps', 'banner', 'new-checkout']);
      expect(undone(scene)).toEqual(['banner', 'new-checkout']);
      const order = kinds(scene);
      expect(order.slice(0, 3)).toEqual([
        'rollout-opened',
        'compensation-registered',
        'compensation-registered',
      ]);
      expect(order.indexOf('compensation-done')).toBeGreaterThan(order.indexOf('went-back'));
      expect(order.at(-1)).toBe('finished');
    },
    patience,
  );

  it(
    'is set by the run that is cancelled',
    async () => {
      const scene = await start(stage, 'healthy');
      const cancel = new AbortController();
      const running = run(scene, {
        words: ['canary-shift'],
        inputs: { ...containerApps.inputs, ledger, ladder: '50%/30m, 100%', ...both },
        cancelOn: cancel.signal,
      });
      await whenIn(scene, service, 'observing', running);
      cancel.abort();
      expect((await running).outputs['outcome']).toBe('rolled-back');
      expect([isCheckoutOff(scene), isBannerOff(scene)]).toEqual([true, true]);
    },
    patience,
  );
});

describe('a flag that could not be undone', () => {
  it.each([
    ['an unknown one', 'nobody off', 'TARGET_NOT_FOUND'],
    ['a value that it does not have', 'new-checkout sometimes', 'TARGET_UNSUITABLE'],
    ['a line that is none', 'new-checkout', 'INPUT_INVALID'],
  ])('stops the rollout before it begins: %s', async (_, place, code) => {
    const scene = await start(stage, 'healthy');
    const ended = await begun(scene, containerApps, lines(`feature-flag ${storeAddress}/${place}`));
    expect([ended.outputs['error-code'], ended.log]).toEqual([code, expect.any(String)]);
    expect(changes(scene)).toEqual([]);
    expect(entriesIn(scene, service)).toEqual([]);
  });

  it('is told by a dry run, and everything that would go back', async () => {
    const scene = await start(stage, 'healthy');
    const ended = await begun(scene, containerApps, { ...both, 'dry-run': 'true' });
    expect(ended.exitCode).toBe(0);
    const page = ended.log;
    expect(page.indexOf('banner: off; now on 100 %')).toBeLessThan(
      page.indexOf('new-checkout: off; now off 50 %, on 50 %'),
    );
    expect(page).toContain('App Configuration Data Owner');
    expect(changes(scene)).toEqual([]);
  });
});
