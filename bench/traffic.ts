// What a shift of traffic costs: requests, time of our own, and how many fit into one process. The Azure is a playground
// in this process; what is measured runs in another one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startPlayground } from '../playground/playground.js';
import type { LoggedRequest } from '../playground/reception/request-log.js';
import { settle } from '../shared/traffic/settle.js';
import { worldWith } from '../test/contract/traffic/app-service/world.js';
import { type Ground, subjects } from '../test/contract/traffic/scenarios/subject.js';
import { crowded, single, spots } from './traffic/crowd.js';
import { type Alone, type Crowd, type Job, shifts } from './traffic/runner.js';

const crowdSize = 200;
const aims = { writes: 1, reads: 1, ownMilliseconds: 50, mebibytes: 150 };

const reached = (fine: boolean, aim: string): string => `aim ${aim}  ${fine ? 'reached' : 'missed'}`;

const line = (name: string, value: string, verdict = ''): void =>
  console.log(`${name.padEnd(44)} ${value.padStart(16)}  ${verdict}`.trimEnd());

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

const measured = fileURLToPath(new URL('traffic/measured.js', import.meta.url));

/** Asks a process of its own, and reads what it tells as JSON. */
async function inOwnProcess(job: Job, environment: Readonly<Record<string, string>>): Promise<unknown> {
  const env = { ...environment, PATH: process.env['PATH'] ?? '', TRAFFIC_BENCH: JSON.stringify(job) };
  const child = spawn(process.execPath, [measured], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString('utf8');
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the measured process ended with ${code}`);
  return JSON.parse(printed);
}

const isOperation = ({ path }: LoggedRequest): boolean => /operation(statuses|results)/i.test(path);
const isWrite = ({ method, path }: LoggedRequest): boolean => method !== 'GET' && !/\/list(\?|$)/i.test(path);

function counted(requests: readonly LoggedRequest[]) {
  const own = requests.filter(({ room }) => room === 'arm');
  const [operations, others] = [own.filter(isOperation), own.filter(each => !isOperation(each))];
  const writes = others.filter(isWrite).length;
  return { writes, reads: others.length - writes, operations: operations.length };
}

const answersOf = ({ playground: { state } }: Ground): number =>
  [...state.trafficProfiles.answers.values()].reduce((sum, { count }) => sum + count, 0);

async function benchCalls(): Promise<void> {
  console.log('Requests of one shift, from 0 % to 10 %, by the log of the playground');
  for (const { name, start } of subjects) {
    const ground = await start();
    const { playground, target, stable, candidate, clock } = ground;
    const marks: number[] = [playground.requests.length];
    const { guard } = await target.read();
    marks.push(playground.requests.length);
    const receipt = await target.write({ [candidate]: 10, [stable]: 90 }, guard);
    marks.push(playground.requests.length);
    const { looks, kind } = await settle(target, receipt, { clock });
    const [from = 0, read = 0, wrote = 0] = marks;
    const log = playground.requests;
    const [reading, writing, looking] = [
      counted(log.slice(from, read)),
      counted(log.slice(read, wrote)),
      counted(log.slice(wrote)),
    ];
    line(`${name}: to read`, `${reading.reads} reads`, reached(reading.reads <= aims.reads, '1'));
    line(`${name}: to write`, `${writing.writes} writes`, reached(writing.writes <= aims.writes, '1'));
    line('  to look again right before it', `${writing.reads} reads`);
    line('  to follow the operation', `${writing.operations} polls`);
    line(`  until it was ${kind}, in ${looks} looks`, `${looking.reads} reads`);
    const answers = answersOf(ground);
    if (answers > 0) line('  answers of DNS counted', `${answers}`);
    await playground.stop();
  }
}

async function benchOwnTime(): Promise<void> {
  console.log(`\nOne shift, waits left out: medians of ${shifts}, after the sign-in`);
  for (const spot of single) {
    const playground = await startPlayground({ seed: 5, world: worldWith() });
    // Its own child told it: the shape is the one that was printed.
    const told = (await inOwnProcess({ crowd: false, spots: [spot] }, playground.environment)) as Alone;
    await playground.stop();
    const own = median(told.cpu);
    line(
      `${spot.kind}: own time on a processor`,
      `${own.toFixed(1)} ms`,
      reached(own < aims.ownMilliseconds, '< 50 ms'),
    );
    line('  from start to end, with all answers', `${median(told.wall).toFixed(1)} ms`);
  }
}

async function benchCrowd(): Promise<void> {
  const all = spots(crowdSize);
  const playground = await startPlayground({ seed: 5, world: crowded(all) });
  // As above.
  const told = (await inOwnProcess({ crowd: true, spots: all }, playground.environment)) as Crowd;
  const requests = playground.requests.filter(({ room }) => room === 'arm');
  const refused = requests.filter(({ status }) => status === 429).length;
  await playground.stop();
  console.log(`\n${crowdSize} targets side by side in one process, in real time`);
  line(
    'memory at its peak',
    `${told.mebibytes.toFixed(0)} MiB`,
    reached(told.mebibytes < aims.mebibytes, '< 150 MiB'),
  );
  line('  before the first target was made', `${told.restingMebibytes.toFixed(0)} MiB`);
  line('answered 429', `${refused} of ${requests.length}`, reached(refused === 0, 'none'));
  const seen = Object.entries(told.ends).filter(([end]) => end.endsWith(' seen'));
  const count = seen.reduce((sum, [, many]) => sum + many, 0);
  line('shifts that were seen in force', `${count} of ${crowdSize}`, reached(count === crowdSize, 'all'));
  for (const [end, many] of Object.entries(told.ends)) line(`  ${end}`, `${many}`);
  line('all of it took', `${told.seconds.toFixed(0)} s`);
}

async function main(): Promise<void> {
  console.log(`Node ${process.versions.node}`);
  await benchCalls();
  await benchOwnTime();
  await benchCrowd();
}

await main();
