// Which rollouts are played: healthy ones that must stay, and regressions that must be found.
import type { Rung, Scenario } from './traffic.js';

export type Cell = {
  readonly scenario: Scenario;
  readonly requestsPerSecond: number;
  readonly planName: string;
  readonly plan: readonly Rung[];
  readonly kind: 'healthy' | 'errors' | 'latency';
};

export const staged: readonly Rung[] = [
  { share: 0.01, checks: 10 },
  { share: 0.1, checks: 20 },
  { share: 0.5, checks: 30 },
];

const healthy: Scenario = {
  name: 'real',
  noise: 'real',
  errors: 1,
  shift: 1,
  tail: 1,
  coldStart: 1,
  onset: 0,
  incident: false,
  burst: 1,
};

const healthyOnes: readonly Scenario[] = [
  { ...healthy, name: 'clean', noise: 'clean' },
  healthy,
  { ...healthy, name: 'within_tolerance', errors: 1.05, shift: 1.02 },
  { ...healthy, name: 'coldstart1.5', coldStart: 1.5 },
  { ...healthy, name: 'incident', incident: true },
  { ...healthy, name: 'sticky', burst: 5 },
];

const errors: readonly Scenario[] = [
  { ...healthy, name: 'err_x2', errors: 2 },
  { ...healthy, name: 'err_x10', errors: 10 },
];

const latencies: readonly Scenario[] = [
  { ...healthy, name: 'shift_x1.1', shift: 1.1 },
  { ...healthy, name: 'shift_x1.5', shift: 1.5 },
  { ...healthy, name: 'tail_x1.1', tail: 1.1 },
  { ...healthy, name: 'tail_x1.5', tail: 1.5 },
];

/** Played when they are asked for. */
const others: readonly Cell[] = [
  ...[10, 100, 1000].flatMap(requestsPerSecond => [
    cellOf({ ...healthy, name: 'sticky_err_x10', burst: 5, errors: 10 }, requestsPerSecond, 'errors'),
    cellOf({ ...healthy, name: 'err_x50', errors: 50 }, requestsPerSecond, 'errors'),
    cellOf({ ...healthy, name: 'err_x10_late', errors: 10, onset: 30 }, requestsPerSecond, 'errors'),
    cellOf({ ...healthy, name: 'shift_x3', shift: 3 }, requestsPerSecond, 'latency'),
  ]),
  ...[0.01, 0.05, 0.1, 0.5].flatMap(share =>
    [10, 100, 1000, 10_000].map((requestsPerSecond): Cell => {
      const planName = `w${share * 100}`;
      return {
        ...cellOf(healthy, requestsPerSecond, 'healthy'),
        plan: [{ share, checks: 60 }],
        planName,
      };
    }),
  ),
];

const usual: readonly Cell[] = [
  ...healthyOnes.flatMap(scenario =>
    [10, 100, 1000, 10_000].map(requests => cellOf(scenario, requests, 'healthy')),
  ),
  ...errors.flatMap(scenario => [10, 100, 1000].map(requests => cellOf(scenario, requests, 'errors'))),
  ...latencies.flatMap(scenario => [10, 100, 1000].map(requests => cellOf(scenario, requests, 'latency'))),
];

function cellOf(scenario: Scenario, requestsPerSecond: number, kind: Cell['kind']): Cell {
  return { scenario, requestsPerSecond, plan: staged, planName: 'staged', kind };
}

export function nameOf({ scenario, planName, requestsPerSecond }: Cell): string {
  return `${planName}/${scenario.name}/${requestsPerSecond}`;
}

/** Without a wish the cells of the tables; else those of a kind, with a name, or with a part of it between slashes. */
export function cellsFor(wishes: readonly string[]): readonly Cell[] {
  if (wishes.length === 0) return usual;
  const isWished = (cell: Cell) =>
    wishes.some(wish => `/${cell.kind}/${nameOf(cell)}/`.includes(`/${wish}/`));
  return [...usual, ...others].filter(isWished);
}
