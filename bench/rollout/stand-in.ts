// A target and a telemetry made of plain values: what a driver costs by itself, with nobody to wait for.
import type { Cell, Reading } from '../../shared/judge/reading.js';
import type { Telemetry } from '../../shared/telemetry/telemetry.js';
import { containerAppsAbilities } from '../../shared/traffic/container-apps/abilities.js';
import type { Split } from '../../shared/traffic/split.js';
import type { Receipt, TrafficTarget, Wire } from '../../shared/traffic/target.js';

type Time = { readonly now: () => number };
type Written = { readonly at: number; readonly percent: number };

export type StandIn = { readonly target: TrafficTarget; readonly written: readonly Written[] };

export const standInArms = { candidate: { arm: 'candidate' }, stable: { arm: 'stable' } } as const;

export function standIn(clock: Time): StandIn {
  const written: Written[] = [];
  let split: Split = { stable: 100, candidate: 0 };
  const receipt = (asked: Split): Receipt => ({
    asked,
    before: { ...split },
    unchanged: isSame(asked, split),
    askedAt: clock.now(),
  });
  const put = (asked: Split): Receipt => {
    const told = receipt(asked);
    if (told.unchanged) return told;
    split = asked;
    written.push({ at: clock.now(), percent: asked['candidate'] ?? 0 });
    return told;
  };
  const target: TrafficTarget = {
    abilities: containerAppsAbilities,
    read: async () => ({
      resource: '/shop',
      arms: ['stable', 'candidate'].map(name => armOf(name, split)),
      split,
      idle: [],
      guard: JSON.stringify(split),
      remarks: [],
    }),
    write: async asked => put(asked),
    seen: async ({ asked }) =>
      isSame(asked, split) ? { kind: 'seen', by: 'read', split } : { kind: 'not-yet', split },
    promote: async candidate => put({ stable: 0, [candidate]: 100 }),
    reconcile: async ({ asked }) => (isSame(asked, split) ? 'applied' : 'not-applied'),
    restore: async (before: Wire) =>
      put({ stable: Number(before['stable'] ?? 100), candidate: Number(before['candidate'] ?? 0) }),
    clean: async () => undefined,
    addressOf: async () => new URL('https://candidate.example.com'),
  };
  return { target, written };
}

function isSame(one: Split, other: Split): boolean {
  return Object.entries(one).every(([name, share]) => other[name] === share);
}

function armOf(name: string, split: Split) {
  const share = split[name] ?? 0;
  const fixed = { state: 'Running', builds: [], contradiction: false, hasRule: false, unknown: [] } as const;
  return { name, isDefault: name === 'stable', share, ...fixed };
}

const edges = [5, 10, 25, 50, 75, 100, 250, 500, 750, 1_000, 2_500, 5_000, 7_500, 10_000] as const;
/** Of a hundred requests, how many took so long: in the middle of the edges. */
const shape: readonly number[] = [0, 1, 4, 12, 18, 20, 30, 9, 3, 1, 1, 0.5, 0.3, 0.1, 0.1];

/** A healthy candidate. Errors come in turns, so that no run is luckier than another. */
export function standInTelemetry(
  written: readonly Written[],
  { perMinute, stepMilliseconds }: { readonly perMinute: number; readonly stepMilliseconds: number },
): Telemetry {
  const shareAt = (time: number) => written.findLast(({ at }) => at <= time)?.percent ?? 0;
  return {
    name: 'this bench',
    abilities: {
      stepMilliseconds,
      lagMilliseconds: 120_000,
      latency: 'histogram',
      questions: ['counts'],
      leastRoles: [],
    },
    counts: async ({ grid }) => {
      const count = (grid.to - grid.from) / grid.stepMilliseconds;
      const intervals = Array.from({ length: count }, (_, at) => {
        const from = grid.from + at * grid.stepMilliseconds;
        const total = (perMinute * grid.stepMilliseconds) / 60_000;
        const candidate = (total * shareAt(from)) / 100;
        return { from, candidate: cellOf(candidate, from), stable: cellOf(total - candidate, from + 1) };
      });
      const value: Reading = { grid, intervals, edges, lastSeen: {}, remarks: [] };
      return { kind: 'told', value };
    },
  };
}

function cellOf(total: number, seed: number): Cell {
  const sum = shape.reduce((all, part) => all + part, 0);
  const uneven = 1 + 0.05 * Math.sin(seed / 97_000);
  return {
    total: Math.round(total),
    bad: total * 0.001 * (1 + Math.sin(seed / 61_000)),
    histogram: shape.map(part => ((total * part) / sum) * uneven),
  };
}
