// Back to the version before, as each host starts it: green with its proof named, and nothing happens the second time.
// What else rollback does is in test/contract/rollout.
import { afterEach, describe, expect, it } from '@jest/globals';
import { azurePipelines } from '../hosts/azure-pipelines.js';
import { github } from '../hosts/github.js';
import { terminal } from '../hosts/terminal.js';
import { appService, containerApps, type RolloutScene } from '../stage/rollout-scene.js';
import { changesAsked, type Scene, scenes } from '../stage/scene.js';

const stage = scenes();
afterEach(() => stage.stop());

const patience = 60_000;
const ledger = 'file:ledger';

async function promoted({ inputs, options }: RolloutScene): Promise<Scene> {
  const scene = await stage.start(options('healthy'));
  const atOnce = { ladder: 'instant', watch: '0s', objectives: 'error-rate < 40%', ledger };
  const done = await terminal.run(scene.request({ step: 'canary-shift', inputs: { ...inputs, ...atOnce } }));
  expect(done).toMatchObject({ conclusion: 'success', outputs: { promoted: 'true' } });
  return scene;
}

function namedBy({ inputs }: RolloutScene) {
  const { candidate: _, ladder: __, watch: ___, expect: ____, ...named } = inputs;
  return { ...named, ledger };
}

describe('rollback', () => {
  it.each([
    { host: github, rolloutScene: appService },
    { host: azurePipelines, rolloutScene: containerApps },
    { host: terminal, rolloutScene: appService },
  ])(
    'on $host.name brings $rolloutScene.name back, and is green twice',
    async ({ host, rolloutScene }) => {
      const scene = await promoted(rolloutScene);
      expect(rolloutScene.share(scene)).toBe(100);
      const inputs = namedBy(rolloutScene);
      const back = await host.run(scene.request({ step: 'rollback', inputs }));
      expect(back).toMatchObject({
        conclusion: 'success',
        errors: [],
        outputs: { outcome: 'passed', 'error-code': '', already: 'false', proof: 'control-plane' },
      });
      expect(rolloutScene.share(scene)).toBe(0);
      const before = changesAsked(scene).length;
      const again = await host.run(scene.request({ step: 'rollback', inputs }));
      expect(again).toMatchObject({ conclusion: 'success', outputs: { already: 'true' } });
      expect(changesAsked(scene)).toHaveLength(before);
    },
    patience,
  );
});
