// `azure-promote demo`: releases against the playground, a good one up to 100 % and a bad one caught and taken back.
// Nothing is pretended: the steps are the real ones, and what users met is counted.
import { startPlayground } from '../../../playground/playground.js';
import { Fault } from '../../fault/fault.js';
import { type HostProcess, printed } from '../../host/host-process.js';
import { terminal } from '../../host/terminal.js';
import { realClock } from '../../wiring/clock.js';
import { isCallForHelp } from '../arguments.js';
import { type Release, seed, speed } from './release.js';
import { tellResult } from './result.js';
import { play, type Stage } from './rollout.js';
import { columns, screenOn, wrapped } from './screen.js';
import { type Story, stories, usualStory } from './stories.js';
import { inTemporaryFolder } from './temporary-folder.js';

export async function demo(words: readonly string[], io: HostProcess): Promise<void> {
  if (words.some(isCallForHelp)) return void io.stdout.write(usage);
  const story = storyIn(words);
  const beganAt = realClock.now();
  const narrator = terminal(io, { flags: {}, json: false });
  const isWatched = io.stdout.isTTY === true && io.env['TERM'] !== 'dumb';
  const screen = screenOn(narrator.log, isWatched ? narrator.progress : undefined);
  const { world, scenario, farewell } = story;
  const playground = await startPlayground({ seed, speed, world: world(), ...(scenario && { scenario }) });
  try {
    await inTemporaryFolder(async folder => {
      const { inputs, environment: further, finish } = await story.prepare(folder);
      const environment = { ...environmentOf(io, playground.environment), ...further };
      const stage = {
        playground,
        narrator,
        screen,
        environment,
        runtime: io.version,
        inputs,
        noted: new Set<string>(),
      };
      const isPlayed = await show(story, stage);
      const isRight = isPlayed && ((await finish?.(stage)) ?? true);
      const seconds = Math.round((realClock.now() - beganAt) / 1_000);
      screen.say(lastWords(isRight ? farewell : undefined, seconds, narrator.cancelled.aborted));
      io.exitCode = isRight ? 0 : 1;
    });
  } finally {
    await playground.stop();
    await printed(io);
  }
}

const usage = `Watch good and bad releases on a local Azure.

Usage: azure-promote demo [--target front-door]
`;

/** `--target front-door`; without it the story that takes a minute. */
function storyIn([flag, name = '', ...rest]: readonly string[]): Story {
  if (flag === undefined) return usualStory;
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

async function show({ releases, preface }: Story, stage: Stage): Promise<boolean> {
  const { screen, narrator, playground } = stage;
  screen.say(preface(playground.url));
  const right: boolean[] = [];
  for (const [at, release] of releases.entries()) {
    if (narrator.cancelled.aborted) return false;
    screen.say(introduction(at + 1, release));
    const played = await play(release, stage);
    right.push(await tellResult(release, played, stage));
  }
  return right.every(each => each);
}

function introduction(at: number, { title, story, step, inputs, perSecond }: Release): string {
  const flags = Object.entries(inputs).map(
    ([name, value]) => `--${name} ${/[ ,%]/.test(value) ? `'${value}'` : value}`,
  );
  return [
    `${at}. ${title}`,
    '',
    ...wrapped(`${story} ${usersWords(perSecond)}`, columns - 3).map(line => `   ${line}`),
    '',
    `   azure-promote ${step} \\\n     ${flags.join(' \\\n     ')}`,
    '',
  ].join('\n');
}

function usersWords(perSecond: number): string {
  return perSecond === 1 ? 'One user comes in a second.' : `${perSecond} users come in a second.`;
}

function lastWords(farewell: string | undefined, seconds: number, isCancelled: boolean): string {
  if (isCancelled) return 'Cancelled. What users were sent to was taken back first, as told above.';
  if (farewell === undefined)
    return `Not as it should be, after ${seconds} s. A busy machine? Otherwise please report it.`;
  return `All went as it should, in ${seconds} s: ${farewell}.
To try your own: node dist/cli.js playground keeps such an Azure running.`;
}
