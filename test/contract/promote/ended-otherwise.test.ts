// Promotions that somebody else ends: resume, which writes no record, and the host, which cancels the run.
import { afterEach, describe, expect, it } from '@jest/globals';
import { leftHalfWay } from './stage/left-half-way.js';
import { openStage, type PromoteStage, patience } from './stage/stage.js';
import { digestOf, policyText } from './stage/world.js';

let stage: PromoteStage | undefined;
afterEach(async () => stage?.stop());

const minute = 60_000;

describe('a promotion that its own run did not end', () => {
  it(
    'has its record written by the same command when resume has finished it',
    async () => {
      const opened = await leftHalfWay();
      stage = opened;
      const inputs = { ledger: `file:${opened.folder}/ledger`, environment: 'production' };
      const resume = () => opened.start({ step: 'resume', inputs }).ended;
      // Each looks in for a while, as a schedule starts it.
      for (let resumed = await resume(); resumed.outcome === 'waiting'; resumed = await resume()) {
        await opened.time.pass(2 * minute);
      }
      expect(stage.share('production', 'aa')).toBe(100);
      const again = await stage.promote('production', 'aa');
      expect(again).toMatchObject({ outcome: 'passed', outputs: { decision: 'done' } });
      expect(again.outputs['record']).toMatch(/^sha256:/);
      expect(stage.entries('production').filter(({ kind }) => kind === 'recorded')).toHaveLength(1);
    },
    patience,
  );

  it(
    'goes back at once when its run is cancelled',
    async () => {
      stage = await openStage(policyText({ production: { after: {}, ladder: '50%/10m, 100%' } }));
      const { start, when, share } = stage;
      const running = start({ inputs: { environment: 'production', artifact: digestOf('aa') } });
      when(
        () => share('production', 'aa') === 50,
        () => running.cancel(),
      );
      expect(await running.ended).toMatchObject({ outcome: 'rolled-back', code: 'CANCELLED' });
      expect(share('production', 'aa')).toBe(0);
      const recorded = stage.entries('production').find(({ kind }) => kind === 'recorded');
      expect(recorded === undefined || String(recorded.body['details']).includes('rolled-back')).toBe(true);
    },
    patience,
  );
});
