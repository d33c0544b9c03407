// How fast the machine decides, and how fast a long journal is replayed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beginState, decide } from '../../shared/rollout/decide.js';
import type { Event } from '../../shared/rollout/event.js';
import { formatDecision, formatHeader } from '../../shared/rollout/journal.js';
import type { Plan } from '../../shared/rollout/plan.js';
import { planFor } from './bake.js';
import { line, median, reached } from './figures.js';

const lines = 100_000;
const aims = { perSecond: 10_000, milliseconds: 2_000 };
const openedAt = Date.UTC(2026, 0, 5, 9);
const second = 1_000;

/** A rung of a month, so that it is judged again and again. */
const plan: Plan = planFor({
  ladder: '20%/720h, 100%',
  watchMilliseconds: 0,
  stepMilliseconds: 60_000,
  perMinute: 0,
});

function* story(count: number): Generator<Event> {
  const at = openedAt;
  yield { kind: 'begun', at };
  yield { kind: 'claim-granted', at };
  yield { kind: 'candidate-accepted', builds: { candidate: 'sha256:new', stable: 'sha256:old' }, at };
  yield { kind: 'arm-ready', at };
  yield { kind: 'probe-passed', at };
  yield { kind: 'raise-asked', percent: 20, at };
  yield { kind: 'settled', percent: 20, at };
  for (let look = 7; look < count; look += 1) {
    const judgedAt = openedAt + look * 20 * second;
    const because = `${look} of ${look * 1_000} candidate requests failed, against ${look * 9} of stable`;
    const told = {
      kind: 'pass',
      hold: false,
      sufficient: false,
      because,
      candidateRequests: look * 100,
    } as const;
    yield { kind: 'judged', verdict: { ...told, judgedUntil: judgedAt - 120 * second }, at: judgedAt };
  }
}

export function benchDeciding(): void {
  console.log('\nDeciding');
  const events = [...story(lines - 1)];
  let state = beginState(plan, openedAt);
  const used = process.cpuUsage();
  const began = performance.now();
  for (const event of events) state = decide(plan, state, event).state;
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

export function benchReplay(): void {
  const folder = mkdtempSync(join(tmpdir(), 'azure-promote-replay-'));
  try {
    const path = join(folder, 'long.journal.jsonl');
    let state = beginState(plan, openedAt);
    const written = [formatHeader({ plan, openedAt })];
    for (const event of story(lines - 1)) {
      const decision = decide(plan, state, event);
      state = decision.state;
      written.push(formatDecision({ event, decision }));
    }
    writeFileSync(path, `${written.join('\n')}\n`);
    const times = Array.from({ length: 5 }, () => replayOnce(path));
    const own = median(times.map(({ processor }) => processor));
    line(
      `replay of a journal of ${written.length} lines, whole process`,
      `${own.toFixed(0)} ms`,
      reached(own < aims.milliseconds, '< 2 s'),
    );
    line('  by the clock on the wall', `${median(times.map(({ wall }) => wall)).toFixed(0)} ms`);
    const bare = median(times.map(() => parsedAndPrinted(written)));
    line('  against the same lines read and printed by JSON alone', `${(own / bare).toFixed(2)} x`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the machine has to give just now: milliseconds of a processor. */
function parsedAndPrinted(texts: readonly string[]): number {
  const used = process.cpuUsage();
  for (const text of texts) JSON.stringify(JSON.parse(text));
  return process.cpuUsage(used).user / 1_000;
}

const door = pathToFileURL(join(import.meta.dirname, '..', '..', 'shared', 'door', 'door.js')).href;

type Replayed = { readonly processor: number; readonly wall: number };

/** With the processor time that it took: beside other work it waits for its turn, and that is not its own. */
function replayOnce(path: string): Replayed {
  const told = `process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('used=' + (user + system)); });`;
  const program = `${told} const { start } = await import(${JSON.stringify(door)}); await start('cli');`;
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', program, 'cli', 'replay', path],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const wall = performance.now() - began;
  if (status !== 0 || !stdout.includes(`${lines - 1} decisions`))
    throw new Error(stderr || stdout.slice(-500));
  return { wall, processor: Number(/used=(\d+)/.exec(stderr)?.[1]) / 1_000 };
}
