// A driver with everything around it made of plain values: a target that does as it is told, a ledger that can be away,
// telemetry that says what the test says, and a clock that jumps from wait to wait.
import { Fault } from '../../../shared/fault/fault.js';
import type { Log } from '../../../shared/host/host.js';
import { usualObjectives } from '../../../shared/judge/objectives/usual.js';
import type { Reading } from '../../../shared/judge/reading.js';
import { usualSettings } from '../../../shared/judge/settings.js';
import type { JudgeSetup } from '../../../shared/judge/setup.js';
import type { Ledger } from '../../../shared/ledger/ledger.js';
import { noneLedger } from '../../../shared/ledger/none.js';
import { parseLadder } from '../../../shared/rollout/ladder.js';
import type { Plan } from '../../../shared/rollout/plan.js';
import { planRollout, type Wishes } from '../../../shared/rollout/planning.js';
import type { Ended } from '../../../shared/steps/canary-shift/port.js';
import { containerAppsAbilities } from '../../../shared/traffic/container-apps/abilities.js';
import type { Split } from '../../../shared/traffic/split.js';
import type { Receipt, TrafficTarget, Wire } from '../../../shared/traffic/target.js';
import { openBooks } from '../../../shared/wiring/rollout/books.js';
import { startCollector } from '../../../shared/wiring/rollout/evidence/collector.js';
import { begin, type Means, openRollout } from '../../../shared/wiring/rollout/open.js';
import { takeReins } from '../../../shared/wiring/rollout/reins.js';
import type { StandingOrder } from '../../../shared/wiring/rollout/standing-order.js';
import { type SteppedClock, steppedClock } from '../../support/stepped-clock.js';

export const stream = { service: 'shop', environment: 'production' };
const minute = 60_000;

export type Rig = {
  readonly clock: SteppedClock;
  readonly ledger: Ledger;
  readonly plan: Plan;
  readonly order: StandingOrder;
  readonly means: (driver?: string) => Means;
  readonly shares: () => Split;
  /** Every split that was in force, in order. */
  readonly written: () => readonly number[];
  readonly warnings: readonly string[];
  readonly cancel: () => void;
  readonly world: World;
  readonly run: () => Promise<Ended>;
};

type Written = { readonly at: number; readonly percent: number };

/** What a test turns while a rollout runs. */
export type World = {
  /** The candidate fails for this share of its requests from the first one on. */
  errorRate: number;
  /** Stable fails for this one. */
  stableErrorRate: number;
  /** Asked before each call of the ledger; throws for one that is away. */
  ledgerAway: () => boolean;
  /** The shares, as somebody else may change them. */
  split: Split;
  /** Called before each write of the target. */
  beforeWrite: (percent: number) => void | Promise<void>;
};

export type RigWish = {
  readonly ladder?: string;
  readonly wishes?: Wishes;
  /** The judge knows the ladder, as it does in a real rollout; else it takes every share for the last. */
  readonly isLadderKnown?: true;
};

export function rig({ ladder = '10%/5m, 50%/5m, 100%', wishes = {}, isLadderKnown }: RigWish = {}): Rig {
  const clock = steppedClock();
  const world: World = {
    errorRate: 0,
    stableErrorRate: 0,
    ledgerAway: () => false,
    split: { stable: 100, candidate: 0 },
    beforeWrite: () => undefined,
  };
  const written: Written[] = [];
  const warnings: string[] = [];
  const host = new AbortController();
  const ledger = mayBeAway(noneLedger(), world);
  const target = targetOf(world, clock, written);
  const plan = planFor(ladder, { watchMilliseconds: 5 * minute, ...wishes });
  const setup = isLadderKnown ? { ...judging, plan: sharesIn(plan) } : judging;
  const arms = { candidate: { arm: 'candidate' }, stable: { arm: 'stable' } };
  const order: StandingOrder = { version: 1, plan, before: { stable: 100 }, given: {}, setup, arms };
  const means = (driver = 'one'): Means => ({
    books: openBooks(ledger, stream),
    targets: { forward: target, back: target },
    evidence: startCollector({ telemetry: telemetryOf(world, written), setup, arms }),
    smoke: { look: () => Promise.resolve({ fine: true, words: 'fine' }) },
    clock,
    reins: takeReins(host.signal, clock.stopwatch),
    journal: { path: undefined, open: () => undefined, write: () => undefined },
    host: { log: logInto(warnings) },
    thisRun: { driver, run: driver },
  });
  return {
    clock,
    ledger,
    plan,
    order,
    means,
    written: () => written.map(({ percent }) => percent),
    warnings,
    world,
    shares: () => world.split,
    cancel: () => host.abort(new Fault('CANCELLED', 'the run was cancelled by SIGINT')),
    run: async () => {
      const own = means();
      try {
        return await begin(await openRollout(order, own));
      } finally {
        own.reins.drop();
      }
    },
  };
}

const judging: JudgeSetup = {
  objectives: usualObjectives({ latency: 'none' }),
  settings: usualSettings,
  plan: [],
  stepMilliseconds: minute,
  lagMilliseconds: 2 * minute,
};

const sharesIn = ({ rungs }: Plan): JudgeSetup['plan'] =>
  rungs.map(({ percent, lasts }) => {
    return { percent, milliseconds: lasts.kind === 'time' ? lasts.milliseconds : lasts.atMostMilliseconds };
  });

function logInto(warnings: string[]): Log {
  const nothing = () => undefined;
  const warning = (text: string) => void warnings.push(text);
  return { debug: nothing, info: nothing, notice: nothing, warning, error: nothing, group: nothing };
}

function planFor(text: string, wishes: Wishes): Plan {
  const parsed = parseLadder(text, { until: wishes.until !== undefined });
  if (parsed.kind !== 'ladder') throw new Error('the ladder of this test cannot be read');
  const planned = planRollout({
    promotion: 'prm_01TEST',
    candidate: 'candidate',
    stable: 'stable',
    ladder: parsed.ladder,
    abilities: containerAppsAbilities,
    telemetry: { lagMilliseconds: 2 * minute, stepMilliseconds: minute },
    wishes,
  });
  if (planned.kind !== 'planned') throw new Error(planned.problems.join('; '));
  return planned.plan;
}

function mayBeAway(ledger: Ledger, world: World): Ledger {
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    if (world.ledgerAway()) throw new Fault('LEDGER_UNREADABLE', 'the ledger is away');
    return work();
  };
  return {
    ...ledger,
    lasting: true,
    read: of => guard(() => ledger.read(of)),
    append: (of, entries, expected) => guard(() => ledger.append(of, entries, expected)),
  };
}

function targetOf(world: World, clock: SteppedClock, written: Written[]): TrafficTarget {
  const put = async (split: Split): Promise<void> => {
    await world.beforeWrite(split['candidate'] ?? 0);
    world.split = split;
    written.push({ at: clock.now(), percent: split['candidate'] ?? 0 });
  };
  const receipt = (asked: Split, unchanged: boolean): Receipt => ({
    asked,
    before: { ...world.split },
    unchanged,
    askedAt: clock.now(),
  });
  const isThere = (split: Split) =>
    Object.entries(split).every(([name, share]) => world.split[name] === share);
  const arm = (name: string) => ({
    name,
    isDefault: name === 'stable',
    share: world.split[name] ?? 0,
    state: 'Running',
    builds: [],
    contradiction: false,
    hasRule: false,
    unknown: [],
  });
  return {
    abilities: containerAppsAbilities,
    read: async () => ({
      resource: '/shop',
      arms: ['stable', 'candidate'].map(arm),
      split: world.split,
      idle: [],
      guard: JSON.stringify(world.split),
      remarks: [],
    }),
    write: async (split, guard) => {
      if (guard !== JSON.stringify(world.split)) throw new Fault('TRAFFIC_CONFLICT', 'somebody else wrote');
      const told = receipt(split, isThere(split));
      if (!told.unchanged) await put(split);
      return told;
    },
    seen: async ({ asked }) =>
      isThere(asked) ? { kind: 'seen', by: 'read', split: asked } : { kind: 'drifted', split: world.split },
    promote: async candidate => {
      const split = { stable: 0, [candidate]: 100 };
      const told = receipt(split, false);
      await put(split);
      return told;
    },
    reconcile: async ({ asked }) => (isThere(asked) ? 'applied' : 'not-applied'),
    restore: async (before: Wire) => {
      const split = { stable: Number(before['stable'] ?? 100), candidate: Number(before['candidate'] ?? 0) };
      const told = receipt(split, isThere(split));
      if (!told.unchanged) await put(split);
      return told;
    },
    clean: () => Promise.resolve(),
    addressOf: () => Promise.resolve(new URL('https://candidate.example.com')),
  };
}

/** Visitors go where the split says that was in force then. */
function telemetryOf(world: World, written: readonly Written[]) {
  const shareAt = (time: number) => written.findLast(({ at }) => at <= time)?.percent ?? 0;
  return {
    name: 'this test',
    abilities: {
      stepMilliseconds: minute,
      lagMilliseconds: 2 * minute,
      latency: 'none',
      questions: ['counts'],
      leastRoles: [],
    },
    counts: async ({ grid }: { readonly grid: Reading['grid'] }) => {
      const count = (grid.to - grid.from) / grid.stepMilliseconds;
      const intervals = Array.from({ length: count }, (_, at) => {
        const from = grid.from + at * grid.stepMilliseconds;
        const total = shareAt(from) * 10;
        const candidate = { total, bad: Math.round(total * world.errorRate) };
        const stable = { total: 1_000 - total, bad: Math.round((1_000 - total) * world.stableErrorRate) };
        return { from, candidate, stable };
      });
      const value: Reading = { grid, intervals, lastSeen: {}, remarks: [] };
      return { kind: 'told', value } as const;
    },
  } as const;
}
