// A program that another step registered to undo its work. It comes out of a ledger, so that it runs only where whoever
// runs this step allows it; it gets no secret of ours, and a deadline.
import { type ProcessResult, runProcess } from '../../process/process.js';
import { terminalVariable } from '../../step/names.js';
import { identityInputs, ledgerInputs } from '../../steps/groups.js';
import { type Compensated, commandLine, type Undo } from '../../steps/rollback/compensation.js';
import { realClock } from '../clock.js';
import type { Ground } from '../resume/ground.js';

type Command = Extract<Undo, { readonly kind: 'command' }>;
type Terms = { readonly ground: Ground; readonly runsCommands: boolean };
type Result = Omit<Compensated, 'name'>;

const mostOutputBytes = 20_000;
const mostWords = 300;

export async function runCommand(command: Command, { ground, runsCommands }: Terms): Promise<Result> {
  const line = commandLine(command);
  if (!runsCommands) {
    return {
      result: 'left',
      words: 'programs of a ledger are not run here unless run-commands is true',
      byHand: [line],
    };
  }
  const { program, arguments: list, folder, deadlineSeconds } = command;
  const ended = await runProcess({
    command: program,
    args: list,
    env: withoutSecrets(ground.wiring.environment),
    ...(folder !== undefined && { folder }),
    deadlineMilliseconds: deadlineSeconds * 1_000,
    maxOutputBytes: mostOutputBytes,
    clock: realClock,
    signal: ground.reins.last,
  });
  const why = whyFailed(ended, deadlineSeconds);
  if (why === undefined) return { result: 'undone', words: `${line} ended well`, byHand: [] };
  return { result: 'failed', words: `${line}: ${why}`, byHand: [line] };
}

function whyFailed(ended: ProcessResult, deadlineSeconds: number): string | undefined {
  switch (ended.kind) {
    case 'ended':
      return ended.exitCode === 0
        ? undefined
        : `it ended with ${ended.exitCode ?? ended.signal}: ${ended.stderr.trim().slice(-mostWords)}`;
    case 'timed-out':
      return `it was not done after ${deadlineSeconds} s`;
    case 'not-found':
      return 'there is no such program';
    case 'not-started':
      return `it cannot be started (${ended.error})`;
    default: {
      const unreachable: never = ended;
      return unreachable;
    }
  }
}

const ownPrefixes = ['INPUT_', 'SECRET_', 'ENDPOINT_AUTH', 'ACTIONS_RUNTIME_TOKEN', 'SYSTEM_ACCESSTOKEN'];

function withoutSecrets(environment: Ground['wiring']['environment']) {
  const secrets = Object.entries({ ...identityInputs, ...ledgerInputs }).flatMap(([name, { kind }]) =>
    kind.name === 'secret' ? [terminalVariable(name)] : [],
  );
  const isOurs = (name: string) =>
    secrets.includes(name) || ownPrefixes.some(prefix => name.startsWith(prefix));
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !isOurs(name)));
}
