// What is kept of a route for going back: plain JSON, read again perhaps by another process, weeks later.
import { Fault } from '../../fault/fault.js';
import type { Split } from '../split.js';
import type { Wire, WireValue } from '../target.js';
import type { Picture } from './route.js';
import type { Weights } from './weights.js';

export type Kept = {
  /** What restoring obeys. */
  readonly split: Split;
  /** How they were written, where they still say the same. */
  readonly weights: Weights;
  /** Of the route, and where it was: another cluster may have one of the same name. */
  readonly uid: string;
  readonly id: string;
};

export function toWire({ shares, backends, route, id }: Picture): Wire {
  const weights = Object.fromEntries(backends.map(({ name, weight }) => [name, weight]));
  return { split: { ...shares }, weights, uid: route.uid, id };
}

export function fromWire({ split, weights, uid, id }: Wire): Kept {
  const [shares, kept] = [numbersIn(split), numbersIn(weights)];
  if (!Object.values(shares).some(share => share > 0) || typeof uid !== 'string' || typeof id !== 'string') {
    throw unreadable();
  }
  return { split: shares, weights: kept, uid, id };
}

function numbersIn(value: WireValue | undefined): Readonly<Record<string, number>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unreadable();
  return Object.fromEntries(
    Object.entries(value).map(([name, each]): readonly [string, number] => {
      if (typeof each !== 'number') throw unreadable();
      return [name, each];
    }),
  );
}

function unreadable(): Fault {
  return new Fault('LEDGER_UNREADABLE', 'what was kept of the weights before cannot be read', {
    hint: 'set the weights to go back to by hand: kubectl edit httproute',
  });
}
