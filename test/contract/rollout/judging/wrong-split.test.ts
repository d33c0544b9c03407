// An ingress that gives the candidate 40 % where 20 % was asked for: both versions are well, and the rollout does not go on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startReplay } from '../../../../shared/rollout/replay.js';
import { containerApps } from '../../../journeys/stage/rollout-scene.js';
import { scenes } from '../../../journeys/stage/scene.js';
import { begun, patience } from '../left-behind.js';

const stage = scenes();
afterEach(() => stage.stop());

const ladder = { ladder: '20%/2m, 100%', 'hold-for': '3m', watch: '0s' } as const;
const kept = { ...containerApps.options('healthy'), speed: 120 };
const doubled = { ...kept, world: { habits: { containerWeights: 'doubled' } } } as const;

describe('canary-shift on an ingress that splits wrongly', () => {
  it(
    'does not go on, even where the undecided is accepted, and says what was asked, measured and allowed',
    async () => {
      const scene = await stage.start(doubled);
      const ended = await begun(scene, containerApps, { ...ladder, 'on-undecided': 'accept' });
      expect([ended.log, ended.outputs['outcome']]).toEqual([expect.any(String), 'rolled-back']);
      expect(ended.outputs).toMatchObject({ 'error-code': 'CANDIDATE_UNPROVEN', promoted: 'false' });
      expect(ended.log).toMatch(
        /was given 20 %, and has (3\d|4\d)(\.\d+)? % of the [\d,]+ requests .* it may have from .* to 21\.6 %/,
      );
      expect(ended.log).toMatch(/look for requests that come to it by another way/);
      expect(containerApps.share(scene)).toBe(0);

      const journal = readFileSync(join(scene.folder, ended.outputs['journal'] ?? ''), 'utf8');
      expect(journal).toMatch(/"share":\{"askedPercent":20,"measuredPercent":[34]/);
      const replay = startReplay();
      const replayed = journal.split('\n').map(line => replay.next(line));
      const odd = replayed.filter(
        each => each?.kind === 'problem' || (each?.kind === 'decided' && each.differences.length > 0),
      );
      expect(odd).toEqual([]);
      expect(replayed.some(each => each?.kind === 'decided' && /was given 20 %/.test(each.because))).toBe(
        true,
      );
    },
    patience,
  );

  it(
    'goes on where that was asked for, and says it all the same',
    async () => {
      const scene = await stage.start(doubled);
      const wish = { ...ladder, 'traffic-share': 'tell', objectives: 'error-rate < 40%' };
      const ended = await begun(scene, containerApps, { ...wish, 'on-undecided': 'accept' });
      expect([ended.log, ended.outputs['outcome']]).toEqual([expect.any(String), 'passed']);
      expect(ended.log).toMatch(/was given 20 %, and has (3\d|4\d)/);
      expect(containerApps.share(scene)).toBe(100);
    },
    patience,
  );

  it(
    'goes on with one that splits as it was told, and tells the share in its verdict',
    async () => {
      const scene = await stage.start(kept);
      const wish = { ...ladder, objectives: 'error-rate < 40%', until: '20%' };
      const ended = await begun(scene, containerApps, { ...wish, 'on-undecided': 'accept' });
      expect([ended.log, ended.outputs['outcome']]).toEqual([expect.any(String), 'waiting']);
      const { share } = JSON.parse(ended.outputs['verdict'] ?? '{}');
      expect(share.askedPercent).toBe(20);
      expect(share.measuredPercent).toBeGreaterThan(12);
      expect(share.measuredPercent).toBeLessThan(28);
    },
    patience,
  );
});
