// Where a row is played: a playground, a folder, visitors and a time of its own, and processes that are started in it.
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultWorld } from '../../../../playground/default-world.js';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import type { World } from '../../../../playground/world.js';
import { order } from '../../../../shared/cli/orders.js';
import type { Clock } from '../../../../shared/http/clock.js';
import { loadStep } from '../../../../shared/steps/loading.js';
import { runStep } from '../../../../shared/wiring/run.js';
import type { Target, Texts } from '../targets/target.js';
import './loaded.js';
import { ownProcess } from './own-process.js';
import { type SteppedTime, steppedTime } from './stepped-time.js';
import { type Shown, threeHosts } from './three-hosts.js';
import { live, type Visitors } from './visitors.js';

export type LedgerEntry = { readonly kind: string; readonly body: Readonly<Record<string, unknown>> };

/** Where a rollout stands, as the last line of its journal tells. */
export type Standing = { readonly name: string; readonly seen?: number } & Readonly<Record<string, unknown>>;

export type Running = {
  readonly ended: Promise<Shown>;
  readonly standing: () => Standing | undefined;
  /** The host asks it to stop. */
  readonly cancel: () => void;
  /** The machine stands still, for good or until it goes on. */
  readonly stop: () => void;
  readonly goOn: () => void;
};

export type Wish = {
  readonly step?: string;
  readonly inputs?: Texts;
  readonly environment?: Texts;
  /** Milliseconds that its clock is ahead. */
  readonly askew?: number;
  /** Its host gives it the seconds that hosts give; else it waits, so that no row depends on how fast this machine is. */
  readonly isHurried?: boolean;
};

export type Deed = {
  readonly when: (stage: Stage, running: Running) => boolean;
  readonly what: (stage: Stage, running: Running) => void | Promise<void>;
};

export type Stage = {
  readonly target: Target;
  readonly playground: Playground;
  readonly folder: string;
  readonly time: SteppedTime;
  readonly visitors: Visitors;
  /** Every share that the candidate had, one after the other, as they were seen. */
  readonly shares: readonly number[];
  /** All but the split, as it was found. */
  readonly found: unknown;
  readonly start: (wish: Wish) => Running;
  /** Each is done once, as soon as it is due and everybody waits. */
  readonly plan: (running: Running, deeds: readonly Deed[]) => void;
  /** How many that were planned never came to be due. */
  readonly undone: () => number;
  readonly order: (name: 'pause' | 'continue' | 'abort') => Promise<void>;
  readonly entries: (service?: string) => readonly LedgerEntry[];
  readonly stop: () => Promise<void>;
};

export type StageWish = {
  readonly target: Target;
  readonly world?: Partial<World>;
  readonly perSecond?: number;
};

const minute = 60_000;

export async function openStage({ target, world, perSecond = 5 }: StageWish): Promise<Stage> {
  const playground = await startPlayground({
    seed: 5,
    world: { ...defaultWorld(), ...target.world(), ...world },
  });
  const folder = await mkdtemp(join(tmpdir(), 'azure-promote-ending-'));
  const visitors: Visitors = { app: target.visited, perSecond, query: '' };
  const shares: number[] = [];
  const deeds: { readonly running: Running; readonly deed: Deed }[] = [];
  const time = steppedTime({
    playground,
    live: until => live(playground, visitors, until),
    interfere: async () => {
      const share = target.share(playground);
      if (shares.at(-1) !== share) shares.push(share);
      const due = deeds.findIndex(({ deed, running }) => deed.when(stage, running));
      const [found] = due < 0 ? [] : deeds.splice(due, 1);
      await found?.deed.what(stage, found.running);
      return found !== undefined;
    },
  });
  // To the beginning of a minute: no row depends on when it was played.
  playground.state.clock.advance(minute - (time.now() % minute));
  const started: Running[] = [];
  const stage: Stage = {
    target,
    playground,
    folder,
    time,
    visitors,
    shares,
    found: target.behind.rest(playground),
    start: wish => {
      const running = startRun(stage, wish, started.length + 1);
      started.push(running);
      return running;
    },
    plan: (running, more) => void deeds.push(...more.map(deed => ({ running, deed }))),
    undone: () => deeds.length,
    order: name => giveOrder(stage, name),
    entries: (service = target.service) => linesIn(join(folder, 'ledger', service, 'production.jsonl')),
    stop: async () => {
      // Whoever still runs here stands still from now on.
      for (const running of started) running.stop();
      await playground.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return stage;
}

/** Never over. */
const patient: Clock = {
  now: () => 0,
  sleep: (_, signal) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    }),
};

function startRun({ target, folder, time, playground }: Stage, wish: Wish, number: number): Running {
  const { step = 'canary-shift', inputs = {}, askew } = wish;
  const clock = time.clock(askew);
  const journal = join(folder, `journal-${number}.jsonl`);
  const flags = { ...usualFlags(step, target), ledger: `file:${folder}/ledger`, ...inputs };
  const own = step === 'canary-shift' ? { journal, ...flags } : flags;
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== ''));
  const environment = { HOME: folder, ...playground.environment, ...wish.environment };
  const hosts = threeHosts({ flags: given, environment, folder: join(folder, `process-${number}`) }, clock);
  const run = async (): Promise<Shown> => {
    const { host, terminal, shown } = await hosts;
    const loaded = await loadStep(step);
    if (loaded === undefined) throw new Error(`there is no step ${step}`);
    const stopwatch = wish.isHurried === true ? clock : patient;
    const surroundings = { host, clock, stopwatch, environment: terminal.io.env, runtime: process.version };
    await runStep(loaded, surroundings);
    return shown();
  };
  return {
    ended: run(),
    standing: () => linesIn(journal).findLast(({ state }) => state !== undefined)?.state,
    cancel: () => void hosts.then(({ terminal }) => terminal.send('SIGINT')),
    stop: clock.stop,
    goOn: clock.goOn,
  };
}

function usualFlags(step: string, { inputs }: Target): Texts {
  if (step === 'resume') return {};
  if (step !== 'rollback') return inputs;
  const names = ['target', 'resource-group', 'app', 'profile', 'allow-different'];
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => names.includes(name)));
}

async function giveOrder({ entries, folder }: Stage, name: 'pause' | 'continue' | 'abort'): Promise<void> {
  const promotion = String(entries().findLast(({ kind }) => kind === 'rollout-opened')?.body['promotion']);
  const { io, stderr } = ownProcess({ HOME: folder, USER: 'sam' });
  await order(
    name,
    [promotion, '--reason', `${name}, said the row`, '--ledger', `file:${folder}/ledger`, '--json'],
    io,
  );
  if (io.exitCode !== 0) throw new Error(stderr());
}

type Line = LedgerEntry & { readonly state?: Standing };

function linesIn(path: string): readonly Line[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  // The last one may be under way.
  return lines
    .slice(0, -1)
    .flatMap((line): readonly Line[] => (line.startsWith('{') ? [JSON.parse(line)] : []));
}
