// Whether a source can be asked for every number that is demanded: found out by asking, before anything rests on it.
import { Fault } from '../../../fault/fault.js';
import type { Grid } from '../../../judge/reading.js';
import type { JudgeSetup } from '../../../judge/setup.js';
import type { Arms, SeriesQuestion, Telemetry } from '../../../telemetry/telemetry.js';

type Steps = Pick<JudgeSetup, 'stepMilliseconds' | 'lagMilliseconds'>;

/** The newest interval that is complete. */
export function newestInterval({ stepMilliseconds, lagMilliseconds }: Steps, now: number): Grid {
  const to = Math.floor((now - lagMilliseconds) / stepMilliseconds) * stepMilliseconds;
  return { from: to - stepMilliseconds, to, stepMilliseconds };
}

/** Why the source will never tell them. What may heal is left to whoever watches. */
export async function wrongNames(
  { series }: Pick<Telemetry, 'series'>,
  asked: readonly Omit<SeriesQuestion, 'grid'>[],
  grid: Grid,
): Promise<readonly string[]> {
  const answers = await Promise.all(asked.map(each => series?.({ ...each, grid })));
  const problems = answers.flatMap(answer =>
    answer?.kind === 'unreadable' && answer.lasting === true ? [answer.why] : [],
  );
  return [...new Set(problems)];
}

type Demanded = { readonly setup?: JudgeSetup | undefined; readonly arms: Arms };

/** Of a rollout: else it would be held on its first share until it goes back. */
export async function refuseWrongNames(
  telemetry: Telemetry | undefined,
  { setup, arms }: Demanded,
  now: number,
): Promise<void> {
  if (telemetry === undefined || setup === undefined) return;
  const demanded = setup.objectives.filter(({ kind }) => kind === 'sustained');
  const asked = demanded.map(({ metric }) => ({ metric, arm: arms.candidate }));
  const problems = await wrongNames(telemetry, asked, newestInterval(setup, now));
  if (problems.length === 0) return;
  throw new Fault('OBJECTIVE_UNUSABLE', problems.join('; '), { facts: { problems: problems.length } });
}
