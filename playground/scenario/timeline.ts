// Runs scenarios: orders trouble and changes at their time, or when the request comes that sets them off.
import type { Desk } from '../reception/desk.js';
import { durationText } from './amounts.js';
import { carryOut, effectProblem, trialWorld, wishesOf } from './effects.js';
import { type Effect, nameOfOrder, orderOf } from './orders.js';
import type { Scenario, ScenarioEvent } from './scenario.js';
import type { Place, Problem } from './shape.js';

export type EventProgress = {
  readonly when: string;
  readonly does: string;
  readonly for?: string;
  /** How often it struck or was done so far. */
  readonly happened: number;
};

export type ScenarioProgress = {
  readonly name: string;
  readonly about: string;
  readonly startedAt: string;
  readonly events: readonly EventProgress[];
};

export type Timeline = {
  /** Starts a scenario now, or says all that is wrong with it here and then does nothing of it. */
  start(scenario: Scenario): readonly Problem[];
  progress(): readonly ScenarioProgress[];
};

type Running = {
  readonly scenario: Scenario;
  readonly startedAt: Date;
  readonly events: readonly { readonly event: ScenarioEvent; readonly happened: () => number }[];
};

const problem = (at: Place, expected: string, got: unknown): Problem => ({
  at,
  expected,
  got: JSON.stringify(got),
});

const problemsOf = (scenario: Scenario, desk: Desk): readonly Problem[] => {
  const trial = trialWorld(desk.state);
  const check = (at: Place, effect: Effect): readonly Problem[] => {
    const expected = effectProblem(effect, desk, trial);
    return expected === undefined ? [] : [problem(at, expected, effect.value)];
  };
  const events = (scenario.events ?? []).flatMap((event, index) => {
    const order = orderOf(event.do, event.on);
    if (order.kind === 'trouble') return [];
    const stray = event.for === undefined ? [] : [problem(['events', index, 'for'], 'nothing', event.for)];
    return [...check(['events', index, 'do', order.deed.kind], order.deed), ...stray];
  });
  return [
    ...(scenario.world ? check(['world'], { kind: 'world', value: scenario.world }) : []),
    ...(scenario.load ? check(['load'], { kind: 'load', value: scenario.load }) : []),
    ...events,
  ];
};

const begin = (event: ScenarioEvent, desk: Desk): (() => number) => {
  const order = orderOf(event.do, event.on);
  if (order.kind === 'trouble') {
    const forMs = event.for === undefined ? {} : { forMs: event.for };
    return desk.trouble.add({ match: order.match, do: order.deed, ...forMs });
  }
  let done = 0;
  const act = (): void => {
    done += 1;
    carryOut(order.deed, desk);
  };
  if (event.on) desk.trouble.watch(event.on, act);
  else act();
  return () => done;
};

/** What has a time begins then; what waits for a request, and has none, waits from the start. */
const schedule = (event: ScenarioEvent, desk: Desk, startedAt: Date): (() => number) => {
  if (event.at === undefined) return begin(event, desk);
  let happened = (): number => 0;
  desk.later(new Date(startedAt.getTime() + event.at), () => {
    happened = begin(event, desk);
  });
  return () => happened();
};

const whenOf = ({ at, on }: ScenarioEvent): string => {
  const time = at === undefined ? '' : `at ${durationText(at)}`;
  if (!on) return time || 'at the start';
  const { nth, times, share, ...what } = on;
  const which = [
    ...(nth === undefined ? [] : [`from number ${nth}`]),
    ...(times === undefined ? [] : [`${times} times`]),
    ...(share === undefined ? [] : [`${share * 100} % of them`]),
  ];
  return [time, `on ${Object.values(what).join(' ') || 'any request'}`, ...which].filter(Boolean).join(', ');
};

export const startTimeline = (desk: () => Desk): Timeline => {
  const running: Running[] = [];
  return {
    start: scenario => {
      const at = desk();
      const problems = problemsOf(scenario, at);
      if (problems.length > 0) return problems;
      const startedAt = at.state.clock.now();
      if (scenario.world) carryOut({ kind: 'world', value: scenario.world }, at);
      if (scenario.load) at.load.set(wishesOf(scenario.load));
      const events = (scenario.events ?? []).map(event => ({
        event,
        happened: schedule(event, at, startedAt),
      }));
      running.push({ scenario, startedAt, events });
      return [];
    },
    progress: () =>
      running.map(({ scenario, startedAt, events }) => ({
        name: scenario.name ?? 'unnamed',
        about: scenario.about ?? '',
        startedAt: startedAt.toISOString(),
        events: events.map(({ event, happened }) => ({
          when: whenOf(event),
          does: nameOfOrder(event.do),
          ...(event.for === undefined ? {} : { for: durationText(event.for) }),
          happened: happened(),
        })),
      })),
  };
};
