// One entry of a ladder: a share, and how long it is judged.
import { didYouMean } from '../../fault/did-you-mean.js';
import type { Lasting } from '../plan.js';
import { presetNames } from './presets.js';

export type LadderProblem = {
  /** Which entry, counted from 1. */
  readonly place: string;
  readonly expected: string;
  readonly got: string;
  readonly note?: string;
};

export type LadderPart =
  | { readonly kind: 'rung'; readonly percent: number; readonly lasts: Lasting }
  | { readonly kind: 'hundred'; readonly percent: 100 }
  | { readonly kind: 'problem'; readonly problem: LadderProblem };

const example = 'a share and its time, such as 10%/10m';
const longest = 30 * 86_400_000;
const mostRequests = 1_000_000_000;

export function parsePart(text: string, place: string): LadderPart {
  const problem = (expected: string, note?: string): LadderPart => ({
    kind: 'problem',
    problem: { place, expected, got: quote(text), ...(note !== undefined && { note }) },
  });
  // Between number and sign people write a blank, typesetters one that does not break.
  const match = /^(\d{1,3}(?:\.\d{1,6})?)[ \u00a0\u202f]?(%?)\s*(?:\/\s*(.+))?$/.exec(text);
  if (match === null) return problem(example, nearby(text));
  const [, number = '', sign, rest] = match;
  const percent = Number(number);
  if (percent > 100) return problem('a share from more than 0% to 100%');
  if (percent === 0) return problem('a share above 0%', 'a rollout begins at 0% by itself');
  if (sign === '') return problem(example, `write ${number}%`);
  if (percent === 100) {
    return rest === undefined
      ? { kind: 'hundred', percent }
      : problem('100% without a time', 'how long it is watched afterwards is an input of its own');
  }
  if (rest === undefined) return problem(example, `say how long, such as ${number}%/10m`);
  const lasts = parseLasting(rest);
  return typeof lasts === 'string' ? problem(lasts) : { kind: 'rung', percent, lasts };
}

function parseLasting(text: string): Lasting | string {
  const counted = /^(\d{1,10}) ?requests?\s*(?:,?\s*at\s+most\s+(\S+))?$/i.exec(text);
  if (counted === null) {
    const milliseconds = millisecondsOf(text);
    const expected =
      'a time such as 90s, 10m, 1h30m, or a number of requests such as 500 requests, at most 20m';
    return milliseconds === undefined ? expected : { kind: 'time', milliseconds };
  }
  const requests = Number(counted[1]);
  if (requests < 1 || requests > mostRequests) return `from 1 to ${mostRequests} requests`;
  if (counted[2] === undefined)
    return 'a limit behind the number of requests, such as 500 requests, at most 20m';
  const atMostMilliseconds = millisecondsOf(counted[2]);
  return atMostMilliseconds === undefined
    ? 'a time behind at most, such as 20m'
    : { kind: 'count', requests, atMostMilliseconds };
}

function millisecondsOf(text: string): number | undefined {
  const match = /^(?:(\d{1,3})d)?(?:(\d{1,4})h)?(?:(\d{1,5})m)?(?:(\d{1,7})s)?$/.exec(text);
  if (match === null) return undefined;
  const [days, hours, minutes, seconds] = [1, 2, 3, 4].map(at => Number(match[at] ?? 0));
  const total = (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
  return total > 0 && total * 1_000 <= longest ? total * 1_000 : undefined;
}

/** A single word is most likely the name of a preset, written wrongly. */
function nearby(text: string): string | undefined {
  if (!/^[A-Za-z][A-Za-z-]{0,40}$/.test(text)) return undefined;
  const near = didYouMean(text, presetNames);
  return near === undefined ? `presets are ${presetNames.join(', ')}` : `did you mean ${near}?`;
}

/** Cut short, in one line, and without what a log could take for a command. */
function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}
