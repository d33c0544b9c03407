// The examples of Front Door at work, against a profile of the playground.
import { afterEach, describe, expect, it } from '@jest/globals';
import { isEnabled } from '../../../playground/rooms/front-door/live.js';
import { type Scene, scenes } from '../../journeys/stage/scene.js';
import { onAzurePipelines, onGithub, patience, visitedBy } from './shortened.js';

const stage = scenes();
afterEach(() => stage.stop());

const start = () => stage.start(visitedBy('payments-fd'));

function enabled({ playground }: Scene): readonly string[] {
  const [live] = playground.state.frontDoors.profiles;
  const origins = live?.asked.originGroups[0]?.origins ?? [];
  return origins.filter(isEnabled).map(({ name }) => name);
}

describe('examples/github/front-door.yml', () => {
  it(
    'plans first, and gives the idle origin everything',
    async () => {
      const scene = await start();
      expect(enabled(scene)).toEqual(['blue']);
      const { result, log, outputs } = await onGithub(scene, 'github/front-door.yml');
      expect([result, log]).toEqual(['success', expect.any(String)]);
      expect(outputs).toMatchObject({ promoted: 'true', weight: '100' });
      expect(enabled(scene)).toEqual(['green']);
    },
    patience,
  );
});

describe('examples/azure-pipelines/front-door.yml', () => {
  it(
    'plans first, and gives the idle origin everything',
    async () => {
      const scene = await start();
      const { result, log } = await onAzurePipelines(scene, 'azure-pipelines/front-door.yml');
      expect([result, log]).toEqual(['Succeeded', expect.any(String)]);
      expect(enabled(scene)).toEqual(['green']);
    },
    patience,
  );
});
