// One run from its start to what is left of it: a rollout, its death, what goes wrong beside, what the host does then, and
// one `resume` later.
import { setTimeout as sleep } from 'node:timers/promises';
import type { HostRun } from '../../journeys/hosts/host-run.js';
import type { Draw } from '../draw/draw.js';
import { type Arena, openArena, type Terms } from '../stage/arena.js';
import { cutShort, resume, toldNow } from './cut-short.js';
import { linesOf, newestTold, type Phase, type Told } from './story.js';
import { type Look, startWatch, type Watch } from './watch.js';
import { lookAtWorld, type WorldSeen } from './world.js';

/** Of the common clock; and of real time, since a host does not hurry with it. */
export type Instant = { readonly at: number; readonly realAt: number };

/** `began`: of the common clock. */
export type Resumed = HostRun & { readonly began: number };

export type Played = {
  readonly draw: Draw;
  readonly speed: number;
  readonly run: HostRun;
  readonly milliseconds: number;
  /** Absent when there was nobody any more, or nobody yet, who could die. */
  readonly died: (Instant & { readonly in: string; readonly phase: Phase }) | undefined;
  /** Before its host could tell how the job had ended. */
  readonly machineDied: boolean;
  /** From here on nothing troubled whoever was still there. */
  readonly calmFrom: Instant | undefined;
  readonly spoiltAt: number | undefined;
  /** As it stood in the ledger when the run was over. */
  readonly left: Told | undefined;
  readonly resumes: readonly Resumed[];
  readonly told: Told | undefined;
  /** The text of the stream. */
  readonly ledger: string;
  readonly hung: boolean;
  readonly looks: readonly Look[];
  readonly world: WorldSeen;
};

/** Longer than anything that is still under way may take to arrive. */
const afterglow = 2 * 60_000;

/** `usual`: the real time that a calm run of the same kind takes. */
export async function playRun(draw: Draw, terms: Terms, usual: number): Promise<Played> {
  const arena = await openArena(draw, terms);
  const watch = startWatch(arena);
  try {
    return await play({ arena, draw, watch, usual });
  } finally {
    watch.end();
    await arena.close();
  }
}

export type Stage = {
  readonly arena: Arena;
  readonly draw: Draw;
  readonly watch: Watch;
  readonly usual: number;
};

async function play(stage: Stage): Promise<Played> {
  const { arena, draw, watch } = stage;
  const { playground, target } = arena;
  const before = target.rest(playground);
  const spoils = noteSpoiling(stage);
  const main = await cutShort({ ...stage, spoil: spoils.spoil });
  const left = await toldNow(arena);
  const resumes = [...main.meanwhile];
  await untilFree(arena, draw);
  resumes.push(await resume(arena, draw));
  await sleep(arena.real(afterglow));
  const ledger = await arena.ledger.text(arena.stream);
  return {
    draw,
    speed: arena.terms.speed,
    ...main,
    left,
    resumes,
    ledger,
    told: newestTold(linesOf(ledger)),
    spoiltAt: spoils.at(),
    looks: watch.looks,
    world: await lookAtWorld(arena, before, watch.isSpoilt()),
  };
}

function noteSpoiling({ arena, draw, watch }: Stage) {
  let at: number | undefined;
  const spoil = () => {
    at ??= arena.now();
    watch.spoil();
  };
  if (draw.candidate === 'fails-at-once') {
    arena.playground.trouble.watch({ nth: 1, ...arena.target.firstShare }, spoil);
  }
  return { spoil: draw.candidate === 'fails-at-death' ? spoil : () => undefined, at: () => at };
}

/** Until nobody's lease stands in the way, and what rests is due. */
async function untilFree(arena: Arena, { resumeDelay }: Draw): Promise<void> {
  const told = await toldNow(arena);
  if (told === undefined || told.finished !== undefined) return;
  const now = arena.now();
  const begins = told.fence === 0 ? told.beginsUntil : 0;
  const rests = Math.min(told.restsUntil ?? 0, now + 10 * 60_000);
  const due = Math.max(now, told.leaseUntil ?? 0, begins, rests);
  await sleep(arena.real(due - now + resumeDelay));
}
