// `azure-promote judge`: a gate on lines of JSON, for comparing it with others and for judging what was recorded.
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { Fault } from '../fault/fault.js';
import type { HostProcess } from '../host/host-process.js';
import { Malformed } from '../judge/protocol/field.js';
import { type GateRuns, gateRuns } from '../judge/protocol/run.js';
import { type Settings, sensitiveSettings, usualSettings } from '../judge/settings.js';
import { isCallForHelp } from './arguments.js';

export const judgeHelp = `Judge a candidate against stable: counts in, a verdict for every check out.

Usage: azure-promote judge [--sensitive] [--configuration NAME]

  --sensitive           find small regressions sooner; sends back up to 5 of 100
                        healthy candidates instead of 1
  --configuration NAME  recommended (default), or base: thresholds alone

Standard input holds runs, one after the other. Counts are those of one
interval; hist has one count per bucket, the last beyond the last edge.

  {"type":"run","run":"a","checkSeconds":30,
   "plan":[{"weight":0.1,"checks":20},{"weight":0.5,"checks":30}],
   "slo":0.999,"slowMs":1000,"edgesMs":[50,100,500,1000]}
  {"type":"check","run":"a","k":0,"weight":0.1,"interval":{
   "canary":{"total":30,"bad":0,"hist":[9,11,8,2,0]},
   "baseline":{"total":270,"bad":1,"hist":[80,95,77,16,2]}}}
  {"type":"end","run":"a"}

Each stands on one line. Every check is answered by one line:

  {"run":"a","k":0,"verdict":"continue","logE":-0.3}

verdict: continue, hold (do not raise the share) or rollback. logE is the
natural logarithm of the evidence, absent while what was seen is too small to
matter. A run's "config" may hold alpha, holdAlpha, tolerance, weights, cluster
and the other settings. A bad line ends the command with exit code 2.
`;

type Input = AsyncIterable<string | Uint8Array>;

export async function judge(words: readonly string[], io: HostProcess, input?: Input): Promise<void> {
  if (words.some(isCallForHelp)) {
    io.stdout.write(judgeHelp);
    return;
  }
  const runs = gateRuns(settingsFrom(words));
  await answerLines(runs, input ?? createReadStream('', { fd: 0, autoClose: false }), io);
}

const options = { sensitive: { type: 'boolean' }, configuration: { type: 'string' } } as const;

function settingsFrom(words: readonly string[]): Settings {
  const { sensitive, configuration = 'recommended' } = flagsFrom(words);
  if (configuration !== 'recommended' && configuration !== 'base') {
    throw badUse('--configuration is recommended or base');
  }
  return { ...(sensitive === true ? sensitiveSettings : usualSettings), configuration };
}

function flagsFrom(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (thrown) {
    // Known here: a flag that does not exist, or one without its value; the parser says which.
    const why =
      typeof thrown === 'object' && thrown !== null && 'message' in thrown ? thrown.message : thrown;
    throw badUse(String(why).slice(0, 200), thrown);
  }
}

function badUse(message: string, cause?: unknown): Fault {
  return new Fault('INPUT_INVALID', message, { hint: 'run azure-promote judge --help', cause });
}

/** Answers whatever has arrived before it waits for more, so that a caller may ask check by check. */
async function answerLines(runs: GateRuns, input: Input, io: HostProcess): Promise<void> {
  const decoder = new TextDecoder();
  let begun = '';
  let at = 0;
  const answerAll = async (lines: readonly string[]) => {
    const answers: string[] = [];
    try {
      for (const line of lines) {
        at += 1;
        const answer = line.trim() === '' ? undefined : runs.answer(line);
        if (answer !== undefined) answers.push(`${answer}\n`);
      }
    } catch (thrown) {
      if (!(thrown instanceof Malformed)) throw thrown;
      // A line that cannot be read: what was answered before it stands.
      throw unreadable(at, thrown.message, thrown);
    } finally {
      await written(io, answers.join(''));
    }
  };
  for await (const chunk of input) {
    const [first = '', ...others] = (
      typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    ).split('\n');
    const lines = [begun + first, ...others];
    begun = lines.pop() ?? '';
    await answerAll(lines);
    if (begun.length > longestLine) throw unreadable(at + 1, `expected at most ${longestLine} characters`);
  }
  await answerAll([begun + decoder.decode()]);
}

const longestLine = 1_000_000;

function unreadable(line: number, why: string, cause?: unknown): Fault {
  return new Fault('JUDGE_LINE_UNREADABLE', `line ${line}: ${why}`, { cause });
}

async function written(io: HostProcess, text: string): Promise<void> {
  if (text === '') return;
  await new Promise<void>(resolve => {
    io.stdout.write(text, () => resolve());
  });
}
