// Plays one run after its stratum was measured, judges it, and keeps what came of it.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Stratum, stratumName } from '../draw/cells.js';
import { type Draw, drawAgain } from '../draw/draw.js';
import { type Played, playRun } from '../play/one-run.js';
import type { Terms } from '../stage/arena.js';
import { exposureOf } from '../verdict/exposure.js';
import { problemsOf } from '../verdict/verdict.js';
import type { Arguments } from './arguments.js';
import { measureCalm } from './calm.js';
import {
  brokenResult,
  type CalmResult,
  keepResult,
  type Result,
  type RunResult,
  readResults,
  resultOf,
} from './results.js';

export type Player = (draw: Draw) => Promise<RunResult>;

export async function player(given: Arguments, terms: Terms): Promise<Player> {
  const keep = async (result: Result) => {
    if (given.results !== undefined) await keepResult(given.results, result);
  };
  const known = given.results === undefined ? [] : await readResults(given.results);
  const calm = calmBook(known, terms, async stratum => {
    const measured = await measureCalm(stratum, given.seed, terms);
    await keep(measured);
    return measured;
  });
  return async draw => {
    const result = await playOne(draw, { given, terms, calm });
    await keep(result);
    return result;
  };
}

type CalmBook = (stratum: Stratum) => Promise<CalmResult>;

/** Measured when it is needed first; whoever else needs it meanwhile waits for the same one. */
function calmBook(known: readonly Result[], { speed }: Terms, measure: CalmBook): CalmBook {
  const book = new Map<string, Promise<CalmResult>>();
  for (const each of known) {
    if (each.kind === 'calm' && each.speed === speed)
      book.set(stratumName(each.stratum), Promise.resolve(each));
  }
  return stratum => {
    const name = stratumName(stratum);
    const found = book.get(name) ?? measure(stratum);
    book.set(name, found);
    return found;
  };
}

const mostTries = 4;

type Playing = { readonly given: Arguments; readonly terms: Terms; readonly calm: CalmBook };

async function playOne(draw: Draw, { given, terms, calm }: Playing): Promise<RunResult> {
  try {
    const { milliseconds, bound } = await calm(draw.stratum);
    for (let tries = 1, next = draw; ; tries += 1, next = drawAgain(draw, tries)) {
      const played = await playRun(next, terms, milliseconds);
      const problems = problemsOf(played, bound);
      // Who was gone before the moment came proves nothing: it is played again.
      if (played.died === undefined && problems.length === 0 && tries < mostTries) continue;
      if (problems.length > 0 || given.only !== undefined) await keepTrace(played, problems, given);
      return resultOf(played, given.seed, { problems, exposure: exposureOf(played, bound) });
    }
  } catch (thrown) {
    // The stage could not be set up, or what was found there could not be read.
    const why = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return brokenResult(draw, given.seed, why);
  }
}

/** All that was seen, for whoever looks for the reason. */
async function keepTrace(played: Played, problems: readonly string[], { seed }: Arguments): Promise<void> {
  const folder = join('out', 'chaos', `${seed}-${played.draw.number}`);
  const { ledger, looks, run, resumes, ...rest } = played;
  const changes = looks.filter(({ share, fails }, index) => {
    const before = looks[index - 1];
    return before === undefined || before.share !== share || before.fails !== fails;
  });
  const files = {
    'ledger.jsonl': ledger,
    'run.log': `${run.log}\n--- end of the job\n${run.post?.log ?? ''}`,
    ...Object.fromEntries(resumes.map((each, index) => [`resume-${index + 1}.log`, each.log])),
    'run.json': JSON.stringify({ problems, ...rest, changes, run, resumes }, undefined, 2),
  };
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
