// promote through all environments in their order, and what it does with whoever would skip one.
import { afterEach, describe, expect, it } from '@jest/globals';
import { openStage, type PromoteStage, patience } from './stage/stage.js';
import { digestOf } from './stage/world.js';

const minute = 60_000;
let stage: PromoteStage | undefined;
afterEach(async () => stage?.stop());

async function open(...wish: Parameters<typeof openStage>): Promise<PromoteStage> {
  stage = await openStage(...wish);
  return stage;
}

const kinds = (stage: PromoteStage, environment: string): readonly string[] =>
  stage.entries(environment).map(({ kind }) => kind);

describe('promote', () => {
  it(
    'takes a good image from test to production, soaking in between',
    async () => {
      const stage = await open();
      const test = await stage.promote('test', 'aa');
      expect(test).toMatchObject({
        exitCode: 0,
        outcome: 'passed',
        outputs: { promoted: 'true', decision: 'start' },
      });
      expect(stage.share('test', 'aa')).toBe(100);
      expect(kinds(stage, 'test')).toContain('recorded');
      const early = await stage.promote('staging', 'aa');
      expect(early).toMatchObject({
        exitCode: 0,
        outcome: 'waiting',
        outputs: { decision: 'wait', promoted: 'false' },
      });
      expect(stage.entries('staging')).toEqual([]);
      await stage.time.pass(30 * minute);
      const staging = await stage.promote('staging', 'aa');
      expect(staging).toMatchObject({ exitCode: 0, outputs: { promoted: 'true' } });
      const production = await stage.promote('production', 'aa', { inputs: { 'wait-for': '3h' } });
      expect(production).toMatchObject({
        exitCode: 0,
        outcome: 'passed',
        outputs: { promoted: 'true', weight: '100' },
      });
      expect(stage.share('production', 'aa')).toBe(100);
      expect(production.published).toEqual({ PROMOTION_ID: production.outputs['promotion'] });
      const [opened] = stage.entries('production');
      const finished = stage.entries('staging').find(({ kind }) => kind === 'finished');
      expect(opened?.body['promotion']).toBe(production.outputs['promotion']);
      expect(finished).toBeDefined();
      const recorded = stage.entries('production').find(({ kind }) => kind === 'recorded');
      expect(production.outputs['record']).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(recorded?.body['digest']).toBe(digestOf('aa'));
      expect(JSON.parse(String(recorded?.body['details']))).toMatchObject({
        outcome: 'passed',
        digest: digestOf('aa'),
        promotion: production.outputs['promotion'],
        predecessors: [],
        policy: { digest: production.outputs['policy-digest'] },
      });
    },
    patience,
  );

  it(
    'refuses to skip staging, and changes nothing',
    async () => {
      const stage = await open();
      await stage.promote('test', 'aa');
      const before = stage.writes();
      const skipping = await stage.promote('production', 'aa');
      expect(skipping).toMatchObject({
        exitCode: 1,
        outcome: 'refused',
        code: 'PROMOTION_REFUSED',
        outputs: { decision: 'refuse', promoted: 'false', promotion: '', record: '' },
        published: {},
      });
      expect(JSON.parse(skipping.outputs['reasons'] ?? '')).toMatchObject([{ rule: 'order' }]);
      expect(stage.writes()).toBe(before);
      expect(stage.entries('production')).toEqual([]);
    },
    patience,
  );

  it(
    'says done when it is done, and changes nothing',
    async () => {
      const stage = await open();
      const first = await stage.promote('test', 'aa');
      const [before, entries] = [stage.writes(), stage.entries('test').length];
      const again = await stage.promote('test', 'aa');
      expect(again).toMatchObject({
        exitCode: 0,
        outcome: 'passed',
        outputs: { decision: 'done', promoted: 'true', weight: '100', promotion: first.outputs['promotion'] },
        published: { PROMOTION_ID: first.outputs['promotion'] },
      });
      expect(again.outputs['record']).toBe(first.outputs['record']);
      expect(stage.writes()).toBe(before);
      expect(stage.entries('test')).toHaveLength(entries);
    },
    patience,
  );

  it(
    'does not say done when somebody has brought the old version back by hand',
    async () => {
      const stage = await open();
      await stage.promote('test', 'aa');
      stage.meddle('test', '01');
      await stage.time.pass(minute);
      const again = await stage.promote('test', 'aa');
      expect(again).toMatchObject({ outcome: 'passed', outputs: { decision: 'start' } });
      expect(stage.share('test', 'aa')).toBe(100);
    },
    patience,
  );

  it(
    'only plans when asked to, and says what would be refused today and until when',
    async () => {
      const stage = await open();
      await stage.promote('test', 'aa');
      const before = stage.writes();
      const planned = await stage.promote('staging', 'aa', { inputs: { 'dry-run': 'true' } });
      expect(planned).toMatchObject({ exitCode: 0, outcome: 'passed', outputs: { decision: 'wait' } });
      expect(JSON.parse(planned.outputs['reasons'] ?? '')).toMatchObject([
        { rule: 'soak', until: expect.stringMatching(/Z$/) },
      ]);
      expect(JSON.parse(planned.outputs['plan'] ?? '')).toHaveProperty('rungs');
      expect(stage.writes()).toBe(before);
      expect(stage.entries('staging')).toEqual([]);
      expect(planned.published).toEqual({});
    },
    patience,
  );
});
