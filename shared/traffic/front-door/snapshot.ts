// What is kept of an origin group for going back: plain JSON, read again perhaps by another process, weeks later.
import { Fault } from '../../fault/fault.js';
import { isWhole, type Split } from '../split.js';
import type { Wire, WireValue } from '../target.js';
import type { Standing } from './standing.js';

export type Kept = { readonly split: Split; readonly origins: readonly Standing[] };

export function toWire({ split, origins }: Kept): Wire {
  return { split: { ...split }, origins: origins.map(({ name, isOn, weight }) => ({ name, isOn, weight })) };
}

export function fromWire({ split, origins }: Wire): Kept {
  // Not every array is one of ours: what is in it is looked at one by one.
  if (!Array.isArray(origins)) throw unreadable();
  const kept = { split: splitIn(split), origins: origins.map(standingIn) };
  if (!isWhole(kept.split)) throw unreadable();
  return kept;
}

function splitIn(value: WireValue | undefined): Split {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unreadable();
  const shares = Object.entries(value).map(([name, share]) => {
    if (typeof share !== 'number') throw unreadable();
    return [name, share] as const;
  });
  return Object.fromEntries(shares);
}

function standingIn(value: WireValue): Standing {
  if (typeof value !== 'object' || value === null || !('name' in value)) throw unreadable();
  const { name, isOn, weight } = value;
  if (typeof name !== 'string' || typeof isOn !== 'boolean' || typeof weight !== 'number') throw unreadable();
  return { name, isOn, weight };
}

function unreadable(): Fault {
  return new Fault('LEDGER_UNREADABLE', 'what was kept of the traffic before cannot be read', {
    hint: 'give the weights to go back to by hand: az afd origin update',
  });
}
