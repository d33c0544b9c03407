// A run that dies without a word, and the resume that comes after it, as each host starts it: traffic is back, and red says so.
// What else resume does is in test/contract/rollout.
import { afterEach, describe, expect, it } from '@jest/globals';
import { azurePipelines } from '../hosts/azure-pipelines.js';
import { runCommandLine } from '../hosts/command-line.js';
import { github } from '../hosts/github.js';
import { terminal } from '../hosts/terminal.js';
import { appService, containerApps, entriesIn, type RolloutScene, until } from '../stage/rollout-scene.js';
import { type Scene, scenes } from '../stage/scene.js';

const stage = scenes();
afterEach(() => stage.stop());

const patience = 60_000;
const ledger = 'file:ledger';

const serviceOf = ({ inputs }: RolloutScene): string => inputs['app'] ?? '';

const isJudged = (scene: Scene, service: string) =>
  entriesIn(scene, service).some(
    ({ kind, body }) => kind === 'state-reached' && JSON.stringify(body).includes('"name":"observing"'),
  );

/** The machine of a canary-shift dies at its first share, and its lease ends. */
async function leftBehind(rolloutScene: RolloutScene): Promise<Scene> {
  const { inputs, options } = rolloutScene;
  const scene = await stage.start(options('healthy'));
  const die = new AbortController();
  const request = { step: 'canary-shift', inputs: { ...inputs, ledger }, dieOn: die.signal };
  const running = terminal.run(scene.request(request));
  await until(() => isJudged(scene, serviceOf(rolloutScene)));
  die.abort();
  await running;
  const { clock } = scene.playground.state;
  const diedAt = clock.now().getTime();
  await until(() => clock.now().getTime() - diedAt > 4 * 60_000);
  return scene;
}

describe('a rollout that nobody drives any more', () => {
  it.each([
    { host: github, rolloutScene: containerApps },
    { host: azurePipelines, rolloutScene: appService },
    { host: terminal, rolloutScene: appService },
  ])(
    'is taken back by resume on $host.name, red, and is not there the next time',
    async ({ host, rolloutScene }) => {
      const scene = await leftBehind(rolloutScene);
      expect(rolloutScene.share(scene)).toBe(20);
      const inputs = { ledger, 'go-on': 'false' };
      const resumed = await host.run(scene.request({ step: 'resume', inputs }));
      expect(resumed).toMatchObject({
        conclusion: 'failure',
        outputs: { outcome: 'rolled-back', 'error-code': 'CANCELLED', promoted: 'false' },
      });
      expect(resumed.log).toMatch(/its driver .* is gone since/);
      expect(rolloutScene.share(scene)).toBe(0);
      expect(entriesIn(scene, serviceOf(rolloutScene)).at(-1)).toMatchObject({
        kind: 'finished',
        body: { outcome: 'rolled-back' },
      });

      const again = await host.run(scene.request({ step: 'resume', inputs }));
      expect(again).toMatchObject({ conclusion: 'success', outputs: { outcome: 'passed', taken: '[]' } });
    },
    patience,
  );
});

describe('an order from a terminal', () => {
  it(
    'to abort takes a running rollout back, and its run is red',
    async () => {
      const { inputs, options, share } = containerApps;
      const scene = await stage.start(options('healthy'));
      const long = { ...inputs, ledger, ladder: '20%/30m, 100%' };
      const running = terminal.run(scene.request({ step: 'canary-shift', inputs: long }));
      await until(() => isJudged(scene, 'orders-api'));
      const id = String(entriesIn(scene, 'orders-api')[0]?.body['promotion']);
      const ordered = await runCommandLine({
        words: ['abort', id, '--reason', 'not today', '--ledger', ledger],
        folder: scene.folder,
        environment: scene.playground.environment,
      });
      expect(ordered).toMatchObject({ exitCode: 0 });
      expect(await running).toMatchObject({
        conclusion: 'failure',
        outputs: { outcome: 'rolled-back', 'error-code': 'ROLLOUT_ABORTED' },
      });
      expect(share(scene)).toBe(0);
    },
    patience,
  );
});
