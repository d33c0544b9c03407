// What a release cost its users and where the traffic is now, by the playground's own count; and whether it went as it should.
import { span } from '../../rollout/words.js';
import { formatPercent } from '../../traffic/split.js';
import { realClock } from '../../wiring/clock.js';
import { type Count, countOf, lastFailure } from './counting.js';
import type { Release } from './release.js';
import { number, type Played, type Stage } from './rollout.js';
import { clockTime } from './screen.js';

/** Says it, and answers whether it is as it should be. */
export async function tellResult(release: Release, played: Played, stage: Stage): Promise<boolean> {
  const { playground, screen } = stage;
  if (release.isBrief) {
    const { outcome, headline } = played.ending;
    const why = outcome !== 'passed' ? `: ${headline}` : '';
    screen.say(`   ${'outcome'.padEnd(26)}${outcome}${why}\n`);
    return played.ending.outcome === release.ends;
  }
  const count = countOf(playground, release);
  const wanted = release.ends === 'passed' ? 100 : 0;
  const share = release.shareIn(playground.state);
  const proof = await visitsAfter(count, release, stage);
  const rows = [
    ['outcome', played.ending.outcome],
    [
      'requests of users',
      `${number(count.answered)}, of which ${number(count.byNew.answered)} met the new version`,
    ],
    ['failed', failedOf(count)],
    ...detection(release, played, stage),
    ['traffic now', `${formatPercent(share)} to the new version`],
    ['the next requests', `${number(proof.byNew)} of ${number(proof.answered)} met the new version`],
  ];
  for (const [name = '', value = ''] of rows) screen.say(`   ${name.padEnd(26)}${value}`);
  screen.say('');
  const isThere = release.ends === 'passed' ? proof.byNew === proof.answered : proof.byNew === 0;
  return played.ending.outcome === release.ends && share === wanted && proof.answered > 0 && isThere;
}

function failedOf({ answered, failed, byNew }: Count): string {
  const share = answered === 0 ? 0 : (failed / answered) * 100;
  const where = failed === 0 ? '' : `, ${number(byNew.failed)} of them at the new version`;
  return `${number(failed)} (${formatPercent(share)})${where}`;
}

function detection(release: Release, { outputs, beganAt }: Played, { playground }: Stage) {
  const detected = outputs.get('time-to-detect') ?? '';
  if (detected === '') return [];
  const last = lastFailure(playground, release);
  return [
    ['time to detect', `${span(Number(detected) * 1_000)}, since its first failing minute`],
    ...lateness(outputs.get('plan') ?? ''),
    ...(last === undefined ? [] : [['the last failed request', `at ${clockTime(last - beganAt)}`]]),
  ];
}

/** What nobody could have done faster. */
function lateness(printed: string) {
  const plan: unknown = printed === '' ? undefined : JSON.parse(printed);
  const isTold = typeof plan === 'object' && plan !== null && 'lagMilliseconds' in plan;
  return isTold ? [["Azure's metrics come", `${span(Number(plan.lagMilliseconds))} late`]] : [];
}

const enough = 200;
const patienceMilliseconds = 5_000;

/** Asked is not done: where the visitors go that come after all was over. */
async function visitsAfter(before: Count, release: Release, { playground }: Stage) {
  const deadline = realClock.now() + patienceMilliseconds;
  for (;;) {
    const { answered, byNew } = countOf(playground, release);
    const visits = { answered: answered - before.answered, byNew: byNew.answered - before.byNew.answered };
    if (visits.answered >= enough || realClock.now() >= deadline) return visits;
    await realClock.sleep(50);
  }
}
