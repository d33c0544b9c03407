// What a table says of one objective in few words: what both arms did, by how much they differ, and how much of the
// evidence it has.
import type { Judged } from '../judge/verdict.js';
import { dayText, timeText, valueText } from './axis.js';

export type Arm = 'candidate' | 'stable';

/** The share of bad requests with its interval, or the quantiles, or what is left of a budget. */
export function armText({ numbers }: Judged, arm: Arm): string {
  const of = (name: string) => numbers[`${arm}-${name}`];
  const [p50, p95, p99] = [of('p50'), of('p95'), of('p99')];
  if (p50 !== undefined && p95 !== undefined && p99 !== undefined) {
    return `p50 ${duration(p50)}, p95 ${duration(p95)}, p99 ${duration(p99)}`;
  }
  const [rate, low, high] = [of('rate'), of('rate-low'), of('rate-high')];
  if (rate !== undefined) {
    const range = low === undefined || high === undefined ? '' : ` (${share(low)} to ${share(high)})`;
    return `${share(rate)}${range} of ${count(of('total') ?? 0)}`;
  }
  const left = numbers['left'];
  return left === undefined || arm === 'stable' ? '' : `${share(left)} of the budget left`;
}

/** Candidate less stable: of shares the range in which it lies, in points of percent; of latencies what was measured. */
export function differenceText({ numbers }: Judged): string {
  const [low, high] = [numbers['difference-low'], numbers['difference-high']];
  if (low !== undefined && high !== undefined) return `${signed(low * 100)} to ${signed(high * 100)} points`;
  const [mine, theirs] = [numbers['candidate-p95'], numbers['stable-p95']];
  if (mine === undefined || theirs === undefined || theirs <= 0) return '';
  return `p95 ${signed((mine / theirs - 1) * 100)} %`;
}

/** Ten to one: what is less is chance more often than not, and its beginning and its parts would be no news. */
const worthTelling = 1;

/** How strongly this objective alone speaks against the candidate, how much of all that is, and since when it does. */
export function evidenceText({ numbers }: Judged, judgedUntil: number | undefined): string {
  const [power, part, since] = [numbers['log10-evidence'], numbers['evidence-share'], numbers['since']];
  if (power === undefined || part === undefined) return '';
  // As in the sentence beside it: no more than was reached.
  const reached = valueText(power > 4 ? Math.floor(power) : power, 'odds');
  const whole = `${reached}, ${percent(part)} of all`;
  if (power < worthTelling) return whole;
  const parts = partsText(numbers);
  const began = since === undefined ? '' : `; since ${moment(since, judgedUntil)}`;
  return `${whole}${parts === '' ? '' : ` (${parts})`}${began}`;
}

const partPrefix = 'evidence-share-';
const mostParts = 2;
const leastPart = 0.1;
/** All that such an objective looks at: to name it would say nothing. */
const plain = ['failures', 'average'];

/** A bet that has a date is a bet on the same thing. */
function partsText(numbers: Judged['numbers']): string {
  const sums = new Map<string, number>();
  for (const [name, value] of Object.entries(numbers)) {
    if (!name.startsWith(partPrefix)) continue;
    const about = name.slice(partPrefix.length).replace(/-by-deadline$/, '');
    if (!plain.includes(about)) sums.set(about, (sums.get(about) ?? 0) + value);
  }
  return [...sums]
    .filter(([, value]) => value >= leastPart)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, mostParts)
    .map(([about, value]) => `${partName(about)} ${percent(value)}`)
    .join(', ');
}

/** `over-200ms`, `all-latencies`. */
function partName(about: string): string {
  const limit = /^over-(.*)ms$/.exec(about)?.[1];
  return limit === undefined ? about.replaceAll('-', ' ') : `beyond ${duration(Number(limit))}`;
}

function moment(at: number, until = at): string {
  const time = timeText(at);
  return dayText(at) === dayText(until) ? time : `${dayText(at)} ${time}`;
}

function signed(value: number): string {
  const rounded = Number(value.toPrecision(2));
  return rounded > 0 ? `+${rounded}` : String(rounded === 0 ? 0 : rounded).replace('-', '−');
}

function percent(value: number): string {
  return value > 0 && value < 0.01 ? 'under 1 %' : `${Math.round(value * 100)} %`;
}

function share(value: number): string {
  return valueText(value, 'share');
}

function duration(value: number): string {
  return valueText(value, 'milliseconds');
}

function count(value: number): string {
  return `${Math.round(value).toLocaleString('en-US')} ${Math.round(value) === 1 ? 'request' : 'requests'}`;
}
