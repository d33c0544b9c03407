// A ledger that cannot be believed: nothing begins by it, and nothing is changed.
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openStage, type PromoteStage, patience } from './stage/stage.js';
import { policyText } from './stage/world.js';

let stage: PromoteStage | undefined;
afterEach(async () => stage?.stop());

const minute = 60_000;

async function afterTest(policy = policyText()): Promise<PromoteStage> {
  const opened = await openStage(policy);
  stage = opened;
  expect(await opened.promote('test', 'aa')).toMatchObject({ outcome: 'passed' });
  await opened.time.pass(45 * minute);
  return opened;
}

const path = ({ folder }: PromoteStage, environment: string) =>
  join(folder, 'ledger', 'pay', `${environment}.jsonl`);

function newer(stage: PromoteStage, environment: string): void {
  const lines = readFileSync(path(stage, environment), 'utf8').trimEnd().split('\n');
  const last: Readonly<Record<string, unknown>> = JSON.parse(lines.at(-1) ?? '');
  const next = { ...last, version: 2, number: lines.length + 1, previous: last['hash'] };
  appendFileSync(path(stage, environment), `${JSON.stringify(next)}\n`);
}

function torn(stage: PromoteStage, environment: string): void {
  const text = readFileSync(path(stage, environment), 'utf8');
  stage.write(join('ledger', 'pay', `${environment}.jsonl`), text.replace('"passed"', '"fallen"'));
}

describe('the ledger of an environment', () => {
  it.each([
    ['of a newer version', newer],
    ['whose chain is torn', torn],
  ])(
    '%s counts for nothing, and takes nothing new',
    async (_, spoil) => {
      const stage = await afterTest();
      spoil(stage, 'test');
      const [before, changed] = [readFileSync(path(stage, 'test'), 'utf8'), stage.writes()];
      const run = await stage.promote('staging', 'aa');
      expect(run).toMatchObject({ exitCode: 1, outcome: 'refused', code: 'PROMOTION_REFUSED' });
      expect(JSON.parse(run.outputs['reasons'] ?? '')).toMatchObject([{ rule: 'ledger' }]);
      expect(stage.entries('staging')).toEqual([]);
      const own = await stage.promote('test', 'bb');
      expect(own.exitCode).toBeGreaterThan(0);
      expect(own.code).toMatch(/^LEDGER_/);
      expect(stage.writes()).toBe(changed);
      expect(readFileSync(path(stage, 'test'), 'utf8')).toBe(before);
    },
    patience,
  );
});

describe('its own ledger', () => {
  it(
    'of a future is refused: a clock went back',
    async () => {
      const stage = await afterTest();
      const opened = {
        kind: 'rollout-opened',
        promotion: 'prm_00000000000000000000000001',
        run: 'a run',
        order: {},
      } as const;
      await stage.tell('test', opened, 60 * minute);
      const changed = stage.writes();
      const run = await stage.promote('test', 'bb');
      expect(run).toMatchObject({ exitCode: 1, outcome: 'refused', code: 'PROMOTION_REFUSED' });
      expect(JSON.parse(run.outputs['reasons'] ?? '')).toMatchObject([{ rule: 'clock' }]);
      expect(stage.writes()).toBe(changed);
    },
    patience,
  );

  it(
    'is not written by a machine whose clock is wrong',
    async () => {
      const stage = await afterTest();
      const changed = stage.writes();
      const run = await stage.promote('test', 'bb', { askew: -60 * minute });
      expect(run.exitCode).toBeGreaterThan(0);
      expect(stage.writes()).toBe(changed);
      expect(stage.share('test', 'aa')).toBe(100);
    },
    patience,
  );
});
