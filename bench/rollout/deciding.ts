// How fast the machine decides, and how fast a long journal is replayed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beginState, decide } from '../../shared/rollout/decide.js';
import type { Event } from '../../shared/rollout/event.js';
import { line, median, reached } from './figures.js';
import {
  beginning,
  type LongJournal,
  longJournal,
  longPlan,
  openedAt,
  plainVerdict,
} from './long-journal.js';

const lines = 100_000;
/** A day of looks, and two: the longer ago a rollout began, the more there is to judge at each. */
const judgedLines = [1_440, 2_880];
const aims = { perSecond: 10_000, milliseconds: 2_000 };
const minute = 60_000;

function* story(count: number): Generator<Event> {
  yield* beginning();
  for (let look = 7; look < count; look += 1) {
    const at = openedAt + look * minute;
    yield { kind: 'judged', verdict: plainVerdict(at), at };
  }
}

export function benchDeciding(): void {
  console.log('\nDeciding');
  const events = [...story(lines - 1)];
  let state = beginState(longPlan, openedAt);
  const used = process.cpuUsage();
  const began = performance.now();
  for (const event of events) state = decide(longPlan, state, event).state;
  const { user } = process.cpuUsage(used);
  const perSecond = (events.length * 1e6) / user;
  line(
    'decisions in a second of processor time',
    perSecond.toFixed(0),
    reached(perSecond >= aims.perSecond, '≥ 10,000'),
  );
  line(
    `  ${events.length} of them, by the clock on the wall`,
    `${(performance.now() - began).toFixed(0)} ms`,
  );
}

export async function benchReplay(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'azure-promote-replay-'));
  try {
    const told = await longJournal(lines, false);
    const toldPath = written(join(folder, 'told.jsonl'), told);
    const alone = replayed(toldPath, { lines, times: 5 });
    line(
      `replay of a journal of ${lines} lines, verdicts as told`,
      `${alone.wall.toFixed(0)} ms`,
      reached(alone.wall < aims.milliseconds, '< 2 s'),
    );
    line('  whole process; of processor time', `${alone.processor.toFixed(0)} ms`);
    line('  lines with evidence', `${told.withEvidence}`);
    const bare = median(Array.from({ length: 5 }, () => parsedAndPrinted(told.lines)));
    line(
      '  against the same lines read and printed by JSON alone',
      `${(alone.processor / bare).toFixed(2)} x`,
    );
    for (const count of judgedLines) {
      const path = written(join(folder, 'judged.jsonl'), await longJournal(count, true));
      const again = replayed(path, { lines: count, times: 3 });
      line(`replay of ${count} lines, every verdict judged again`, `${again.wall.toFixed(0)} ms`);
      line('  whole process; of processor time', `${again.processor.toFixed(0)} ms`);
    }
    line('load of the machine', loadavg()[0]?.toFixed(1) ?? '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function written(path: string, { lines: texts }: LongJournal): string {
  writeFileSync(path, `${texts.join('\n')}\n`);
  return path;
}

/** What the machine has to give just now: milliseconds of a processor. */
function parsedAndPrinted(texts: readonly string[]): number {
  const used = process.cpuUsage();
  for (const text of texts) JSON.stringify(JSON.parse(text));
  return process.cpuUsage(used).user / 1_000;
}

const door = pathToFileURL(join(import.meta.dirname, '..', '..', 'shared', 'door', 'door.js')).href;

type Replayed = { readonly processor: number; readonly wall: number };

type Measured = { readonly lines: number; readonly times: number };

/** The medians of so many. */
function replayed(path: string, { lines: count, times }: Measured): Replayed {
  const all = Array.from({ length: times }, () => replayOnce(path, count));
  return { processor: median(all.map(each => each.processor)), wall: median(all.map(each => each.wall)) };
}

/** With the processor time that it took: beside other work it waits for its turn, and that is not its own. */
function replayOnce(path: string, count: number): Replayed {
  const told = `process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('used=' + (user + system)); });`;
  const program = `${told} const { start } = await import(${JSON.stringify(door)}); await start('cli');`;
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', program, 'cli', 'replay', path],
    { encoding: 'utf8', maxBuffer: 1 << 29 },
  );
  const wall = performance.now() - began;
  if (status !== 0 || !stdout.includes(`${count - 1} decisions`))
    throw new Error(stderr || stdout.slice(-500));
  return { wall, processor: Number(/used=(\d+)/.exec(stderr)?.[1]) / 1_000 };
}
