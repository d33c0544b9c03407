// What one run does, by the seed and its number alone: the same again is the same plan, as far as processes go.
import { type Chance, chance } from '../../../playground/random.js';
import type { RuntimeName } from '../../support/runtimes.js';
import { type Cell, changesOf, deathNames, fullCross, type Stratum, strata, troubleNames } from './cells.js';

const minute = 60_000;

/** When the candidate begins to fail, if it does: with its first share, or in the moment in which the run dies. */
export type Candidate = 'holds' | 'fails-at-once' | 'fails-at-death';

/** After a share of the time that a calm run of the same kind takes; or so long after its nth change was asked for. */
export type Moment =
  | { readonly kind: 'time'; readonly share: number }
  | { readonly kind: 'change'; readonly nth: number; readonly milliseconds: number };

/** Times are of the playground's clock, unless they say otherwise. */
export type Draw = Cell & {
  readonly number: number;
  /** Of the playground and its visitors. */
  readonly seed: number;
  readonly runtime: RuntimeName;
  readonly candidate: Candidate;
  readonly moment: Moment;
  /** How long it is stopped, or without a network. */
  readonly deathMilliseconds: number;
  /** Killed with its machine, so that nothing runs after it; or without a network for good. */
  readonly withMachine: boolean;
  /** Requests get no answer, instead of a refusal. */
  readonly silently: boolean;
  /** So long before the death it begins; and so long it lasts. */
  readonly troubleLead: number;
  readonly troubleMilliseconds: number;
  /** One of the ways in which this trouble comes; from 0 to 1. */
  readonly troubleWay: number;
  /** What the waits of the host between its signals are multiplied by. */
  readonly timeScale: number;
  /** Between the end of the last lease and `resume`. */
  readonly resumeDelay: number;
  /** Another machine looks after the rollout already while this one is stopped, or without a network. */
  readonly resumeMeanwhile: boolean;
  /** `resume` may give the candidate more traffic. */
  readonly resumeGoesOn: boolean;
};

/** Number 1 is the first run. Whatever the number of runs, each stratum and each death gets its part of them. */
export function drawRun(seed: number, number: number): Draw {
  return fill(stratifiedCell(seed, number), seed, number);
}

/** The runs of the full cross, in an order by the seed. */
export function drawCross(seed: number, number: number): Draw {
  const cells = shuffled(fullCross, chance(seed, 'cross'));
  return fill(at(cells, number - 1), seed, number);
}

/** The same run once more, for one that was over before its moment came: with an earlier one. */
export function drawAgain(draw: Draw, tries: number): Draw {
  const luck = chance(draw.seed, `again ${tries}`);
  const share = (0.1 + 0.4 * luck.next()) / tries;
  return { ...draw, moment: { kind: 'time', share: share * reachOf(draw.candidate) } };
}

/** A run that nobody ends and nothing troubles. */
export function calmDraw(stratum: Stratum, seed: number): Draw {
  const calm = fill({ stratum, death: 'none', trouble: undefined }, seed, 0);
  return { ...calm, candidate: 'holds' };
}

/** Each round of all strata with all deaths comes in another order; every other run has trouble, each kind in turn. */
function stratifiedCell(seed: number, number: number): Cell {
  const pairs = strata.flatMap(stratum => deathNames.map(death => ({ stratum, death }) as const));
  const round = Math.floor((number - 1) / pairs.length);
  const order = shuffled(pairs, chance(seed, `round ${round}`));
  const pair = at(order, (number - 1) % pairs.length);
  const turn = Math.floor((number - 1) / 2);
  const troubles = shuffled(troubleNames, chance(seed, `troubles ${Math.floor(turn / troubleNames.length)}`));
  const trouble = number % 2 === 0 ? at(troubles, turn % troubles.length) : undefined;
  return { ...pair, trouble };
}

function fill(cell: Cell, seed: number, number: number): Draw {
  const luck = chance(seed, `run ${number}`);
  const between = (from: number, to: number) => from + luck.next() * (to - from);
  const [fate, runtime] = [luck.next(), luck.next()];
  const candidate = candidateFor(cell.stratum, fate);
  return {
    ...cell,
    number,
    seed: seed * 1_000 + number,
    runtime: runtime < 0.5 ? 'node20' : 'node24',
    candidate,
    moment: momentFor(luck, cell.stratum, candidate),
    deathMilliseconds: between(3.5 * minute, 7 * minute),
    withMachine: luck.next() < 0.5,
    silently: luck.next() < 0.5,
    troubleLead: between(0, 2 * minute),
    troubleMilliseconds: between(1 * minute, 4 * minute),
    troubleWay: luck.next(),
    timeScale: luck.next() < 0.125 ? 1 : 0.25,
    resumeDelay: between(2_000, minute),
    resumeMeanwhile: luck.next() < 0.5,
    resumeGoesOn: luck.next() < 0.75,
  };
}

/** One of three dies around a change: that is a small part of its time, and the part in which most can go wrong. */
function momentFor(luck: Chance, { target }: Stratum, candidate: Candidate): Moment {
  const [which, share, nth, late] = [luck.next(), luck.next(), luck.next(), luck.next()];
  if (which < 2 / 3) return { kind: 'time', share: share * reachOf(candidate) };
  const milliseconds = late * late * minute;
  return { kind: 'change', nth: 1 + Math.floor(nth * changesOf[target]), milliseconds };
}

/** A candidate that fails at once is back before much of the time of a calm run is over. */
function reachOf(candidate: Candidate): number {
  return candidate === 'fails-at-once' ? 0.4 : 1;
}

/** Where only DNS splits, nobody counts requests: a candidate that fails is not found out there. */
function candidateFor({ target }: Stratum, share: number): Candidate {
  if (target === 'traffic-manager' || share < 0.5) return 'holds';
  return share < 0.75 ? 'fails-at-death' : 'fails-at-once';
}

function shuffled<T>(from: readonly T[], luck: Chance): readonly T[] {
  const keyed = from.map(each => ({ each, key: luck.next() }));
  return keyed.sort((one, other) => one.key - other.key).map(({ each }) => each);
}

function at<T>(from: readonly T[], index: number): T {
  const found = from[index % from.length];
  if (found === undefined) throw new Error('there is nothing to draw from');
  return found;
}
