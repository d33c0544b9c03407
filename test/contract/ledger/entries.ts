// What the tests of ledgers write, and how they insist on it.
import type { NewEntry } from '../../../shared/ledger/entry.js';
import { type Ledger, type Stream, versionOf } from '../../../shared/ledger/ledger.js';

export const stream: Stream = { service: 'payments', environment: 'production' };

export function note(by: string, number = 1): NewEntry {
  return { kind: 'noted', at: '2026-11-20T09:00:00.000Z', by, body: { number } };
}

/** Reads and appends until nobody else was faster. */
export async function insist(ledger: Ledger, entry: NewEntry): Promise<void> {
  for (;;) {
    const version = versionOf(await ledger.read(stream));
    if ((await ledger.append(stream, [entry], version)).kind === 'appended') return;
  }
}

export async function written(ledger: Ledger): Promise<readonly string[]> {
  return (await ledger.read(stream)).map(({ by, body }) => `${by} ${body['number']}`);
}
