import { describe, expect, it } from '@jest/globals';
import type { Entry } from '../../../shared/ledger/entry.js';
import { beginning, moves, raises, type Setting, type Stream, type World } from './model.js';

/** What must never be seen in any world. */
function wrongs(world: World): readonly string[] {
  const { drivers, now } = world;
  const inFlight = drivers.flatMap(({ flight }) => (flight && now < flight.until ? [flight.fence] : []));
  return [
    ...(drivers.every(driver => raises(world, driver)) ? ['two drivers may raise'] : []),
    ...(new Set(inFlight).size > 1 ? ['raises of two leases are under way'] : []),
  ];
}

/** What must never be written, by drivers that keep to the rules. */
function streamWrongs({ standing, entries }: Stream): readonly string[] {
  return [...standing.problems.map(({ problem }) => `does not count: ${problem}`), ...lineWrongs(entries)];
}

/** Told by the raw entries alone: whoever is not the first of those that did not finish drives nothing. */
function lineWrongs(entries: readonly Entry[]): readonly string[] {
  const line: string[] = [];
  return entries.flatMap(({ kind, body }) => {
    const promotion = String(body['promotion']);
    if (kind === 'rollout-opened') line.push(promotion);
    else if (line[0] !== promotion) return [`${kind} of ${promotion}, and it is the turn of ${line[0]}`];
    if (kind === 'finished') line.shift();
    return [];
  });
}

type Walk = {
  readonly worlds: number;
  readonly wrong: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
};

/** Breadth first, so that every world is seen once, after as few moves as lead to it. */
function walk(setting: Setting, depth: number): Walk {
  const seen = new Set<string>();
  const wrong = new Set<string>();
  const tips = new Set<Stream>();
  let newest: readonly World[] = [beginning(setting)];
  for (let moved = 0; moved <= depth; moved += 1) {
    const fresh = newest.filter(world => isNew(seen, keyOf(world)));
    for (const world of fresh) {
      for (const one of wrongs(world)) wrong.add(one);
      tips.add(world.tip);
    }
    newest = moved < depth ? fresh.flatMap(moves) : [];
  }
  for (const one of [...tips].flatMap(streamWrongs)) wrong.add(one);
  return { worlds: seen.size, wrong, ends: new Set([...tips].map(wordsOf)) };
}

function wordsOf({ entries }: Stream): string {
  return entries.map(({ kind, by }) => `${by} ${kind}`).join(', ');
}

function isNew(seen: Set<string>, key: string): boolean {
  const before = seen.size;
  return seen.add(key).size > before;
}

function keyOf({ now, tip, drivers }: World): string {
  const each = drivers.map(({ view, fence, flight }) => [view.id, fence, flight?.until, flight?.fence]);
  return [now, tip.id, ...each.flat()].join();
}

describe('two drivers, in every order of their moves', () => {
  it('never raise at once the same promotion, whoever dies or waits too long', () => {
    const { worlds, wrong, ends } = walk({ promotions: ['a', 'a'] }, 7);
    expect([...wrong]).toEqual([]);
    expect(worlds).toBeGreaterThan(10_000);
    expect(ends).toContain(
      'first rollout-opened, first lease-taken, first write-intended, second lease-taken',
    );
    expect(ends).toContain('first rollout-opened, first lease-taken, first lease-renewed, first finished');
  }, 60_000);

  it('drive two promotions one after the other, in the order in which they were opened', () => {
    const { worlds, wrong, ends } = walk({ promotions: ['a', 'b'] }, 7);
    expect([...wrong]).toEqual([]);
    expect(worlds).toBeGreaterThan(5_000);
    expect(ends).toContain(
      'first rollout-opened, first lease-taken, second rollout-opened, first finished, second lease-taken, second write-intended',
    );
  }, 60_000);

  it('would raise at once if the clock of one ran minutes ahead, which is why that is refused', () => {
    const { wrong } = walk({ promotions: ['a', 'a'], ahead: 3 }, 4);
    expect(wrong).toContain('two drivers may raise');
  });
});
