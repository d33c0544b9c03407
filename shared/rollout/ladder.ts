// Ladders as people write them: `5%/10m, 50%/10m, 100%`, `5%/500 requests, at most 20m`, or the name of a preset.
import { type LadderProblem, parsePart } from './ladders/part.js';
import { isPreset, type Preset, presets } from './ladders/presets.js';
import type { Rung } from './plan.js';

export type Ladder = {
  /** Shares above 0 and below 100, rising. */
  readonly rungs: readonly Rung[];
  /** Whether 100 % stands at its end. */
  readonly toHundred: boolean;
  readonly preset?: Preset;
};

export type ParsedLadder =
  | { readonly kind: 'ladder'; readonly ladder: Ladder }
  | { readonly kind: 'problems'; readonly problems: readonly LadderProblem[] };

const mostCharacters = 4_000;
export const mostRungs = 50;

/** `until`: the rollout rests at a share of its own, so that 100 % need not stand at the end. */
export function parseLadder(text: string, options: { readonly until?: boolean } = {}): ParsedLadder {
  const name = text.slice(0, mostCharacters).trim();
  if (isPreset(name)) return { kind: 'ladder', ladder: presetLadder(name) };
  if (text.length > mostCharacters) {
    const expected = `at most ${mostCharacters} characters`;
    return refused({ place: 'the ladder', expected, got: `${text.length}` });
  }
  const parts = partsOf(text);
  if (parts.length === 0) {
    return refused({ place: 'the ladder', expected: 'at least one share, such as 100%', got: 'nothing' });
  }
  if (parts.length > mostRungs) {
    return refused({ place: 'the ladder', expected: `at most ${mostRungs} shares`, got: `${parts.length}` });
  }
  return assembled(parts, options.until === true);
}

export function presetLadder(preset: Preset): Ladder {
  return { rungs: presets[preset].rungs, toHundred: true, preset };
}

/** Commas and lines part the shares. `at most` belongs to the share before it, whatever parts them. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (const piece of text.split(/[,\n]/)) {
    const part = piece.replace(/^\s*-\s+/, '').trim();
    const before = parts.at(-1);
    if (part === '') continue;
    if (before !== undefined && /^at\s+most\b/i.test(part)) parts[parts.length - 1] = `${before}, ${part}`;
    else parts.push(part);
  }
  return parts;
}

function assembled(parts: readonly string[], until: boolean): ParsedLadder {
  const rungs: Rung[] = [];
  const problems: LadderProblem[] = [];
  let toHundred = false;
  let last = 0;
  for (const [at, text] of parts.entries()) {
    const place = `entry ${at + 1}`;
    const part = parsePart(text, place);
    if (part.kind === 'problem') {
      problems.push(part.problem);
      continue;
    }
    if (toHundred) problems.push({ place, expected: 'nothing after 100%', got: text });
    else if (part.percent <= last) {
      problems.push({ place, expected: `more than the ${last}% before it`, got: `${part.percent}%` });
    }
    last = Math.max(last, part.percent);
    if (part.kind === 'rung') rungs.push({ percent: part.percent, lasts: part.lasts });
    else toHundred = true;
  }
  if (problems.length === 0 && !toHundred && !until) {
    problems.push({ place: 'the end', expected: '100%', got: `${last}%` });
  }
  if (problems.length > 0) return { kind: 'problems', problems };
  return { kind: 'ladder', ladder: { rungs, toHundred } };
}

function refused(problem: LadderProblem): ParsedLadder {
  return { kind: 'problems', problems: [problem] };
}

/** All problems in one line, for where one line is what is wanted. */
export function ladderProblemsInWords(problems: readonly LadderProblem[]): string {
  return problems
    .slice(0, 5)
    .map(({ place, expected, got, note }) => {
      const more = note === undefined ? '' : ` (${note})`;
      return `${place}: expected ${expected}, got ${got}${more}`;
    })
    .join('; ');
}

export function formatLadder({ rungs, toHundred }: Ladder): string {
  const shares = rungs.map(({ percent, lasts }) =>
    lasts.kind === 'time'
      ? `${percent}%/${lasting(lasts.milliseconds)}`
      : `${percent}%/${lasts.requests} requests, at most ${lasting(lasts.atMostMilliseconds)}`,
  );
  return [...shares, ...(toHundred ? ['100%'] : [])].join(', ');
}

function lasting(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1_000);
  if (seconds % 3_600 === 0) return `${seconds / 3_600}h`;
  return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}
