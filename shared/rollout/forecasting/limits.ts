// What a plan must fit into: the time of a job, the grid of the telemetry, and a `resume` that comes.
import type { Plan } from '../plan.js';
import type { JobTerms, Planning, ResumeTerms, TelemetryTerms } from '../planning.js';
import { share, span, spanBetween } from '../words.js';
import type { Forecast } from './forecast.js';

const day = 86_400_000;

/** What a job may take when nobody says otherwise. */
export const usualJobLimits = { 'azure-pipelines': 3_600_000, github: 21_600_000 } as const;

const howToRaise = {
  'azure-pipelines': 'set timeoutInMinutes of the job',
  github: 'set timeout-minutes of the job, or use a runner of your own',
} as const;

export function judgingProblems(plan: Plan, telemetry: TelemetryTerms | undefined): readonly string[] {
  const { checkMilliseconds } = plan;
  if (!(checkMilliseconds > 0)) return ['a check every 0 s would never end'];
  if (telemetry === undefined) {
    return plan.rungs.length === 0
      ? []
      : ['nobody would judge the shares: without telemetry only blue-green and instant make sense'];
  }
  const finest = telemetry.stepMilliseconds;
  return plan.rungs.flatMap(({ percent, lasts }) => {
    const length = lasts.kind === 'time' ? lasts.milliseconds : lasts.atMostMilliseconds;
    return length >= finest
      ? []
      : [
          `${share(percent)} for ${span(length)} is shorter than one interval of the telemetry, ${span(finest)}`,
        ];
  });
}

/** Who hands the end of a rollout over has to know that somebody takes it. */
export function resumeProblems(plan: Plan, resume: ResumeTerms | undefined): readonly string[] {
  const { until, watchMilliseconds, standbyMilliseconds } = plan;
  const leaves = until === undefined && watchMilliseconds + standbyMilliseconds > 0;
  if (plan.waits !== 'hand-off' || !leaves) return [];
  const age = resume?.heartbeatAgeMilliseconds;
  if (age === undefined) {
    return ['hand-off needs a resume that has run at least once: nobody would finish this rollout'];
  }
  if (age < day) return [];
  return [`hand-off needs a resume that ran within the last ${span(day)}; the last one was ${span(age)} ago`];
}

export function limitProblems(plan: Plan, { total }: Forecast, job: JobTerms | undefined): readonly string[] {
  const most = plan.maxDurationMilliseconds;
  const climbing =
    total.best - (plan.waits === 'inline' ? plan.watchMilliseconds + plan.standbyMilliseconds : 0);
  return [
    ...(most !== undefined && climbing > most
      ? [`it takes ${span(climbing)} at least to reach its end, and may take ${span(most)}`]
      : []),
    ...(job !== undefined && total.best > job.limitMilliseconds ? [doesNotFit(total, job)] : []),
  ];
}

function doesNotFit(total: Forecast['total'], { limitMilliseconds, host }: JobTerms): string {
  const how = host === undefined ? 'give the job more time' : howToRaise[host];
  return `it takes ${spanBetween(total)}, and the job may take ${span(limitMilliseconds)}: ${how}, or let a later run go on (until, hand-off)`;
}

export function limitWarnings(plan: Plan, forecast: Forecast, planning: Planning): readonly string[] {
  const { job, resume } = planning;
  const { total, exposure } = forecast;
  const most = plan.maxDurationMilliseconds;
  const isTight = job !== undefined && total.worst > job.limitMilliseconds;
  const unwatched = plan.rungs.length === 0 && plan.watchMilliseconds === 0;
  return [
    ...(isTight ? [`if data come slowly, ${doesNotFit(total, job)}`] : []),
    ...(most !== undefined && total.worst > most
      ? [`it takes ${spanBetween(total)}, and goes back after ${span(most)}`]
      : []),
    ...(resume === undefined ? [exposure.because] : []),
    ...(unwatched
      ? ['nobody judges the candidate with traffic on it: there are no shares below 100 %, and no watch']
      : []),
    ...(plan.until !== undefined && resume === undefined
      ? [
          `it rests at ${share(plan.until.percent)} for ${span(plan.until.holdForMilliseconds)}, and without a resume nobody brings it back then`,
        ]
      : []),
  ];
}
