// Runs a suite for one ledger, or says what has to be installed for it.
import { describe } from '@jest/globals';
import type { LedgerRow } from './row.js';

export function suiteOf(row: LedgerRow, about: string, tests: (row: LedgerRow) => void): void {
  const name = `${about}: ${row.name}`;
  const suite = row.missing === undefined ? describe : describe.skip;
  suite(row.missing === undefined ? name : `${name} (skipped: ${row.missing})`, () => tests(row));
}
