// How a run dies. Whatever comes after is the host's business, and that of whoever looks after what is left.
import { setTimeout as sleep } from 'node:timers/promises';
import type { DeathName } from '../draw/cells.js';
import type { Draw } from '../draw/draw.js';
import type { Arena } from '../stage/arena.js';
import { processesOf, type RunProcess, signal } from './processes.js';

export type Levers = {
  /** The host stops the run by its timetable. */
  readonly cancel: AbortController;
  /** The machine is gone. */
  readonly die: AbortController;
  /** Aborted when the run has ended by itself. */
  readonly over: AbortSignal;
};

/** Resolves when it is over: the process is gone, or free again. False when there was nobody whom it could reach. */
export type Death = (arena: Arena, draw: Draw, levers: Levers) => Promise<boolean>;

const deaths: Readonly<Record<DeathName | 'none', Death>> = {
  none: async () => false,
  sigint: cancelled,
  sigterm: terminate,
  sigkill: kill,
  sigstop: stop,
  'no-network': disconnect,
};

export function die(arena: Arena, draw: Draw, levers: Levers): Promise<boolean> {
  return deaths[draw.death](arena, draw, levers);
}

async function cancelled(arena: Arena, _: Draw, { cancel }: Levers): Promise<boolean> {
  const isThere = (await stepsOf(arena)).length > 0;
  cancel.abort();
  return isThere;
}

/** What a machine that shuts down does: SIGTERM, and ten seconds later the end of everything. */
async function terminate(arena: Arena, { timeScale }: Draw, { die: dead, over }: Levers): Promise<boolean> {
  const reached = signal(await stepsOf(arena), 'SIGTERM');
  if (await lasts(10_000 * timeScale, over)) dead.abort();
  return reached > 0;
}

async function kill(arena: Arena, { withMachine }: Draw, { die: dead }: Levers): Promise<boolean> {
  const steps = await stepsOf(arena);
  if (!withMachine) return signal(steps, 'SIGKILL') > 0;
  dead.abort();
  return steps.length > 0;
}

async function stop(arena: Arena, { deathMilliseconds }: Draw, { over }: Levers): Promise<boolean> {
  const stopped = await processesOf(arena);
  const reached = signal(stopped, 'SIGSTOP');
  await lasts(arena.real(deathMilliseconds), over);
  signal(stopped, 'SIGCONT');
  return reached > 0 && stopped.some(({ isStep }) => isStep);
}

/** For a while; or for good, and then the machine is given up. */
async function disconnect(arena: Arena, draw: Draw, { die: dead, over }: Levers): Promise<boolean> {
  const { cable, ledger, stratum } = arena;
  const isThere = (await stepsOf(arena)).length > 0;
  cable.cut(draw.silently ? 'silent' : 'refused');
  const reachesLedger = stratum.ledger === 'file';
  if (!reachesLedger) await ledger.takeAway();
  const isAlive = await lasts(arena.real(draw.deathMilliseconds), over);
  if (draw.withMachine && isAlive) dead.abort();
  cable.mend();
  if (!reachesLedger) await ledger.bringBack();
  return isThere;
}

async function stepsOf(arena: Arena): Promise<readonly RunProcess[]> {
  return (await processesOf(arena)).filter(({ isStep }) => isStep);
}

/** False when the run was over before. */
async function lasts(milliseconds: number, over: AbortSignal): Promise<boolean> {
  try {
    await sleep(milliseconds, undefined, { signal: over });
    return true;
  } catch {
    // The run has ended by itself.
    return false;
  }
}
