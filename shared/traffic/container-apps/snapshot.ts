// What is kept of an app for going back: plain JSON, read again perhaps by another process, weeks later.
import { Fault } from '../../fault/fault.js';
import type { Wire, WireValue } from '../target.js';
import type { Entry } from './live/ingress.js';

export type Snapshot = {
  /** Always by name: going back to "the latest" would hand everything to the candidate. */
  readonly entries: readonly Entry[];
  /** The revision that was made for this promotion. */
  readonly placed?: string;
};

export function toWire({ entries, placed }: Snapshot): Wire {
  return { entries: entries.map(entry => ({ ...entry })), ...(placed !== undefined && { placed }) };
}

export function fromWire({ entries, placed }: Wire): Snapshot {
  const read = listOf(entries).map(entryIn);
  if (read.reduce((sum, { weight }) => sum + weight, 0) !== 100) throw unreadable();
  return { entries: read, ...(typeof placed === 'string' && { placed }) };
}

function listOf(value: WireValue | undefined): readonly WireValue[] {
  // Not every array is one of ours: what is in it is looked at one by one.
  if (Array.isArray(value)) return value;
  throw unreadable();
}

function entryIn(value: WireValue): Entry {
  if (typeof value !== 'object' || value === null || !('revision' in value)) throw unreadable();
  const { revision, weight, label } = value;
  if (typeof revision !== 'string' || typeof weight !== 'number') throw unreadable();
  return { revision, weight, ...(typeof label === 'string' && { label }) };
}

function unreadable(): Fault {
  return new Fault('LEDGER_UNREADABLE', 'what was kept of the traffic before cannot be read', {
    hint: 'give the weights to go back to by hand: az containerapp ingress traffic set',
  });
}
