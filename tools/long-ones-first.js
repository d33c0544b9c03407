// The order of test files for Jest: those that mostly wait begin, while others compute beside them. On a fresh machine Jest
// knows no durations and would go by size, which leaves a file of two minutes to the end.
import { relative, sep } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** Folders whose files wait for a playground's clock, the longest first. */
const waiting = [
  'contract/rollout',
  'journeys',
  'examples',
  'contract/traffic/front-door',
  'contract/gate/generators',
];

/** @typedef {import('@jest/test-result').Test} Test */

export default class LongOnesFirst extends Sequencer {
  /** @param {readonly Test[]} tests */
  sort(tests) {
    const sorted = super.sort([...tests]);
    const waits = sorted.filter(test => rankOf(test) < waiting.length);
    const computes = sorted.filter(test => rankOf(test) === waiting.length);
    // Where a run before told the durations, they say it better.
    if (waits.every(({ duration }) => duration === undefined))
      waits.sort((one, other) => rankOf(one) - rankOf(other));
    return interleaved(waits, computes);
  }
}

/** @param {Test} test */
function rankOf({ path, context }) {
  const inside = relative(context.config.rootDir, path).split(sep).join('/');
  const found = waiting.findIndex(folder => inside.startsWith(`lib/test/${folder}`));
  return found === -1 ? waiting.length : found;
}

/**
 * One that waits, then so many that compute, that both end together.
 * @param {readonly Test[]} waits
 * @param {readonly Test[]} computes
 */
function interleaved(waits, computes) {
  const each = waits.length === 0 ? computes.length : computes.length / waits.length;
  return [
    ...waits.flatMap((test, at) => [
      test,
      ...computes.slice(Math.round(at * each), Math.round((at + 1) * each)),
    ]),
    ...(waits.length === 0 ? computes : []),
  ];
}
