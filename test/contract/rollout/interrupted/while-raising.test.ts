// A run that is told to stop while a raise is under way: what goes back does not wait for the answer, a raise that lands
// behind it is taken back again, and what Azure has not finished by the end is told as it is.
import { afterEach, describe, expect, it } from '@jest/globals';
import type { LoggedRequest } from '../../../../playground/reception/request-log.js';
import {
  appService,
  containerApps,
  type RolloutScene,
  until,
} from '../../../journeys/stage/rollout-scene.js';
import { type Scene, scenes } from '../../../journeys/stage/scene.js';
import { begun, isIn, kindsIn, patience, whenIn } from '../left-behind.js';

const stage = scenes();
afterEach(() => stage.stop());

const slow = { ladder: '20%/30m, 100%' } as const;
const writes = ({ playground }: Scene): readonly LoggedRequest[] =>
  playground.requests.filter(({ room, method }) => room === 'arm' && method === 'PATCH');

type Held = { readonly target: RolloutScene; readonly delayMs: number };

/** Told to stop as soon as the first write is there, which is held up, so that it is carried out behind the second one. */
async function cutWhileRaising({ target, delayMs }: Held) {
  const scene = await stage.start(target.options('healthy'));
  const { trouble } = scene.playground;
  const cancel = new AbortController();
  const patch = { room: 'arm', method: 'PATCH' } as const;
  const isOpenAtWayBack: boolean[] = [];
  trouble.add({ match: { ...patch, nth: 1 }, do: { delayMs } });
  trouble.watch({ ...patch, nth: 2 }, () => isOpenAtWayBack.push(writes(scene)[0]?.status === undefined));
  const running = begun(scene, target, slow, { cancelOn: cancel.signal });
  await until(() => writes(scene).length > 0);
  cancel.abort();
  return { scene, run: await running, isOpenAtWayBack };
}

const heldUp = [
  // Longer than anybody waits for it.
  { target: containerApps, name: 'Container Apps', delayMs: 3_000 },
  { target: appService, name: 'App Service', delayMs: 1_000 },
];

describe('a run that is cancelled while a raise is under way', () => {
  it.each(heldUp)(
    'goes back on $name without its answer, and again when it lands last ($delayMs ms)',
    async held => {
      const { scene, run, isOpenAtWayBack } = await cutWhileRaising(held);
      expect(isOpenAtWayBack).toEqual([true]);
      expect(writes(scene).length).toBeGreaterThanOrEqual(3);
      expect(run.exitCode).not.toBe(0);
      expect(held.target.share(scene)).toBe(0);
      expect(writes(scene).at(-1)?.status).toBeLessThan(300);
    },
    patience,
  );

  it(
    'does not say that it is back when the raise was never answered: it may land at any time',
    async () => {
      const scene = await stage.start(appService.options('healthy'));
      const cancel = new AbortController();
      scene.playground.trouble.add({ match: { room: 'arm', method: 'PATCH', nth: 1 }, do: 'hang' });
      const running = begun(scene, appService, slow, { cancelOn: cancel.signal });
      await until(() => writes(scene).length > 0);
      cancel.abort();
      expect((await running).outputs['outcome']).toBe('broken');
      expect(writes(scene).length).toBeGreaterThanOrEqual(2);
      expect(kindsIn(scene, 'payments')).not.toContain('finished');
    },
    patience,
  );
});

describe('a run that is cancelled, and whose way back was taken without time to see it', () => {
  it(
    'ends as rolled back, says that nobody saw it, and leaves the order to whoever resumes',
    async () => {
      const scene = await stage.start({ ...containerApps.options('healthy'), speed: 20 });
      const cancel = new AbortController();
      const running = begun(scene, containerApps, slow, { cancelOn: cancel.signal });
      await whenIn(scene, 'orders-api', 'observing', running);
      // A change of Azure's own takes as long as the run has.
      const { state } = scene.playground;
      state.habits = { ...state.habits, containerOperationSeconds: 20 * 60 };
      cancel.abort();
      const run = await running;
      expect(run).toMatchObject({
        exitCode: 1,
        outputs: { outcome: 'rolled-back', 'error-code': 'CANCELLED', promoted: 'false' },
        headline: expect.stringMatching(/was written and taken; no time was left to see it/),
        log: expect.stringMatching(/Next: run resume.*To go back by hand:/s),
      });
      expect(kindsIn(scene, 'orders-api')).not.toContain('finished');
      expect(isIn(scene, 'orders-api', 'rolled-back')).toBe(false);
      await until(() => containerApps.share(scene) === 0);
    },
    patience,
  );

  it(
    'ends the same where it was seen',
    async () => {
      const scene = await stage.start(appService.options('healthy'));
      const cancel = new AbortController();
      const running = begun(scene, appService, slow, { cancelOn: cancel.signal });
      await whenIn(scene, 'payments', 'observing', running);
      cancel.abort();
      expect(await running).toMatchObject({
        exitCode: 1,
        outputs: { outcome: 'rolled-back', 'error-code': 'CANCELLED', promoted: 'false' },
      });
      expect(kindsIn(scene, 'payments').at(-1)).toBe('finished');
    },
    patience,
  );
});
