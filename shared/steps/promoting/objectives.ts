// The objectives of an environment, parted: those that judge a candidate while it climbs, and those that count over weeks and
// say whether this is a time for releases at all.
import type { Objective } from '../../judge/objective.js';
import { entriesOf } from '../../judge/objectives/entries.js';
import { parseObjectives } from '../../judge/objectives/short-forms.js';

export type Parted = {
  /** As canary-shift takes them; absent when there are none. */
  readonly climbing?: string;
  readonly budgets: readonly Objective[];
};

/** What cannot be read is left to canary-shift, which says why. */
export function partedObjectives(text: string): Parted {
  const entries = text.split('\n').map(line => entriesOf(asWords(line)));
  const all = entries.flatMap(line => ('misread' in line ? [] : line));
  if (entries.some(line => 'misread' in line)) return { climbing: text, budgets: [] };
  const each = all.map(({ name, role }) => {
    const words = role === undefined ? name : `${name} (${role.text})`;
    const read = parseObjectives(words);
    return { words, budgets: 'value' in read ? read.value.filter(({ kind }) => kind === 'budget') : [] };
  });
  const climbing = each.filter(({ budgets }) => budgets.length === 0).map(({ words }) => words);
  return {
    ...(climbing.length > 0 && { climbing: climbing.join('\n') }),
    budgets: each.flatMap(({ budgets }) => budgets),
  };
}

/** An entry of a policy, `{ latency p95 < 500ms: should }`, as a line of the input says it. */
function asWords(line: string): string {
  return line.replace(/: *(must|should|watch)$/, ' ($1)');
}
