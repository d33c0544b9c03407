// From inputs to the plan: what is asked for, what does not fit, and what the judge is told.
import { describe, expect, it } from '@jest/globals';
import { readInputs } from '../../../../shared/step/read.js';
import { canaryInputs, canaryRules } from '../../../../shared/steps/canary-shift/inputs.js';
import { outline } from '../../../../shared/steps/canary-shift/plan-of.js';
import type { Surveyed } from '../../../../shared/steps/canary-shift/port.js';
import { wishOf } from '../../../../shared/steps/canary-shift/wish.js';
import type { Abilities } from '../../../../shared/traffic/abilities.js';
import { appServiceAbilities } from '../../../../shared/traffic/app-service/abilities.js';
import { containerAppsAbilities } from '../../../../shared/traffic/container-apps/abilities.js';
import { arm, live, other } from '../live-split.js';

const minute = 60_000;
const telemetry = {
  name: 'platform metrics',
  abilities: {
    stepMilliseconds: minute,
    lagMilliseconds: 4 * minute,
    latency: 'average',
    questions: ['counts'],
    leastRoles: [],
  },
} as const;

const surveyed: Surveyed = {
  kind: 'container-apps',
  live: live([arm('shop--v1', 100), arm('shop--v2', 0)]),
  abilities: containerAppsAbilities,
  stream: { service: 'shop', environment: 'production' },
  ledger: { name: 'none', lasting: false },
  standing: { promotions: [], fence: 0, problems: [], revoked: [] },
  telemetry,
  now: 0,
  heartbeatAge: undefined,
  skew: undefined,
  promotion: 'prm_NEW',
};

function outlined(
  given: Readonly<Record<string, string>>,
  host: 'github' | 'azure-pipelines' | 'terminal' = 'terminal',
  abilities: Abilities = containerAppsAbilities,
  more: Partial<Surveyed> = {},
) {
  const all: Readonly<Record<string, string>> = {
    target: 'container-apps',
    'resource-group': 'rg',
    app: 'shop',
    ...given,
  };
  const values = readInputs(canaryInputs, canaryRules, {
    host: 'terminal',
    get: name => all[name],
    parsers: {},
  });
  const chosen = { candidate: 'shop--v2', stable: 'shop--v1', promotion: 'prm_NEW' };
  return outline({
    values,
    wish: wishOf(values),
    surveyed: { ...surveyed, abilities, ...more },
    chosen,
    host,
  });
}

describe('a plan', () => {
  it('is made of what was asked for, and of usual values for the rest', () => {
    const { plan, setup, arms } = outlined({
      ladder: '5%/10m, 50%/10m, 100%',
      objectives: 'error-rate < 1%',
      artifact: `contoso.azurecr.io:443/shop:1.2@${other}`,
      'on-undecided': 'roll-back',
      watch: '20m',
      'candidate-version': '2.0.0',
    });
    expect(plan).toMatchObject({
      candidate: 'shop--v2',
      digest: other,
      places: true,
      probes: true,
      rungs: [{ percent: 5 }, { percent: 50 }],
      watchMilliseconds: 20 * minute,
      onUndecided: 'roll-back',
      onNoData: 'roll-back',
      waits: 'inline',
      judged: true,
      lagMilliseconds: 4 * minute,
    });
    expect(setup).toMatchObject({ objectives: [{ kind: 'ceiling', most: 0.01 }], stepMilliseconds: minute });
    expect(arms).toEqual({
      candidate: { arm: 'shop--v2', version: '2.0.0' },
      stable: { arm: 'shop--v1' },
    });
  });

  it('is as strict as the promise that the objectives hold, and usual where they hold none', () => {
    const histogram = { ...telemetry, abilities: { ...telemetry.abilities, latency: 'histogram' } } as const;
    const settings = (objectives: string) =>
      outlined({ objectives }, 'terminal', containerAppsAbilities, { telemetry: histogram }).setup?.settings;
    expect(settings('error-rate < 2%')).toMatchObject({ slo: 0.999, slowMilliseconds: 1_000 });
    expect(settings('availability 99.5% over 30d')).toMatchObject({ slo: 0.995 });
    expect(settings('errors no worse than stable, latency 99% < 400ms')).toMatchObject({
      slowMilliseconds: 400,
    });
  });

  it('lets a budget say how strict to be, and never judge the candidate, which is told', () => {
    const objectives = 'errors no worse than stable, availability 99.5% over 30d';
    const { setup, warnings } = outlined({ objectives });
    expect(setup?.objectives.map(({ kind }) => kind)).toEqual(['no-worse']);
    expect(warnings.join()).toContain('availability 99.5% over 30d counts over longer than a rollout');
    const alone = outlined({ objectives: 'availability 99.5% over 30d' }).setup?.objectives;
    expect(alone?.map(({ name }) => name)).toEqual(['errors no worse than stable', 'errors <= 5%']);
  });

  it('is refused where the source can never tell what is demanded', () => {
    expect(() => outlined({ objectives: 'latency p95 < 500ms' })).toThrow(
      expect.objectContaining({
        code: 'PLAN_UNFIT',
        message: 'latency p95 < 500ms: platform metrics tells only the average of how long requests take',
      }),
    );
    expect(outlined({ objectives: 'latency no worse than stable' }).setup?.objectives).toHaveLength(1);
  });

  it('says to the judge that clients stay with their arm, where they do', () => {
    expect(outlined({}).setup).not.toHaveProperty('sticky');
    expect(outlined({}, 'terminal', appServiceAbilities).setup).toMatchObject({
      sticky: true,
      settings: { cluster: 'auto' },
    });
  });

  it('names the bytes of an artifact by its digest alone', () => {
    const given = { artifact: `contoso.azurecr.io:443/shop:1.2@${other}` };
    const all: Readonly<Record<string, string>> = {
      target: 'container-apps',
      'resource-group': 'rg',
      app: 'shop',
      ...given,
    };
    const values = readInputs(canaryInputs, canaryRules, {
      host: 'terminal',
      get: name => all[name],
      parsers: {},
    });
    expect(wishOf(values).artifact).toEqual({
      kind: 'image',
      reference: 'contoso.azurecr.io:443/shop',
      digest: other,
    });
  });

  it.each([
    [
      'a rung shorter than an interval of the telemetry',
      { ladder: '5%/30s, 100%' },
      /shorter than one interval/,
    ],
    ['a hand-off to nobody', { wait: 'hand-off' }, /hand-off needs a resume/],
    ['more than the job has', { 'job-timeout': '10m' }, /the job may take 10 min/],
    ['a rest at a share that the ladder has not', { until: '7%' }, /cannot rest at 7 %/],
  ])('is refused for %s', (_, given, message) => {
    const refused = expect(() => outlined(given));
    refused.toThrow(message);
    refused.toThrow(expect.objectContaining({ code: 'PLAN_UNFIT' }));
  });

  it.each([
    ['what the job has no time for', { 'job-timeout': '20m', ladder: 'cautious' }, /the job may take 20 min/],
    ['a hand-off to nobody', { wait: 'hand-off' }, /hand-off needs a resume/],
    ['a share that cannot be shown', { ladder: '0.5%/5m, 100%' }, /0\.5 % cannot be shown/],
    ['what the source can never tell', { objectives: 'latency p95 < 500ms' }, /tells only the average/],
  ])('is whole in a dry run of %s, and says why not', (_, given, problem) => {
    const { plan, forecast, problems } = outlined({ ...given, 'dry-run': 'true' });
    expect(problems).toEqual([expect.stringMatching(problem)]);
    expect(forecast.rungs.map(({ percent }) => percent)).toEqual(plan.rungs.map(({ percent }) => percent));
    expect(forecast.total.best).toBeGreaterThan(0);
  });

  const logs = { source: 'log-analytics', 'workspace-id': '3c9e6f10-7a52-4d0b-9c41-8e2f5a6b7c8d' };

  it.each([
    [
      'a limit of latency where averages are told',
      { objectives: 'latency p95 < 500ms' },
      /tells only the average/,
    ],
    ['counts that nobody declared', { objectives: 'errors of checkout < 1%' }, /no counts named "checkout"/],
    ['a number that the source has not', { objectives: 'queue-age < 5 for 5m' }, /no numbers named/],
    [
      'a number of the platform where something else counts',
      { objectives: 'cpu < 90% for 5m', source: 'prometheus', 'prometheus-url': 'https://example.com' },
      /no numbers named/,
    ],
    ['arms that logs cannot tell apart', { ...logs, 'candidate-version': '2.0.0' }, /give stable-version/],
    [
      'a version and itself',
      { ...logs, 'candidate-version': '2.0.0', 'stable-version': '2.0.0' },
      /are the same, 2\.0\.0/,
    ],
  ])('is refused, before anything moves, for %s', (_, given, message) => {
    const refused = expect(() => outlined(given));
    refused.toThrow(message);
    refused.toThrow(expect.objectContaining({ code: 'PLAN_UNFIT' }));
  });

  it('judges a number of the platform, and two versions that differ', () => {
    const questions = ['counts', 'series'] as const;
    const more = { telemetry: { ...telemetry, abilities: { ...telemetry.abilities, questions } } };
    const cpu = outlined({ objectives: 'CpuTime < 5 for 5m' }, 'terminal', containerAppsAbilities, more);
    expect(cpu.setup?.objectives).toMatchObject([{ kind: 'sustained', metric: 'CpuTime' }]);
    const versions = { 'candidate-version': '2.0.0', 'stable-version': '1.0.0' };
    expect(outlined({ ...logs, ...versions }).arms).toMatchObject({ stable: { version: '1.0.0' } });
  });

  it('judges a long bake by intervals of five minutes, unless a rung is too short for them', () => {
    const stepOf = (ladder: string, watch: string) => outlined({ ladder, watch }).setup?.stepMilliseconds;
    expect(stepOf('10%/30m, 100%', '24h')).toBe(5 * minute);
    expect(stepOf('10%/5m, 100%', '24h')).toBe(minute);
    expect(stepOf('10%/30m, 100%', '1h')).toBe(minute);
  });

  it('counts with the time between two runs of resume that was seen, and says so', () => {
    const bound = (more: Partial<Surveyed>) =>
      outlined({}, 'terminal', containerAppsAbilities, more).forecast.exposure;
    const assumed = bound({ heartbeatAge: minute });
    expect(assumed.because).toMatch(/15 min until resume runs \(assumed/);
    const seen = bound({ heartbeatAge: minute, heartbeatInterval: 40 * minute });
    expect(seen.because).toMatch(/40 min until resume runs \(so far apart were its last runs/);
    expect(Number(seen.killedMilliseconds) - Number(assumed.killedMilliseconds)).toBe(25 * minute);
  });

  it('says that a job of the usual length may be too short, and does not refuse for it', () => {
    const said = (host: 'azure-pipelines' | 'terminal') =>
      outlined({ ladder: '10%/50m, 100%' }, host).warnings.join('\n');
    expect(said('azure-pipelines')).toMatch(/unless job-timeout says otherwise: .*timeoutInMinutes/);
    expect(said('terminal')).not.toMatch(/job-timeout/);
  });
});
