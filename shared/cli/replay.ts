// `azure-promote replay FILE`: every decision of a journal with its reason, and where today's code would judge or decide
// otherwise. Read piece by piece: a journal may be longer than the memory.
import { createReadStream } from 'node:fs';
import { asFault, Fault } from '../fault/fault.js';
import { harmlessLine } from '../host/codec/untrusted.js';
import type { HostProcess } from '../host/host-process.js';
import { startJudge } from '../judge/judge.js';
import { type Difference, type JudgeAgain, type Replayed, startReplay } from '../rollout/replay.js';
import { count, moment } from '../rollout/words.js';
import { gatherAgain } from '../wiring/rollout/evidence/gathering.js';
import { verdictTold } from '../wiring/rollout/evidence/told.js';

export async function replay(words: readonly string[], io: HostProcess): Promise<void> {
  const [path] = words;
  if (path === undefined) {
    throw new Fault('INPUT_INVALID', 'replay needs the path of a journal', {
      hint: 'run azure-promote replay FILE; a step names the file in its output journal',
    });
  }
  const counts: Counts = { decisions: 0, different: 0, again: 0, told: 0 };
  const reading = startReading(path, counts);
  try {
    for await (const piece of createReadStream(path, { encoding: 'utf8', highWaterMark: 262_144 })) {
      io.stdout.write(reading.take(String(piece)));
    }
  } catch (thrown) {
    // A fault is ours. Anything else is the file: not there, a folder, not to be read; Node's words name path and reason.
    if (thrown instanceof Fault) throw thrown;
    throw unreadable(path, asFault(thrown).message, thrown);
  }
  io.stdout.write(reading.end());
  conclude(path, counts, io);
}

/** `again` and `told` count verdicts: judged once more, or taken as they stand there. */
type Counts = { decisions: number; different: number; again: number; told: number };

function conclude(path: string, counts: Readonly<Counts>, io: HostProcess): void {
  const { decisions, different, again, told } = counts;
  const verdicts = [
    ...(again > 0 ? [`${count(again, 'verdict')} judged again from what was seen`] : []),
    ...(told > 0 ? [`${count(told, 'verdict')} taken as told: the journal holds nothing to judge from`] : []),
  ];
  io.stdout.write(verdicts.map(each => `${each}\n`).join(''));
  if (different === 0) {
    io.stdout.write(`${decisions} decisions, each as it would be taken today\n`);
    return;
  }
  throw new Fault(
    'JOURNAL_DIFFERS',
    `${different} of ${decisions} decisions would be taken otherwise today`,
    {
      facts: { journal: path, decisions, different },
    },
  );
}

/** Longer than every line of a journal. */
const mostPending = 4_000_000;

/** Every look is judged by all that was known by then, as the driver did it. */
export const judgeAgain: JudgeAgain = setup => {
  const [gather, judge] = [gatherAgain(setup.objectives), startJudge()];
  return (look, state) => {
    const evidence = gather(look, state);
    return verdictTold(judge(setup, evidence), evidence);
  };
};

type Reading = { readonly take: (piece: string) => string; readonly end: () => string };
type Problem = Extract<Replayed, { readonly kind: 'problem' }>;

/** The last line may be torn, since its writer may have been killed; a broken line with another behind it is no end. */
function startReading(path: string, counts: Counts): Reading {
  const replaying = startReplay(judgeAgain);
  let rest = '';
  let broken: Problem | undefined;
  const read = (text: string): string => {
    const replayed = replaying.next(text);
    if (replayed === undefined) return '';
    if (broken !== undefined) throw unreadable(path, wordsOf(broken));
    if (replayed.kind === 'problem') broken = replayed;
    else if (replayed.kind === 'decided') {
      counts.decisions += 1;
      if (replayed.differences.length > 0) counts.different += 1;
      if (replayed.verdict !== undefined) counts[replayed.verdict] += 1;
    }
    return replayed.kind === 'problem' ? '' : printed(replayed);
  };
  return {
    take: piece => {
      const lines = (rest + piece).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > mostPending)
        throw unreadable(path, `it holds a line of more than ${mostPending} characters`);
      return lines.map(read).join('');
    },
    end: () => {
      const last = read(rest);
      const missing = replaying.end();
      if (missing !== undefined) throw unreadable(path, wordsOf(broken ?? missing));
      return broken === undefined ? last : `${last}line ${broken.line} is torn and was left out\n`;
    },
  };
}

function printed(replayed: Exclude<Replayed, Problem>): string {
  const lines =
    replayed.kind === 'opened'
      ? [opening(replayed)]
      : [
          `${moment(replayed.at)} ${replayed.event} → ${replayed.stands}: ${replayed.because}`,
          ...replayed.differences.flatMap(difference => inWords(replayed.line, difference)),
        ];
  return lines.map(line => `${plain.test(line) ? line : harmlessLine(line, 'terminal')}\n`).join('');
}

type Opened = Extract<Replayed, { readonly kind: 'opened' }>;

function opening({ plan, openedAt, state }: Opened): string {
  if (state === undefined) return `${moment(openedAt)} ${plan.promotion} opened`;
  return `${moment(state.at)} ${plan.promotion} taken over, ${state.name}`;
}

/** It begins with a time, and holds nothing that a runner or a terminal could take for a command. */
const plain = /^\d[ -"$-~→]*$/;

function inWords(line: number, { what, was, is }: Difference): readonly string[] {
  return [`  line ${line}: the ${what} was ${was}`, `  line ${line}: today it is ${is}`];
}

function wordsOf({ line, problem }: Problem): string {
  return line === 0 ? problem : `line ${line}: ${problem}`;
}

function unreadable(path: string, words: string, cause?: unknown): Fault {
  return new Fault('JOURNAL_UNREADABLE', `the journal cannot be replayed: ${words}`, {
    facts: { journal: path },
    ...(cause !== undefined && { cause }),
  });
}
