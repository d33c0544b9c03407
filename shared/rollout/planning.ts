// From what was asked for and what the target and its telemetry can do, to the plan and what it will cost. What does
// not fit is refused here, before anything moves.
import type { Abilities } from '../traffic/abilities.js';
import { type Forecast, forecastOf } from './forecasting/forecast.js';
import { judgingProblems, limitProblems, limitWarnings, resumeProblems } from './forecasting/limits.js';
import type { Ladder } from './ladder.js';
import { fitLadder } from './ladders/fitting.js';
import { heldBackProblems, withHeldBack } from './ladders/hold-back.js';
import { presets, usualWatchMilliseconds } from './ladders/presets.js';
import type { Plan, Until, WhenInterrupted, WhenSilent, WhenUndecided } from './plan.js';
import { share } from './words.js';

const second = 1_000;
const minute = 60 * second;

export const usualCheckMilliseconds = 30 * second;
export const usualHoldMilliseconds = 120 * minute;

/** What is known of telemetry before it is asked: how late its data are complete, and how fine they are. */
export type TelemetryTerms = { readonly lagMilliseconds: number; readonly stepMilliseconds: number };

/** The `resume` that stands behind this rollout, if one does. */
export type ResumeTerms = {
  readonly everyMilliseconds: number;
  /** Its runs were seen to be so far apart; else it is assumed. */
  readonly isSeen?: boolean;
  /** How long ago it left its last heartbeat; absent when it never did. */
  readonly heartbeatAgeMilliseconds?: number;
};

export type JobTerms = { readonly limitMilliseconds: number; readonly host?: 'github' | 'azure-pipelines' };

/** What may be said beside the ladder; what is absent has a usual value. */
export type Wishes = {
  readonly places?: boolean;
  readonly probes?: boolean;
  readonly until?: {
    readonly percent: number;
    readonly holdForMilliseconds?: number;
    readonly onJobFailure?: Until['onJobFailure'];
  };
  readonly watchMilliseconds?: number;
  /** So many percent stay with stable during the watch, which then comes before 100 %. */
  readonly holdBack?: number;
  readonly standbyMilliseconds?: number;
  readonly onUndecided?: WhenUndecided;
  readonly onNoData?: WhenSilent;
  readonly onInterrupt?: WhenInterrupted;
  readonly holdForMilliseconds?: number;
  readonly maxDurationMilliseconds?: number;
  readonly waits?: Plan['waits'];
  readonly checkMilliseconds?: number;
};

export type Planning = {
  readonly promotion: string;
  readonly candidate: string;
  readonly stable: string;
  readonly digest?: string;
  readonly said?: true;
  readonly ladder: Ladder;
  readonly abilities: Abilities;
  /** Absent: nobody judges. */
  readonly telemetry?: TelemetryTerms;
  readonly wishes?: Wishes;
  readonly job?: JobTerms;
  readonly resume?: ResumeTerms;
};

type Outlook = {
  readonly plan: Plan;
  readonly forecast: Forecast;
  readonly warnings: readonly string[];
};

export type Planned =
  | (Outlook & { readonly kind: 'planned' })
  /** With what it would be, for whoever is shown why it is not. */
  | (Outlook & { readonly kind: 'refused'; readonly problems: readonly string[] });

export function planRollout(given: Planning): Planned {
  const { planning, problems: holdingBack } = heldBack(given);
  const fit = fitLadder(planning.ladder, planning.abilities);
  const plan = planOf(planning);
  const forecast = forecastOf(plan, planning);
  const problems = [
    ...fit.problems,
    ...holdingBack,
    ...untilProblems(planning),
    ...judgingProblems(plan, planning.telemetry),
    ...resumeProblems(plan, planning.resume),
    ...limitProblems(plan, forecast, planning.job),
  ];
  const warnings = [...fit.warnings, ...limitWarnings(plan, forecast, planning)];
  const outlook = { plan, forecast, warnings };
  return problems.length > 0 ? { kind: 'refused', problems, ...outlook } : { kind: 'planned', ...outlook };
}

type HeldBack = { readonly planning: Planning; readonly problems: readonly string[] };

/** What is watched below 100 % is not watched again. */
function heldBack(given: Planning): HeldBack {
  const { ladder, abilities, telemetry, wishes = {} } = given;
  const { holdBack, waits = 'inline', until } = wishes;
  if (holdBack === undefined) return { planning: given, problems: [] };
  const watchMilliseconds = wishes.watchMilliseconds ?? usualWatch(ladder);
  const isJudged = telemetry !== undefined;
  const problems = heldBackProblems({
    ...{ ladder, percent: holdBack, watchMilliseconds, abilities, isJudged, waits },
    rests: until !== undefined,
  });
  if (problems.length > 0) return { planning: given, problems };
  const higher = withHeldBack(ladder, holdBack, watchMilliseconds);
  return { planning: { ...given, ladder: higher, wishes: { ...wishes, watchMilliseconds: 0 } }, problems };
}

function usualWatch({ preset }: Ladder): number {
  return preset === undefined ? usualWatchMilliseconds : presets[preset].watchMilliseconds;
}

function planOf({ ladder, abilities, telemetry, wishes = {}, ...names }: Planning): Plan {
  const { promotion, candidate, stable, digest, said } = names;
  const hold = wishes.holdForMilliseconds ?? usualHoldMilliseconds;
  const most = wishes.maxDurationMilliseconds;
  return {
    version: 1,
    promotion,
    candidate,
    stable,
    ...(digest !== undefined && { digest }),
    ...(said && { said }),
    places: wishes.places ?? false,
    probes: wishes.probes ?? true,
    ...(abilities.promotion === 'swap' && { exchanges: true }),
    rungs: ladder.rungs,
    ...(wishes.until !== undefined && {
      until: { holdForMilliseconds: hold, onJobFailure: 'roll-back', ...wishes.until },
    }),
    watchMilliseconds: wishes.watchMilliseconds ?? usualWatch(ladder),
    standbyMilliseconds: wishes.standbyMilliseconds ?? 0,
    onUndecided: wishes.onUndecided ?? 'hold',
    onNoData: wishes.onNoData ?? 'roll-back',
    onInterrupt: wishes.onInterrupt ?? 'roll-back',
    holdForMilliseconds: hold,
    ...(most !== undefined && { maxDurationMilliseconds: most }),
    waits: wishes.waits ?? 'inline',
    judged: telemetry !== undefined,
    checkMilliseconds:
      wishes.checkMilliseconds ?? Math.max(usualCheckMilliseconds, telemetry?.stepMilliseconds ?? 0),
    lagMilliseconds: telemetry?.lagMilliseconds ?? 0,
    settlingMilliseconds: abilities.settling.worstMilliseconds,
  };
}

/** It rests at a share that is judged first, so the ladder has to have it. */
function untilProblems({ ladder, wishes }: Planning): readonly string[] {
  const until = wishes?.until?.percent;
  if (until === undefined)
    return ladder.toHundred ? [] : ['the ladder does not end at 100%, and rests nowhere'];
  if (ladder.rungs.some(({ percent }) => percent === until)) return [];
  const shares = ladder.rungs.map(({ percent }) => share(percent)).join(', ');
  return [
    `it cannot rest at ${share(until)}: ${shares === '' ? 'the ladder has no share below 100 %' : `the shares of the ladder are ${shares}`}`,
  ];
}
