// Text from outside made harmless before it is printed: visibly changed, still readable.
// Runners search every line for commands, and they compare by culture: characters that nobody sees are skipped.
import type { HostName } from '../../step/names.js';

const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

// They belong to emoji. After an ASCII character they could only hide a command: "#", joiner, "#[".
const joiners = new Set(['\u200d', '\ufe0e', '\ufe0f']);

type Rule = readonly [pattern: RegExp, replacement: string];

// Both runners obey "##[" wherever it stands in a line; only their own lists of command names differ.
const bracketCommand: Rule = [/#(?=#\[)/g, '#\\'];

// The agent obeys "##vso[" anywhere, and warns about every other "##vso".
const agentCommand: Rule = [/#(?=#vso)/gi, '#\\'];

// GitHub's runner obeys "::name" at the start of a line, after blanks that it trims.
const runnerCommand: Rule = [/^((?:\s|\u200d|\ufe0e|\ufe0f)*)(?=::)/, '$1\\'];

const rules = {
  github: [bracketCommand, runnerCommand],
  'azure-pipelines': [bracketCommand, agentCommand],
  // The command line is also used in the scripts of both hosts, where its output is searched like ours.
  terminal: [bracketCommand, agentCommand, runnerCommand],
} as const satisfies Record<HostName, readonly Rule[]>;

/** The lines of a text, cut where a runner cuts them, each safe to print on its own. */
export function harmlessLines(text: string, host: HostName): readonly string[] {
  return text.split(/\r\n|\r|\n/).map(line => harmlessLine(line, host));
}

/** One line; a line break in it becomes visible instead of breaking it. */
export function harmlessLine(line: string, host: HostName): string {
  const seen = line.replace(unseen, show);
  return rules[host].reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), seen);
}

/** The same JSON document, spelled so that no runner finds a command in it and no terminal obeys it. */
export function harmlessJson(document: string): string {
  return document.replace(unseen, asUtf16Escapes).replace(/#(?=#)/g, '\\u0023');
}

function show(character: string, at: number, line: string): string {
  if (character === '\t') return character;
  if (joiners.has(character) && at > 0 && line.charCodeAt(at - 1) > 0x7f) return character;
  const code = character.codePointAt(0) ?? 0;
  return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}

// JSON.stringify leaves no control character below U+0020 unescaped, so what is found here lies in a string.
function asUtf16Escapes(character: string): string {
  return character
    .split('')
    .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
