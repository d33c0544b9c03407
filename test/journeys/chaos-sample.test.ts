// Twelve of the runs of `npm run chaos`: rollouts that die at any moment on every host and target, with and without other
// trouble. Nothing is left half-way, the ledger tells the truth, and nobody is told it went well when it went back.
import { afterAll, describe, expect, it } from '@jest/globals';
import { deathNames, hostNames, ledgerNames, type TargetName, targetNames } from '../chaos/draw/cells.js';
import { type Draw, drawRun } from '../chaos/draw/draw.js';
import { playRun } from '../chaos/play/one-run.js';
import { type Bundle, currentBundle } from '../chaos/stage/bundle.js';
import type { Bound } from '../chaos/verdict/exposure.js';
import { problemsOf } from '../chaos/verdict/verdict.js';

const minute = 60_000;
const seed = 149;
/** Each dies behind a change that it asked for, and not after a time: on a machine that is busy as well. */
const numbers = [2, 5, 12, 14, 17, 20, 31, 32, 52, 58, 64, 66];
const speed = 60;

type Usual = {
  /** About the time that a calm run takes, in minutes of its own clock; the whole program measures it. */
  readonly lasts: number;
  /** As the plan says it for a run that is cancelled, and for one that is killed. */
  readonly cancelled: number;
  readonly killed: number;
};

const usual: Readonly<Record<TargetName, Usual>> = {
  'app-service': { lasts: 18, cancelled: 2, killed: 25 },
  'container-apps': { lasts: 16, cancelled: 5, killed: 28 },
  'traffic-manager': { lasts: 5, cancelled: 12, killed: 30 },
  'gateway-api': { lasts: 16, cancelled: 5, killed: 26.5 },
  'front-door': { lasts: 23, cancelled: 11, killed: 34 },
  'feature-flag': { lasts: 17, cancelled: 10, killed: 31.5 },
  command: { lasts: 17, cancelled: 2, killed: 23.5 },
  'front-door-classic': { lasts: 23, cancelled: 11, killed: 34 },
};

/** The program measures on a machine that it has for itself; here others are at work beside. */
const busy = 3 * minute;

function boundOf({ cancelled, killed }: Usual): Bound {
  return { cancelled: cancelled * minute + busy, killed: killed * minute + busy, schedule: 15 * minute };
}

let bundle: Promise<Bundle> | undefined;
afterAll(async () => (await bundle)?.remove());

async function whatBecameOf(draw: Draw) {
  bundle ??= currentBundle();
  const terms = { repository: (await bundle).repository, speed };
  const target = usual[draw.stratum.target];
  for (let tries = 1; ; tries += 1) {
    const played = await playRun(draw, terms, (target.lasts * minute) / speed);
    const seen = { died: played.died?.phase, problems: problemsOf(played, boundOf(target)) };
    if (seen.died === 'while' || seen.problems.length > 0 || tries === mostTries) return seen;
  }
}

/** A machine without time lets a run end before its moment: that proves nothing, and is played again. */
const mostTries = 3;

const draws = numbers.map(number => drawRun(seed, number));
const patience = 300_000;

it('meets every host, target, ledger and way to die', () => {
  const met = draws.flatMap(({ stratum: { host, target, ledger }, death }) => [host, target, ledger, death]);
  expect(new Set(met)).toEqual(new Set([...hostNames, ...targetNames, ...ledgerNames, ...deathNames]));
});

/** They wait most of their time, and so play at once: Jest lets five of them run side by side. */
describe('a rollout that dies while it is under way', () => {
  it.concurrent.each(draws)(
    '#$number on $stratum.host, $stratum.target, $stratum.ledger: $death ($trouble) leaves all traffic on one healthy version',
    async draw => {
      expect(await whatBecameOf(draw)).toEqual({ died: 'while', problems: [] });
    },
    patience,
  );
});
