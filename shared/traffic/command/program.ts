// One question to a user's program: it is started, reads one line of JSON, prints one, and ends. It stays for no second
// one, so that there is nothing to be closed, and nothing left behind when this process dies.
import { randomUUID } from 'node:crypto';
import { Fault } from '../../fault/fault.js';
import type { Clock } from '../../http/clock.js';
import type { ProcessResult, runProcess } from '../../process/process.js';
import { type Refusal, refusalIn } from './answers.js';
import { protocolVersion, type Verb } from './hello.js';
import { fieldsIn, Misshapen, tidy } from './shapes.js';

export type Program = {
  readonly command: string;
  readonly arguments: readonly string[];
  /** All that it is given of the environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly run: typeof runProcess;
  /** For its deadlines. A program of somebody else is no faster for a clock of ours. */
  readonly stopwatch: Clock;
  /** On abort it is ended, together with its children. */
  readonly signal: AbortSignal;
  readonly debug: (text: string) => void;
};

export type Reply =
  | { readonly kind: 'ok'; readonly ok: unknown }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** What it did meanwhile is not known. */
  | {
      readonly kind: 'silent';
      readonly why: string;
      readonly said: readonly string[];
      /** It would be so again: it hung for as long as it may, or does not know the protocol. */
      readonly forGood?: true;
    };

const second = 1_000;

const deadlines: Readonly<Record<Verb, number>> = {
  hello: 10 * second,
  read: 30 * second,
  seen: 30 * second,
  reconcile: 30 * second,
  write: 60 * second,
  promote: 300 * second,
  restore: 60 * second,
  clean: 60 * second,
  place: 900 * second,
};

const mostBytes = 262_144;
const mostLines = 200;
const lastLines = 3;

export async function question(
  program: Program,
  verb: Verb,
  words: Readonly<Record<string, unknown>>,
): Promise<Reply> {
  const id = randomUUID();
  const ended = await program.run({
    command: program.command,
    args: program.arguments,
    env: program.environment,
    input: `${JSON.stringify({ protocol: protocolVersion, id, verb, ...words })}\n`,
    deadlineMilliseconds: deadlines[verb],
    maxOutputBytes: mostBytes,
    clock: program.stopwatch,
    signal: program.signal,
  });
  const said = 'stderr' in ended ? linesOf(ended.stderr) : [];
  for (const line of said) program.debug(`${verb}: ${line}`);
  return replyIn(ended, { id, verb, said: said.slice(-lastLines), command: program.command });
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map(line => tidy(line));
  return lines.filter(line => line !== '').slice(-mostLines);
}

type Asked = {
  readonly id: string;
  readonly verb: Verb;
  readonly said: readonly string[];
  readonly command: string;
};

function replyIn(ended: ProcessResult, asked: Asked): Reply {
  const { verb, said, command } = asked;
  const silent = (why: string) => ({ kind: 'silent', why, said }) as const;
  switch (ended.kind) {
    case 'not-found':
      throw cannotStart(command, 'there is no such program');
    case 'not-started':
      throw cannotStart(command, `the system says ${ended.error}`);
    case 'timed-out':
      return {
        ...silent(`it did not answer within ${deadlines[verb] / second} s, and was ended`),
        forGood: true,
      };
    case 'ended': {
      if (ended.exitCode !== 0) return silent(`it ended with ${ended.exitCode ?? ended.signal}`);
      if (ended.truncated) return silent(`it printed more than ${mostBytes} bytes`);
      return answerIn(ended.stdout, asked);
    }
    default:
      return ended satisfies never;
  }
}

function answerIn(stdout: string, { id, said }: Asked): Reply {
  const silent = (why: string): Reply => ({ kind: 'silent', why, said });
  const lines = stdout.split('\n').filter(line => line.trim() !== '');
  const [line] = lines;
  if (line === undefined) return silent('it printed no answer');
  if (lines.length > 1) return silent(`it printed ${lines.length} lines, and one is the answer`);
  try {
    const answer = fieldsIn(JSON.parse(line), 'the answer');
    if (answer['id'] !== id) return silent('its answer does not carry the id of the question');
    if (answer['error'] !== undefined) return { kind: 'refused', refusal: refusalIn(answer['error']) };
    if (answer['ok'] === undefined) return silent('its answer holds neither ok nor error');
    return { kind: 'ok', ok: answer['ok'] };
  } catch (thrown) {
    if (thrown instanceof Misshapen) return silent(thrown.message);
    // What is left is what JSON.parse throws; its words quote what was printed, so that ours are enough.
    return silent(`it printed what is no JSON: ${tidy(line, 80)}`);
  }
}

function cannotStart(command: string, why: string): Fault {
  return new Fault('INPUT_INVALID', `the program ${tidy(command)} cannot be started: ${why}`, {
    hint: 'give its path or its name on the path, and make it executable; it is started without a shell',
    facts: { program: tidy(command) },
  });
}
