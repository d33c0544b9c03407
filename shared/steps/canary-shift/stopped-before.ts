// What the brake of an earlier rollout stopped: whoever begins again is told how it is started.
import type { Standing } from '../../promotion/standing.js';

/** Whether somebody has started it since is not known from here. */
export function stoppedBefore({ promotions }: Standing): readonly string[] {
  const newest = promotions.findLast(({ finished }) => finished?.outcome !== 'refused');
  if (newest?.stopped === undefined) return [];
  const { resource, start, at } = newest.stopped;
  const when = new Date(at).toISOString();
  return [
    `the brake of ${newest.id} stopped ${resource} at ${when}; unless somebody has started it since, it answers nobody: ${start}`,
  ];
}
