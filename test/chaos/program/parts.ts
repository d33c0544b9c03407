// Several processes of this program, each with its part of the strata: a playground takes a good part of one core.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Stratum, strata, stratumName } from '../draw/cells.js';
import type { Draw } from '../draw/draw.js';
import type { Arguments, Part } from './arguments.js';
import { type RunResult, readResults } from './results.js';

/** By host and target, so that each part has every ledger. */
export function isInPart(stratum: Stratum, part: Part | undefined): boolean {
  if (part === undefined) return true;
  const at = strata.findIndex(each => stratumName(each) === stratumName(stratum));
  return Math.floor(at / 2) % part.of === part.index - 1;
}

type Whole = Pick<Arguments, 'processes' | 'jobs' | 'seed'> & {
  readonly repository: string;
  readonly results: string;
};

/** Each appends to the same results, which are read again when all of them have ended. */
export async function inParts(
  words: readonly string[],
  { processes, jobs, seed, repository, results }: Whole,
  missing: readonly Draw[],
): Promise<readonly RunResult[]> {
  const own = Math.max(1, Math.floor(jobs / processes));
  const parts = Array.from({ length: processes }, (_, index): Part => ({ index: index + 1, of: processes }));
  await Promise.all(
    parts
      .filter(part => missing.some(({ stratum }) => isInPart(stratum, part)))
      .map(part => {
        const place = ['--part', `${part.index}/${part.of}`, '--jobs', String(own)];
        return toItsEnd([...words, ...place, '--repository', repository, '--resume', results]);
      }),
  );
  return (await readResults(results)).filter(
    (each): each is RunResult => each.kind === 'run' && each.seed === seed,
  );
}

async function toItsEnd(words: readonly string[]): Promise<void> {
  const [, program = ''] = process.argv;
  const child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'inherit', 'inherit'] });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`one part of the runs broke down with ${String(code)}`);
}
