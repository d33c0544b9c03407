// Words after a step's name to raw inputs. Unknown flags are named, with the nearest that exists.
import { parseArgs } from 'node:util';
import { didYouMean } from '../fault/did-you-mean.js';
import { Fault } from '../fault/fault.js';
import { standingFlags, stepFlags } from '../manifest/flags.js';
import type { Inputs } from '../step/input.js';
import { terminalVariable } from '../step/names.js';

export type StepArguments = {
  readonly flags: Readonly<Record<string, string>>;
  readonly json: boolean;
  readonly help: boolean;
};

export function parseStepArguments(inputs: Inputs, words: readonly string[]): StepArguments {
  // Whoever asks for help gets it, whatever else stands there.
  if (words.some(isCallForHelp)) return { flags: {}, json: false, help: true };
  const reading: Reading = { inputs, options: stepFlags({ inputs }), given: new Set() };
  const problems: Record<string, string> = {};
  const flags: Record<string, string> = {};
  const tokens = tokensOf(reading.options, words);
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'option') {
      const problem = isShort(words[token.index])
        ? 'expected two hyphens before the name of a flag'
        : problemOf(token, reading);
      reading.given.add(token.name);
      if (problem !== undefined) problems[shownFlag(token, words)] = problem;
      else if (token.value !== undefined) flags[token.name] = joined(flags[token.name], token.value);
    } else if (token.kind === 'positional' && !follows(tokens[at - 1], token, reading)) {
      problems[shownWord(token, reading)] = 'expected a flag that begins with --';
    }
  }
  if (Object.keys(problems).length > 0) throw badFlags(problems);
  return { flags, json: reading.given.has('json'), help: false };
}

export function isCallForHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

type Reading = {
  readonly inputs: Inputs;
  readonly options: ReturnType<typeof stepFlags>;
  readonly given: Set<string>;
};

type Option = {
  readonly kind: 'option';
  readonly name: string;
  readonly index: number;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
};
type Positional = { readonly kind: 'positional'; readonly index: number; readonly value: string };
type Token = Option | Positional | { readonly kind: 'option-terminator' };

function tokensOf(options: Reading['options'], words: readonly string[]): readonly Token[] {
  const takesValue = (word = '') => word.startsWith('--') && options[word.slice(2)]?.type === 'string';
  // Behind one hyphen parseArgs finds a flag in every letter. We have no such flags: each word stays one.
  const args = words.map((word, at) => (isShort(word) && !takesValue(words[at - 1]) ? `-${word}` : word));
  return parseArgs({ args, options, strict: false, tokens: true, allowPositionals: true }).tokens;
}

function isShort(word = ''): boolean {
  return /^-[^-]/.test(word);
}

function problemOf(token: Option, { inputs, options, given }: Reading): string | undefined {
  const { name, value, inlineValue } = token;
  if (!Object.hasOwn(options, name)) {
    const near = didYouMean(name, Object.keys(options));
    return near === undefined ? 'there is no such flag' : `there is no such flag; did you mean --${near}?`;
  }
  if (inputs[name]?.kind.name === 'secret') {
    return `a secret on the command line is seen by others; set ${terminalVariable(name)} instead`;
  }
  if (given.has(name) && inputs[name]?.kind.name !== 'lines') return 'given twice';
  if (Object.hasOwn(standingFlags, name)) return value === undefined ? undefined : 'takes no value';
  const swallowed = value?.startsWith('--') === true && inlineValue === false;
  return value === undefined || swallowed ? 'expected a value after it' : undefined;
}

/** Given once more, where one may be: one more line. */
function joined(before: string | undefined, value: string): string {
  return before === undefined ? value : `${before}\n${value}`;
}

/** Only its name: what stands behind it may be a secret. */
function shownFlag({ index }: Option, words: readonly string[]): string {
  const name = (words[index] ?? '').replace(/=.*/s, '');
  return /^-[\w-]{1,60}$/.test(name) ? name : JSON.stringify(name.slice(0, 60));
}

/** A word behind a flag that does not exist is most likely its value, and needs no line of its own. */
function follows(before: Token | undefined, { index }: Positional, { options }: Reading): boolean {
  if (before?.kind !== 'option' || before.index !== index - 1) return false;
  return !Object.hasOwn(options, before.name) && before.inlineValue !== true;
}

/** Where a secret was given, a stray word may be the rest of it. */
function shownWord({ value, index }: Positional, { inputs, given }: Reading): string {
  const hidden = [...given].some(name => inputs[name]?.kind.name === 'secret');
  return hidden ? `word ${index + 1}` : JSON.stringify(value.slice(0, 60));
}

function badFlags(problems: Readonly<Record<string, string>>): Fault {
  const count = Object.keys(problems).length;
  return new Fault(
    'INPUT_INVALID',
    count === 1 ? 'one flag needs attention' : `${count} flags need attention`,
    {
      facts: problems,
      hint: 'run the command with --help for its flags',
    },
  );
}
