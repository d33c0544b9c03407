// What the propagation of Front Door makes of a ladder: told with numbers, and refused where it cannot fit.
import { describe, expect, it } from '@jest/globals';
import { parseLadder } from '../../../../shared/rollout/ladder.js';
import { type Planned, planRollout } from '../../../../shared/rollout/planning.js';
import {
  frontDoorAbilities,
  usualBudgetMilliseconds,
} from '../../../../shared/traffic/front-door/abilities.js';

const minute = 60_000;

function planned(ladder: string, jobMinutes: number, budgetMilliseconds = usualBudgetMilliseconds): Planned {
  const read = parseLadder(ladder);
  if (!('ladder' in read)) throw new Error('no ladder');
  return planRollout({
    promotion: 'prm_01TEST',
    candidate: 'green',
    stable: 'blue',
    ladder: read.ladder,
    abilities: frontDoorAbilities(budgetMilliseconds),
    telemetry: { lagMilliseconds: 0, stepMilliseconds: minute },
    wishes: { watchMilliseconds: 0 },
    job: { limitMilliseconds: jobMinutes * minute, host: 'azure-pipelines' },
  });
}

describe('four rungs of five minutes on Front Door', () => {
  const ladder = '5%/5m, 10%/5m, 25%/5m, 50%/5m, 100%';

  it('take an hour and forty minutes, and the promotion after them', () => {
    const plan = planned(ladder, 300);
    if (plan.kind !== 'planned') throw new Error(plan.problems.join());
    const rungs = plan.forecast.rungs.reduce((sum, { wall }) => sum + wall.best, 0);
    expect(rungs).toBe(100 * minute);
    expect(plan.forecast.total.best).toBe(120 * minute);
  });

  it('are refused in a job of an hour, with the numbers', () => {
    const plan = planned(ladder, 60);
    expect(plan.kind === 'refused' && plan.problems).toEqual([
      expect.stringMatching(/it takes 2 h .*and the job may take 1 h: set timeoutInMinutes/),
    ]);
  });

  it('are told to say little, each for itself', () => {
    const plan = planned(ladder, 300);
    expect(
      plan.kind === 'planned' && plan.warnings.filter(each => /takes 20 min to come into force/.test(each)),
    ).toHaveLength(4);
  });

  it('take as long as the budget makes them', () => {
    const plan = planned(ladder, 300, 10 * minute);
    expect(plan.kind === 'planned' && plan.forecast.total.best).toBe(70 * minute);
  });
});
