// A promotion that a workspace judges by versions: the run names them, the policy names who counts.
import { afterEach, describe, expect, it } from '@jest/globals';
import { usualLogWorld } from '../../../playground/rooms/log-analytics/world.js';
import '../../../shared/telemetry/log-analytics/log-analytics.js';
import { chanceFrom, settle } from '../gate/crowd.js';
import { arm, steady } from '../gate/stage.js';
import { openStage, type PromoteStage, patience } from './stage/stage.js';
import { policyText, promotionWorld, worse } from './stage/world.js';

let stage: PromoteStage | undefined;
afterEach(async () => stage?.stop());

const minute = 60_000;
const workspace = { source: 'log-analytics', 'workspace-id': usualLogWorld.workspace.id };
const versions = { 'candidate-version': '2.0.0', 'stable-version': '1.0.0' };

/** Visitors come for a while before anybody promotes; each build says its own version. */
async function visited(telemetry: object): Promise<PromoteStage> {
  const world = promotionWorld();
  const builds = Object.entries(world.builds ?? {}).map(([image, build]) => [
    image,
    image.endsWith('aa'.repeat(32)) ? { ...build, version: '2.0.0' } : build,
  ]);
  const policy = policyText({ production: { after: {}, ladder: '50%/5m, 100%', watch: '1m', telemetry } });
  const opened = await openStage(policy, { ...world, builds: Object.fromEntries(builds) });
  stage = opened;
  await opened.time.pass(10 * minute);
  return opened;
}

/** Another service with the same versions, whose new one fails. */
function withStrangers({ playground, time }: PromoteStage): void {
  const failing = arm('2.0.0', { errorRate: steady(0.9) });
  const times = { from: time.now() - 20 * minute, to: time.now() + 60 * minute };
  const crowd = { ...times, perSecond: 2, share: 0.8, candidate: failing, stable: arm('1.0.0') };
  settle(playground, { ...crowd, role: 'billing' }, chanceFrom(3));
}

describe('promote with Log Analytics', () => {
  it(
    'is judged by the versions that the run names, of the role that the policy names',
    async () => {
      const opened = await visited({ ...workspace, role: 'pay-production' });
      withStrangers(opened);
      const run = await opened.promote('production', 'aa', { inputs: versions });
      expect([run.headline, run.outcome]).toEqual([expect.any(String), 'passed']);
      expect(opened.share('production', 'aa')).toBe(100);
    },
    patience,
  );

  it(
    'goes back from a candidate that fails by them',
    async () => {
      const opened = await visited(workspace);
      opened.when(
        () => opened.share('production', 'aa') > 0,
        () => opened.behave('production', 'aa', worse),
      );
      const run = await opened.promote('production', 'aa', { inputs: versions });
      expect([run.headline, run.outcome]).toEqual([expect.any(String), 'rolled-back']);
      expect(run.log).toContain('2.0.0 and 1.0.0 report as "pay-production"');
    },
    patience,
  );

  it(
    'moves nothing where two services bear them and the policy names none',
    async () => {
      const opened = await visited(workspace);
      withStrangers(opened);
      const writes = opened.writes();
      const run = await opened.promote('production', 'aa', { inputs: versions });
      expect([run.code, run.log]).toEqual(['INPUT_INVALID', expect.stringContaining('"billing" and "pay')]);
      expect(opened.writes()).toBe(writes);
    },
    patience,
  );

  it(
    'takes no other version than the policy says',
    async () => {
      const opened = await visited({ ...workspace, 'stable-version': '1.0.0' });
      const other = { ...versions, 'stable-version': '0.9.0' };
      const run = await opened.promote('production', 'aa', { inputs: other });
      expect([run.code, run.log]).toEqual(['INPUT_INVALID', expect.stringContaining('by the policy')]);
    },
    patience,
  );
});
