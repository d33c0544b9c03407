// Bakes of a day, each in a process of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { containerApps } from '../../test/journeys/stage/rollout-scene.js';
import { scenes } from '../../test/journeys/stage/scene.js';
import type { Baked, BakeJob } from './bake.js';
import { line, reached } from './figures.js';
import { watchedRun } from './watched-run.js';

const minute = 60_000;
const day = 1_440 * minute;
const aimMebibytes = 120;

const jobs: readonly (BakeJob & { readonly name: string })[] = [
  {
    name: 'watch of 24 h at 100 %, intervals of 5 min',
    ladder: '50%/20m, 100%',
    watchMilliseconds: day,
    stepMilliseconds: 5 * minute,
    perMinute: 6_000,
  },
  {
    name: 'rung of 24 h at 10 %, intervals of 1 min',
    ladder: '10%/24h, 100%',
    watchMilliseconds: 5 * minute,
    stepMilliseconds: minute,
    perMinute: 6_000,
  },
];

const measured = fileURLToPath(new URL('measured.js', import.meta.url));

async function inOwnProcess(job: BakeJob): Promise<Baked> {
  const env = { PATH: process.env['PATH'] ?? '', ROLLOUT_BENCH: JSON.stringify(job) };
  const child = spawn(process.execPath, [measured], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString('utf8');
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the measured process ended with ${code}`);
  // Its own child told it: the shape is the one that was printed.
  const baked: Baked = JSON.parse(printed);
  return baked;
}

const speed = 500;

/** Both are of 24 hours: looked at every five minutes, and every minute. */
const commands = [
  { name: 'watch of 24 h', ladder: '50%/20m, 100%', watch: '24h' },
  { name: 'rung of 24 h', ladder: '10%/24h, 100%', watch: '5m' },
] as const;

/** With all that the command loads: the clients of Azure, the sign-in, the door. Three minutes of real time for each. */
async function bakeCommand({ name, ladder, watch }: (typeof commands)[number]): Promise<void> {
  const stage = scenes();
  try {
    const load = [{ site: 'orders-api', perSecond: 0.2, returning: 0, path: '/' }];
    const scene = await stage.start({ ...containerApps.options('healthy'), speed, load });
    const run = await watchedRun(scene, containerApps, {
      everyMilliseconds: 2_000,
      inputs: { ladder, watch, objectives: 'error-rate < 40%', 'on-undecided': 'accept' },
    });
    const isSmall = run.mebibytes < aimMebibytes;
    line(
      `the command, ${name}: memory at its peak`,
      `${run.mebibytes.toFixed(0)} MiB`,
      reached(isSmall, '< 120 MiB'),
    );
    line(
      `  it ended ${run.outputs['outcome']}; processor time`,
      `${(run.processorTime(0, Number.POSITIVE_INFINITY) / 1_000).toFixed(1)} s`,
    );
  } finally {
    await stage.stop();
  }
}

export async function benchBaking(): Promise<void> {
  console.log(
    '\nA day inline, on a clock that jumps: the driver, its ledger and its journal on disk, histograms of latency',
  );
  for (const { name, ...job } of jobs) {
    const baked = await inOwnProcess(job);
    if (baked.outcome !== 'passed') throw new Error(`${name} ended ${baked.outcome}`);
    const isSmall = baked.mebibytes < aimMebibytes;
    line(`${name}: memory at its peak`, `${baked.mebibytes.toFixed(0)} MiB`, reached(isSmall, '< 120 MiB'));
    line('  before it began', `${baked.restingMebibytes.toFixed(0)} MiB`);
    line(`  processor time of ${baked.looks} looks`, `${(baked.milliseconds / 1_000).toFixed(1)} s`);
  }
  for (const command of commands) await bakeCommand(command);
}
