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
  const options = stepFlags({ inputs });
  const problems: Record<string, string> = {};
  const flags: Record<string, string> = {};
  const given = new Set<string>();
  for (const token of tokensOf(options, words)) {
    if (token.kind === 'positional' && !(words[token.index - 1] ?? '').startsWith('--')) {
      problems[JSON.stringify(token.value.slice(0, 60))] = 'expected a flag that begins with --';
    } else if (token.kind === 'option') {
      const problem =
        problemOf(token, options, inputs) ?? (given.has(token.name) ? 'given twice' : undefined);
      given.add(token.name);
      if (problem !== undefined) problems[token.rawName] = problem;
      else if (token.value !== undefined) flags[token.name] = token.value;
    }
  }
  if (Object.keys(problems).length > 0) throw badFlags(problems);
  return { flags, json: given.has('json'), help: given.has('help') };
}

type Options = ReturnType<typeof stepFlags>;

type Token =
  | {
      readonly kind: 'option';
      readonly name: string;
      readonly rawName: string;
      readonly value: string | undefined;
      readonly inlineValue: boolean | undefined;
    }
  | { readonly kind: 'positional'; readonly index: number; readonly value: string }
  | { readonly kind: 'option-terminator' };

function tokensOf(options: Options, words: readonly string[]): readonly Token[] {
  const args = words.map(word => (word === '-h' ? '--help' : word));
  return parseArgs({ args, options, strict: false, tokens: true, allowPositionals: true }).tokens;
}

function problemOf(
  token: Extract<Token, { kind: 'option' }>,
  options: Options,
  inputs: Inputs,
): string | undefined {
  const { name, value, inlineValue } = token;
  if (name in standingFlags) return value === undefined ? undefined : 'takes no value';
  if (!Object.hasOwn(options, name)) {
    const near = didYouMean(name, Object.keys(options));
    return near === undefined ? 'there is no such flag' : `there is no such flag; did you mean --${near}?`;
  }
  if (inputs[name]?.kind.name === 'secret') {
    return `a secret on the command line is seen by others; set ${terminalVariable(name)} instead`;
  }
  const swallowed = value?.startsWith('--') === true && inlineValue === false;
  return value === undefined || swallowed ? 'expected a value after it' : undefined;
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
