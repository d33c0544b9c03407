// How fast ledgers are: one writer alone, and 10 processes that append 100 entries to one stream at once.
// Usage: node lib/bench/ledger.js [row …]      a row is one of test/contract/ledger/rows.ts; default: file, git
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { realClock } from '../shared/wiring/clock.js';
import { insist, note, written } from '../test/contract/ledger/entries.js';
import type { LedgerRow } from '../test/contract/ledger/row.js';
import { rows } from '../test/contract/ledger/rows.js';

const writer = fileURLToPath(new URL('../test/contract/ledger/writer.js', import.meta.url));
const [writers, each, alone] = [10, 10, 20];
const wanted = process.argv.slice(2);
const names = wanted.length === 0 ? ['file', 'git'] : wanted;

async function inPlace<Result>(row: LedgerRow, work: (place: string) => Promise<Result>): Promise<Result> {
  const place = await row.place();
  try {
    return await work(place);
  } finally {
    await row.remove(place);
  }
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function measure(row: LedgerRow): Promise<void> {
  const single = await inPlace(row, async place => {
    const ledger = row.open(place, realClock);
    await insist(ledger, note('warm'));
    return milliseconds(async () => {
      for (let number = 1; number <= alone; number += 1) await insist(ledger, note('a', number));
    });
  });
  console.log(`${row.name}: one writer alone, each read and append: ${(single / alone).toFixed(1)} ms`);
  const crowd = await inPlace(row, async place => {
    const taken = await milliseconds(() =>
      Promise.all(Array.from({ length: writers }, (_, at) => write(row.name, place, `w${at}`))),
    );
    const kept = new Set(await written(row.open(place, realClock)));
    if (kept.size !== writers * each) throw new Error(`${row.name} kept ${kept.size} entries`);
    return taken;
  });
  const verdict = crowd <= 10_000 ? 'reached' : 'missed';
  const seconds = (crowd / 1_000).toFixed(1);
  console.log(
    `${row.name}: ${writers * each} appends by ${writers} processes: ${seconds} s  aim 10 s  ${verdict}`,
  );
}

async function write(row: string, place: string, name: string): Promise<void> {
  const child = spawn(process.execPath, [writer, row, place, name, String(each)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`a writer ended with ${code}`);
}

for (const row of rows.filter(({ name }) => names.includes(name))) await measure(row);
