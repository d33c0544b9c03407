// A target that splits traffic between places, and knows nothing of what runs there: the digest is the word of whoever
// promotes, and the ledger keeps it.
import { afterEach, describe, expect, it } from '@jest/globals';
import { openStage, type PromoteStage, patience } from './stage/stage.js';
import { digestOf, policyText } from './stage/world.js';

let stage: PromoteStage | undefined;
afterEach(async () => stage?.stop());

const target = {
  kind: 'traffic-manager',
  'resource-group': 'rg-prod',
  profile: 'payments-tm',
  candidate: 'candidate',
};

describe('an artifact that nobody can read where it runs', () => {
  it(
    'is promoted on the word of whoever promotes it, once, and counts for what comes after',
    async () => {
      const opened = await openStage(policyText({ test: { target, ladder: 'blue-green' } }));
      stage = opened;
      const first = await opened.promote('test', 'aa');
      expect(first).toMatchObject({ outcome: 'passed', outputs: { promoted: 'true', decision: 'start' } });
      const finished = opened.entries('test').find(({ kind }) => kind === 'finished');
      expect(finished?.body).toMatchObject({ outcome: 'passed', digest: digestOf('aa') });
      const [before, changed] = [opened.entries('test').length, opened.writes()];
      expect(await opened.promote('test', 'aa')).toMatchObject({
        outcome: 'passed',
        outputs: { decision: 'done', promotion: first.outputs['promotion'] },
      });
      expect([opened.entries('test').length, opened.writes()]).toEqual([before, changed]);
      await opened.time.pass(45 * 60_000);
      const staging = await opened.promote('staging', 'aa', { inputs: { 'dry-run': 'true' } });
      expect(staging.outputs).toMatchObject({ decision: 'start' });
      const other = await opened.promote('staging', 'bb', { inputs: { 'dry-run': 'true' } });
      expect(other.outputs).toMatchObject({ decision: 'refuse' });
    },
    patience,
  );
});
