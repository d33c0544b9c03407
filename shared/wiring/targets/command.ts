// A user's own program. It is given the environment of the job, without what only this step was given.
import { runProcess } from '../../process/process.js';
import { commandTarget } from '../../traffic/command/target.js';
import type { TrafficTarget } from '../../traffic/target.js';
import { realClock } from '../clock.js';
import type { BareMaking } from './making.js';

export function make({ surroundings, named, signal }: BareMaking): Promise<TrafficTarget> {
  const { clock, environment, host } = surroundings;
  const list = named.further.arguments ?? [];
  return commandTarget({
    program: {
      command: named.name,
      arguments: list,
      environment: withoutOurs(environment),
      run: runProcess,
      stopwatch: realClock,
      signal,
      debug: host.log.debug,
    },
    clock,
    resource: [named.name, ...list].map(word).join(' '),
    candidate: named.candidate,
  });
}

/** What a script in the same job would not have: our inputs, and what a runner hands to actions and tasks alone. */
const ours = [
  'INPUT_',
  'STATE_',
  'SECRET_',
  'ENDPOINT_',
  'SECUREFILE_',
  'ACTIONS_RUNTIME_',
  'AZURE_PROMOTE_',
];

function withoutOurs(environment: Readonly<Record<string, string | undefined>>) {
  const isOurs = (name: string) => ours.some(prefix => name.toUpperCase().startsWith(prefix));
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !isOurs(name) && name !== 'SYSTEM_ACCESSTOKEN'),
  );
}

/** As a POSIX shell takes it for one word. */
function word(text: string): string {
  return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
