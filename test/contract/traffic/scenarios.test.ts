// Every ready-made scenario against every target: a rung up, the way back, and what `status` says afterwards from outside.
import { afterAll, describe, expect, it } from '@jest/globals';
import { scenarioFrom } from '../../../playground/scenario/finding.js';
import { readyMade } from '../../../playground/scenario/ready-made.js';
import { main } from '../../../shared/cli/main.js';
import { keptProcess } from '../../unit/cli/terminal-process.js';
import { playRollout, type Told, type Turn } from './scenarios/rollout.js';
import { type Ground, inWordsOf, type Subject, subjects } from './scenarios/subject.js';
import { aligned } from './table-reporter.js';

type Case = { readonly scenario: string; readonly turn: Turn };

/** What time brings to the control plane is met on the way up, and in another run on the way back. */
const onTheWayBack = ['frozen-control-plane', 'throttled', 'error-pages'];
const cases: readonly Case[] = readyMade.flatMap(({ name: scenario }) => [
  { scenario, turn: 'rung' as const },
  ...(onTheWayBack.includes(scenario) ? [{ scenario, turn: 'way back' as const }] : []),
]);
const titleOf = ({ scenario, turn }: Case) =>
  turn === 'rung' ? scenario : `${scenario}, from the way back on`;

const back = 'back';
/** The exact faults that are right. In all others the rung is seen in force, and so is the way back. */
const faults: Readonly<Record<string, Told>> = {
  // 503 does not say whether it was carried out. Nothing was, so that going back finds nothing to do.
  'frozen-control-plane': { shift: 'TRAFFIC_UNCLEAR', back },
  'frozen-control-plane, from the way back on': { shift: 'seen', back: 'TRAFFIC_UNCLEAR' },
  'conflicting-control-plane': { shift: 'HTTP_REFUSED', back },
  throttled: { shift: 'HTTP_GAVE_UP', back: 'HTTP_GAVE_UP' },
  'throttled, from the way back on': { shift: 'seen', back: 'HTTP_GAVE_UP' },
  'error-pages': { shift: 'HTTP_GAVE_UP', back: 'HTTP_GAVE_UP' },
  'error-pages, from the way back on': { shift: 'seen', back: 'HTTP_GAVE_UP' },
  'lost-update': { shift: 'TRAFFIC_NOT_SETTLED', back },
  'another-hand': { shift: 'TRAFFIC_DRIFTED', back },
};
const well: Told = { shift: 'seen', back };

/** A rung swaps nothing, nobody at a terminal asks GitHub who runs, and one request in twenty need not be among so few. */
const maySpare = ['swap-twice', 'oidc-refused', 'flaky-network'];

const seen = new Map<string, string>();

describe('a rung and the way back', () => {
  describe.each(subjects)('on $name', subject => {
    it.each(cases.map(each => [titleOf(each), each] as const))('in %s', async (title, { scenario, turn }) => {
      const ground = await subject.start();
      try {
        const { scenarios } = ground.playground;
        const wished = scenarioFrom(readyMade.find(({ name }) => name === scenario));
        const told = await playRollout(ground, inWordsOf(subject, wished, ground), turn);
        const status = await statusOf(subject, ground);
        seen.set(`${subject.name} ${title}`, [told.shift, told.back, status].join(', '));
        expect(told).toEqual(faults[title] ?? well);
        const isShutOut = scenario === 'sign-in-refused' && subject.signsIn !== false;
        expect(status).toBe(isShutOut ? 'IDENTITY_REFUSED' : 'stable 100 %');
        const [{ events } = { events: [] }] = scenarios.progress();
        const spares = [...maySpare, ...(subject.signsIn === false ? ['sign-in-refused'] : [])];
        if (events.length > 0 && !spares.includes(scenario))
          expect(events.some(({ happened }) => happened > 0)).toBe(true);
      } finally {
        await ground.playground.stop();
      }
    });
  });
});

afterAll(() => {
  const rows = cases
    .map(titleOf)
    .map(title => [title, ...subjects.map(({ name }) => seen.get(`${name} ${title}`) ?? 'NO')]);
  const head = ['scenario: rung, way back, status after it', ...subjects.map(({ name }) => name)];
  process.stderr.write(`\n${aligned([head, ...rows]).join('\n')}\n`);
});

/** From outside, as somebody at a terminal would look: everything on stable, or the code of the fault. */
async function statusOf({ words }: Subject, { playground, stable }: Ground): Promise<string> {
  const io = keptProcess('status', ...words, '--resource-group', 'rg-prod', '--auth', 'secret', '--json');
  Object.assign(io.env, playground.environment);
  await main(io);
  const said = Object(JSON.parse(io.printed.stdout));
  if (io.exitCode !== 0) return String(said.error?.code);
  expect(JSON.parse(said.outputs.split)[stable]).toBe(100);
  return 'stable 100 %';
}
