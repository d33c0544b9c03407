// A calm run of each stratum comes first: how long it takes is what moments are measured by, and its plan says what it
// promises when the runner dies.

import { type Stratum, stratumName } from '../draw/cells.js';
import { calmDraw, type Draw } from '../draw/draw.js';
import { playRun } from '../play/one-run.js';
import { openArena, type Terms } from '../stage/arena.js';
import { boundIn } from '../verdict/exposure.js';
import { problemsOf } from '../verdict/verdict.js';
import type { CalmResult } from './results.js';

/** A machine that has no time just now makes no calm run. */
const mostTries = 3;

export async function measureCalm(stratum: Stratum, seed: number, terms: Terms): Promise<CalmResult> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await measureOnce(stratum, seed, terms);
    } catch (thrown) {
      // It was refused, or judged by a clock that ran faster than this machine.
      if (tries >= mostTries) throw thrown;
    }
  }
}

async function measureOnce(stratum: Stratum, seed: number, terms: Terms): Promise<CalmResult> {
  const draw = calmDraw(stratum, seed);
  const bound = boundIn(await dryRun(draw, terms));
  const played = await playRun(draw, terms, 0);
  const problems = problemsOf(played, undefined);
  const { finished } = played.told ?? {};
  if (problems.length > 0 || finished !== 'passed') {
    throw new Error(
      `a calm run on ${stratumName(stratum)} ended as ${finished ?? 'nothing'}: ${problems.join('; ')}\n${played.run.log}`,
    );
  }
  const { milliseconds } = played;
  return { kind: 'calm', stratum, speed: terms.speed, milliseconds, bound };
}

async function dryRun(draw: Draw, terms: Terms): Promise<string> {
  const arena = await openArena(draw, terms);
  try {
    const inputs = { ...arena.target.inputs, 'dry-run': 'true' };
    const run = await arena.run({ step: 'canary-shift', inputs });
    return `${run.log}\n${run.summary}`;
  } finally {
    await arena.close();
  }
}
