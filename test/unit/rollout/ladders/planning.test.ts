import { describe, expect, it } from '@jest/globals';
import { usualJobLimits } from '../../../../shared/rollout/forecasting/limits.js';
import { parseLadder } from '../../../../shared/rollout/ladder.js';
import { type Planning, planRollout } from '../../../../shared/rollout/planning.js';
import { planShape } from '../../../../shared/rollout/reading/plan-shape.js';
import { appServiceAbilities } from '../../../../shared/traffic/app-service/abilities.js';
import { containerAppsAbilities } from '../../../../shared/traffic/container-apps/abilities.js';
import { trafficManagerAbilities } from '../../../../shared/traffic/traffic-manager/abilities.js';
import { minute, second } from '../plans.js';

const hour = 60 * minute;

function planning(text: string, more: Partial<Planning> = {}): Planning {
  const parsed = parseLadder(text, { until: true });
  if (parsed.kind !== 'ladder') throw new Error(`${text} is no ladder`);
  return {
    promotion: 'prm_1',
    candidate: 'staging',
    stable: 'production',
    ladder: parsed.ladder,
    abilities: containerAppsAbilities,
    telemetry: { lagMilliseconds: 2 * minute, stepMilliseconds: minute },
    ...more,
  };
}

function planned(text: string, more: Partial<Planning> = {}) {
  const result = planRollout(planning(text, more));
  if (result.kind === 'refused') throw new Error(result.problems.join('; '));
  return result;
}

function refused(text: string, more: Partial<Planning> = {}): readonly string[] {
  const result = planRollout(planning(text, more));
  return result.kind === 'refused' ? result.problems : [];
}

describe('a plan', () => {
  it('holds what was asked for, and what is usual for the rest', () => {
    const { plan } = planned('5%/10m, 100%', { wishes: { onUndecided: 'accept', places: true } });
    expect(plan).toEqual({
      version: 1,
      promotion: 'prm_1',
      candidate: 'staging',
      stable: 'production',
      places: true,
      probes: true,
      rungs: [{ percent: 5, lasts: { kind: 'time', milliseconds: 10 * minute } }],
      watchMilliseconds: 10 * minute,
      standbyMilliseconds: 0,
      onUndecided: 'accept',
      onNoData: 'roll-back',
      onInterrupt: 'roll-back',
      holdForMilliseconds: 2 * hour,
      waits: 'inline',
      judged: true,
      checkMilliseconds: minute,
      lagMilliseconds: 2 * minute,
      settlingMilliseconds: 5 * minute,
    });
    expect(planShape(JSON.parse(JSON.stringify(plan)))).toBe(true);
  });

  it('knows that a slot swap exchanges the builds', () => {
    expect(planned('cautious', { abilities: appServiceAbilities }).plan.exchanges).toBe(true);
    expect(planned('cautious').plan.exchanges).toBeUndefined();
  });

  it('rests at a share of its ladder, and at no other', () => {
    const wishes = { until: { percent: 10 } } as const;
    expect(planned('5%/10m, 10%/10m', { wishes }).plan.until).toEqual({
      percent: 10,
      holdForMilliseconds: 2 * hour,
      onJobFailure: 'roll-back',
    });
    expect(refused('5%/10m, 20%/10m, 100%', { wishes })).toEqual([
      'it cannot rest at 10 %: the shares of the ladder are 5 %, 20 %',
    ]);
    expect(refused('blue-green', { wishes })).toEqual([
      'it cannot rest at 10 %: the ladder has no share below 100 %',
    ]);
    expect(refused('5%/10m')).toEqual(['the ladder does not end at 100%, and rests nowhere']);
  });

  it('is refused where a share cannot be shown, or where nobody would judge it', () => {
    expect(refused('0.5%/10m, 100%')).toEqual([
      '0.5 % cannot be shown: 0.5 % is finer than the grain of 1 % that this target has',
    ]);
    const { telemetry: _, ...blind } = planning('5%/10m, 100%');
    expect(planRollout(blind)).toMatchObject({
      problems: ['nobody would judge the shares: without telemetry only blue-green and instant make sense'],
    });
    expect(refused('5%/30s, 100%')).toEqual([
      '5 % for 30 s is shorter than one interval of the telemetry, 1 min',
    ]);
  });

  it('hands its end over only to a resume that came lately', () => {
    const wishes = { waits: 'hand-off' } as const;
    expect(refused('cautious', { wishes })).toHaveLength(1);
    const stale = { everyMilliseconds: 15 * minute, heartbeatAgeMilliseconds: 25 * hour };
    expect(refused('cautious', { wishes, resume: stale })).toEqual([
      'hand-off needs a resume that ran within the last 24 h; the last one was 25 h ago',
    ]);
    expect(refused('cautious', { wishes, resume: { ...stale, heartbeatAgeMilliseconds: hour } })).toEqual([]);
  });
});

describe('a forecast', () => {
  const { forecast } = planned('5%/10m, 50%/10m, 100%', { resume: { everyMilliseconds: 15 * minute } });

  it('adds settling and lag to what is judged', () => {
    const [first] = forecast.rungs;
    expect(first).toMatchObject({
      percent: 5,
      judged: { best: 10 * minute, worst: 20 * minute },
      settling: { best: 20 * second, worst: 5 * minute },
      wall: { best: 12 * minute + 20 * second, worst: 27 * minute },
      calls: { writes: 1, looks: 6, questions: 12 },
    });
    expect(forecast.total).toEqual({
      best: 2 * (12 * minute + 20 * second) + 20 * second + 13 * minute,
      worst: 2 * 27 * minute + 5 * minute + 23 * minute,
    });
    expect(forecast.calls).toEqual({ writes: 3, looks: 18, questions: 37 });
  });

  it('says how long users stay on a bad candidate when the runner dies', () => {
    expect(forecast.exposure).toMatchObject({
      cancelledMilliseconds: 7 * second + 5 * minute,
      killedMilliseconds: (3 + 15 + 3 + 5) * minute,
      stickyMilliseconds: 0,
    });
    expect(forecast.exposure.because).toBe(
      'a run that is cancelled goes back within 5 min 7 s; one that is killed, within 26 min: 3 min until the lease ends, 15 min until resume runs (assumed: no two of its scheduled runs have been seen yet), 3 min to judge, 5 min to come into force',
    );
    const alone = planned('cautious', { abilities: appServiceAbilities });
    expect(alone.forecast.exposure.killedMilliseconds).toBeUndefined();
    expect(alone.forecast.exposure.stickyMilliseconds).toBe(hour);
    expect(alone.warnings.join()).toContain('has no bound, since no resume stands behind it');
  });

  it('says so when a cancelled run is to keep its share, and that nobody judges one that rests', () => {
    const resume = { everyMilliseconds: 15 * minute, heartbeatAgeMilliseconds: minute };
    const until = { percent: 5, holdForMilliseconds: hour, onJobFailure: 'roll-back' } as const;
    const wishes = { onInterrupt: 'hold', until } as const;
    const { exposure } = planned('5%/10m, 100%', { resume, wishes }).forecast;
    expect(exposure.cancelledMilliseconds).toBe(2 * hour + (15 + 5) * minute);
    expect(exposure.because).toMatch(
      /^a run that is cancelled keeps its share, .* goes back within 2 h 20 min; /,
    );
    expect(exposure.because).toMatch(/; while it rests at 5 %, for at most 1 h, nobody judges it$/);
    const alone = planned('5%/10m, 100%', { wishes: { onInterrupt: 'hold' } }).forecast.exposure;
    expect(alone.cancelledMilliseconds).toBeUndefined();
    expect(alone.because).toMatch(/keeps its share, as on-interrupt says, without a bound; /);
  });

  it('counts watch and standby only for a run that waits for them', () => {
    const wishes = { waits: 'hand-off', standbyMilliseconds: hour } as const;
    const resume = { everyMilliseconds: 15 * minute, heartbeatAgeMilliseconds: 0 };
    const handed = planned('5%/10m, 50%/10m, 100%', { wishes, resume });
    expect(handed.forecast.total.best).toBe(forecast.total.best - 13 * minute);
    expect(handed.forecast.afterwards.best).toBe(73 * minute);
  });

  it('by requests may be as short as one look', () => {
    const [rung] = planned('5%/500 requests, at most 20m, 100%').forecast.rungs;
    expect(rung).toMatchObject({ requests: 500, judged: { best: minute, worst: 40 * minute } });
  });

  it('ends where the rollout rests', () => {
    const wishes = { until: { percent: 5 } } as const;
    const rests = planned('5%/10m, 50%/10m, 100%', {
      wishes,
      resume: { everyMilliseconds: minute },
    }).forecast;
    expect([rests.rungs.length, rests.promotion, rests.afterwards.worst]).toEqual([1, undefined, 0]);
  });
});

describe('the limit of a job', () => {
  const job = (limitMilliseconds: number) => ({ limitMilliseconds, host: 'azure-pipelines' }) as const;

  it('that the plan can never keep refuses it, with the numbers and a way out', () => {
    const abilities = trafficManagerAbilities(300);
    expect(refused('cautious', { abilities, job: job(usualJobLimits['azure-pipelines']) })).toEqual([
      expect.stringMatching(
        /^it takes 1 h \d+ min.* to .*, and the job may take 1 h: set timeoutInMinutes of the job/,
      ),
    ]);
  });

  it('that it may miss is a warning', () => {
    const { warnings } = planned('cautious', { job: job(hour), resume: { everyMilliseconds: minute } });
    expect(warnings).toEqual([expect.stringMatching(/^if data come slowly, it takes 50 min 20 s to /)]);
    expect(
      planned('cautious', { job: job(6 * hour), resume: { everyMilliseconds: minute } }).warnings,
    ).toEqual([]);
  });

  it('is the same for the longest that the rollout itself may take', () => {
    const resume = { everyMilliseconds: minute };
    const shortest = { wishes: { maxDurationMilliseconds: 30 * minute }, resume };
    expect(refused('cautious', shortest)).toEqual([expect.stringContaining('and may take 30 min')]);
    const tight = planned('cautious', { wishes: { maxDurationMilliseconds: hour }, resume });
    expect(tight.warnings).toEqual([expect.stringContaining('and goes back after 1 h')]);
  });

  it('instant without a watch is said to be judged by nobody', () => {
    expect(planned('instant', { resume: { everyMilliseconds: minute } }).warnings).toEqual([
      'nobody judges the candidate with traffic on it: there are no shares below 100 %, and no watch',
    ]);
  });
});
