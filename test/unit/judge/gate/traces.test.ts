import { describe, expect } from '@jest/globals';
import { type GateMetric, openGate } from '../../../../shared/judge/gate/gate.js';
import { type Configuration, usualSettings } from '../../../../shared/judge/settings.js';
import { casesOf, itWithCases, whenPresent } from '../judging-cases.js';

type Arm = readonly [total: number, bad: number, histogram: readonly number[]];
type Trace = {
  readonly id: string;
  readonly run: {
    readonly plan: readonly { readonly weight: number; readonly checks: number }[];
    readonly edgesMs: readonly number[];
  };
  readonly checks: readonly {
    readonly canary: Arm;
    readonly baseline: Arm;
    readonly verdict: string;
    readonly log_e: number | null;
  }[];
};

const cell = ([total, bad, histogram]: Arm) => ({ total, bad, histogram });

function replayed({ run, checks }: Trace, configuration: Configuration) {
  const rungs = run.plan.map(({ weight, checks: many }) => ({ share: weight, checks: many }));
  const metrics: readonly GateMetric[] = [
    { name: 'errors', kind: 'errors', weight: 0.5 },
    { name: 'latency', kind: 'latency', weight: 0.5, edges: run.edgesMs },
  ];
  const gate = openGate({ rungs, metrics }, { ...usualSettings, configuration });
  const positions = rungs.flatMap(({ checks: many }, rung) =>
    Array.from({ length: many }, (_, place) => ({ rung, place })),
  );
  return checks.map(({ canary, baseline }, at) => {
    const seen = { candidate: cell(canary), stable: cell(baseline), cluster: 1 };
    const position = positions[at] ?? { rung: rungs.length - 1, place: at };
    return gate.take({ position, pairs: { errors: seen, latency: seen } });
  });
}

describe('the gate', () => {
  const files = [
    ['gate_traces', 'base', 1e-9],
    ['power_traces', 'recommended', 1e-6],
  ] as const;

  itWithCases.each(files)(
    `says check by check what %s hold, configured as %s ${whenPresent}`,
    (file, name, least) => {
      const traces = casesOf<Trace>(file);
      expect(traces.length).toBeGreaterThan(0);
      for (const trace of traces) {
        const looks = replayed(trace, name);
        expect(looks.map(({ verdict }) => verdict)).toEqual(trace.checks.map(({ verdict }) => verdict));
        for (const [at, { log_e }] of trace.checks.entries()) {
          const got = looks[at]?.logEvidence;
          if (log_e === null) expect(got).toBeUndefined();
          else expect(Math.abs((got ?? Number.NaN) - log_e)).toBeLessThan(least);
        }
      }
    },
  );
});
