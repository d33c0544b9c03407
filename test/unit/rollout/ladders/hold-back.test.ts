// A share that stays with stable while the candidate is watched: one rung more, and reasons where there can be none.
import { describe, expect, it } from '@jest/globals';
import { parseLadder, presetLadder } from '../../../../shared/rollout/ladder.js';
import {
  type Planned,
  type Planning,
  planRollout,
  type Wishes,
} from '../../../../shared/rollout/planning.js';
import { planShape } from '../../../../shared/rollout/reading/plan-shape.js';
import { appServiceAbilities } from '../../../../shared/traffic/app-service/abilities.js';
import { containerAppsAbilities } from '../../../../shared/traffic/container-apps/abilities.js';
import { trafficManagerAbilities } from '../../../../shared/traffic/traffic-manager/abilities.js';
import { minute } from '../plans.js';

function ladderIn(text: string): Planning['ladder'] {
  const parsed = parseLadder(text, { until: true });
  if (parsed.kind !== 'ladder') throw new Error(`${text} is no ladder`);
  return parsed.ladder;
}

const judged = { telemetry: { lagMilliseconds: 2 * minute, stepMilliseconds: minute } };

function plan(text: string, wishes: Wishes, more: Partial<Planning> = judged): Planned {
  return planRollout({
    ...{ promotion: 'prm_1', candidate: 'v2', stable: 'v1', ladder: ladderIn(text), wishes },
    abilities: containerAppsAbilities,
    ...more,
  });
}

const refusal = (planned: Planned) => (planned.kind === 'refused' ? planned.problems.join('; ') : '');

describe('a share that is held back', () => {
  it('is the last rung, and as long as the watch would have been', () => {
    const planned = plan('10%/5m, 100%', { holdBack: 5, watchMilliseconds: 20 * minute });
    if (planned.kind !== 'planned') throw new Error(refusal(planned));
    expect(planned.plan.rungs.map(({ percent }) => percent)).toEqual([10, 95]);
    expect(planned.plan.rungs.at(-1)?.lasts).toEqual({ kind: 'time', milliseconds: 20 * minute });
    expect(planned.plan.watchMilliseconds).toBe(0);
    expect(planShape(JSON.parse(JSON.stringify(planned.plan)))).toBe(true);
    expect(planned.forecast.rungs.map(({ percent }) => percent)).toEqual([10, 95]);
  });

  it('takes the watch that the ladder has by itself', () => {
    const ladder = presetLadder('blue-green');
    const planned = plan('100%', { holdBack: 10 }, { ...judged, ladder });
    if (planned.kind !== 'planned') throw new Error(refusal(planned));
    expect(planned.plan.rungs).toEqual([{ percent: 90, lasts: { kind: 'time', milliseconds: 10 * minute } }]);
  });

  const usual = '10%/5m, 100%';
  type Asked = Partial<Planning> & { readonly text?: string };

  it.each<[string, Asked, RegExp]>([
    ['behind a swap', { ...judged, abilities: appServiceAbilities }, /promotes by a swap/],
    ['with nobody who judges', {}, /nobody judges/],
    ['without a watch', { ...judged, wishes: { watchMilliseconds: 0 } }, /nothing is watched/],
    ['under a ladder that climbs higher', { ...judged, text: '97%/5m, 100%' }, /climbs to 97 % by itself/],
    ['where the run hands off', { ...judged, wishes: { waits: 'hand-off' } }, /hand-off begins at 100 %/],
    ['where it rests', { ...judged, wishes: { until: { percent: 10 } } }, /leave until out/],
    ['that is no small share', { ...judged, wishes: { holdBack: 60 } }, /up to 50 %/],
    [
      'that the target cannot show',
      { ...judged, abilities: trafficManagerAbilities(60), wishes: { holdBack: 0.05 } },
      /99\.95 % cannot be shown/,
    ],
  ])('is refused %s', (_, { text = usual, wishes, ...more }, why) => {
    expect(refusal(plan(text, { holdBack: 5, ...wishes }, more))).toMatch(why);
  });
});
