// A look that was stored.
import type { Told } from '../../judge/setup.js';
import type { Look } from '../look.js';
import { amount, either, list, number, object, oneOf, percent, record, type Shape, text } from './shape.js';

const grid = object({ from: number, to: number, stepMilliseconds: amount });

const cell = object(
  { total: amount, bad: amount },
  { histogram: list(amount), rows: amount, squares: amount, average: amount },
);

const reading = object(
  {
    grid,
    intervals: list(object({ from: number }, { candidate: cell, stable: cell })),
    lastSeen: object({}, { candidate: number, stable: number }),
    remarks: list(text),
  },
  { edges: list(number) },
);

const series = object({ grid, points: list(object({ from: number, value: number })), remarks: list(text) });

const instance = object({ total: amount, bad: amount });
const spread = object(
  { grid, intervals: list(object({ from: number, instances: list(instance) })) },
  { sessions: object({ bad: amount, squares: amount }) },
);

function told<T>(value: Shape<T>): Shape<Told<T>> {
  return either(
    object({ kind: oneOf('told'), value }),
    object({ kind: oneOf('no-data', 'unreadable'), why: text }),
  );
}

const brought = {
  counts: record(told(reading)),
  series: record(told(series)),
  windows: list(object({ percent, from: number }, { to: number })),
  unreadableSince: number,
  spread,
} as const;

/** Whatever stands in `before` has nothing before itself. */
export const lookShape: Shape<Look> = object(
  { now: number },
  { ...brought, before: list(object({ now: number }, brought)) },
);
