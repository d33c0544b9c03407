// When a promotion may begin, and what becomes of one that is half-way when its window closes. It is Monday, nine o'clock.
import { afterEach, describe, expect, it } from '@jest/globals';
import { openStage, type PromoteStage, patience } from './stage/stage.js';
import { policyText } from './stage/world.js';

let stage: PromoteStage | undefined;
afterEach(async () => stage?.stop());

async function open(...wish: Parameters<typeof openStage>): Promise<PromoteStage> {
  stage = await openStage(...wish);
  return stage;
}

const nine = Date.UTC(2026, 10, 23, 9);
const minute = 60_000;
const inTest = (windows: unknown, top = {}) => policyText({ test: { windows } }, top);

describe('a window', () => {
  it(
    'that is closed lets it wait until it opens, and then it goes',
    async () => {
      const stage = await open(inTest({ allow: ['Mon-Fri 11:00-16:00 UTC'] }));
      const waiting = await stage.promote('test', 'aa');
      expect(waiting).toMatchObject({
        exitCode: 0,
        outcome: 'waiting',
        outputs: { decision: 'wait', 'resume-at': '2026-11-23T11:00:00.000Z' },
      });
      expect(stage.entries('test')).toEqual([]);
      const gone = await stage.promote('test', 'aa', { inputs: { 'wait-for': '4h' } });
      expect(gone).toMatchObject({ outcome: 'passed', outputs: { decision: 'start' } });
      expect(Date.parse(String(stage.entries('test')[0]?.at))).toBeGreaterThanOrEqual(nine + 120 * minute);
    },
    patience,
  );

  it(
    'that is never long enough is refused',
    async () => {
      const windows = { allow: ['Mon-Fri 08:00-10:00 UTC'] };
      const stage = await open(policyText({ production: { after: {}, ladder: '50%/9h, 100%', windows } }));
      const refused = await stage.promote('production', 'aa');
      expect(refused).toMatchObject({ exitCode: 1, outcome: 'refused', code: 'PROMOTION_REFUSED' });
      expect(JSON.parse(refused.outputs['reasons'] ?? '')).toMatchObject([{ rule: 'window' }]);
      expect(stage.entries('production')).toEqual([]);
    },
    patience,
  );
});

describe('a file of freezes', () => {
  const frozen = (stage: PromoteStage) => stage.promote('test', 'aa');

  it.each([
    ['is not there', undefined],
    ['is torn', 'freezes: [{ from: 2026-11-01'],
    ['says what nobody knows', 'freezes: [{ until: 2026-11-01 }]'],
  ])(
    'that %s forbids',
    async (_, text) => {
      const stage = await open(policyText({}, { freezes: { from: 'org/freezes.yml' } }));
      if (text !== undefined) stage.write('org/freezes.yml', text);
      const refused = await frozen(stage);
      expect(refused).toMatchObject({ outcome: 'refused', code: 'PROMOTION_REFUSED' });
      expect(JSON.parse(refused.outputs['reasons'] ?? '')).toMatchObject([{ rule: 'freeze' }]);
      expect(stage.entries('test')).toEqual([]);
    },
    patience,
  );

  it(
    'lets it wait until the freeze is over, and no longer',
    async () => {
      const stage = await open(policyText({}, { freezes: { from: 'org/freezes.yml' } }));
      stage.write('org/freezes.yml', 'freezes: [{ from: 2026-11-20, to: 2026-11-24T10:00, why: audit }]');
      expect(await frozen(stage)).toMatchObject({
        outcome: 'waiting',
        outputs: { 'resume-at': '2026-11-24T10:00:00.000Z' },
      });
      await stage.time.pass(25 * 60 * minute);
      expect(await frozen(stage)).toMatchObject({ outcome: 'passed' });
    },
    patience,
  );
});
