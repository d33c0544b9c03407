// Which versions are scraped, how many requests they had, and until when: by the label that tells builds apart.
import type { Answered, VersionSeen, VersionsQuestion } from '../telemetry.js';
import { unreadable } from '../unreadable.js';
import { cellsOf } from './cells.js';
import { periodWords, wholeGrid } from './grid.js';
import { type Means, requestsOf } from './requests.js';
import { byLabel, type Labelled } from './spread.js';

export async function versions(
  means: Means,
  period: VersionsQuestion,
): Promise<Answered<readonly VersionSeen[]>> {
  const { plan, now } = means;
  const { label, is } = plan.mark;
  if (is !== 'version') {
    return unreadable(
      `arms are told apart by the label ${label}, which is no version`,
      'name the label in which builds report their version',
    );
  }
  const { stepMilliseconds } = plan;
  const from = Math.floor(period.from / stepMilliseconds) * stepMilliseconds;
  const whole = wholeGrid({ from, to: period.to, stepMilliseconds }, plan, now());
  if (whole.kind !== 'grid') return whole;
  const wanted = { metric: plan.requests, arm: [], grid: whole.grid, latency: false };
  const found = await requestsOf(means, wanted);
  if (found.kind === 'unreadable') return found;
  const seen = byLabel(found.rows, label).flatMap(each => versionOf(each, whole.grid.from));
  return seen.length === 0
    ? { kind: 'no-data', why: `${plan.requests.metric} has no series ${periodWords(period)}` }
    : { kind: 'told', value: seen.sort((one, other) => other.lastSeen - one.lastSeen) };
}

/** An empty version is what builds report that were told of none. */
function versionOf({ value, rows }: Labelled, from: number): readonly VersionSeen[] {
  const times = rows.flatMap(({ track }) => track.readings.at(-1)?.at ?? []);
  const lastSeen = times.reduce((last, each) => Math.max(last, each), 0);
  if (lastSeen < from) return [];
  const total = [...cellsOf(rows).values()].reduce((sum, cell) => sum + cell.total, 0);
  return [{ version: value, total, lastSeen }];
}
