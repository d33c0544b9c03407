// A journal once more: every decision as today's code takes it, beside the one that was taken. Line by line, so that
// its length does not matter.
import { beginState, decide } from './decide.js';
import { formatDecided, type Header, type JournalLine, parseLine, quickEvent } from './journal.js';
import type { Plan } from './plan.js';
import { stateShape } from './reading/state-shape.js';
import type { State } from './state.js';

export type Difference = { readonly what: 'state' | 'effect'; readonly was: string; readonly is: string };

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

export function startReplay(): Replay {
  let line = 0;
  let plan: Plan | undefined;
  let state: State | undefined;
  const problem = (words: string) => ({ kind: 'problem', line, problem: words }) as const;
  return {
    next(text) {
      line += 1;
      const same = plan && state && decidedAlike(plan, state, text);
      if (same !== undefined) {
        state = same.state;
        return { kind: 'decided', line, ...same.told, differences: [] };
      }
      const read = parseLine(text);
      if (read.kind === 'empty') return undefined;
      if (read.kind === 'problem') return problem(read.problem);
      if (read.kind === 'opened') {
        const { header } = read;
        if (plan !== undefined && !goesOn(plan, header)) {
          return problem('a second rollout is opened in the same journal');
        }
        plan = header.plan;
        state = header.state ?? beginState(plan, header.openedAt);
        return { kind: 'opened', line, ...header };
      }
      if (plan === undefined || state === undefined) return problem('a decision stands before the plan');
      plan = read.plan ?? plan;
      const compared = compare({ plan, state, read, text });
      state = compared.state;
      return state === undefined
        ? problem('its state is not one')
        : { kind: 'decided', line, ...told(read), differences: compared.differences };
    },
    end: () => (plan === undefined ? problem('it holds no plan') : undefined),
  };
}

/** Others may have driven it in between: what they decided stands in their journals. */
function goesOn({ promotion }: Plan, { plan, state }: Header): boolean {
  return state !== undefined && plan.promotion === promotion;
}

/** Written by the same code, which is nearly always: then it need not be read, only found to be the same. */
function decidedAlike(plan: Plan, before: State, text: string) {
  const quick = quickEvent(text);
  if (quick === undefined) return undefined;
  const { event, end } = quick;
  const decision = decide(plan, before, event);
  const { state, because } = decision;
  const rest = `,${formatDecided(decision)},"because":${JSON.stringify(because)}}`;
  // A slice is compared faster than startsWith does it.
  if (text.slice(end) !== rest) return undefined;
  return { state, told: { at: event.at, event: event.kind, stands: state.name, because } };
}

type Decided = Extract<JournalLine, { readonly kind: 'decided' }>;

function told({ event, state, because }: Decided) {
  const name = typeof state === 'object' && state !== null && 'name' in state ? state.name : undefined;
  return { at: event.at, event: event.kind, stands: String(name), because };
}

type Comparing = {
  readonly plan: Plan;
  readonly state: State;
  readonly read: Decided;
  readonly text: string;
};

/** What follows is decided from what was taken then, so that one difference does not make every later line one. */
function compare({ plan, state, read, text }: Comparing): {
  readonly state: State | undefined;
  readonly differences: readonly Difference[];
} {
  const decision = decide(plan, state, read.event);
  // Written by the same code, which is nearly always: no closer look.
  if (text.includes(formatDecided(decision))) return { state: decision.state, differences: [] };
  const differences = [
    ...difference('state', read.state, decision.state),
    ...difference('effect', read.effect, decision.effect),
  ];
  const sameState = differences.every(({ what }) => what !== 'state');
  if (sameState) return { state: decision.state, differences };
  return { state: stateShape(read.state) ? read.state : undefined, differences };
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
