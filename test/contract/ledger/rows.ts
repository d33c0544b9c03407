// Every ledger there is. A new one is one more row.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileLedger } from '../../../shared/ledger/file.js';
import type { Ledger, Stream } from '../../../shared/ledger/ledger.js';
import { noneLedger } from '../../../shared/ledger/none.js';
import { azureBlobRow } from './azure-blob/row.js';
import { gitRows } from './git/rows.js';
import type { LedgerRow } from './row.js';

export function fileOf(place: string, { service, environment }: Stream): string {
  return join(place, service, `${environment}.jsonl`);
}

const file: LedgerRow = {
  name: 'file',
  place: () => mkdtemp(join(tmpdir(), 'azure-promote-ledger-')),
  open: (place, clock) => fileLedger(place, clock),
  lasting: {
    spoil: async (place, stream, change) => {
      const path = fileOf(place, stream);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, change(await readFile(path, 'utf8').catch(() => '')));
    },
    contents: async place => (await readdir(place, { recursive: true })).sort(),
  },
  remove: place => rm(place, { recursive: true, force: true }),
};

const kept = new Map<string, Ledger>();
let places = 0;

const none: LedgerRow = {
  name: 'none',
  place: async () => {
    places += 1;
    kept.set(String(places), noneLedger());
    return String(places);
  },
  open: place => kept.get(place) ?? noneLedger(),
  named: () => 'none',
  remove: async place => {
    kept.delete(place);
  },
};

export const rows: readonly LedgerRow[] = [file, none, ...gitRows, azureBlobRow];
