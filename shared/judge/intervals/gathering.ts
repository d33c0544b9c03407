// The cells of one metric on the slots that are judged. From look to look both grow at their end; a cell that comes late, or
// is told otherwise, lets everything behind it begin anew.
import type { Fold } from '../memory.js';
import type { Cell, Interval } from '../reading.js';
import { addCells } from './cells.js';
import type { Slot } from './slots.js';

/** One slot with what was counted in it. */
export type Counted = Slot & { readonly candidate?: Cell; readonly stable?: Cell };

type Sides = { readonly candidate?: Cell; readonly stable?: Cell };

/** Cells by the beginning of their interval, and what was made of them so far for these slots. */
type Cells = {
  readonly sides: Map<number, Sides>;
  slots: readonly Slot[];
  counted: Counted[];
};

/** A finer grid is added up to the one that is judged. */
export function gathering(step: number): Fold<Interval, Cells> {
  return {
    begin: () => ({ sides: new Map(), slots: [], counted: [] }),
    take: (cells, { from, candidate, stable }) => {
      const at = Math.floor(from / step) * step;
      const before = cells.sides.get(at);
      const [mine, theirs] = [addCells([before?.candidate, candidate]), addCells([before?.stable, stable])];
      cells.sides.set(at, {
        ...(mine !== undefined && { candidate: mine }),
        ...(theirs !== undefined && { stable: theirs }),
      });
      // It came after what it belongs to.
      if (at <= (cells.counted.at(-1)?.from ?? Number.NEGATIVE_INFINITY)) cells.counted = [];
      return cells;
    },
  };
}

type End = { readonly step: number; readonly to: number };

export function countedIn(cells: Cells, slots: readonly Slot[], { step, to }: End): readonly Counted[] {
  const { counted, sides } = cells;
  const last = counted.at(-1);
  const goesOn = cells.slots === slots && (last === undefined || last.from + step <= to);
  if (!goesOn) cells.counted = [];
  cells.slots = slots;
  for (let at = cells.counted.length; at < slots.length; at += 1) {
    const slot = slots[at];
    if (slot === undefined || slot.from + step > to) break;
    cells.counted.push({ ...slot, ...sides.get(slot.from) });
  }
  return cells.counted;
}
