// What the playground can bear: how soon it serves, how many visits a second it splits and how late, and whether a day
// of its time leaves anything behind.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { startLoad } from '../playground/load/load.js';
import { mostRealPerSecond } from '../playground/load/wish.js';
import { type Playground, startPlayground } from '../playground/playground.js';
import { call, manage, rule, setRules } from '../test/contract/playground/caller.js';

const line = (name: string, value: string, verdict = ''): void =>
  console.log(`${name.padEnd(44)} ${value.padStart(14)}  ${verdict}`);

const reached = (fine: boolean, aim: string): string => `aim ${aim}  ${fine ? 'reached' : 'missed'}`;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

type Child = { readonly child: ChildProcess; readonly printed: string; readonly milliseconds: number };

/** Until it has printed what says that it works. */
async function run(words: readonly string[], proof: string): Promise<Child> {
  const began = performance.now();
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    if (printed.includes(proof)) break;
  }
  return { child, printed, milliseconds: performance.now() - began };
}

async function end({ child }: Child): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

const running = '# Ctrl-C ends it.';
const fromLib = [resolve('lib/test/contract/playground/run-terminal.js')];
const fromDist = [resolve('dist/cli.js'), 'playground'];

async function benchStart(folder: string): Promise<void> {
  const empty = join(folder, 'empty.js');
  writeFileSync(empty, 'console.log("empty");\n');
  const subjects = [
    { name: 'an empty script', words: [empty], proof: 'empty' },
    { name: 'the playground, compiled', words: fromLib, proof: running },
    ...(existsSync('dist/cli.js')
      ? [{ name: 'the playground, from the bundle', words: fromDist, proof: running }]
      : []),
  ];
  const times = new Map(subjects.map(each => [each.name, [] as number[]]));
  for (let round = -1; round < 10; round += 1) {
    for (const { name, words, proof } of subjects) {
      const child = await run(words, proof);
      if (round >= 0) times.get(name)?.push(child.milliseconds);
      await end(child);
    }
  }
  const unit = median(times.get('an empty script') ?? []);
  console.log('Start, from nothing to serving: medians of 10, interleaved');
  for (const [name, taken] of times) {
    const time = median(taken);
    const verdict = name === 'an empty script' ? '' : reached(time < 400, '< 400 ms');
    line(name, `${time.toFixed(0)} ms`, `${(time / unit).toFixed(2)} × empty  ${verdict}`);
  }
}

const seconds = 10;

type Site = { readonly host: string; readonly url: string };

/** Split 90 to 10 over sockets, with a third of the visitors coming back with their cookies. */
async function benchVisits(name: string, site: Site): Promise<void> {
  const door = { site: 'payments', ...site };
  const load = startLoad({ seed: 1, speed: 1, doors: () => [door] });
  const wish = { site: 'payments', perSecond: mostRealPerSecond, returning: 0.3, path: '/' };
  load.set([wish]);
  await new Promise(done => setTimeout(done, 2_000));
  load.stop();
  load.set([wish]);
  const [began, worked] = [performance.now(), process.cpuUsage()];
  await new Promise(done => setTimeout(done, seconds * 1000));
  const { user, system } = process.cpuUsage(worked);
  const [report] = load.report();
  const taken = (performance.now() - began) / 1000;
  load.stop();
  if (!report) throw new Error('nobody visited');
  const rate = report.answered / taken;
  const share = (report.byArm['staging']?.answered ?? 0) / report.answered;
  console.log(`\n${name}: ${mostRealPerSecond}/s for ${seconds} s`);
  line(
    'answered',
    `${rate.toFixed(0)}/s`,
    reached(rate > mostRealPerSecond * 0.97, `${mostRealPerSecond}/s`),
  );
  line(
    'answer, median',
    `${report.latency.medianMs.toFixed(2)} ms`,
    `p99 of the newest 8,192: ${report.latency.p99Ms.toFixed(2)} ms  ${reached(report.latency.p99Ms < 10, 'p99 < 10 ms')}`,
  );
  line(
    'sent late, median',
    `${report.lateness.medianMs.toFixed(2)} ms`,
    `p99 ${report.lateness.p99Ms.toFixed(2)} ms`,
  );
  line('work of this process', `${((user + system) / report.answered).toFixed(0)} µs`, 'for each visit');
  line('errors, failed, unsent', `${report.errors}, ${report.failed}, ${report.unsent}`);
  line('to the candidate, asked 10 %', `${(share * 100).toFixed(1)} %`);
}

const front = 'payments.azurewebsites.net';

async function benchOwnProcess(): Promise<void> {
  const playground = await startPlayground();
  await setRules(playground, rule(10));
  await benchVisits('Visitors in the process of the playground, as --load makes them', {
    host: front,
    url: urlOf(playground),
  });
  await playground.stop();
}

const urlOf = (playground: Playground): string =>
  playground.sites.find(each => each.name === 'payments' && each.slot === 'production')?.url ?? '';

async function benchOtherProcess(): Promise<void> {
  const child = await run(fromLib, running);
  const url = /^# +payments production (\S+)$/m.exec(child.printed)?.[1] ?? '';
  const gateway = /^export AZURE_PROMOTE_PLAYGROUND=(\S+)$/m.exec(child.printed)?.[1] ?? '';
  const host = 'payments-staging-a1b2c3.westeurope-01.azurewebsites.net';
  const rules = [{ name: 'staging', actionHostName: host, reroutePercentage: 10 }];
  await call(gateway, undefined, '/_playground/act', {
    method: 'POST',
    body: JSON.stringify({ site: 'payments', rules }),
  });
  await benchVisits('Visitors in another process', { host: front, url });
  await end(child);
}

const hours = 50;
const stepMinutes = 5;
const visitsPerStep = 40;
const readsPerStep = 40;

/** Five minutes of its time: visits, reads, a change, a look by the live page, and then the jump. */
async function step(playground: Playground, index: number): Promise<void> {
  const url = urlOf(playground);
  await Promise.all(Array.from({ length: visitsPerStep }, () => call(url, undefined, '/')));
  await setRules(playground, rule(index % 50));
  await Promise.all(Array.from({ length: readsPerStep }, () => manage(playground, 'sites/payments/slots')));
  await call(playground.url, undefined, '/_playground/live');
  playground.state.clock.advance(stepMinutes * 60_000);
}

async function benchDay(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  const heap = (): number => {
    if (typeof collect === 'function') collect();
    return process.memoryUsage().heapUsed / 1_048_576;
  };
  const playground = await startPlayground();
  const perHour = 60 / stepMinutes;
  const seen = new Map<number, number>();
  console.log(
    `\n${hours} h of its time in steps of ${stepMinutes} min, ${visitsPerStep} visits, ${readsPerStep} reads and a change in each; heap after gc`,
  );
  for (let index = 0; index < hours * perHour; index += 1) {
    await step(playground, index);
    const hour = (index + 1) / perHour;
    if (hour % 2 === 0) seen.set(hour, heap());
  }
  for (const hour of [2, 14, 26, 38, 50]) line(`after ${hour} h`, `${(seen.get(hour) ?? 0).toFixed(1)} MiB`);
  const between = (from: number, until: number): number =>
    median([...seen].filter(([hour]) => hour > from && hour <= until).map(([, mebibytes]) => mebibytes));
  const growth = between(38, 50) / between(26, 38) - 1;
  console.log('A day of metrics and 20,000 to 25,000 requests are kept; the first 26 h fill them.');
  line(
    'growth, medians of 26-38 h to 38-50 h',
    `${(growth * 100).toFixed(1)} %`,
    reached(growth < 0.05, '< 5 %'),
  );
  await playground.stop();
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-playground-'));
  console.log(`Node ${process.versions.node}`);
  try {
    await benchStart(folder);
    await benchOwnProcess();
    await benchOtherProcess();
    await benchDay();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
