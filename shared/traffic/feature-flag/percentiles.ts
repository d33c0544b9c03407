// Ranges of percentiles: who has which users now, and the list that gives the candidate so many of them, written with as
// little change as there can be.
import { at, edited, type Node, numberOf, replacing } from './json-text.js';

export type Entry = {
  readonly node: Node;
  readonly variant: string;
  readonly from: number;
  readonly to: number;
};

/** A part of all users, and the variant that they get; undefined where nothing is said. */
export type Piece = { readonly from: number; readonly to: number; readonly variant: string | undefined };

/** The first entry that holds a place wins there, and the default has what is left. */
export function piecesOf(entries: readonly Entry[], standard: string | undefined): readonly Piece[] {
  const ends = [...new Set([0, 100, ...entries.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [index, to] of ends.entries()) {
    const from = ends[index - 1];
    if (from === undefined) continue;
    const variant = entries.find(entry => entry.from <= from && entry.to >= to)?.variant ?? standard;
    const last = pieces.at(-1);
    if (last?.variant === variant && last !== undefined) pieces[pieces.length - 1] = { ...last, to };
    else pieces.push({ from, to, variant });
  }
  return pieces;
}

export function widthOf(pieces: readonly Piece[], variant: string): number {
  return pieces.filter(piece => piece.variant === variant).reduce((sum, { from, to }) => sum + to - from, 0);
}

export type Wanted = {
  readonly text: string;
  readonly entries: readonly Entry[];
  /** What the two have between them, in order. */
  readonly pool: readonly Piece[];
  readonly stable: string;
  readonly candidate: string;
  readonly standard: string | undefined;
  /** So much of the pool for the candidate. */
  readonly points: number;
};

/** The whole list as text. Entries of other variants are there as they were. */
export function entryTexts(wanted: Wanted): string {
  const { text, entries, stable, candidate, standard } = wanted;
  const divided = divide(wanted);
  const isSilent = (variant: string) =>
    variant === standard && !entries.some(entry => entry.variant === variant);
  const needed = new Map(
    [stable, candidate].map(variant => [
      variant,
      isSilent(variant) ? [] : divided.filter(piece => piece.variant === variant),
    ]),
  );
  const kept = entries.map(entry => {
    const left = needed.get(entry.variant);
    if (left === undefined) return text.slice(entry.node.start, entry.node.end);
    // Nobody: from and to are the same. The entry stays, with whatever else somebody wrote into it.
    return moved(text, entry, left.shift() ?? { from: 0, to: 0 });
  });
  const added = [...needed.values()]
    .flat()
    .map(({ variant, from, to }) => JSON.stringify({ variant, from, to }));
  return `[${[...kept, ...added].join(',')}]`;
}

function moved(
  text: string,
  { node, from, to }: Entry,
  piece: { readonly from: number; readonly to: number },
): string {
  const [first, last] = [at(node, 'from'), at(node, 'to')];
  const edits = [
    ...(first !== undefined && numberOf(first) === from && from !== piece.from
      ? [replacing(first, String(piece.from))]
      : []),
    ...(last !== undefined && to !== piece.to ? [replacing(last, String(piece.to))] : []),
  ].map(edit => ({ ...edit, start: edit.start - node.start, end: edit.end - node.start }));
  return edited(text.slice(node.start, node.end), edits);
}

/** From the end at which the candidate has users already; from 0 where it has none. */
function divide({ pool, stable, candidate, points }: Wanted): readonly Piece[] {
  const isLast = pool.at(-1)?.variant === candidate && pool[0]?.variant !== candidate;
  const whole = pool.reduce((sum, { from, to }) => sum + to - from, 0);
  const [first, second] = isLast ? [stable, candidate] : [candidate, stable];
  let left = isLast ? whole - points : points;
  const parts: Piece[] = [];
  for (const { from, to } of pool) {
    const cut = round(Math.min(to, Math.max(from, from + left)));
    if (cut > from) parts.push({ from, to: cut, variant: first });
    if (cut < to) parts.push({ from: cut, to, variant: second });
    left -= to - from;
  }
  return joined(parts);
}

function joined(parts: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last !== undefined && last.variant === part.variant && last.to === part.from) {
      whole[whole.length - 1] = { ...last, to: part.to };
    } else whole.push(part);
  }
  return whole;
}

function round(place: number): number {
  return Number(place.toFixed(6));
}
