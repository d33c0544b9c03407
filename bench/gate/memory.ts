// How much a gate keeps: as much for ten requests a second as for ten thousand.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { cellsFor } from './cells.js';
import { chanceFrom } from './chance.js';
import { ours } from './ours.js';
import { type Check, trafficOf } from './traffic.js';

const gates = 300;

export function memoryLine(): string {
  const kept = [10, 10_000].map(perSecond => {
    return `${keptAt(perSecond).toFixed(1)} KiB at ${perSecond.toLocaleString('en-US')} requests/s`;
  });
  return `one gate of two metrics keeps, after a rollout: ${kept.join(', ')}`;
}

function keptAt(perSecond: number): number {
  const [cell] = cellsFor([`staged/real/${perSecond}`]);
  const [rule] = ours;
  if (cell === undefined || rule === undefined) return Number.NaN;
  const checks = [...trafficOf(cell, chanceFrom(1))];
  const before = heap();
  const open = Array.from({ length: gates }, () => after(checks, rule.begin(cell, [])));
  const kept = (heap() - before) / 1024 / open.length;
  // Still held until here.
  open.length = 0;
  return kept;
}

function after<T extends (check: Check, at: number) => boolean>(checks: readonly Check[], decide: T): T {
  for (const [at, check] of checks.entries()) decide(check, at);
  return decide;
}

function heap(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
