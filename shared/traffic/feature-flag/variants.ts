// The shares of two variants: percentiles of an allocation. Users are hashed to a place from 0 to 100; a range of places
// belongs to a variant. What is neither the candidate's nor stable's stays where it is, and so do users and groups that are
// named. The candidate grows from one end of what the two have, so that nobody who has it loses it meanwhile.
import type { Split } from '../split.js';
import { at, type Edit, itemsOf, type Node, numberOf, replacing, textOf } from './json-text.js';
import { type Entry, entryTexts, type Piece, piecesOf, widthOf } from './percentiles.js';
import type { Lever } from './targeting.js';
import { unsuitable } from './unsuitable.js';

export function variantLever(text: string, root: Node, named: string | undefined): Lever {
  const names = itemsOf(at(root, 'variants')).flatMap(each => textOf(at(each, 'name')) ?? []);
  const allocation = at(root, 'allocation');
  const list = at(allocation, 'percentile');
  const entries = itemsOf(list).map(entryIn);
  const standard = textOf(at(allocation, 'default_when_enabled'));
  const pieces = piecesOf(entries, standard);
  const widths = new Map(names.map(name => [name, widthOf(pieces, name)]));
  const { candidate, stable } = armsOf({ names, widths, named, standard, entries });
  const pool = pieces.filter(({ variant }) => variant === candidate || variant === stable);
  const width = pool.reduce((sum, { from, to }) => sum + to - from, 0);
  const share = width === 0 ? 0 : round(((widths.get(candidate) ?? 0) / width) * 100);
  const obstacle = obstacleIn({ list, entries, width, pool, candidate });
  const put = (written: string): readonly Edit[] =>
    list === undefined ? insertion(allocation, written) : [replacing(list, written)];
  return {
    kind: 'variants',
    stable,
    candidate,
    shares: { [stable]: round(100 - share), [candidate]: share },
    whenDisabled: disabledSplit(textOf(at(allocation, 'default_when_disabled')), stable, candidate),
    raw: list === undefined ? '' : text.slice(list.start, list.end),
    remarks: remarksOn({ allocation, width, candidate, stable, root }),
    editsFor: percent =>
      put(entryTexts({ text, entries, pool, stable, candidate, standard, points: (width * percent) / 100 })),
    // Where there was no list, one that gives nobody anything says the same.
    editsBack: raw => put(raw === '' ? '[]' : raw),
    ...(obstacle !== undefined && { obstacle }),
  };
}

function entryIn(node: Node): Entry {
  const [variant, from, to] = [
    textOf(at(node, 'variant')),
    numberOf(at(node, 'from')),
    numberOf(at(node, 'to')),
  ];
  if (variant === undefined || from === undefined || to === undefined || from > to || from < 0 || to > 100) {
    throw unsuitable('an entry of its allocation by percentile cannot be read', 'repair it in the portal');
  }
  return { node, variant, from, to };
}

type Arms = { readonly candidate: string; readonly stable: string };

type Cast = {
  readonly names: readonly string[];
  readonly widths: ReadonlyMap<string, number>;
  readonly named: string | undefined;
  readonly standard: string | undefined;
  readonly entries: readonly Entry[];
};

function armsOf(cast: Cast): Arms {
  const { names, named } = cast;
  const given = names.find(name => name.toLowerCase() === named?.toLowerCase());
  if (named !== undefined && given === undefined) {
    throw unsuitable(`there is no variant ${named}; there are ${names.join(', ')}`);
  }
  if (names.length < 2) throw unsuitable('it has one variant: there is nothing to shift between');
  const candidate = given ?? idleOf(cast);
  return { candidate, stable: stableOf(cast, candidate) };
}

/** Of two variants the one with less. */
function idleOf({ names, widths }: Cast): string {
  const [least, ...others] = [...names].sort(
    (one, other) => (widths.get(one) ?? 0) - (widths.get(other) ?? 0),
  );
  if (least !== undefined && others.length === 1) return least;
  throw unsuitable(
    `which of its ${names.length} variants is the candidate cannot be told: ${names.join(', ')}`,
    'name it by the input candidate',
  );
}

/** It has to stay the same at every share, also when it has none any more: so it is never simply the busiest one. */
function stableOf({ names, standard, entries }: Cast, candidate: string): string {
  const others = names.filter(name => name !== candidate);
  if (standard !== undefined && others.includes(standard)) return standard;
  const listed = others.filter(name => entries.some(({ variant }) => variant === name));
  const [one, ...more] = listed.length === 0 ? others : listed;
  if (one !== undefined && more.length === 0) return one;
  throw unsuitable(
    `which variant gives its users to ${candidate} cannot be told: ${others.join(', ')}`,
    'make it the default_when_enabled of the allocation',
  );
}

type Standing = {
  readonly list: Node | undefined;
  readonly entries: readonly Entry[];
  readonly width: number;
  readonly pool: readonly Piece[];
  readonly candidate: string;
};

function obstacleIn({ list, entries, width, pool, candidate }: Standing): Lever['obstacle'] {
  const sorted = [...entries].sort((one, other) => one.from - other.from).filter(({ from, to }) => from < to);
  const overlap = sorted.find((entry, index) => entry.from < (sorted[index - 1]?.to ?? 0));
  if (overlap !== undefined) {
    return {
      why: `ranges of its percentiles overlap at ${overlap.from}: the first one wins there, and a share would not mean what it says`,
      hint: 'part them in the portal',
    };
  }
  if (width === 0) {
    const why = `neither ${candidate} nor the other variant has a range of percentiles${list === undefined ? ': there is no allocation by percentile' : ''}`;
    return { why, hint: 'allocate users to one of them first: by percentile, or by default_when_enabled' };
  }
  const own = pool.flatMap(({ variant }, index) => (variant === candidate ? [index] : []));
  const isAtAnEnd =
    own.length === 0 ||
    own.every((index, nth) => index === nth) ||
    own.every((index, nth) => index === pool.length - own.length + nth);
  if (isAtAnEnd) return undefined;
  return {
    why: `the users of ${candidate} lie amid those of the other variant: a larger share would exchange them`,
    hint: 'put its range to one end, from 0 or up to 100, and start again',
  };
}

function disabledSplit(standard: string | undefined, stable: string, candidate: string): Split {
  return standard === candidate ? { [stable]: 0, [candidate]: 100 } : { [stable]: 100, [candidate]: 0 };
}

type Scene = {
  readonly allocation: Node | undefined;
  readonly width: number;
  readonly candidate: string;
  readonly stable: string;
  readonly root: Node;
};

function remarksOn({ allocation, width, candidate, stable, root }: Scene): readonly string[] {
  const pinned = (['user', 'group'] as const).filter(name => itemsOf(at(allocation, name)).length > 0);
  const filters = itemsOf(at(root, 'conditions', 'client_filters')).map(
    each => textOf(at(each, 'name')) ?? '',
  );
  return [
    ...(width < 100 - 1e-9 && width > 0
      ? [
          `shares are of the ${round(width)} % of users whom ${candidate} and ${stable} have; all others keep their variant`,
        ]
      : []),
    ...pinned.map(name => `${name}s that the allocation names keep their variant, whatever the share is`),
    ...(filters.length > 0
      ? [`only users whom ${filters.join(', ')} let in get a variant by their share`]
      : []),
  ];
}

function insertion(allocation: Node | undefined, written: string): readonly Edit[] {
  if (allocation?.kind !== 'object') return [];
  const comma = allocation.members.length > 0 ? ',' : '';
  const start = allocation.start + 1;
  return [{ start, end: start, text: `"percentile":${written}${comma}` }];
}

function round(percent: number): number {
  return Number(percent.toFixed(6));
}
