// A longer line: who came first goes first, whoever asks for the same at the same time, and on targets with two arms alone.
import { afterEach, describe, expect, it } from '@jest/globals';
import type { SiteWorld } from '../../../../playground/world.js';
import { worldWith } from '../../traffic/app-service/world.js';
import { openStage, type PromoteRun, type PromoteStage, patience } from '../stage/stage.js';
import { digestOf, policyText, promotionWorld } from '../stage/world.js';

let stage: PromoteStage | undefined;
afterEach(async () => stage?.stop());

async function open(...wish: Parameters<typeof openStage>): Promise<PromoteStage> {
  stage = await openStage(...wish);
  return stage;
}

const alone = { production: { after: {}, ladder: '50%/2m, 100%', watch: '1m' } };
const passed = (stage: PromoteStage) =>
  stage
    .entries('production')
    .filter(({ kind, body }) => kind === 'finished' && body['outcome'] === 'passed')
    .map(({ body }) => body['digest']);
const openings = (stage: PromoteStage) =>
  stage.entries('production').filter(({ kind }) => kind === 'rollout-opened').length;

const withOneSlot = (site: SiteWorld): SiteWorld => {
  const { staging } = site.slots;
  return { ...site, stickySettings: [], slots: staging === undefined ? {} : { staging } };
};

describe('a line', () => {
  it(
    'of three goes in the order in which they came',
    async () => {
      const stage = await open(policyText(alone));
      const runs: Promise<PromoteRun>[] = [stage.promote('production', 'aa')];
      stage.when(
        () => stage.share('production', 'aa') === 50,
        () => void runs.push(stage.promote('production', 'bb')),
      );
      stage.when(
        () => openings(stage) === 2,
        () => void runs.push(stage.promote('production', 'cc')),
      );
      await runs[0];
      const ended = await Promise.all(runs);
      expect(ended.map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'passed']);
      expect(passed(stage)).toEqual(['aa', 'bb', 'cc'].map(digestOf));
      expect(stage.share('production', 'cc')).toBe(100);
    },
    patience,
  );

  it(
    'has no place for the same again while it is under way, and harms it in nothing',
    async () => {
      const stage = await open(policyText(alone));
      const first = stage.promote('production', 'aa');
      let second: Promise<PromoteRun> | undefined;
      stage.when(
        () => stage.share('production', 'aa') === 50,
        () => {
          second = stage.promote('production', 'aa');
        },
      );
      expect(await first).toMatchObject({ outcome: 'passed' });
      const again = await second;
      expect(['ROLLOUT_BUSY', '']).toContain(again?.code);
      expect(openings(stage)).toBe(1);
      expect(passed(stage)).toEqual([digestOf('aa')]);
    },
    patience,
  );

  it(
    'forms before a target whose only other arm is taken',
    async () => {
      const { sites } = worldWith({ sites: { payments: withOneSlot } });
      const target = { kind: 'app-service', 'resource-group': 'rg-prod', app: 'payments', candidate: 'idle' };
      const stage = await open(policyText({ production: { ...alone.production, target } }), {
        ...promotionWorld(),
        sites,
      });
      stage.visitors.app = 'payments';
      const rules = () => stage.playground.state.site('payments')?.rules.length ?? 0;
      const first = stage.promote('production', 'aa');
      let second: Promise<PromoteRun> | undefined;
      stage.when(
        () => rules() > 0,
        () => {
          second = stage.promote('production', 'bb');
        },
      );
      expect(await first).toMatchObject({ outcome: 'passed' });
      expect(await second).toMatchObject({ outcome: 'passed', outputs: { promoted: 'true' } });
      expect(passed(stage)).toEqual(['aa', 'bb'].map(digestOf));
    },
    patience,
  );
});
