// One time for a playground and for the runs beside it in the same process. It stands still while anybody does something,
// and jumps to the next sleeper as soon as all of them merely wait: nothing here races against real time.
import type { Playground } from '../../../../playground/playground.js';
import type { Clock } from '../../../../shared/http/clock.js';

export type OwnClock = Clock & {
  /** The process stands still: nothing that it waits for comes, until it goes on. */
  readonly stop: () => void;
  readonly goOn: () => void;
};

export type SteppedTime = {
  readonly now: () => number;
  /** For one process; `askew` milliseconds ahead of everybody else's. */
  readonly clock: (askew?: number) => OwnClock;
  /** Lets so much time pass for whoever is still there. */
  readonly pass: (milliseconds: number) => Promise<void>;
};

export type World = {
  readonly playground: Playground;
  /** What happens by itself until then; it leaves the playground's clock there. */
  readonly live: (until: number) => Promise<void>;
  /** Asked before each jump, when everybody waits. True when it has set something going. */
  readonly interfere: () => Promise<boolean>;
};

type Sleeper = { readonly at: number; readonly wake: () => void; readonly owner: symbol };
type Bed = {
  readonly world: World;
  readonly sleepers: Set<Sleeper>;
  /** Processes that stand still. */
  readonly stopped: Set<symbol>;
  isPassing: boolean;
};
type Sleep = { readonly owner: symbol; readonly milliseconds: number; readonly signal?: AbortSignal };

export function steppedTime(world: World): SteppedTime {
  const bed: Bed = { world, sleepers: new Set(), stopped: new Set(), isPassing: false };
  const now = () => nowIn(world);
  return {
    now,
    clock: (askew = 0) => clockIn(bed, askew),
    pass: milliseconds => sleepIn(bed, { owner: Symbol('the test'), milliseconds }),
  };
}

function nowIn({ playground }: World): number {
  return playground.state.clock.now().getTime();
}

function clockIn(bed: Bed, askew: number): OwnClock {
  const owner = Symbol('a process');
  return {
    now: () => nowIn(bed.world) + askew,
    sleep: (milliseconds, signal) => sleepIn(bed, { owner, milliseconds, ...(signal && { signal }) }),
    stop: () => void bed.stopped.add(owner),
    goOn: () => {
      bed.stopped.delete(owner);
      void passBy(bed);
    },
  };
}

function sleepIn(bed: Bed, { owner, milliseconds, signal }: Sleep): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const leave = () => {
      bed.sleepers.delete(sleeper);
      reject(signal?.reason);
    };
    const wake = () => {
      signal?.removeEventListener('abort', leave);
      resolve();
    };
    const sleeper: Sleeper = { at: nowIn(bed.world) + Math.max(0, milliseconds), wake, owner };
    signal?.addEventListener('abort', leave, { once: true });
    bed.sleepers.add(sleeper);
    void passBy(bed);
  });
}

async function passBy(bed: Bed): Promise<void> {
  const { sleepers, world } = bed;
  if (bed.isPassing) return;
  bed.isPassing = true;
  while (nextIn(bed) !== undefined) {
    await untilCalm(world.playground);
    if (await world.interfere()) continue;
    const next = nextIn(bed);
    if (next === undefined) break;
    await world.live(next.at);
    sleepers.delete(next);
    next.wake();
  }
  bed.isPassing = false;
}

function nextIn({ sleepers, stopped }: Bed): Sleeper | undefined {
  const awake = [...sleepers].filter(({ owner }) => !stopped.has(owner));
  return awake.sort((one, other) => one.at - other.at)[0];
}

/** So many looks in a row have to find nothing under way: an answer that has left arrives within one or two. */
const calmLooks = 12;

async function untilCalm(playground: Playground): Promise<void> {
  for (let looks = 0; looks < calmLooks; looks += 1) {
    await new Promise(resolve => setImmediate(resolve));
    if (!isBusy(playground)) continue;
    looks = -1;
    await new Promise(resolve => setTimeout(resolve, 1));
  }
}

/** What Node holds open without waiting for it to end. */
const idle = /^(TCP(Socket|Server)Wrap|UDPWRAP|PipeWrap|TTYWrap|Timeout|Immediate|MessagePort|ProcessWrap)$/i;

function isBusy({ requests }: Playground): boolean {
  return (
    process.getActiveResourcesInfo().some(name => !idle.test(name)) || requests.slice(-20).some(isUnderWay)
  );
}

function isUnderWay({ status, trouble = '' }: Playground['requests'][number]): boolean {
  return status === undefined && !trouble.startsWith('reset') && trouble !== 'hang';
}
