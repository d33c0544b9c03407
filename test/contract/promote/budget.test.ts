// A policy that asks a person when little of the error budget is left: the platform is asked how much that is.
import { afterEach, describe, expect, it } from '@jest/globals';
import { openStage, type PromoteStage, patience } from './stage/stage.js';
import { policyText } from './stage/world.js';

let stage: PromoteStage | undefined;
afterEach(async () => stage?.stop());

const minute = 60_000;
const asking = {
  after: {},
  ladder: 'instant',
  objectives: ['availability 95% over 1h', 'error-rate < 5%'],
  'ask-when': { 'budget-left-below': '20%' },
};

/** Visitors come for a while before anybody promotes. */
async function served(errorRate: number, production: object = asking): Promise<PromoteStage> {
  const opened = await openStage(policyText({ production: { ...production } }));
  stage = opened;
  opened.behave('production', '01', { errorRate });
  for (let passed = 0; passed < 7; passed += 1) await opened.time.pass(10 * minute);
  return opened;
}

const plan = (stage: PromoteStage) => stage.promote('production', 'aa', { inputs: { 'dry-run': 'true' } });

describe('an error budget', () => {
  it(
    'that is untouched asks nobody',
    async () => {
      expect((await plan(await served(0))).outputs).toMatchObject({ decision: 'start' });
    },
    patience,
  );

  it(
    'that is spent asks a person, and says how much of it is left',
    async () => {
      const planned = await plan(await served(0.5));
      expect(planned.outputs).toMatchObject({ decision: 'wait' });
      expect(planned.outputs['reasons']).toMatch(
        /"rule":"approval","why":"a person is asked first: -?[\d.]+ %/,
      );
    },
    patience,
  );

  it(
    'that nobody counts asks a person',
    async () => {
      const planned = await plan(await served(0, { ...asking, objectives: ['error-rate < 5%'] }));
      expect(planned.outputs).toMatchObject({ decision: 'wait' });
      expect(planned.outputs['reasons']).toContain('nobody knows how much');
      expect(planned.log).toContain('has no objective with one');
    },
    patience,
  );

  it(
    'that is good lets the promotion climb as well',
    async () => {
      const stage = await served(0);
      const run = await stage.promote('production', 'aa');
      expect(run).toMatchObject({ outcome: 'passed', outputs: { promoted: 'true' } });
      // What counts over an hour is no reason to look for an hour.
      expect(stage.time.now() - Date.parse(String(stage.entries('production')[0]?.at))).toBeLessThan(
        40 * minute,
      );
    },
    patience,
  );
});
