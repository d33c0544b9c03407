// Plays the runs, a few at once in a few processes, and tells what came of them.
import { resolve } from 'node:path';
import { fullCross, stratumName } from '../draw/cells.js';
import { type Draw, drawCross, drawRun } from '../draw/draw.js';
import { namedScenarios } from '../named/scenarios.js';
import type { Terms } from '../stage/arena.js';
import { type Bundle, committedBundle, compiledBundle } from '../stage/bundle.js';
import { type Arguments, readArguments, usage } from './arguments.js';
import { inParts, isInPart } from './parts.js';
import { player } from './player.js';
import { type RunResult, readResults } from './results.js';
import { deathsOf, failuresOf, isFailed, isPassed, lineOf, tableOf, troubleTable } from './table.js';

export async function main(words: readonly string[]): Promise<number> {
  const given = readArguments(words);
  if (given.help) return say(usage, 0);
  const bundle = await bundleFor(given);
  try {
    const { repository } = bundle;
    if (given.named) return await playNamed(given, { repository, speed: given.speed });
    const isWhole = given.part === undefined;
    const results =
      isWhole && given.processes > 1 && given.results !== undefined
        ? await inParts(words, { ...given, repository, results: given.results }, await missing(given))
        : await playHere(given, repository);
    return isWhole ? report(results, given) : 0;
  } finally {
    await bundle.remove();
  }
}

async function bundleFor({ lib, repository }: Arguments): Promise<Bundle> {
  if (repository !== undefined) return { repository: resolve(repository), remove: async () => undefined };
  return lib ? compiledBundle() : committedBundle();
}

async function playNamed({ only }: Arguments, terms: Terms): Promise<number> {
  const chosen = namedScenarios.filter((_, index) => only === undefined || only.includes(index + 1));
  let failed = 0;
  for (const { name, play } of chosen) {
    const problems = await play(terms);
    if (problems.length > 0) failed += 1;
    const verdict = problems.length === 0 ? 'passed' : 'FAILED';
    say([`${verdict}  ${name}`, ...problems.map(each => `        ${each}`)].join('\n'));
  }
  return say(`${chosen.length - failed} passed, ${failed} failed`, failed === 0 ? 0 : 1);
}

async function playHere(given: Arguments, repository: string): Promise<readonly RunResult[]> {
  const done = await doneBefore(given);
  const play = await player(given, { repository, speed: given.speed });
  const fresh = await inParallel(await missing(given), given.jobs, async draw => {
    const result = await play(draw);
    if (given.verbose || isFailed(result)) say(lineOf(result));
    return result;
  });
  return [...done, ...fresh];
}

async function missing(given: Arguments): Promise<readonly Draw[]> {
  const numbers = new Set((await doneBefore(given)).map(({ number }) => number));
  return drawsFor(given).filter(
    ({ number, stratum }) => !numbers.has(number) && isInPart(stratum, given.part),
  );
}

async function doneBefore({ results, seed }: Arguments): Promise<readonly RunResult[]> {
  const known = results === undefined ? [] : await readResults(results);
  return known.filter((each): each is RunResult => each.kind === 'run' && each.seed === seed);
}

function drawsFor({ runs, seed, shard, only, all }: Arguments): readonly Draw[] {
  const draw = all ? drawCross : drawRun;
  const numbers = only ?? Array.from({ length: all ? fullCross.length : runs }, (_, index) => index + 1);
  const own = only ?? numbers.filter(number => number % shard.of === shard.index % shard.of);
  return own.map(number => draw(seed, number));
}

function report(all: readonly RunResult[], given: Arguments): number {
  const results = [...all].sort((one, other) => one.number - other.number);
  const [failed, passed] = [results.filter(isFailed).length, results.filter(isPassed).length];
  const words = `npm run chaos -- ${given.all ? '--all ' : ''}--seed ${given.seed} --speed ${given.speed}`;
  say(`\n${tableOf(results)}\n\n${troubleTable(results)}\n`);
  if (failed > 0)
    say(`${failuresOf(results, ({ number }) => `repeat it: ${words} --only ${number} --verbose`)}\n`);
  say(`seed ${given.seed}, ${new Set(results.map(({ stratum }) => stratumName(stratum))).size} strata`);
  say(deathsOf(results));
  say(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function say(text: string, code = 0): number {
  process.stdout.write(`${text}\n`);
  return code;
}

async function inParallel<T, R>(
  items: readonly T[],
  jobs: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      const result = await work(item);
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, worker));
  return results;
}
