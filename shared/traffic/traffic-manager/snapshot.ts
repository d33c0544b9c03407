// What is kept of a profile for going back: plain JSON, read again perhaps by another process, weeks later.
import type { EndpointKind } from '../../azure/traffic-manager.js';
import { Fault } from '../../fault/fault.js';
import type { Wire, WireValue } from '../target.js';
import type { Standing } from './weights.js';

export function toWire(endpoints: readonly Standing[]): Wire {
  return { endpoints: endpoints.map(({ kind, name, isOn, weight }) => ({ kind, name, isOn, weight })) };
}

export function fromWire({ endpoints }: Wire): readonly Standing[] {
  // Not every array is one of ours: what is in it is looked at one by one.
  if (!Array.isArray(endpoints)) throw unreadable();
  const read = endpoints.map(standingIn);
  if (!read.some(({ isOn }) => isOn)) throw unreadable();
  return read;
}

const kinds: readonly EndpointKind[] = ['AzureEndpoints', 'ExternalEndpoints', 'NestedEndpoints'];

function standingIn(value: WireValue): Standing {
  if (typeof value !== 'object' || value === null || !('name' in value)) throw unreadable();
  const { name, isOn, weight } = value;
  const kind = kinds.find(each => each === value['kind']);
  if (kind === undefined || typeof name !== 'string') throw unreadable();
  if (typeof isOn !== 'boolean' || typeof weight !== 'number') throw unreadable();
  return { kind, name, isOn, weight };
}

function unreadable(): Fault {
  return new Fault('LEDGER_UNREADABLE', 'what was kept of the traffic before cannot be read', {
    hint: 'give the weights to go back to by hand: az network traffic-manager endpoint update',
  });
}
