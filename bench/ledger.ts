// How fast ledgers are: one writer alone, and 10 processes that append 100 entries to one stream at once.
// Usage: node lib/bench/ledger.js [row …]      a row is one of test/contract/ledger/rows.ts; default: file, git
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { realClock } from '../shared/wiring/clock.js';
import { insist, note, written } from '../test/contract/ledger/entries.js';
import type { LedgerRow } from '../test/contract/ledger/row.js';
import { rows } from '../test/contract/ledger/rows.js';

const writer = fileURLToPath(new URL('ledger/writer.js', import.meta.url));
const [writers, each, alone, rounds] = [10, 10, 20, 3];
const aimMilliseconds = 10_000;
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
  const times: number[] = [];
  const usedBefore = childSeconds();
  for (let round = 0; round < rounds; round += 1) times.push(await inPlace(row, place => crowd(row, place)));
  const median = times.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? Number.NaN;
  const verdict = median <= aimMilliseconds ? 'reached' : 'missed';
  const used = (childSeconds() - usedBefore) / rounds;
  const all = times.map(time => (time / 1_000).toFixed(1)).join(', ');
  console.log(
    `${row.name}: ${writers * each} appends by ${writers} processes: ${(median / 1_000).toFixed(1)} s (median of ${all})  aim 10 s  ${verdict}`,
  );
  console.log(`  processor time of all processes, their start included: ${used.toFixed(1)} s each time`);
}

/** Of all that has ended below this process, as Linux counts it; beside other work the wall tells little. */
function childSeconds(): number {
  const [, fields = ''] = readFileSync('/proc/self/stat', 'utf8').split(') ');
  const [user, system] = fields.split(' ').slice(13, 15);
  return (Number(user) + Number(system)) / 100;
}

type Writer = ChildProcessByStdio<Writable, Readable, null>;

/** From the moment at which all of them are ready. */
async function crowd(row: LedgerRow, place: string): Promise<number> {
  const all = Array.from({ length: writers }, (_, at) => start(row.name, place, `w${at}`));
  await Promise.all(all.map(child => once(child.stdout, 'data')));
  const taken = await milliseconds(() => Promise.all(all.map(write)));
  const kept = new Set(await written(row.open(place, realClock)));
  if (kept.size !== writers * each) throw new Error(`${row.name} kept ${kept.size} entries`);
  return taken;
}

function start(row: string, place: string, name: string): Writer {
  const parameters = [writer, row, place, name, String(each)];
  return spawn(process.execPath, parameters, { stdio: ['pipe', 'pipe', 'inherit'] });
}

async function write(child: Writer): Promise<void> {
  child.stdin.end('go\n');
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`a writer ended with ${code}`);
}

for (const row of rows.filter(({ name }) => names.includes(name))) await measure(row);
