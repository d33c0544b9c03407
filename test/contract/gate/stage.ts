// A playground whose telemetry holds a crowd, and the step run against it in this process, by a clock that jumps.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultWorld } from '../../../playground/default-world.js';
import type { Habits } from '../../../playground/habits.js';
import { type Playground, startPlayground } from '../../../playground/playground.js';
import { logWorldOf } from '../../../playground/rooms/log-analytics/world.js';
import type { World } from '../../../playground/world.js';
import type { HostProcess } from '../../../shared/host/host-process.js';
import { terminal } from '../../../shared/host/terminal.js';
import type { Clock } from '../../../shared/http/clock.js';
import { sloGate } from '../../../shared/steps/slo-gate.js';
import { runStep } from '../../../shared/wiring/run.js';
import { jumpingClock } from '../traffic/stage.js';
import { type Arm, type Crowd, chanceFrom, settle } from './crowd.js';

export const minute = 60_000;

export type GateRun = {
  readonly exitCode: unknown;
  readonly outcome: string;
  readonly headline: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly error?: { readonly code: string; readonly message: string; readonly hint: string };
  readonly facts: string;
  /** What people read. */
  readonly log: string;
  /** How long it took by its own clock. */
  readonly milliseconds: number;
};

export type Run = Omit<GateRun, 'milliseconds'>;

type Texts = Readonly<Record<string, string>>;

export type Stage = {
  readonly playground: Playground;
  readonly folder: string;
  readonly now: () => number;
  readonly crowd: (change: Partial<Crowd>, seed?: number) => void;
  readonly gate: (flags: Texts) => Promise<GateRun>;
  readonly questions: () => number;
  readonly stop: () => Promise<void>;
};

export const steady = (value: number) => () => value;

export function arm(version: string, more: Partial<Arm> = {}): Arm {
  return { version, errorRate: steady(0.002), medianMilliseconds: steady(80), ...more };
}

export async function stage(habits: Partial<Habits> = {}, more: Partial<World> = {}): Promise<Stage> {
  const playground = await startPlayground({ seed: 5, world: { ...defaultWorld(), ...more, habits } });
  const folder = await mkdtemp(join(tmpdir(), 'azure-promote-gate-'));
  const clock = jumpingClock(playground);
  // To the beginning of a minute: no test depends on when it was started.
  playground.state.clock.advance(minute - (clock.now() % minute));
  return {
    playground,
    folder,
    now: clock.now,
    crowd: (change, seed = 1) => {
      const candidate = arm('2.0.0');
      const stable = arm('1.0.0');
      const whole = {
        perSecond: 12,
        share: 0.5,
        candidate,
        stable,
        from: clock.now(),
        to: clock.now() + 30 * minute,
      };
      settle(playground, { ...whole, ...change }, chanceFrom(seed));
    },
    gate: async flags => {
      const began = clock.now();
      const run = await runGate(
        { ...both(playground), 'evidence-folder': folder, ...flags },
        playground,
        clock,
      );
      return { ...run, milliseconds: clock.now() - began };
    },
    questions: () => playground.requests.filter(({ room }) => room === 'logs').length,
    stop: async () => {
      await playground.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function both(playground: Playground): Texts {
  return {
    'workspace-id': logWorldOf(playground.state).workspace.id,
    role: 'payments',
    'candidate-version': '2.0.0',
    'stable-version': '1.0.0',
  };
}

type Reached = Pick<Playground, 'environment'>;

export function runGate(flags: Texts, playground: Reached, clock: Clock): Promise<Run> {
  return runOf(sloGate, flags, playground, clock);
}

/** Flags that are empty were not given. */
export async function runOf(
  step: Parameters<typeof runStep>[0],
  flags: Texts,
  playground: Reached,
  clock: Clock,
): Promise<Run> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const printer = (lines: string[]) => ({
    write: (text: string, done?: () => void) => {
      lines.push(text);
      done?.();
      return true;
    },
    on: () => undefined,
  });
  const listeners = (() => []) as HostProcess['listeners']; // nobody listens to a process that is none
  const io: HostProcess = {
    env: { HOME: '/nonexistent', ...playground.environment },
    version: process.version,
    stdout: printer(stdout),
    stderr: printer(stderr),
    on: () => undefined,
    off: () => undefined,
    listeners,
  };
  const given = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== ''));
  const host = terminal(io, { flags: given, json: true });
  await runStep(step, { host, clock, environment: io.env, runtime: io.version });
  const log = stderr.join('');
  return { ...JSON.parse(stdout.join('')), exitCode: io.exitCode, log, facts: log };
}
