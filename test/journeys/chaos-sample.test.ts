// Twelve of the runs of `npm run chaos`: rollouts that die at any moment on every host and target, with and without other
// trouble. Nothing is left half-way, the ledger tells the truth, and nobody is told it went well when it went back.
import { describe, expect, it } from '@jest/globals';
import { deathNames, hostNames, ledgerNames, type TargetName, targetNames } from '../chaos/draw/cells.js';
import { type Draw, drawRun } from '../chaos/draw/draw.js';
import { playRun } from '../chaos/play/one-run.js';
import { problemsOf } from '../chaos/verdict/verdict.js';
import { repositoryRoot } from '../support/runtimes.js';

const minute = 60_000;
/** Its first twelve draws meet every host, target, ledger and way to die. */
const seed = 2961;
const speed = 60;
const terms = { repository: repositoryRoot(), speed };

/** About the time of its own clock that a calm run takes; the whole program measures it. */
const usual: Readonly<Record<TargetName, number>> = {
  'app-service': 18 * minute,
  'container-apps': 16 * minute,
  'traffic-manager': 5 * minute,
  'gateway-api': 16 * minute,
  'front-door': 23 * minute,
  'feature-flag': 17 * minute,
  command: 17 * minute,
  'front-door-classic': 23 * minute,
};

/** As their plans say it, with a minute for a machine that is busy. */
const bound = { cancelled: 14 * minute, killed: 31 * minute };

async function problemsIn(draw: Draw): Promise<readonly string[]> {
  const played = await playRun(draw, terms, usual[draw.stratum.target] / speed);
  return problemsOf(played, bound);
}

const draws = Array.from({ length: 12 }, (_, index) => drawRun(seed, index + 1));
const patience = 180_000;

it('meets every host, target, ledger and way to die', () => {
  const met = draws.flatMap(({ stratum: { host, target, ledger }, death }) => [host, target, ledger, death]);
  expect(new Set(met)).toEqual(new Set([...hostNames, ...targetNames, ...ledgerNames, ...deathNames]));
});

/** They wait most of their time, and so play at once: Jest lets five of them run side by side. */
describe('a rollout that dies at any moment', () => {
  it.concurrent.each(draws)(
    '#$number on $stratum.host, $stratum.target, $stratum.ledger: $death ($trouble) leaves all traffic on one healthy version',
    async draw => {
      expect(await problemsIn(draw)).toEqual([]);
    },
    patience,
  );
});
