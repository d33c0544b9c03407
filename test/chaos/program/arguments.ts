// The words of the command line, read and checked.
import { parseArgs } from 'node:util';

export type Part = { readonly index: number; readonly of: number };

export type Arguments = {
  readonly runs: number;
  readonly seed: number;
  readonly shard: Part;
  /** These numbers and no others. */
  readonly only: readonly number[] | undefined;
  /** Where results are kept, one line of JSON each; what stands there already is not run again. */
  readonly results: string | undefined;
  readonly all: boolean;
  /** The hard times that have a name, in place of drawn ones. */
  readonly named: boolean;
  readonly lib: boolean;
  /** A folder with dist/, actions/ and tasks/ in place of this repository. */
  readonly repository: string | undefined;
  readonly jobs: number;
  /** So many processes, each with its part of the strata; or which of them this one is. */
  readonly processes: number;
  readonly part: Part | undefined;
  readonly speed: number;
  readonly verbose: boolean;
  readonly help: boolean;
};

export const usage = `npm run chaos -- [--runs 200] [--seed 1] [--shard 1/2] [--resume FILE] [--all | --named] [--only 17,18]
                 [--jobs 8] [--processes 2] [--speed 40] [--lib | --repository FOLDER] [--verbose]

  --runs N          so many runs, spread over hosts, targets, ledgers and ways to die
  --seed N          the same seed plans the same runs
  --shard I/N       only every Nth of them, beginning with number I
  --resume FILE     append results to this file, and leave out what stands there already
  --all             every combination once, in place of --runs
  --named           the hard times that have a name, one after another, in place of all others
  --only N,N        these numbers alone; with --verbose they tell all
  --jobs N          so many at once, in all processes together
  --processes N     so many processes of this program, for so many cores
  --speed N         how many times faster than real time the clocks run
  --lib             start what was compiled last in lib/, in place of the bundle in dist/
  --repository DIR  start the bundle of another folder with dist/, actions/ and tasks/
  --verbose         a line for each run
`;

const options = {
  runs: { type: 'string', default: '200' },
  seed: { type: 'string', default: '1' },
  shard: { type: 'string', default: '1/1' },
  resume: { type: 'string' },
  all: { type: 'boolean', default: false },
  named: { type: 'boolean', default: false },
  only: { type: 'string' },
  jobs: { type: 'string', default: '8' },
  processes: { type: 'string', default: '2' },
  part: { type: 'string' },
  speed: { type: 'string', default: '40' },
  lib: { type: 'boolean', default: false },
  repository: { type: 'string' },
  verbose: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Throws with a sentence for what cannot be read. */
export function readArguments(words: readonly string[]): Arguments {
  const { values } = parseArgs({ args: [...words], options, strict: true });
  const seed = whole('seed', values.seed, 0);
  return {
    runs: whole('runs', values.runs, 1),
    seed,
    shard: partOf('shard', values.shard),
    only: values.only?.split(',').map(text => whole('only', text, 1)),
    results:
      values.resume ?? (values.only ? undefined : `out/chaos-${seed}${values.all ? '-all' : ''}.jsonl`),
    all: values.all,
    named: values.named,
    lib: values.lib,
    repository: values.repository,
    jobs: whole('jobs', values.jobs, 1),
    processes: whole('processes', values.processes, 1),
    part: values.part === undefined ? undefined : partOf('part', values.part),
    speed: whole('speed', values.speed, 1),
    verbose: values.verbose,
    help: values.help,
  };
}

function partOf(name: string, text: string): Part {
  const [index = '', of = ''] = text.split('/');
  const part = { index: whole(name, index, 1), of: whole(name, of, 1) };
  if (part.index > part.of) throw new Error(`--${name} ${text}: there is no such part`);
  return part;
}

function whole(name: string, text: string, least: number): number {
  const value = Number(text);
  if (text !== '' && Number.isInteger(value) && value >= least) return value;
  throw new Error(`--${name}: expected a whole number from ${least}, got ${JSON.stringify(text)}`);
}
