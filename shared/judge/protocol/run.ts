// Runs of a gate one after the other: a line in, and for every check a line out.
import { type Gate, type GateMetric, openGate } from '../gate/gate.js';
import type { Position } from '../gate/schedule.js';
import type { Cell } from '../reading.js';
import type { Settings } from '../settings.js';
import { Malformed } from './field.js';
import { type CheckLine, type RunLine, readLine } from './message.js';
import { settingsOf } from './settings-line.js';

export type GateRuns = {
  /** The answer to one line, without the line's end; nothing where none is due. */
  readonly answer: (line: string) => string | undefined;
};

type Open = {
  readonly line: RunLine;
  readonly gate: Gate;
  readonly cluster: number;
  position: Position;
  k: number;
};

/** Every line may be wrong; then `answer` throws a `Malformed`. */
export function gateRuns(usual: Settings): GateRuns {
  let open: Open | undefined;
  return {
    answer: text => {
      const line = readLine(text);
      if (line.type === 'run') {
        open = opened(line, usual);
        return undefined;
      }
      if (open?.line.run !== line.run)
        throw new Malformed(`run ${JSON.stringify(line.run.slice(0, 60))} is not open`);
      if (line.type === 'check') return checked(open, line);
      open = undefined;
      return undefined;
    },
  };
}

function opened(line: RunLine, usual: Settings): Open {
  const settings = settingsOf(line, usual);
  const errors: GateMetric = { name: 'errors', kind: 'errors', weight: settings.weights.errors };
  const latency = { name: 'latency', kind: 'latency', weight: settings.weights.latency } as const;
  const metrics = line.edges === undefined ? [errors] : [errors, { ...latency, edges: line.edges }];
  return {
    line,
    gate: openGate({ rungs: line.plan, metrics }, settings),
    // Nobody tells here how the instances of stable differ.
    cluster: settings.cluster === 'auto' ? 1 : settings.cluster,
    position: { rung: 0, place: -1 },
    k: -1,
  };
}

function checked(open: Open, line: CheckLine): string {
  const { run, k, share, candidate, stable } = line;
  if (!Number.isInteger(k) || k <= open.k) throw new Malformed(`k: expected a whole number above ${open.k}`);
  checkHistogram('canary', candidate, open.line.edges);
  checkHistogram('baseline', stable, open.line.edges);
  open.k = k;
  open.position = positionAt(open, k, share);
  const seen = { candidate, stable, cluster: open.cluster };
  const look = open.gate.take({ position: open.position, pairs: { errors: seen, latency: seen } });
  const logE = Number.isFinite(look.logEvidence) ? { logE: look.logEvidence } : {};
  return JSON.stringify({ run, k, verdict: look.verdict, ...logE });
}

/** Counts of real numbers may miss each other by so much. */
const rounding = 1e-6;

function checkHistogram(arm: string, { histogram, total }: Cell, edges: RunLine['edges']): void {
  if (histogram === undefined) return;
  const place = `interval.${arm}.hist`;
  if (edges !== undefined && histogram.length !== edges.length + 1) {
    throw new Malformed(`${place}: expected ${edges.length + 1} counts`);
  }
  const sum = histogram.reduce((all, each) => all + each, 0);
  if (Math.abs(sum - total) > rounding * Math.max(1, total)) {
    throw new Malformed(`${place}: expected counts that add up to total, ${total}, got ${sum}`);
  }
}

/** Where the plan says, as long as the share is the planned one; else where it was, or the next rung with this share. */
function positionAt({ line: { plan }, position }: Open, k: number, share: number | undefined): Position {
  const rung = rungAt(plan, k, { share, from: position.rung });
  return rung === position.rung ? { rung, place: position.place + 1 } : { rung, place: 0 };
}

type Seen = { readonly share: number | undefined; readonly from: number };

function rungAt(plan: RunLine['plan'], k: number, { share, from }: Seen): number {
  const planned = plannedRung(plan, k);
  if (share === undefined) return planned;
  const matches = (rung: number) => Math.abs((plan[rung]?.share ?? Number.NaN) - share) < 1e-9;
  if (planned >= from && matches(planned)) return planned;
  const later = plan.findIndex((_, rung) => rung >= from && matches(rung));
  return later === -1 ? from : later;
}

function plannedRung(plan: RunLine['plan'], k: number): number {
  let behind = 0;
  for (const [rung, { checks }] of plan.entries()) {
    behind += checks;
    if (k < behind) return rung;
  }
  return Math.max(0, plan.length - 1);
}
