// A journal once more: every decision as today's code takes it, beside the one that was taken. Line by line, so that
// its length does not matter.
import type { JudgeSetup } from '../judge/setup.js';
import { beginState, decide } from './decide.js';
import type { Event, VerdictTold } from './event.js';
import {
  formatDecided,
  type Header,
  type JournalLine,
  parseLine,
  quickEvent,
  quickEvidence,
} from './journal.js';
import type { Look } from './look.js';
import type { Plan } from './plan.js';
import { lookShape } from './reading/look-shape.js';
import { stateShape } from './reading/state-shape.js';
import type { State } from './state.js';

export type Difference = {
  readonly what: 'verdict' | 'state' | 'effect';
  readonly was: string;
  readonly is: string;
};

export type Replayed =
  /** `state`: where somebody who took over found it. */
  | ({ readonly kind: 'opened'; readonly line: number } & Header)
  | {
      readonly kind: 'decided';
      readonly line: number;
      readonly at: number;
      readonly event: string;
      /** Where it stands after it, by the journal. */
      readonly stands: string;
      readonly because: string;
      /** Of a verdict: whether it was judged again, or taken as it was told. */
      readonly verdict?: 'again' | 'told';
      /** What today's code would say instead; empty when it decides the same. */
      readonly differences: readonly Difference[];
    }
  | { readonly kind: 'problem'; readonly line: number; readonly problem: string };

export type Replay = {
  /** Undefined for a line that holds nothing. */
  readonly next: (text: string) => Replayed | undefined;
  /** At the end: what is missing. */
  readonly end: () => Extract<Replayed, { readonly kind: 'problem' }> | undefined;
};

/** A judge of one driver's looks, in their order; it keeps what they brought. `state`: in which it was looked. */
export type JudgeAgain = (setup: JudgeSetup) => (look: Look, state: State) => VerdictTold;

/** Without somebody who judges again, every verdict is taken as it was told. */
export function startReplay(judging?: JudgeAgain): Replay {
  let line = 0;
  let standing: Standing | undefined;
  const problem = (words: string) => ({ kind: 'problem', line, problem: words }) as const;
  const judgeBy = (setup: JudgeSetup | undefined) => (setup === undefined ? undefined : judging?.(setup));
  const taken = (decided: Taken): Replayed => {
    if ('problem' in decided) return problem(decided.problem);
    if (standing !== undefined) standing = { ...standing, state: decided.state };
    return { kind: 'decided', line, ...decided.told, differences: decided.differences };
  };
  return {
    next(text) {
      line += 1;
      const alike = standing && decidedAlike(standing, text);
      if (alike !== undefined) return taken(alike);
      const read = parseLine(text);
      if (read.kind === 'empty') return undefined;
      if (read.kind === 'problem') return problem(read.problem);
      if (read.kind === 'opened') {
        const { header } = read;
        if (standing !== undefined && !goesOn(standing.plan, header)) {
          return problem('a second rollout is opened in the same journal');
        }
        const { plan, openedAt, state = beginState(plan, openedAt), setup } = header;
        standing = { plan, state, again: judgeBy(setup) };
        return { kind: 'opened', line, ...header };
      }
      if (standing === undefined) return problem('a decision stands before the plan');
      const { plan, setup } = read;
      if (plan !== undefined) standing = { ...standing, plan, again: judgeBy(setup) };
      return taken(compare(standing, read, text));
    },
    end: () => (standing === undefined ? problem('it holds no plan') : undefined),
  };
}

type Standing = {
  readonly plan: Plan;
  readonly state: State;
  readonly again: ReturnType<JudgeAgain> | undefined;
};

type Told = Pick<
  Extract<Replayed, { readonly kind: 'decided' }>,
  'at' | 'event' | 'stands' | 'because' | 'verdict'
>;

/** What follows is decided from what was taken then, so that one difference does not make every later line one. */
type Taken =
  | { readonly state: State; readonly told: Told; readonly differences: readonly Difference[] }
  | { readonly problem: string };

/** Others may have driven it in between: what they decided stands in their journals. */
function goesOn({ promotion }: Plan, { plan, state }: Header): boolean {
  return state !== undefined && plan.promotion === promotion;
}

/** Written by the same code, which is nearly always: then it need not be read, only found to be the same. */
function decidedAlike(standing: Standing, text: string): Taken | undefined {
  const quick = quickEvent(text);
  if (quick === undefined) return undefined;
  const { event, end } = quick;
  const decision = decide(standing.plan, standing.state, event);
  const found = quickEvidence(text, end, { decision, isJudged: standing.again !== undefined });
  if (found === undefined) return undefined;
  const judged = judgedAgain(standing, event, found.evidence);
  if ('problem' in judged) return judged;
  const { state, because } = decision;
  const { verdict } = judged;
  const told = { at: event.at, event: event.kind, stands: state.name, because, ...(verdict && { verdict }) };
  if (judged.differences.length === 0) return { state, told, differences: [] };
  const today = decide(standing.plan, standing.state, judged.event);
  return { state, told, differences: [...judged.differences, ...differencesOf(decision, today)] };
}

type Decided = Extract<JournalLine, { readonly kind: 'decided' }>;

function compare(standing: Standing, read: Decided, text: string): Taken {
  const judged = judgedAgain(standing, read.event, read.evidence);
  if ('problem' in judged) return judged;
  const decision = decide(standing.plan, standing.state, judged.event);
  // Written by the same code, which is nearly always: no closer look.
  const later = text.includes(formatDecided(decision)) ? [] : differencesOf(read, decision);
  const isSameState = later.every(({ what }) => what !== 'state');
  const state = isSameState ? decision.state : read.state;
  if (!stateShape(state)) return { problem: 'its state is not one' };
  const { event, because } = read;
  const { verdict } = judged;
  const stands = nameOf(read.state);
  const told = { at: event.at, event: event.kind, stands, because, ...(verdict && { verdict }) };
  return { state, told, differences: [...judged.differences, ...later] };
}

function nameOf(state: unknown): string {
  return String(typeof state === 'object' && state !== null && 'name' in state ? state.name : undefined);
}

type JudgedAgain =
  | {
      readonly event: Event;
      readonly verdict?: 'again' | 'told';
      readonly differences: readonly Difference[];
    }
  | { readonly problem: string };

/** The event with the verdict that today's judge makes of what was seen then. */
function judgedAgain({ again, state }: Standing, event: Event, evidence: unknown): JudgedAgain {
  if (event.kind !== 'judged') return { event, differences: [] };
  if (again === undefined || evidence === undefined) return { event, verdict: 'told', differences: [] };
  if (!lookShape(evidence)) return { problem: 'what its verdict was made of is incomplete, or unknown' };
  const verdict = again(evidence, state);
  const differences = verdictDifference(event.verdict, verdict);
  return { event: differences.length === 0 ? event : { ...event, verdict }, verdict: 'again', differences };
}

/** Its words may change with the version; what is decided by it may not. */
function verdictDifference(before: VerdictTold, now: VerdictTold): readonly Difference[] {
  const [was, is] = [
    { ...before, because: '' },
    { ...now, because: '' },
  ];
  if (JSON.stringify(was) === JSON.stringify(is) || sorted(was) === sorted(is)) return [];
  return [{ what: 'verdict', was: inWords(before), is: inWords(now) }];
}

function inWords({ kind, because, ...rest }: VerdictTold): string {
  return `${kind} ${sorted(rest)}: ${because}`;
}

type Comparable = { readonly state: unknown; readonly effect: unknown };

function differencesOf(before: Comparable, now: Comparable): readonly Difference[] {
  return [
    ...difference('state', before.state, now.state),
    ...difference('effect', before.effect, now.effect),
  ];
}

function difference(what: Difference['what'], was: unknown, is: unknown): readonly Difference[] {
  const [before, now] = [sorted(was), sorted(is)];
  return before === now ? [] : [{ what, was: before, is: now }];
}

function sorted(value: unknown): string {
  return (
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === 'object' && each !== null && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
        : each,
    ) ?? ''
  );
}
