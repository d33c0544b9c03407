// The lines that a gate reads: a run, its checks, its end. Whatever is wrong with a line is said in one sentence.
import type { Cell } from '../reading.js';
import { fieldOf, isRecord, Malformed, nameOf, numberOf, type RecordOf } from './field.js';

export type RunLine = {
  readonly type: 'run';
  readonly run: string;
  readonly plan: readonly { readonly share: number; readonly checks: number }[];
  readonly slo: number | undefined;
  readonly slowMilliseconds: number | undefined;
  /** Absent: latency is not judged. */
  readonly edges: readonly number[] | undefined;
  readonly config: RecordOf | undefined;
};

export type CheckLine = {
  readonly type: 'check';
  readonly run: string;
  readonly k: number;
  readonly share: number | undefined;
  readonly candidate: Cell;
  readonly stable: Cell;
};

export type Line = RunLine | CheckLine | { readonly type: 'end'; readonly run: string };

const count = { from: 0, to: Number.MAX_SAFE_INTEGER };

/** @throws {Malformed} with the place and what was expected there. */
export function readLine(text: string): Line {
  const value = parsed(text);
  if (!isRecord(value)) throw new Malformed('expected a JSON object');
  const run = nameOf(value, 'run');
  switch (value['type']) {
    case 'run':
      return runLine(value, run);
    case 'check':
      return checkLine(value, run);
    case 'end':
      return { type: 'end', run };
    default:
      throw new Malformed('type: expected run, check or end');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Known here: the line is no JSON. The parser's words differ between versions of Node.
    throw new Malformed('not a line of JSON');
  }
}

function runLine(value: RecordOf, run: string): RunLine {
  const optional = (name: string, range: { readonly from: number; readonly to: number }) =>
    value[name] === undefined ? undefined : numberOf(value[name], name, range);
  const config = value['config'] ?? undefined;
  if (config !== undefined && !isRecord(config)) throw new Malformed('config: expected an object');
  return {
    type: 'run',
    run,
    plan: planOf(value['plan']),
    slo: optional('slo', { from: 0.000001, to: 0.9999999 }),
    slowMilliseconds: optional('slowMs', { from: 0, to: Number.MAX_VALUE }),
    edges: edgesOf(value['edgesMs']),
    config,
  };
}

function planOf(value: unknown): RunLine['plan'] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Malformed('plan: expected a list');
  return value.map((rung: unknown, at) => {
    const place = `plan[${at}]`;
    if (!isRecord(rung)) throw new Malformed(`${place}: expected weight and checks`);
    const checks = numberOf(rung['checks'], `${place}.checks`, { from: 1, to: 1_000_000 });
    if (!Number.isInteger(checks)) throw new Malformed(`${place}.checks: expected a whole number`);
    return { share: numberOf(rung['weight'], `${place}.weight`, { from: 0, to: 1 }), checks };
  });
}

function edgesOf(value: unknown): readonly number[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || value.length === 0) throw new Malformed('edgesMs: expected a list of numbers');
  const edges = value.map((edge, at) => numberOf(edge, `edgesMs[${at}]`, { from: 0, to: Number.MAX_VALUE }));
  const wrong = edges.findIndex((edge, at) => at > 0 && edge <= (edges[at - 1] ?? 0));
  if (wrong !== -1) throw new Malformed(`edgesMs[${wrong}]: expected more than the edge before it`);
  return edges;
}

function checkLine(value: RecordOf, run: string): CheckLine {
  const interval = fieldOf(value, 'interval');
  if (!isRecord(interval)) throw new Malformed('interval: expected canary and baseline');
  const stranger = Object.keys(interval).find(name => name !== 'canary' && name !== 'baseline');
  if (stranger !== undefined) {
    throw new Malformed(`interval.${stranger.slice(0, 60)}: expected canary and baseline, and nothing else`);
  }
  const share = value['weight'];
  return {
    type: 'check',
    run,
    k: numberOf(fieldOf(value, 'k'), 'k', count),
    share: share === undefined ? undefined : numberOf(share, 'weight', { from: 0, to: 1 }),
    candidate: cellOf(interval['canary'], 'interval.canary'),
    stable: cellOf(interval['baseline'], 'interval.baseline'),
  };
}

/** An arm of which nothing is known says nothing. */
function cellOf(value: unknown, place: string): Cell {
  if (value === undefined || value === null) return { total: 0, bad: 0 };
  if (!isRecord(value)) throw new Malformed(`${place}: expected total and bad`);
  const total = numberOf(value['total'], `${place}.total`, count);
  const bad = numberOf(value['bad'], `${place}.bad`, count);
  if (bad > total) throw new Malformed(`${place}.bad: expected at most total`);
  const { hist } = value;
  if (hist === undefined || hist === null) return { total, bad };
  if (!Array.isArray(hist)) throw new Malformed(`${place}.hist: expected a list of counts`);
  return { total, bad, histogram: hist.map((each, at) => numberOf(each, `${place}.hist[${at}]`, count)) };
}
