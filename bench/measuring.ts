// Programs run in turns, timed by the clock on the wall, with the most memory that each ever held.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

export const node = resolve('test/runtimes/node_modules/node24/bin/node');
const cli = join(resolve(process.argv[2] ?? 'dist'), 'cli.js');
export const mebibyte = 1_048_576;
export const runs = 5;

export type Measured = { readonly milliseconds: number; readonly mebibytes: number; readonly output: string };
export type Command = {
  readonly program: string;
  readonly args: readonly string[];
  readonly proof: string;
  readonly runs?: number;
};

export const memoryPrinter = `data:text/javascript,process.on('exit',()=>process.stderr.write('maxrss='+process.resourceUsage().maxRSS))`;

export function once({ program, args, proof }: Command): Measured {
  const began = process.hrtime.bigint();
  const { stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { PATH: process.env['PATH'] },
  });
  const milliseconds = Number(process.hrtime.bigint() - began) / 1e6;
  const output = `${stdout}${stderr}`;
  if (!output.includes(proof))
    throw new Error(
      `${program} ${args.join(' ').slice(0, 200)} did not print ${proof}:\n${output.slice(0, 4000)}`,
    );
  return { milliseconds, output, mebibytes: Number(/maxrss=(\d+)/.exec(output)?.[1] ?? 0) / 1024 };
}

/** The best of several runs, in turns: what disturbs one of them disturbs the other as well. */
export function best(commands: readonly Command[]): readonly Measured[] {
  const times = commands.map(() => [] as Measured[]);
  for (let run = 0; run < Math.max(...commands.map(each => each.runs ?? runs)); run += 1) {
    for (const [at, command] of commands.entries())
      if (run < (command.runs ?? runs)) times[at]?.push(once(command));
  }
  return times.map(each =>
    each.reduce((one, other) => (other.milliseconds < one.milliseconds ? other : one)),
  );
}

export function step(flags: Readonly<Record<string, string>>, proof = '"verified":"true"'): Command {
  const words = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
  return {
    program: node,
    args: ['--import', memoryPrinter, cli, 'verify-artifact', '--json', ...words],
    proof,
  };
}

export function tell(
  name: string,
  value: number,
  aim: { readonly text: string; readonly reached: boolean },
): void {
  console.log(
    `${name.padEnd(58)} ${value.toFixed(2).padStart(8)}  aim ${aim.text.padEnd(8)} ${aim.reached ? 'reached' : 'missed'}`,
  );
}

export const atMost = (value: number, most: number) => ({ text: `≤ ${most}`, reached: value <= most });
export const atLeast = (value: number, least: number) => ({ text: `≥ ${least}`, reached: value >= least });

export function plain(name: string, { milliseconds, mebibytes }: Measured): void {
  console.log(
    `${name.padEnd(58)} ${(milliseconds / 1000).toFixed(2).padStart(8)} s, ${mebibytes.toFixed(0)} MiB`,
  );
}
