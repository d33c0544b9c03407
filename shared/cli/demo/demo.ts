// `azure-promote demo`: two releases against the playground, a good one up to 100 % and a bad one caught and taken back.
// Nothing is pretended: the step is the real one, and what users met is counted.
import { join } from 'node:path';
import { startPlayground } from '../../../playground/playground.js';
import { type HostProcess, printed } from '../../host/host-process.js';
import { terminal } from '../../host/terminal.js';
import { realClock } from '../../wiring/clock.js';
import { badRelease, bug, demoWorld, goodRelease, type Release, seed, speed } from './releases.js';
import { tellResult } from './result.js';
import { play, type Stage } from './rollout.js';
import { columns, screenOn, wrapped } from './screen.js';
import { inTemporaryFolder } from './temporary-folder.js';

export async function demo(_: readonly string[], io: HostProcess): Promise<void> {
  const beganAt = realClock.now();
  const narrator = terminal(io, { flags: {}, json: false });
  const isWatched = io.stdout.isTTY === true && io.env['TERM'] !== 'dumb';
  const screen = screenOn(narrator.log, isWatched ? narrator.progress : undefined);
  const playground = await startPlayground({ seed, speed, world: demoWorld(), scenario: bug });
  try {
    await inTemporaryFolder(async folder => {
      const environment = environmentOf(io, playground.environment);
      const ledger = `file:${join(folder, 'ledger')}`;
      const stage = { playground, narrator, screen, environment, runtime: io.version, ledger };
      const isRight = await show(stage);
      const seconds = Math.round((realClock.now() - beganAt) / 1_000);
      screen.say(farewell(isRight, seconds, narrator.cancelled.aborted));
      io.exitCode = isRight ? 0 : 1;
    });
  } finally {
    await playground.stop();
    await printed(io);
  }
}

/** What is set for real work stays out of it. */
function environmentOf({ env }: HostProcess, ofPlayground: Readonly<Record<string, string>>) {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('AZURE_PROMOTE_'));
  return { ...Object.fromEntries(kept), ...ofPlayground };
}

async function show(stage: Stage): Promise<boolean> {
  const { screen, narrator } = stage;
  screen.say(preface);
  const right: boolean[] = [];
  for (const [at, release] of [goodRelease, badRelease].entries()) {
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
