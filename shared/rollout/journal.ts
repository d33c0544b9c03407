// The journal of one rollout: its plan, then one line of JSON per decision, as it was taken. It is written while the
// rollout runs, by whoever drives, and replayed by anybody.
import type { JudgeSetup } from '../judge/setup.js';
import type { Decision } from './effect.js';
import type { Event } from './event.js';
import type { Look } from './look.js';
import type { Plan } from './plan.js';
import { eventShape } from './reading/event-shape.js';
import { planShape } from './reading/plan-shape.js';
import { setupShape } from './reading/setup-shape.js';
import { isObject, number } from './reading/shape.js';
import { stateShape } from './reading/state-shape.js';
import type { State } from './state.js';

export const journalVersion = 1;

/** The first line, and that of whoever takes over: `state` is where that one found the rollout. */
export type Header = {
  readonly plan: Plan;
  readonly openedAt: number;
  readonly state?: State;
  /** What the judge is told once. Absent where nobody judges, and in older journals. */
  readonly setup?: JudgeSetup;
};

/** What is written of one decision. */
export type Written = {
  readonly event: Event;
  readonly decision: Decision<State>;
  /** From this event on this is the plan, and this what the judge is told; only a goal that moved brings them. */
  readonly plan?: Plan;
  readonly setup?: JudgeSetup;
  /** What a verdict was made of. */
  readonly evidence?: Look;
};

/** What is read of one decision. State and effect are told as they stand there, for comparing. */
export type JournalLine =
  | { readonly kind: 'opened'; readonly header: Header }
  | {
      readonly kind: 'decided';
      readonly event: Event;
      readonly state: unknown;
      readonly effect: unknown;
      readonly because: string;
      readonly plan?: Plan;
      readonly setup?: JudgeSetup;
      /** A look, where the judge's setup is there as well; older journals hold something else. */
      readonly evidence?: unknown;
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'problem'; readonly problem: string };

export function formatHeader({ plan, openedAt, state, setup }: Header): string {
  return JSON.stringify({ journal: journalVersion, openedAt, plan, state, setup });
}

export function formatDecision({ event, decision, plan, setup, evidence }: Written): string {
  const parts = [
    `{"journal":${journalVersion},"event":${JSON.stringify(event)}`,
    ...(plan === undefined ? [] : [`"plan":${JSON.stringify(plan)}`]),
    ...(setup === undefined ? [] : [`"setup":${JSON.stringify(setup)}`]),
    formatDecided(decision),
    formatBecause(decision),
    ...(evidence === undefined ? [] : [`"evidence":${JSON.stringify(evidence)}`]),
  ];
  return `${parts.join(',')}}`;
}

function formatBecause({ because }: Decision<State>): string {
  return `"because":${JSON.stringify(because)}`;
}

/** The part of a line that another version of this code could write otherwise. */
export function formatDecided({ state, effect }: Decision<State>): string {
  return `"state":${JSON.stringify(state)},"effect":${JSON.stringify(effect)}`;
}

const beginning = `{"journal":${journalVersion},"event":`;

/** The event of a line, if formatDecision wrote it, and where the rest begins; no more of it is read. */
export function quickEvent(text: string): { readonly event: Event; readonly end: number } | undefined {
  if (!text.startsWith(beginning) || text.length > mostCharacters) return undefined;
  const end = text.indexOf(',"state":{', beginning.length);
  const event = end < 0 ? undefined : parsed(text.slice(beginning.length, end));
  // Where a plan stands behind the event there is no event yet.
  return eventShape(event) ? { event, end } : undefined;
}

type Awaited = { readonly decision: Decision<State>; readonly isJudged: boolean };

/** What a verdict was made of, if it is judged, where the same decision stands in the line; else undefined. */
export function quickEvidence(
  text: string,
  end: number,
  { decision, isJudged }: Awaited,
): { readonly evidence?: unknown } | undefined {
  const same = `,${formatDecided(decision)},${formatBecause(decision)}`;
  const from = end + same.length;
  // A slice is compared faster than startsWith does it.
  if (text.slice(end, from) !== same || !text.endsWith('}')) return undefined;
  if (text.length === from + 1) return {};
  if (!text.startsWith(',"evidence":', from)) return undefined;
  // A line that was torn, and written on by somebody else, holds the beginning of another one.
  if (!isJudged) return text.includes('{"journal":', from) ? undefined : {};
  const evidence = parsed(text.slice(from + ',"evidence":'.length, -1));
  return evidence === undefined ? undefined : { evidence };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // JSON.parse throws for nothing else: it is torn, or is not what was looked for.
    return undefined;
  }
}

/** Two million characters: a line holds the cells of one look, never a whole history. */
const mostCharacters = 2_000_000;

export function parseLine(text: string): JournalLine {
  if (text.trim() === '') return { kind: 'empty' };
  if (text.length > mostCharacters) return problem(`it is longer than ${mostCharacters} characters`);
  const read = parsed(text);
  if (read === undefined) return problem('it is not JSON');
  if (!isObject(read)) return problem('it is not an object');
  const version = read['journal'];
  if (version === undefined) return problem('it is no line of a journal: it has no version');
  if (version !== journalVersion) {
    return problem(`its version is ${JSON.stringify(version)?.slice(0, 20)}, known is ${journalVersion}`);
  }
  return 'event' in read ? decided(read) : header(read);
}

function header({ openedAt, plan, state, setup }: Readonly<Record<string, unknown>>): JournalLine {
  if (!number(openedAt)) return problem('it has no time at which the rollout was opened');
  if (!planShape(plan)) return problem('its plan is incomplete, or not a plan');
  if (state !== undefined && !stateShape(state)) return problem('the state that it goes on from is not one');
  if (setup !== undefined && !setupShape(setup)) return problem(noSetup);
  return {
    kind: 'opened',
    header: { plan, openedAt, ...(state !== undefined && { state }), ...(setup !== undefined && { setup }) },
  };
}

const noSetup = 'what its judge was told is incomplete, or unknown';

function decided(read: Readonly<Record<string, unknown>>): JournalLine {
  const { event, state, effect, because, plan, setup, evidence } = read;
  if (!eventShape(event)) return problem('its event is unknown or incomplete');
  if (!isObject(state) || !isObject(effect)) return problem('its state or its effect is missing');
  if (typeof because !== 'string') return problem('it does not say why');
  if (plan !== undefined && !planShape(plan)) return problem('its plan is incomplete, or not a plan');
  if (setup !== undefined && !setupShape(setup)) return problem(noSetup);
  return {
    kind: 'decided',
    event,
    state,
    effect,
    because,
    ...(plan !== undefined && { plan }),
    ...(setup !== undefined && { setup }),
    ...(evidence !== undefined && { evidence }),
  };
}

function problem(text: string): JournalLine {
  return { kind: 'problem', problem: text };
}
