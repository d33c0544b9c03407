// The journal of one rollout: its plan, then one line of JSON per decision, as it was taken. It is written while the
// rollout runs, by whoever drives, and replayed by anybody.
import type { Decision } from './effect.js';
import type { Event } from './event.js';
import type { Plan } from './plan.js';
import { eventShape } from './reading/event-shape.js';
import { planShape } from './reading/plan-shape.js';
import { isObject, number } from './reading/shape.js';
import { stateShape } from './reading/state-shape.js';
import type { State } from './state.js';

export const journalVersion = 1;

/** The first line, and that of whoever takes over: `state` is where that one found the rollout. */
export type Header = { readonly plan: Plan; readonly openedAt: number; readonly state?: State };

/** What is written of one decision. */
export type Written = {
  readonly event: Event;
  readonly decision: Decision<State>;
  /** From this event on this is the plan; only a goal that moved brings one. */
  readonly plan?: Plan;
  /** The cells that a verdict was judged from, or whatever else makes it checkable; the journal does not look inside. */
  readonly evidence?: unknown;
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
      readonly evidence?: unknown;
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'problem'; readonly problem: string };

export function formatHeader({ plan, openedAt, state }: Header): string {
  return JSON.stringify({ journal: journalVersion, openedAt, plan, state });
}

export function formatDecision({ event, decision, plan, evidence }: Written): string {
  const parts = [
    `{"journal":${journalVersion},"event":${JSON.stringify(event)}`,
    ...(plan === undefined ? [] : [`"plan":${JSON.stringify(plan)}`]),
    formatDecided(decision),
    `"because":${JSON.stringify(decision.because)}`,
    ...(evidence === undefined ? [] : [`"evidence":${JSON.stringify(evidence)}`]),
  ];
  return `${parts.join(',')}}`;
}

/** The part of a line that another version of this code could write otherwise. */
export function formatDecided({ state, effect }: Decision<State>): string {
  return `"state":${JSON.stringify(state)},"effect":${JSON.stringify(effect)}`;
}

const beginning = `{"journal":${journalVersion},"event":`;

/** The event of a line without evidence, if formatDecision wrote it, and where the rest begins; no more of it is read. */
export function quickEvent(text: string): { readonly event: Event; readonly end: number } | undefined {
  if (!text.startsWith(beginning) || text.length > mostCharacters || text.includes(',"evidence":')) {
    return undefined;
  }
  const end = text.indexOf(',"state":{', beginning.length);
  try {
    const event: unknown = end < 0 ? undefined : JSON.parse(text.slice(beginning.length, end));
    return eventShape(event) ? { event, end } : undefined;
  } catch {
    // JSON.parse throws for nothing else: a plan stands behind the event, or the line is torn.
    return undefined;
  }
}

/** Two million characters: a line holds the cells of one look, never a whole history. */
const mostCharacters = 2_000_000;

export function parseLine(text: string): JournalLine {
  if (text.trim() === '') return { kind: 'empty' };
  if (text.length > mostCharacters) return problem(`it is longer than ${mostCharacters} characters`);
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    // JSON.parse throws for nothing else: the line was torn or edited.
    return problem('it is not JSON');
  }
  if (!isObject(read)) return problem('it is not an object');
  const version = read['journal'];
  if (version === undefined) return problem('it is no line of a journal: it has no version');
  if (version !== journalVersion) {
    return problem(`its version is ${JSON.stringify(version)?.slice(0, 20)}, known is ${journalVersion}`);
  }
  return 'event' in read ? decided(read) : header(read);
}

function header({ openedAt, plan, state }: Readonly<Record<string, unknown>>): JournalLine {
  if (!number(openedAt)) return problem('it has no time at which the rollout was opened');
  if (!planShape(plan)) return problem('its plan is incomplete, or not a plan');
  if (state === undefined) return { kind: 'opened', header: { plan, openedAt } };
  if (!stateShape(state)) return problem('the state that it goes on from is not one');
  return { kind: 'opened', header: { plan, openedAt, state } };
}

function decided(read: Readonly<Record<string, unknown>>): JournalLine {
  const { event, state, effect, because, plan, evidence } = read;
  if (!eventShape(event)) return problem('its event is unknown or incomplete');
  if (!isObject(state) || !isObject(effect)) return problem('its state or its effect is missing');
  if (typeof because !== 'string') return problem('it does not say why');
  if (plan !== undefined && !planShape(plan)) return problem('its plan is incomplete, or not a plan');
  return {
    kind: 'decided',
    event,
    state,
    effect,
    because,
    ...(plan !== undefined && { plan }),
    ...(evidence !== undefined && { evidence }),
  };
}

function problem(text: string): JournalLine {
  return { kind: 'problem', problem: text };
}
