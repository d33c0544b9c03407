// A group-sequential test with power-2 spending on the score of every interval's table: what Spotify's family of tests
// does, without a tolerance. It needs the whole schedule beforehand.
import { judgesErrors, judgesLatency, type Rule } from '../rule.js';
import { type Arm, type Rung, sharesOf } from '../traffic.js';
import { powerBoundaries } from './boundaries.js';
import { slowIn } from './counts.js';

const alpha = 0.01;

/** Of a plan, computed once: how much of the information comes at each check does not depend on the traffic. */
const known = new Map<string, readonly number[]>();

function boundsOf(plan: readonly Rung[]): readonly number[] {
  const key = JSON.stringify(plan);
  const found = known.get(key);
  if (found !== undefined) return found;
  const pieces = sharesOf(plan).map(share => share * (1 - share));
  const whole = pieces.reduce((sum, piece) => sum + piece, 0);
  let sum = 0;
  const times = pieces.map(piece => {
    sum += piece;
    return Math.min(1, sum / whole);
  });
  const bounds = powerBoundaries(times, alpha);
  known.set(key, bounds);
  return bounds;
}

type Counted = { readonly bad: number; readonly total: number };

/** The sum of what is more than expected given the margins, over its deviation. */
function scorer() {
  let [score, variance] = [0, 0];
  return (candidate: Counted, stable: Counted): number => {
    const all = candidate.total + stable.total;
    const bad = candidate.bad + stable.bad;
    if (all > 1) {
      score += candidate.bad - (bad * candidate.total) / all;
      variance += (candidate.total * stable.total * bad * (all - bad)) / (all * all * (all - 1));
    }
    return variance > 0 ? score / Math.sqrt(variance) : Number.NEGATIVE_INFINITY;
  };
}

const slow = (arm: Arm): Counted => ({ bad: slowIn(arm), total: arm.total });

export const groupSequential: Rule = {
  name: 'group-sequential',
  begin: cell => {
    const bounds = boundsOf(cell.plan);
    const [errors, latency] = [scorer(), scorer()];
    return ({ candidate, stable }, at) => {
      const bound = bounds[at] ?? Number.POSITIVE_INFINITY;
      const failing = errors(candidate, stable) >= bound;
      const slowing = latency(slow(candidate), slow(stable)) >= bound;
      return (judgesErrors(cell) && failing) || (judgesLatency(cell) && slowing);
    };
  },
};
