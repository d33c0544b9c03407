// Promotions in this process: a playground with one app in three environments, a policy in a folder, a ledger beside it, and
// one time for all runs that stands still while anybody does something.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import type { Behaviour, World } from '../../../../playground/world.js';
import { terminal } from '../../../../shared/host/terminal.js';
import type { Clock } from '../../../../shared/http/clock.js';
import type { NewEntry } from '../../../../shared/ledger/entry.js';
import { fileLedger } from '../../../../shared/ledger/file.js';
import { entryOf, type Happened } from '../../../../shared/promotion/happened.js';
import { loadStep } from '../../../../shared/steps/loading.js';
import { openBooks } from '../../../../shared/wiring/rollout/books.js';
import { runStep } from '../../../../shared/wiring/run.js';
import { ownProcess } from '../../../journeys/endings/play/own-process.js';
import { type SteppedTime, steppedTime } from '../../../journeys/endings/play/stepped-time.js';
import { live, type Visitors } from '../../../journeys/endings/play/visitors.js';
import './loaded.js';
import { behave, meddle, shareOf } from './platform.js';
import { appOf, digestOf, ledgerBeside, policyText, promotionWorld } from './world.js';

export type Texts = Readonly<Record<string, string>>;

export type PromoteRun = {
  readonly exitCode: number;
  readonly outcome: string;
  readonly headline: string;
  readonly outputs: Texts;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** What a person reads. */
  readonly log: string;
  /** For the steps that follow. */
  readonly published: Texts;
};

export type Running = {
  readonly ended: Promise<PromoteRun>;
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
};

export type LedgerEntry = {
  readonly kind: string;
  readonly by: string;
  readonly at: string;
  readonly body: Readonly<Record<string, unknown>>;
};

export type PromoteStage = {
  readonly playground: Playground;
  readonly folder: string;
  readonly time: SteppedTime;
  /** Of production. */
  readonly visitors: { -readonly [N in keyof Visitors]: Visitors[N] };
  readonly write: (name: string, text: string) => void;
  readonly start: (wish: Wish) => Running;
  /** Of the image with that digest into that environment, to its end. */
  readonly promote: (environment: string, pair: string, more?: Wish) => Promise<PromoteRun>;
  readonly entries: (environment: string, service?: string) => readonly LedgerEntry[];
  /** In percent, of the revision that the image becomes. */
  readonly share: (environment: string, pair: string) => number;
  readonly behave: (environment: string, pair: string, change: Partial<Behaviour>) => void;
  /** Somebody else gives all of the traffic to that image, through the control plane. */
  readonly meddle: (environment: string, pair: string) => void;
  /** Somebody takes its evidence back, in that stream. */
  readonly revoke: (environment: string, digest: string, why: string) => Promise<void>;
  /** Writes into that stream what happened, so much later than now. */
  readonly tell: (environment: string, happened: Happened, later?: number) => Promise<void>;
  /** Once, as soon as it is so and everybody waits. */
  readonly when: (isSo: () => boolean, what: () => void | Promise<void>) => void;
  /** Requests that change something. */
  readonly writes: () => number;
  readonly stop: () => Promise<void>;
};

const minute = 60_000;

/** For a test in which hours pass, however busy the machine is. */
export const patience = 60_000;

const perSecond = 5;

export async function openStage(
  policy = policyText(),
  world: World = promotionWorld(),
): Promise<PromoteStage> {
  const playground = await startPlayground({ seed: 5, world });
  const folder = await mkdtemp(join(tmpdir(), 'azure-promote-promote-'));
  const deeds: Deed[] = [];
  const visitors = { app: appOf('production'), perSecond, query: '' };
  const time = timeOf({ playground, visitors, deeds });
  // To a Monday morning: no test depends on when it is played.
  const monday = Date.UTC(2026, 10, 23, 9);
  playground.state.clock.advance(monday - time.now());
  const running: Running[] = [];
  const stage: PromoteStage = {
    playground,
    folder,
    time,
    visitors,
    write: (name, text) => writeIn(folder, name, text),
    start: wish => {
      const started = startRun(stage, wish);
      running.push(started);
      return started;
    },
    promote: (environment, pair, { inputs, ...more } = {}) =>
      stage.start({ inputs: { environment, artifact: digestOf(pair), ...inputs }, ...more }).ended,
    entries: (environment, service = 'pay') =>
      linesIn(join(folder, 'ledger', service, `${environment}.jsonl`)),
    share: (environment, pair) => shareOf(playground, environment, pair),
    behave: (environment, pair, change) => behave(playground, { environment, pair }, change),
    meddle: (environment, pair) => meddle(playground, environment, pair),
    revoke: (environment, digest, why) => stage.tell(environment, { kind: 'evidence-revoked', digest, why }),
    tell: (environment, happened, later = 0) =>
      addTo(stage, environment, entryOf(happened, { at: time.now() + later, by: 'somebody' })),
    when: (isSo, what) => void deeds.push({ isSo, what }),
    writes: () => playground.requests.filter(({ method, room }) => room === 'arm' && method !== 'GET').length,
    stop: async () => {
      for (const each of running) each.stop();
      await playground.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  stage.write('promotion.yml', policy);
  return stage;
}

type Deed = { readonly isSo: () => boolean; readonly what: () => void | Promise<void> };
type Passing = Pick<PromoteStage, 'playground' | 'visitors'> & { readonly deeds: Deed[] };

function timeOf({ playground, visitors, deeds }: Passing): SteppedTime {
  const { clock } = playground.state;
  return steppedTime({
    playground,
    // Of a long time nobody asks who came.
    live: async until => {
      const ahead = until - 10 * minute - clock.now().getTime();
      if (ahead > 0) clock.advance(ahead);
      await live(playground, visitors, until);
    },
    interfere: async () => {
      const due = deeds.findIndex(({ isSo }) => isSo());
      const [found] = due < 0 ? [] : deeds.splice(due, 1);
      await found?.what();
      return found !== undefined;
    },
  });
}

function writeIn(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text.replaceAll(ledgerBeside, `file:${folder}/ledger`));
}

/** Never over. */
const patient: Clock = {
  now: () => 0,
  sleep: (_, signal) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    }),
};

function startRun({ folder, playground, time }: PromoteStage, wish: Wish): Running {
  const { step = 'promote', inputs = {}, askew } = wish;
  const clock = time.clock(askew);
  const place = { HOME: folder, GITHUB_WORKSPACE: folder, TMPDIR: folder };
  const own = ownProcess({ ...place, ...playground.environment, ...wish.environment });
  const published: Record<string, string> = {};
  const host = {
    ...terminal(own.io, { flags: inputs, json: true }),
    publish: (name: string, value: string) => {
      published[name] = value;
    },
  };
  const run = async (): Promise<PromoteRun> => {
    const loaded = await loadStep(step);
    if (loaded === undefined) throw new Error(`there is no step ${step}`);
    const surroundings = {
      host,
      clock,
      stopwatch: patient,
      environment: own.io.env,
      runtime: process.version,
    };
    await runStep(loaded, surroundings);
    return shownBy(own.stdout(), { exitCode: Number(own.io.exitCode ?? 0), log: own.stderr(), published });
  };
  return { ended: run(), cancel: () => own.send('SIGINT'), stop: clock.stop, goOn: clock.goOn };
}

type Document = Partial<Pick<PromoteRun, 'outcome' | 'headline' | 'outputs'>> & {
  readonly error?: { readonly message: string; readonly hint: string };
};

function shownBy(printed: string, more: Pick<PromoteRun, 'exitCode' | 'log' | 'published'>): PromoteRun {
  const document: Document = printed === '' ? {} : JSON.parse(printed);
  const { outcome = '', headline = '', outputs = {}, error } = document;
  const { message = '', hint = '' } = error ?? {};
  const code = outputs['error-code'] ?? '';
  return { outcome, headline, outputs, code, message, hint, ...more };
}

async function addTo({ folder, time }: PromoteStage, environment: string, entry: NewEntry): Promise<void> {
  const ledger = fileLedger(join(folder, 'ledger'), { now: time.now, sleep: () => Promise.resolve() });
  await openBooks(ledger, { service: 'pay', environment }).add(() => [entry]);
}

function linesIn(path: string): readonly LedgerEntry[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line): LedgerEntry => JSON.parse(line));
}
