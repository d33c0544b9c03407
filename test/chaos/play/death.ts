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

/** Resolves when it is over: the process is gone, or free again. */
export type Death = (arena: Arena, draw: Draw, levers: Levers) => Promise<void>;

const deaths: Readonly<Record<DeathName | 'none', Death>> = {
  none: async () => undefined,
  sigint: async (_, __, { cancel }) => cancel.abort(),
  sigterm: terminate,
  sigkill: kill,
  sigstop: stop,
  'no-network': disconnect,
};

export function die(arena: Arena, draw: Draw, levers: Levers): Promise<void> {
  return deaths[draw.death](arena, draw, levers);
}

/** What a machine that shuts down does: SIGTERM, and ten seconds later the end of everything. */
async function terminate(arena: Arena, { timeScale }: Draw, { die: dead, over }: Levers): Promise<void> {
  signal(await stepsOf(arena), 'SIGTERM');
  if (await lasts(10_000 * timeScale, over)) dead.abort();
}

async function kill(arena: Arena, { withMachine }: Draw, { die: dead }: Levers): Promise<void> {
  if (withMachine) dead.abort();
  else signal(await stepsOf(arena), 'SIGKILL');
}

async function stop(arena: Arena, { deathMilliseconds }: Draw, { over }: Levers): Promise<void> {
  const stopped = await processesOf(arena);
  signal(stopped, 'SIGSTOP');
  await lasts(arena.real(deathMilliseconds), over);
  signal(stopped, 'SIGCONT');
}

/** For a while; or for good, and then the machine is given up. */
async function disconnect(arena: Arena, draw: Draw, { die: dead, over }: Levers): Promise<void> {
  const { cable, ledger, stratum } = arena;
  cable.cut(draw.silently ? 'silent' : 'refused');
  const reachesLedger = stratum.ledger === 'file';
  if (!reachesLedger) await ledger.takeAway();
  const isAlive = await lasts(arena.real(draw.deathMilliseconds), over);
  if (draw.withMachine && isAlive) dead.abort();
  cable.mend();
  if (!reachesLedger) await ledger.bringBack();
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
