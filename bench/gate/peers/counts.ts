// Counts of both arms, added up.
import { type Arm, type Check, edges, slowMilliseconds } from '../traffic.js';

export function addArms(one: Arm, other: Arm): Arm {
  return {
    total: one.total + other.total,
    bad: one.bad + other.bad,
    histogram: one.histogram.map((count, at) => count + (other.histogram[at] ?? 0)),
  };
}

export const nothing: Arm = { total: 0, bad: 0, histogram: [...edges, 0].map(() => 0) };

const slowEdge = edges.indexOf(slowMilliseconds);

export function slowIn({ histogram }: Arm): number {
  return histogram.slice(slowEdge + 1).reduce((sum, count) => sum + count, 0);
}

/** One minute of the rollout, when its second check has come. */
export function minutes(): (check: Check, at: number) => Check | undefined {
  let first: Check | undefined;
  return (check, at) => {
    if (at % 2 === 0 || first === undefined) {
      first = check;
      return undefined;
    }
    const { candidate, stable } = first;
    return {
      share: check.share,
      candidate: addArms(candidate, check.candidate),
      stable: addArms(stable, check.stable),
    };
  };
}
