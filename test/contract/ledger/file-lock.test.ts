// The lock of the ledger in a folder: who may hold it, who takes it over, and what becomes of those who are too late.
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Clock } from '../../../shared/http/clock.js';
import { fileLedger } from '../../../shared/ledger/file.js';
import { takeLock } from '../../../shared/ledger/file-lock.js';
import { realClock } from '../../../shared/wiring/clock.js';
import { insist, note, stream, written } from './entries.js';
import { endOf, type Started, start } from './processes.js';
import { fileOf } from './rows.js';

describe('the lock of a ledger in a folder', () => {
  let place = '';
  let path = '';
  const children = new Set<Started>();

  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'azure-promote-lock-'));
    path = fileOf(place, stream);
    await mkdir(join(place, stream.service));
  });
  afterEach(async () => {
    await Promise.all([...children].map(endOf));
    children.clear();
    await rm(place, { recursive: true, force: true });
  });

  /** Waits pass at once, as if somebody had looked for as long as it takes. */
  const hurried = (): Clock & { readonly waits: number[] } => {
    const waits: number[] = [];
    const sleep = (milliseconds: number) => {
      waits.push(milliseconds);
      return new Promise<void>(resolve => setImmediate(resolve));
    };
    return { waits, now: () => realClock.now(), sleep };
  };

  const child = async (...words: Parameters<typeof start>): Promise<Started> => {
    const started = await start(...words);
    children.add(started);
    return started;
  };

  const left = async () => (await readdir(join(place, stream.service))).sort();

  it('is gone when nobody writes', async () => {
    await insist(fileLedger(place, realClock), note('a'));
    expect(await left()).toEqual(['production.jsonl']);
  });

  it('keeps a second writer waiting for as long as it is held, and no longer', async () => {
    const lock = await takeLock(path, realClock);
    let waits = 0;
    const sleep = async () => {
      waits += 1;
      if (waits === 3) await lock.release();
    };
    await insist(fileLedger(place, { now: () => 0, sleep }), note('b'));
    expect(waits).toBe(3);
    expect(await left()).toEqual(['production.jsonl']);
  });

  it('of a process that was killed is taken over after ten seconds of looking', async () => {
    await insist(fileLedger(place, realClock), note('a'));
    const holder = await child('lock-holder', path);
    await holder.printed(1);
    await endOf(holder);
    expect(await left()).toContain('production.jsonl.lock');
    const clock = hurried();
    await insist(fileLedger(place, clock), note('b'));
    const waited = clock.waits.reduce((sum, wait) => sum + wait, 0);
    expect(waited).toBeGreaterThanOrEqual(9_900);
    expect(waited).toBeLessThanOrEqual(10_200);
    expect(await written(fileLedger(place, realClock))).toEqual(['a 1', 'b 1']);
    expect(await left()).toEqual(['production.jsonl']);
  });

  it('of a process that was killed before it put its file in place leaves the old one whole', async () => {
    const ledger = fileLedger(place, hurried());
    await insist(ledger, note('a'));
    const before = await readFile(path, 'utf8');
    const holder = await child('lock-holder', path, `${before}half a li`);
    await holder.printed(1);
    await endOf(holder);
    expect(await readFile(path, 'utf8')).toBe(before);
    expect(await written(ledger)).toEqual(['a 1']);
    await insist(ledger, note('b'));
    expect(await written(ledger)).toEqual(['a 1', 'b 1']);
  });

  it('of a process that was killed just after it put its file in place is nobody’s', async () => {
    await insist(fileLedger(place, realClock), note('a'));
    await mkdir(`${path}.lock`);
    const clock = hurried();
    await insist(fileLedger(place, clock), note('b'));
    expect(clock.waits).toEqual([]);
  });

  it('is lost to an owner that was only slow: it puts nothing in place any more', async () => {
    const slow = await takeLock(path, realClock);
    await insist(fileLedger(place, hurried()), note('b'));
    const next = await takeLock(path, realClock);
    expect(await slow.replace('stale')).toBe(false);
    await slow.release();
    expect(await next.replace('fresh')).toBe(true);
    await next.release();
    expect(await readFile(path, 'utf8')).toBe('fresh');
    expect(await left()).toEqual(['production.jsonl']);
  });

  it('is not taken from owners who change: after half a minute the ledger is busy', async () => {
    await takeLock(path, realClock);
    let waits = 0;
    const sleep = async () => {
      const [owner = ''] = await readdir(`${path}.lock`);
      waits += 1;
      await rename(join(`${path}.lock`, owner), join(`${path}.lock`, `owner-${waits}`));
    };
    const append = insist(fileLedger(place, { now: () => 0, sleep }), note('b'));
    await expect(append).rejects.toMatchObject({ code: 'LEDGER_BUSY', facts: { lock: `${path}.lock` } });
    expect(waits * 20).toBe(30_000);
  });

  it('cannot be a file that lies in its place', async () => {
    await writeFile(`${path}.lock`, '');
    await expect(insist(fileLedger(place, realClock), note('a'))).rejects.toMatchObject({
      code: 'LEDGER_UNREADABLE',
      message: 'the ledger cannot be used: its lock cannot be read (ENOTDIR)',
    });
  });

  it('loses nothing that was acknowledged, whenever writers are killed', async () => {
    const kept: string[] = [];
    for (let round = 1; round <= 5; round += 1) {
      const writer = await child('writer', 'file', place, `r${round}`, '100000');
      await writer.printed(1 + round * 3);
      await endOf(writer);
      kept.push(...writer.lines.map(number => `r${round} ${number}`));
      await insist(fileLedger(place, hurried()), note('parent', round));
      kept.push(`parent ${round}`);
    }
    const all = await written(fileLedger(place, realClock));
    expect(all).toEqual(expect.arrayContaining(kept));
    expect(new Set(all).size).toBe(all.length);
    // At most one entry of each writer was kept without its having lived to say so.
    expect(all.length - kept.length).toBeLessThanOrEqual(5);
  }, 60_000);

  it('loses nothing when writers are stopped for long and go on', async () => {
    const writer = await child('writer', 'file', place, 'w', '100000');
    for (let round = 1; round <= 8; round += 1) {
      await writer.printed(writer.lines.length + 3);
      writer.send('SIGSTOP');
      await insist(fileLedger(place, hurried()), note('parent', round));
      writer.send('SIGCONT');
    }
    await writer.printed(writer.lines.length + 3);
    await endOf(writer);
    const all = await written(fileLedger(place, hurried()));
    const numbers = all.filter(line => line.startsWith('w')).map(line => Number(line.slice(2)));
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(numbers.length).toBeGreaterThanOrEqual(writer.lines.length);
    expect(all.filter(line => line.startsWith('parent'))).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map(round => `parent ${round}`),
    );
  }, 60_000);
});
