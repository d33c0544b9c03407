// What `azure-promote <step> --help` prints: one screen of 80 by 40, with examples. A step with many inputs gets
// fewer words for each, never fewer inputs.
import type { Input } from '../step/input.js';
import { terminalVariable } from '../step/names.js';
import { type Rule, ruleText } from '../step/rules.js';
import { type Definition, inputsOn, type Named } from './definition.js';
import { type Columns, inColumns, type Row, wrap } from './layout/columns.js';
import { placeholder, spellInputs } from './layout/wording.js';
import { readmePath } from './places.js';
import { terminalWords } from './usage.js';

const width = 80;
const height = 40;

type Detail = {
  /** The whole description of an input, or its first sentence. */
  readonly words: 'whole' | 'first-sentence';
  /** Lines that an input may take. */
  readonly deepest: number;
  readonly examples: number;
  readonly about: boolean;
  /** Only what the examples use; the rest is counted, and stands on the page of the step. */
  readonly usedOnly?: boolean;
};

// From generous to terse; the first that fits the screen is taken.
const details: readonly Detail[] = [
  { words: 'whole', deepest: 5, examples: 3, about: true },
  { words: 'whole', deepest: 3, examples: 2, about: false },
  { words: 'first-sentence', deepest: 3, examples: 2, about: false },
  { words: 'first-sentence', deepest: 2, examples: 2, about: false },
  { words: 'first-sentence', deepest: 2, examples: 1, about: false },
  { words: 'first-sentence', deepest: 1, examples: 1, about: false },
  { words: 'first-sentence', deepest: 1, examples: 0, about: false },
  { words: 'first-sentence', deepest: 2, examples: 2, about: false, usedOnly: true },
  { words: 'first-sentence', deepest: 1, examples: 1, about: false, usedOnly: true },
];

export function stepHelp(definition: Definition): string {
  const pages = details.map(detail => page(definition, detail));
  const fitting = pages.find(lines => lines.length <= height) ?? pages.at(-1) ?? [];
  return fitting.join('\n');
}

function page(definition: Definition, detail: Detail): readonly string[] {
  const all = inputsOn(definition, 'terminal');
  const inputs = detail.usedOnly === true ? all.filter(named => isUsed(definition, named)) : all;
  const columns: Columns = { width, gap: 2, widestTerm: 32, deepest: detail.deepest };
  const shown = new Set(inputs.map(([name]) => name));
  const rules = definition.rules
    .filter(rule => detail.usedOnly !== true || namesIn(rule).every(name => shown.has(name)))
    .map(rule => ruleText(rule, name => `--${name}`));
  const inputRows = inputs.map(named => inputRow(definition, named, detail));
  return [
    ...paragraph(definition.summary),
    ...(detail.about ? definition.about.slice(0, 1).flatMap(text => ['', ...paragraph(text)]) : []),
    '',
    ...usageLines(definition.name, all),
    ...section('Inputs', inColumns(inputRows, columns)),
    ...(all.length > inputs.length
      ? [`  … and ${all.length - inputs.length} more, in ${readmePath(definition.name)}`]
      : []),
    ...rules.flatMap(rule => wrap(`Give ${rule}.`, width)),
    '',
    ...alsoLines(inputs),
    ...section('Examples', exampleLines(definition, detail)),
    '',
    `More: ${readmePath(definition.name)}`,
  ];
}

function usageLines(name: string, inputs: readonly Named[]): readonly string[] {
  const needed = inputs
    .filter(([, input]) => input.presence === 'required' && input.kind.name !== 'secret')
    .map(([input, { kind }]) => flagTerm(input, kind));
  return wrap(['Usage: azure-promote', name, ...needed, '[inputs]'].join(' '), width);
}

function namesIn(rule: Rule): readonly string[] {
  return rule.kind === 'needs' ? [rule.name, rule.other] : rule.names;
}

/** What somebody needs first: what is required, and what the examples set. */
function isUsed({ examples }: Definition, [name, input]: Named): boolean {
  return input.presence === 'required' || examples.some(({ values }) => values[name] !== undefined);
}

function inputRow(definition: Definition, [name, input]: Named, { words }: Detail): Row {
  const isSecret = input.kind.name === 'secret';
  const term = isSecret ? terminalVariable(name) : flagTerm(name, input.kind);
  const told = words === 'whole' ? input.describe : firstSentence(input.describe);
  const parts = [
    ...state(input),
    spellInputs(told, definition.inputs, 'terminal'),
    ...choicesNotShown(input),
  ];
  return [`  ${term}`, unmarked(parts.join(' '))];
}

function flagTerm(name: string, kind: Input<unknown>['kind']): string {
  return `--${name} ${placeholder(kind)}`.trimEnd();
}

function state({ presence, fallback, kind }: Input<unknown>): readonly string[] {
  return [
    ...(kind.name === 'secret' ? ['A variable, never a flag.'] : []),
    ...(presence === 'required' ? ['Required.'] : []),
    ...(fallback === undefined ? [] : [`Default ${fallback}.`]),
  ];
}

function choicesNotShown({ kind }: Input<unknown>): readonly string[] {
  const isShown = placeholder(kind) !== '<choice>';
  return isShown || kind.choices === undefined ? [] : [`One of ${kind.choices.join(', ')}.`];
}

function alsoLines(inputs: readonly Named[]): readonly string[] {
  const [name] = inputs.find(([, { kind }]) => kind.name !== 'secret') ?? [];
  const variable =
    name === undefined
      ? ''
      : ` Every input is also read from a variable, --${name} from ${terminalVariable(name)}.`;
  return wrap(`--json prints the result as JSON, --help this page.${variable}`, width);
}

/** Those that fit the screen: a digest alone is nearly as wide, and no line breaks it. */
function exampleLines(definition: Definition, { examples }: Detail): readonly string[] {
  return definition.examples
    .map(example => [
      ...wrap(example.title, width - 4).map(line => `  # ${line}`),
      ...commandLines(terminalWords(definition, example)),
    ])
    .filter(lines => lines.every(line => line.length <= width))
    .slice(0, examples)
    .flat();
}

/** A long command on several lines that a shell still takes for one. */
function commandLines(pieces: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    // Two columns are kept for the backslash that says the command goes on.
    if (last !== undefined && last.length + piece.length + 1 <= width - 2)
      lines.splice(-1, 1, `${last} ${piece}`);
    else lines.push(last === undefined ? `  ${piece}` : `      ${piece}`);
  }
  return lines.map((line, at) => (at < lines.length - 1 ? `${line} \\` : line));
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function paragraph(markdown: string): readonly string[] {
  return wrap(unmarked(markdown), width);
}

function unmarked(markdown: string): string {
  return markdown.replaceAll('`', '').replace(/\s+/g, ' ');
}

function firstSentence(text: string): string {
  return /^.*?\.(?= [A-Z]|$)/.exec(text)?.[0] ?? text;
}
