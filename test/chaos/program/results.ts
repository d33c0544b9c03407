// What came of each run, one line of JSON for each, so that a later call goes on where this one ended.
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Cell, Stratum } from '../draw/cells.js';
import type { Draw } from '../draw/draw.js';
import type { Played } from '../play/one-run.js';
import type { Phase } from '../play/story.js';
import type { Bound, Exposure } from '../verdict/exposure.js';

export type RunResult = Cell & {
  readonly kind: 'run';
  readonly seed: number;
  readonly number: number;
  readonly candidate: Draw['candidate'];
  readonly moment: Draw['moment'];
  /** The state in which it died; absent when it had ended before, each time that it was played. */
  readonly diedIn?: string;
  /** When that was: before, while or after something was written. */
  readonly phase: Phase | 'never';
  readonly exposure?: Exposure;
  readonly told: string;
  readonly finished: string;
  readonly side: string;
  readonly seconds: number;
  readonly problems: readonly string[];
};

/** How long a calm run of one stratum takes, and what its plan promises. */
export type CalmResult = {
  readonly kind: 'calm';
  readonly stratum: Stratum;
  readonly speed: number;
  readonly milliseconds: number;
  readonly bound: Bound;
};

export type Result = RunResult | CalmResult;

type Judged = { readonly problems: readonly string[]; readonly exposure: Exposure | undefined };

export function resultOf(played: Played, seed: number, { problems, exposure }: Judged): RunResult {
  const { draw, died, run, told, world } = played;
  const { stratum, death, trouble, number, candidate, moment } = draw;
  return {
    kind: 'run',
    seed,
    number,
    stratum,
    death,
    trouble,
    candidate,
    moment,
    ...(died && { diedIn: died.in }),
    phase: died?.phase ?? 'never',
    ...(exposure && { exposure }),
    told: run.outputs['outcome'] ?? 'nothing',
    finished: told?.finished ?? 'nothing',
    side: world.side ?? 'both',
    seconds: Number((played.milliseconds / 1_000).toFixed(1)),
    problems,
  };
}

/** A run that could not be judged, because the test itself broke down. */
export function brokenResult(draw: Draw, seed: number, why: string): RunResult {
  const { stratum, death, trouble, number, candidate, moment } = draw;
  const unknown = { told: 'nothing', finished: 'nothing', side: 'unknown', seconds: 0 } as const;
  return {
    kind: 'run',
    seed,
    number,
    stratum,
    death,
    trouble,
    candidate,
    moment,
    ...unknown,
    phase: 'never',
    problems: [`it could not be played: ${why}`],
  };
}

export async function readResults(path: string): Promise<readonly Result[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter(line => line !== '')
    .map((line): Result => JSON.parse(line));
}

export async function keepResult(path: string, result: Result): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await appendFile(path, `${JSON.stringify(result)}\n`);
}
