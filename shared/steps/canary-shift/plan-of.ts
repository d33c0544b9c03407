// From what was asked for, and how everything stands, to the plan, to what the judge is told, and to where telemetry finds
// the arms.
import { Fault } from '../../fault/fault.js';
import { settingsBy } from '../../judge/objectives/promised.js';
import { usualSettings } from '../../judge/settings.js';
import type { JudgeSetup, PlannedShare } from '../../judge/setup.js';
import type { Document } from '../../report/document.js';
import type { Forecast } from '../../rollout/forecasting/forecast.js';
import { usualJobLimits } from '../../rollout/forecasting/limits.js';
import { presetLadder } from '../../rollout/ladder.js';
import { usualPreset } from '../../rollout/ladders/presets.js';
import type { Plan, Rung } from '../../rollout/plan.js';
import { type Planning, planRollout } from '../../rollout/planning.js';
import type { HostName } from '../../step/names.js';
import type { Arms } from '../../telemetry/telemetry.js';
import { budgetWarnings, climbingObjectives, demandProblems } from './demands.js';
import type { CanaryValues } from './inputs.js';
import type { Surveyed } from './port.js';
import { sharingOf } from './sharing.js';
import { stoppedBefore } from './stopped-before.js';
import type { Wish } from './wish.js';

export type Outline = {
  readonly plan: Plan;
  readonly forecast: Forecast;
  readonly warnings: readonly string[];
  /** What does not fit. Only a dry run gets this far with any: it shows the plan all the same. */
  readonly problems: readonly string[];
  readonly setup: JudgeSetup | undefined;
  readonly arms: Arms;
  /** What the shares can see at the traffic of lately; absent where nobody asked, or nobody knows. */
  readonly outlook?: Document;
};

type Chosen = { readonly candidate: string; readonly stable: string; readonly promotion: string };

export type Asking = {
  readonly values: CanaryValues;
  readonly wish: Wish;
  readonly surveyed: Surveyed;
  readonly chosen: Chosen;
  readonly host: HostName;
};

export function outline(given: Asking): Outline {
  const asking = { ...given, surveyed: patient(given) };
  const { surveyed, wish, values, chosen } = asking;
  const planning = planningOf(asking);
  const planned = planRollout(planning);
  const problems = [
    ...(planned.kind === 'refused' ? planned.problems : []),
    ...addressProblems(asking),
    ...demandProblems(asking),
  ];
  if (problems.length > 0 && !values['dry-run']) throw unfit(problems);
  const { plan, forecast, warnings } = planned;
  const { telemetry } = surveyed;
  const setup: JudgeSetup | undefined = telemetry && {
    objectives: climbingObjectives(wish.objectives, telemetry),
    // The usual ceiling is a net under everybody, and nobody's promise.
    settings: settingsBy(wish.objectives ?? [], usualSettings),
    plan: isMade(values) ? evenly(plan.rungs) : plan.rungs.map(plannedFor),
    stepMilliseconds: telemetry.abilities.stepMilliseconds,
    lagMilliseconds: telemetry.abilities.lagMilliseconds,
    ...(surveyed.abilities.stickyMilliseconds > 0 && !isMade(values) && { sticky: true }),
    ...(!isMade(values) && { sharing: sharingOf(asking) }),
  };
  return {
    plan,
    forecast,
    warnings: [
      ...warnings,
      ...budgetWarnings(wish.objectives),
      ...limitDoubts(asking, planning, [...warnings, ...problems]),
      ...stoppedBefore(surveyed.standing),
    ],
    problems,
    setup,
    arms: armsOf(chosen, values),
  };
}

/** Our own requests are judged, and no visitor's. */
export function isMade({ source, load }: Pick<CanaryValues, 'source' | 'load'>): boolean {
  return source === 'probe' || load !== undefined;
}

function plannedFor({ percent, lasts }: Rung): PlannedShare {
  return { percent, milliseconds: lasts.kind === 'time' ? lasts.milliseconds : lasts.atMostMilliseconds };
}

/** Of our own requests both arms get as many, on every rung. */
function evenly(rungs: readonly Rung[]): readonly PlannedShare[] {
  const milliseconds = rungs.reduce((sum, rung) => sum + plannedFor(rung).milliseconds, 0);
  return milliseconds === 0 ? [] : [{ percent: 50, milliseconds }];
}

/** What is placed first gets its address then. */
function addressProblems({ values, surveyed, chosen }: Asking): readonly string[] {
  if (!isMade(values)) return [];
  return [chosen.candidate, chosen.stable].flatMap(name => {
    const arm = surveyed.live.arms.find(each => each.name === name);
    if (arm === undefined || arm.address !== undefined) return [];
    return [`${name} has no address of its own that our requests could be sent to`];
  });
}

const longWatchMilliseconds = 6 * 3_600_000;
const longRungMilliseconds = 15 * 60_000;
const coarseMilliseconds = 5 * 60_000;
/** What the judge was measured with. A source may be finer; more looks at fewer requests find nothing sooner. */
const usualMilliseconds = 30_000;

/** By half minutes where the source can; a long bake by intervals of five minutes, unless a rung is too short for them. */
function patient({ surveyed, wish, values }: Asking): Surveyed {
  const { telemetry, abilities } = surveyed;
  const { rungs } = wish.ladder ?? presetLadder(usualPreset(abilities));
  const isLong = (values.watch?.milliseconds ?? 0) >= longWatchMilliseconds;
  const shortest = Math.min(
    ...rungs.map(({ lasts }) => (lasts.kind === 'time' ? lasts.milliseconds : lasts.atMostMilliseconds)),
  );
  if (telemetry === undefined) return surveyed;
  const finest = telemetry.abilities.stepMilliseconds;
  const wanted = isLong && shortest >= longRungMilliseconds ? coarseMilliseconds : usualMilliseconds;
  const stepMilliseconds = Math.ceil(wanted / finest) * finest;
  return {
    ...surveyed,
    telemetry: { ...telemetry, abilities: { ...telemetry.abilities, stepMilliseconds } },
  };
}

function planningOf({ values, wish, surveyed, chosen }: Asking): Planning {
  const { abilities, telemetry, heartbeatAge, heartbeatInterval } = surveyed;
  const timeout = values['job-timeout']?.milliseconds;
  return {
    promotion: chosen.promotion,
    candidate: chosen.candidate,
    stable: chosen.stable,
    ...(wish.digest !== undefined && { digest: wish.digest }),
    ...(wish.said && { said: true }),
    ladder: wish.ladder ?? presetLadder(usualPreset(abilities)),
    abilities,
    ...(telemetry && { telemetry: telemetry.abilities }),
    wishes: wishesOf(values, wish),
    ...(timeout !== undefined && { job: { limitMilliseconds: timeout } }),
    ...(heartbeatAge !== undefined && {
      resume: {
        everyMilliseconds: heartbeatInterval ?? usualScheduleMilliseconds,
        isSeen: heartbeatInterval !== undefined,
        heartbeatAgeMilliseconds: heartbeatAge,
      },
    }),
  };
}

/** Until two runs of resume have left their sign, nobody knows how often it runs. Our examples say so. */
const usualScheduleMilliseconds = 15 * 60_000;

function wishesOf(values: CanaryValues, { artifact }: Wish): NonNullable<Planning['wishes']> {
  const hold = values['hold-for'].milliseconds;
  const { until, watch, wait } = values;
  const most = values['max-duration']?.milliseconds;
  return {
    places: artifact !== undefined,
    probes: values.probes > 0,
    ...(until !== undefined && {
      until: { percent: until, holdForMilliseconds: hold, onJobFailure: values['on-job-failure'] },
    }),
    ...(watch !== undefined && { watchMilliseconds: watch.milliseconds }),
    ...(values['hold-back'] !== undefined && { holdBack: values['hold-back'] }),
    standbyMilliseconds: values.standby.milliseconds,
    onUndecided: values['on-undecided'],
    onNoData: values['on-no-data'],
    onInterrupt: values['on-interrupt'],
    holdForMilliseconds: hold,
    ...(most !== undefined && { maxDurationMilliseconds: most }),
    waits: wait,
  };
}

/** How long this job may last is not told to a step. The usual limit is no reason to refuse, and one to say so. */
function limitDoubts(
  { host, values }: Asking,
  planning: Planning,
  known: readonly string[],
): readonly string[] {
  if (host === 'terminal' || values['job-timeout'] !== undefined) return [];
  const job = { limitMilliseconds: usualJobLimits[host], host };
  const planned = planRollout({ ...planning, job });
  const said = planned.kind === 'refused' ? planned.problems : planned.warnings;
  return said
    .filter(words => !known.includes(words))
    .map(words => `unless job-timeout says otherwise: ${words}`);
}

function armsOf({ candidate, stable }: Chosen, values: CanaryValues): Arms {
  const versionOf = (version: string | undefined) => (version === undefined ? {} : { version });
  return {
    candidate: { arm: candidate, ...versionOf(values['candidate-version']) },
    stable: { arm: stable, ...versionOf(values['stable-version']) },
  };
}

export function unfit(problems: readonly string[]): Fault {
  return new Fault('PLAN_UNFIT', problems.join('; '), {
    facts: Object.fromEntries(problems.map((problem, at) => [`problem-${at + 1}`, problem])),
  });
}
