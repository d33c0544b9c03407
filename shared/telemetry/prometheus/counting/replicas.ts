// Two servers that scrape the same target count every request twice. Adding them up would be surer than anybody can be.
import { type Unreadable, unreadable } from '../../unreadable.js';
import { keyOf, type RawSeries, without } from '../http/answer.js';

/** By which servers that run in pairs mark what they scraped. */
const marks = [
  ...['prometheus_replica', 'replica', '__replica__', 'receive_replica', 'rule_replica', 'prometheus'],
  'monitor_replica',
];

export function replicaProblem(series: readonly RawSeries[]): Unreadable | undefined {
  for (const mark of marks) {
    const replicas = new Map<string, string>();
    for (const { labels } of series) {
      const replica = labels[mark];
      if (replica === undefined) continue;
      const key = keyOf(without(labels, [mark]));
      const other = replicas.get(key);
      if (other !== undefined && other !== replica) return twice(mark, other, replica);
      replicas.set(key, replica);
    }
  }
  return undefined;
}

function twice(mark: string, one: string, other: string): Unreadable {
  const [first, second] = [one, other].map(value => `${mark}=${JSON.stringify(value)}`);
  return unreadable(
    `every request is counted twice: ${first} and ${second} scraped the same target`,
    `ask where replicas are joined into one, or add ${first} to the conditions`,
  );
}
