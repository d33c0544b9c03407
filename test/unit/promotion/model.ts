// A small world, walked whole: two drivers that keep to the rules, one stream, and time. Every order in which they can
// read, write, raise and wait is tried, as far as so many moves lead. Whoever dies is one that moves no more: in every
// world, and with a request under way or without.
import type { Entry, NewEntry } from '../../../shared/ledger/entry.js';
import { entryOf, type Happened } from '../../../shared/promotion/happened.js';
import { standingOf } from '../../../shared/promotion/history.js';
import { giveBack, renewLease, takeLease } from '../../../shared/promotion/lease.js';
import { mayRaise } from '../../../shared/promotion/raise.js';
import type { Standing } from '../../../shared/promotion/standing.js';
import { minute, nine, opened, taken } from './history.js';

/** Time passes in minutes; a lease lasts two, and a raise takes most of one. */
const ttl = 2 * minute;
const needed = 50_000;

/** A stream as it once was. Equal streams are one and the same, so that they are read only once. */
export type Stream = {
  readonly id: number;
  readonly entries: readonly Entry[];
  readonly standing: Standing;
  readonly next: Map<string, Stream>;
};

type Driver = {
  readonly name: string;
  readonly promotion: string;
  /** How far ahead its clock is, in minutes. */
  readonly ahead: number;
  /** What it read last. */
  readonly view: Stream;
  readonly fence: number;
  /** Its request is under way until then. */
  readonly flight?: { readonly fence: number; readonly until: number };
};

export type World = {
  readonly now: number;
  readonly tip: Stream;
  readonly drivers: readonly [Driver, Driver];
};

export type Setting = {
  readonly promotions: readonly [string, string];
  readonly ahead?: number;
};

let streams = 0;

/** The first driver has just taken its lease: whatever comes before that is harmless. */
export function beginning({ promotions: [first, second], ahead = 0 }: Setting): World {
  const until = nine + ttl;
  const tip = [opened(first), taken(first, 1, until, 'first')].reduce(
    (stream, happened) => grown(stream, entryOf(happened, { at: nine, by: 'first' })),
    streamFrom([]),
  );
  const driver = { view: tip, fence: 0 };
  return {
    now: nine,
    tip,
    drivers: [
      { ...driver, fence: 1, name: 'first', promotion: first, ahead: 0 },
      { ...driver, name: 'second', promotion: second, ahead },
    ],
  };
}

/** Every world that one move leads to. */
export function moves(world: World): readonly World[] {
  const later = { ...world, now: world.now + minute };
  return [later, ...movesOf(world, 0), ...movesOf(world, 1)];
}

function movesOf(world: World, who: 0 | 1): readonly World[] {
  const driver = world.drivers[who];
  const { tip, now } = world;
  const read = driver.view === tip ? [] : [placed(world, who, { ...driver, view: tip })];
  const flight = { fence: driver.fence, until: now + needed };
  const raised = mayRequest(world, driver) ? [placed(world, who, { ...driver, flight })] : [];
  return [...read, ...raised, ...writes(driver, now).map(write => append(world, who, write))];
}

export function raises({ now }: World, driver: Driver): boolean {
  const { view, promotion, fence } = driver;
  return mayRaise(view.standing, { promotion, fence }, clockOf(driver, now), needed).kind === 'yes';
}

/** Nothing is asked of the target that was not written down as an intent before. */
function mayRequest(world: World, driver: Driver): boolean {
  const { promotions } = driver.view.standing;
  const isMeant = promotions.some(({ intents }) =>
    intents.some(({ intended }) => intended.fence === driver.fence),
  );
  return isMeant && raises(world, driver);
}

type Write = { readonly entry: NewEntry; readonly fence?: number };

/** What the rules let this driver append to the stream as it last read it. */
function writes(driver: Driver, time: number): readonly Write[] {
  const { name, promotion, view, fence } = driver;
  const { standing } = view;
  const now = clockOf(driver, time);
  const mine = { promotion, driver: name, fence };
  const written = (happened: Happened): Write => ({ entry: entryOf(happened, { at: now, by: name }) });
  if (!standing.promotions.some(({ id }) => id === promotion)) return [written(opened(promotion))];
  const taking = takeLease(standing, { promotion, driver: name, now, ttl });
  const renewing = renewLease(standing, mine, now, ttl);
  const giving = giveBack(standing, mine, now);
  const isNew = standing.promotions.every(({ lease }) => lease?.driver !== name);
  return [
    ...(taking.kind === 'take' && isNew ? [taking] : []),
    ...(renewing.kind === 'renew' ? [renewing] : []),
    ...(giving.kind === 'give-back' ? [giving, written(endOf(promotion, fence))] : []),
    ...(mayRaise(standing, mine, now, needed).kind === 'yes' ? [written(intentOf(promotion, fence))] : []),
  ];
}

function endOf(promotion: string, fence: number): Happened {
  return { kind: 'finished', promotion, fence, outcome: 'passed', because: '' };
}

function intentOf(promotion: string, fence: number): Happened {
  return { kind: 'write-intended', promotion, fence, percent: 10, before: {} };
}

/** Compare and swap: whoever has not read the tip only learns that it moved. */
function append(world: World, who: 0 | 1, { entry, fence }: Write): World {
  const driver = world.drivers[who];
  if (driver.view !== world.tip) return placed(world, who, { ...driver, view: world.tip });
  const tip = grown(world.tip, entry);
  return placed({ ...world, tip }, who, { ...driver, view: tip, fence: fence ?? driver.fence });
}

function placed(world: World, who: 0 | 1, driver: Driver): World {
  const [first, second] = world.drivers;
  return { ...world, drivers: who === 0 ? [driver, second] : [first, driver] };
}

function clockOf({ ahead }: Driver, now: number): number {
  return now + ahead * minute;
}

function grown(stream: Stream, entry: NewEntry): Stream {
  const key = JSON.stringify(entry);
  const known = stream.next.get(key);
  if (known) return known;
  const number = stream.entries.length + 1;
  const fresh = streamFrom([...stream.entries, { ...entry, version: 1, number, previous: '', hash: '' }]);
  stream.next.set(key, fresh);
  return fresh;
}

function streamFrom(entries: readonly Entry[]): Stream {
  streams += 1;
  return { id: streams, entries, standing: standingOf(entries), next: new Map() };
}
