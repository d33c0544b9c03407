// Latency in buckets that widen evenly: eight for each doubling, from 1 ms to 65.5 s. They are the same in every
// answer, so that what was judged once can be compared with what comes later.
import { call, type Expression, is, name, real, whole } from '../kql/expression.js';

const perDoubling = 8;
const doublings = 16;
/** The bucket beyond the last edge. */
const beyond = perDoubling * doublings + 1;

export const bucketCount = beyond + 1;

/** Upper edges in milliseconds: 2 to the power of 0, 1/8, 2/8 and so on. */
export const edges: readonly number[] = Array.from({ length: beyond }, (_, at) => 2 ** (at / perDoubling));

/** The number of the bucket, from 0. */
export function bucketOf(duration: string): Expression {
  const atLeastOne = call('max_of', name(duration), real(1));
  const bucket = call('toint', call('ceiling', is(call('log2', atLeastOne), '*', whole(perDoubling))));
  return call('tolong', call('min_of', bucket, whole(beyond)));
}
