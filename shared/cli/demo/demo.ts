// `azure-promote demo`: two releases against the playground, a good one up to 100 % and a bad one caught and taken back.
// Nothing is pretended: the step is the real one, and what users met is counted.
import { join } from 'node:path';
import { startPlayground } from '../../../playground/playground.js';
import type { Scenario } from '../../../playground/scenario/scenario.js';
import type { World } from '../../../playground/world.js';
import { Fault } from '../../fault/fault.js';
import { type HostProcess, printed } from '../../host/host-process.js';
import { terminal } from '../../host/terminal.js';
import { realClock } from '../../wiring/clock.js';
import { isCallForHelp } from '../arguments.js';
import { badOnFrontDoor, bugOnFrontDoor, frontDoorWorld, goodOnFrontDoor } from './front-door.js';
import { badRelease, bug, demoWorld, goodRelease, type Release, seed, speed } from './releases.js';
import { tellResult } from './result.js';
import { play, type Stage } from './rollout.js';
import { columns, screenOn, wrapped } from './screen.js';
import { inTemporaryFolder } from './temporary-folder.js';

type Story = {
  readonly world: () => World;
  readonly scenario: Scenario;
  readonly releases: readonly Release[];
};

const usual: Story = { world: demoWorld, scenario: bug, releases: [goodRelease, badRelease] };
const stories: Readonly<Record<string, Story>> = {
  'front-door': {
    world: frontDoorWorld,
    scenario: bugOnFrontDoor,
    releases: [goodOnFrontDoor, badOnFrontDoor],
  },
};

export async function demo(words: readonly string[], io: HostProcess): Promise<void> {
  if (words.some(isCallForHelp)) return void io.stdout.write(usage);
  const story = storyIn(words);
  const beganAt = realClock.now();
  const narrator = terminal(io, { flags: {}, json: false });
  const isWatched = io.stdout.isTTY === true && io.env['TERM'] !== 'dumb';
  const screen = screenOn(narrator.log, isWatched ? narrator.progress : undefined);
  const playground = await startPlayground({ seed, speed, world: story.world(), scenario: story.scenario });
  try {
    await inTemporaryFolder(async folder => {
      const environment = environmentOf(io, playground.environment);
      const ledger = `file:${join(folder, 'ledger')}`;
      const stage = { playground, narrator, screen, environment, runtime: io.version, ledger };
      const isRight = await show(story, stage);
      const seconds = Math.round((realClock.now() - beganAt) / 1_000);
      screen.say(farewell(isRight, seconds, narrator.cancelled.aborted));
      io.exitCode = isRight ? 0 : 1;
    });
  } finally {
    await playground.stop();
    await printed(io);
  }
}

const usage = `Watch a good and a bad release on a local Azure.

Usage: azure-promote demo [--target front-door]
`;

/** `--target front-door`; without it the story that takes a minute. */
function storyIn([flag, name = '', ...rest]: readonly string[]): Story {
  if (flag === undefined) return usual;
  const [word, value = name] = flag.split('=');
  const strange = word === '--target' ? rest[0] : flag;
  const hint = `run azure-promote demo, or azure-promote demo --target ${Object.keys(stories).join(' or ')}`;
  if (strange !== undefined) {
    throw new Fault('INPUT_INVALID', `demo does not take ${JSON.stringify(strange.slice(0, 60))}`, { hint });
  }
  const story = stories[value];
  if (story !== undefined) return story;
  const got = value === '' ? 'nothing' : JSON.stringify(value.slice(0, 60));
  throw new Fault('INPUT_INVALID', 'the demo has no such target', {
    facts: { '--target': `expected ${Object.keys(stories).join(', ')}, got ${got}` },
    hint,
  });
}

/** What is set for real work stays out of it. */
function environmentOf({ env }: HostProcess, ofPlayground: Readonly<Record<string, string>>) {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('AZURE_PROMOTE_'));
  return { ...Object.fromEntries(kept), ...ofPlayground };
}

async function show({ releases }: Story, stage: Stage): Promise<boolean> {
  const { screen, narrator, playground } = stage;
  screen.say(preface);
  if (releases[0]?.inputs['target'] === 'front-door') {
    screen.say(`The clock of the propagation runs on the live page: ${playground.url}/\n`);
  }
  const right: boolean[] = [];
  for (const [at, release] of releases.entries()) {
    if (narrator.cancelled.aborted) return false;
    screen.say(introduction(at + 1, release));
    const played = await play(release, stage);
    right.push(await tellResult(release, played, stage));
  }
  return right.every(each => each);
}

const preface = `Two releases on a local Azure whose time runs ${speed} times faster than yours.
Visitors send requests over sockets, the step canary-shift moves them, and the
platform's own metrics judge, as they do on Azure. Nothing leaves this machine.
Ctrl-C cancels the step: see how it goes back.
`;

function introduction(at: number, { title, story, inputs, perSecond }: Release): string {
  const flags = Object.entries(inputs).map(
    ([name, value]) => `--${name} ${/[ ,%]/.test(value) ? `'${value}'` : value}`,
  );
  return [
    `${at}. ${title}`,
    '',
    ...wrapped(`${story} ${perSecond} users come in a second.`, columns - 3).map(line => `   ${line}`),
    '',
    `   azure-promote canary-shift \\\n     ${flags.join(' \\\n     ')}`,
    '',
  ].join('\n');
}

function farewell(isRight: boolean, seconds: number, isCancelled: boolean): string {
  if (isCancelled) return 'Cancelled. What users were sent to was taken back first, as told above.';
  if (!isRight) return `Not as it should be, after ${seconds} s. A busy machine? Otherwise please report it.`;
  return `Both went as they should, in ${seconds} s: one release at 100 %, one taken back.
To try your own: node dist/cli.js playground keeps such an Azure running.`;
}
