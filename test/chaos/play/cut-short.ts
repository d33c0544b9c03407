// A rollout that is cut short: at its moment it dies, around it trouble comes, and perhaps somebody else looks after it
// while it is only stopped.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Draw } from '../draw/draw.js';
import type { Arena } from '../stage/arena.js';
import { die, type Levers } from './death.js';
import type { Instant, Played, Resumed, Stage } from './one-run.js';
import { linesOf, newestTold, phaseOf, type Told } from './story.js';
import { makeTrouble } from './trouble.js';

export type CutShort = Pick<Played, 'run' | 'milliseconds' | 'died' | 'calmFrom' | 'hung' | 'machineDied'> & {
  readonly meanwhile: readonly Resumed[];
};

type Cutting = Omit<Stage, 'watch'> & {
  /** The candidate begins to fail, where that is its fate. */
  readonly spoil: () => void;
};

type Dying = { died: CutShort['died']; calmFrom: CutShort['calmFrom']; readonly meanwhile: Resumed[] };

/** No rollout here takes longer, whatever happens to it. */
const longestMilliseconds = 90 * 60_000;
/** Real time for a machine that is busy. */
const leastPatience = 60_000;

export async function cutShort(cutting: Cutting): Promise<CutShort> {
  const { arena, draw } = cutting;
  const [cancel, dead, over] = [new AbortController(), new AbortController(), new AbortController()];
  const began = performance.now();
  const running = arena
    .run({
      step: 'canary-shift',
      inputs: { ...arena.target.inputs, 'hold-for': '5m' },
      cancelOn: cancel.signal,
      dieOn: dead.signal,
      timeScale: draw.timeScale,
    })
    .finally(() => over.abort());
  const story: Dying = { died: undefined, calmFrom: undefined, meanwhile: [] };
  const ends = Promise.all([
    dyingIn(cutting, { cancel, die: dead, over: over.signal }, story),
    troublesIn(cutting, over.signal, story),
  ]);
  // Whatever goes wrong there is told when the run is over.
  ends.catch(() => undefined);
  let hung = false;
  const watchdog = setTimeout(() => {
    hung = true;
    dead.abort();
  }, leastPatience + arena.real(longestMilliseconds));
  const run = await running;
  clearTimeout(watchdog);
  const milliseconds = performance.now() - began;
  await ends;
  return { run, milliseconds, hung, machineDied: dead.signal.aborted, ...story };
}

async function dyingIn(cutting: Cutting, levers: Levers, story: Dying): Promise<void> {
  const { arena, draw, spoil } = cutting;
  if (draw.death === 'none' || !(await itsMoment(cutting, 0, levers.over))) return;
  const at = instant(arena);
  const telling = toldNow(arena);
  // The ledger may be cut off by this death: then it is read first.
  if (draw.death === 'no-network') await telling;
  spoil();
  const looking = lookAfter(arena, draw, levers.over);
  const isReached = await die(arena, draw, levers);
  story.calmFrom = instant(arena);
  const told = await telling;
  if (isReached) story.died = { ...at, in: told?.state ?? 'nothing written', phase: phaseOf(told) };
  const looked = await looking;
  if (looked !== undefined) story.meanwhile.push(looked);
}

async function troublesIn(cutting: Cutting, over: AbortSignal, story: Dying): Promise<void> {
  const { arena, draw } = cutting;
  if (draw.trouble === undefined || !(await itsMoment(cutting, draw.troubleLead, over))) return;
  await makeTrouble(arena, draw);
  story.calmFrom = instant(arena);
}

/** False when the run is over before. What comes before a change cannot be known: then it comes with it. */
async function itsMoment(cutting: Cutting, lead: number, over: AbortSignal): Promise<boolean> {
  const { arena, draw, usual } = cutting;
  const { moment } = draw;
  switch (moment.kind) {
    case 'time':
      return waited(Math.max(0, moment.share * usual - arena.real(lead)), over);
    case 'change':
      return (
        (await changeAsked(arena, moment.nth, over)) &&
        waited(arena.real(Math.max(0, moment.milliseconds - lead)), over)
      );
    default: {
      const unreachable: never = moment;
      return unreachable;
    }
  }
}

function changeAsked({ playground }: Arena, nth: number, over: AbortSignal): Promise<boolean> {
  return new Promise(resolve => {
    playground.trouble.watch({ kind: 'write', nth }, () => resolve(true));
    over.addEventListener('abort', () => resolve(false), { once: true });
  });
}

const leaseMilliseconds = 3.1 * 60_000;

/** As a schedule does: as soon as the lease has ended of somebody who is stopped, or cut off. */
async function lookAfter(arena: Arena, draw: Draw, over: AbortSignal): Promise<Resumed | undefined> {
  const isCutOff = draw.death === 'sigstop' || draw.death === 'no-network';
  if (!draw.resumeMeanwhile || !isCutOff) return undefined;
  return (await waited(arena.real(leaseMilliseconds), over)) ? resume(arena, draw) : undefined;
}

export async function resume({ run, target, now }: Arena, { resumeGoesOn }: Draw): Promise<Resumed> {
  const inputs = { for: '1h', 'go-on': String(resumeGoesOn), ...target.resumeInputs };
  const began = now();
  return { began, ...(await run({ step: 'resume', inputs }, 'another-machine')) };
}

export async function toldNow({ ledger, stream }: Arena): Promise<Told | undefined> {
  return newestTold(linesOf(await ledger.text(stream)));
}

function instant({ now }: Arena): Instant {
  return { at: now(), realAt: performance.now() };
}

/** False when the run is over before. */
async function waited(milliseconds: number, over: AbortSignal): Promise<boolean> {
  try {
    await sleep(milliseconds, undefined, { signal: over });
    return true;
  } catch {
    // There is nobody left to whom it could happen.
    return false;
  }
}
