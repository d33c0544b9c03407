// The examples of Front Door (classic) at work, against the one of the playground: what was compiled last, behind doors of its own.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Bundle, currentBundle } from '../../chaos/stage/bundle.js';
import {
  candidate,
  liveIn,
  name,
  restOf,
  sharesOf,
  stable,
} from '../../contract/traffic/front-door-classic/set.js';
import { type Scene, scenes } from '../../journeys/stage/scene.js';
import { onAzurePipelines, onGithub, patience, visitedBy } from './shortened.js';

const stage = scenes();
let bundle: Bundle;
beforeAll(async () => {
  bundle = await currentBundle();
});
afterEach(() => stage.stop());
afterAll(() => bundle.remove());

const shares = ({ playground }: Scene) => sharesOf(liveIn(playground));
const rest = ({ playground }: Scene) => restOf(liveIn(playground));
const all = { [stable]: 0, [candidate]: 100 };

describe('examples/github/front-door-classic.yml', () => {
  it(
    'plans first, and gives the idle backend everything, and nothing of the rest is lost',
    async () => {
      const scene = await stage.start(visitedBy(name));
      const before = rest(scene);
      const { result, log, outputs } = await onGithub(
        scene,
        'github/front-door-classic.yml',
        bundle.repository,
      );
      expect([result, log]).toEqual(['success', expect.any(String)]);
      expect(outputs).toMatchObject({ promoted: 'true', weight: '100' });
      expect(shares(scene)).toEqual(all);
      expect(rest(scene)).toBe(before);
    },
    patience,
  );
});

describe('examples/azure-pipelines/front-door-classic.yml', () => {
  it(
    'plans first, and gives the idle backend everything',
    async () => {
      const scene = await stage.start(visitedBy(name));
      const path = 'azure-pipelines/front-door-classic.yml';
      const { result, log } = await onAzurePipelines(scene, path, bundle.repository);
      expect([result, log]).toEqual(['Succeeded', expect.any(String)]);
      expect(shares(scene)).toEqual(all);
    },
    patience,
  );
});
