// A playground and heralds against it, on a host of one's choice: what they say to the log, and what the rooms were told.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Playground, startPlayground } from '../../../playground/playground.js';
import { usualGithubToken } from '../../../playground/rooms/github/live.js';
import type { News } from '../../../shared/announce/news.js';
import { github } from '../../../shared/host/github.js';
import type { Host } from '../../../shared/host/host.js';
import type { HostProcess } from '../../../shared/host/host-process.js';
import { terminal } from '../../../shared/host/terminal.js';
import type { Clock } from '../../../shared/http/clock.js';
import { fileLedger } from '../../../shared/ledger/file.js';
import { emptyStream, type Ledger, type Stream } from '../../../shared/ledger/ledger.js';
import { entryOf } from '../../../shared/promotion/happened.js';
import { standingOf } from '../../../shared/promotion/history.js';
import type { HostName } from '../../../shared/step/names.js';
import { readInputs } from '../../../shared/step/read.js';
import { Secret } from '../../../shared/step/secret.js';
import { heraldInputs } from '../../../shared/steps/announcing/inputs.js';
import type { Wiring } from '../../../shared/wiring/adapters.js';
import { openHerald } from '../../../shared/wiring/announce/herald.js';
import { realClock } from '../../../shared/wiring/clock.js';
// What heralds load when they are named is loaded before anything is timed.
import '../../../shared/announce/annotation.js';
import '../../../shared/announce/deployment-records.js';
import '../../../shared/announce/github-deployments.js';
import '../../../shared/announce/webhook.js';
import '../../../shared/azure/telemetry/annotations.js';
import '../../../shared/github/approvals.js';
import '../../../shared/github/deployment-records.js';
import '../../../shared/github/deployments.js';
import '../../../shared/wiring/sign-in.js';

export type Texts = Readonly<Record<string, string>>;

export const stream: Stream = { service: 'payments', environment: 'staging' };
export const sha = '0123456789abcdef0123456789abcdef01234567';
export const digest = (pair: string): string => `sha256:${pair.repeat(32)}`;

export const onGitHub: Texts = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'contoso/payments',
  GITHUB_RUN_ID: '4711',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SHA: sha,
  GITHUB_ACTOR: 'sam',
};

export const onPipelines: Texts = {
  TF_BUILD: 'True',
  SYSTEM_COLLECTIONURI: 'https://dev.azure.com/contoso/',
  SYSTEM_TEAMPROJECT: 'payments',
  BUILD_BUILDID: '815',
  BUILD_REQUESTEDFOR: 'Sam Doe',
};

/** A stopwatch that stands still until somebody lets all of its time pass. */
export function heldStopwatch(): Clock & { readonly ring: () => void } {
  const sleepers = new Set<() => void>();
  return {
    now: () => realClock.now(),
    sleep: (_, signal) =>
      new Promise((resolve, reject) => {
        sleepers.add(resolve);
        signal?.addEventListener('abort', () => reject(signal.reason));
      }),
    ring: () => {
      for (const wake of sleepers) wake();
    },
  };
}

/** Looks again and again, for a while that no machine needs. */
export async function until(holds: () => boolean): Promise<void> {
  const deadline = realClock.now() + 15_000;
  while (!holds()) {
    if (realClock.now() > deadline) throw new Error('it did not come to that');
    await realClock.sleep(20);
  }
}

export type Run = {
  readonly wiring: Wiring;
  /** Everything that was printed. */
  readonly log: () => string;
  readonly tell: (news: News) => Promise<void>;
};

export type Stage = {
  readonly playground: Playground;
  readonly ledger: Ledger;
  /** A run of its own each time: what it knows of earlier ones it has from the ledger. */
  readonly run: (given: Texts, more?: Partial<Surrounding>) => Promise<Run>;
  readonly open: (promotion: string) => Promise<void>;
  readonly announced: (promotion: string) => Promise<Texts>;
  readonly stop: () => Promise<void>;
};

type Surrounding = { readonly host: HostName; readonly environment: Texts; readonly stopwatch: Clock };

export async function stage(): Promise<Stage> {
  const playground = await startPlayground({ seed: 7 });
  const folder = await mkdtemp(join(tmpdir(), 'azure-promote-told-'));
  const ledger = fileLedger(folder, realClock);
  return {
    playground,
    ledger,
    run: (given, more = {}) => run(playground, { ledger: `file:${folder}`, ...given }, more),
    open: async promotion => {
      const entry = entryOf(
        { kind: 'rollout-opened', promotion, run: 'a test', order: {} },
        { at: realClock.now(), by: 'a test' },
      );
      const before = await ledger.read(stream);
      await ledger.append(stream, [entry], before.at(-1)?.hash ?? emptyStream);
    },
    announced: async promotion =>
      standingOf(await ledger.read(stream)).promotions.find(({ id }) => id === promotion)?.announced ?? {},
    stop: async () => {
      await playground.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function run(playground: Playground, given: Texts, more: Partial<Surrounding>): Promise<Run> {
  // No machine is so slow that its patience ends, unless a test lets it.
  const { host: name = 'github', stopwatch = heldStopwatch() } = more;
  const printed: string[] = [];
  const own = name === 'github' ? onGitHub : name === 'azure-pipelines' ? onPipelines : {};
  const io = processWith({ ...playground.environment, ...own, ...more.environment }, printed);
  const host = hostOf(name, io);
  const texts: Texts = {
    'github-token': usualGithubToken,
    auth: 'secret',
    ...identityOf(playground),
    ...given,
  };
  const raw = { host: name, get: (input: string) => texts[input], parsers: {} };
  // As the run of a step does it.
  for (const input of ['webhook-url', 'github-token', 'client-secret']) {
    if (texts[input] !== undefined) host.mask(new Secret(texts[input]));
  }
  const wiring: Wiring = {
    host,
    raw,
    clock: realClock,
    environment: io.env,
    runtime: process.version,
    stopwatch,
  };
  const herald = await openHerald(wiring);
  return {
    wiring,
    // A mask names what it hides, to the host alone.
    log: () => printed.filter(line => !/::add-mask::|task\.setsecret/.test(line)).join(''),
    tell: news => herald.tell(news, readInputs(heraldInputs, [], raw)),
  };
}

function identityOf({ environment }: Playground): Texts {
  return {
    'tenant-id': environment['AZURE_PROMOTE_TENANT_ID'] ?? '',
    'client-id': environment['AZURE_PROMOTE_CLIENT_ID'] ?? '',
    'client-secret': environment['AZURE_PROMOTE_CLIENT_SECRET'] ?? '',
  };
}

function hostOf(name: HostName, io: HostProcess): Host {
  if (name === 'github') return github(io, realClock);
  const host = terminal(io, { flags: {}, json: false });
  // The agent's own library wants a process of its own; what its host prints is shown in the suite of the hosts.
  const tag = (text: string) => void io.stdout.write(`tag ${text}\n`);
  return name === 'terminal' ? host : { ...host, name, tag };
}

function processWith(environment: Texts, printed: string[]): HostProcess {
  const printer = {
    write: (text: string, done?: () => void) => {
      printed.push(text);
      done?.();
      return true;
    },
    on: () => undefined,
  };
  const listeners = (() => []) as HostProcess['listeners']; // nobody listens to a process that is none
  return {
    env: { HOME: '/nonexistent', ...environment },
    version: process.version,
    stdout: printer,
    stderr: printer,
    on: () => undefined,
    off: () => undefined,
    listeners,
  };
}

type Told = { readonly promotion?: string; readonly pair?: string; readonly environment?: string };

const whole = ({ promotion = 'prm_1', pair = 'ab', environment = stream.environment }: Told) => ({
  promotion,
  stream: { ...stream, environment },
  digest: digest(pair),
  artifact: `ghcr.io/contoso/payments@${digest(pair)}`,
});

export function started(of: Told = {}): News {
  return { ...whole(of), phase: 'started', headline: 'the candidate gets 1 %', weight: 1 };
}

export function waiting(of: Told = {}): News {
  const until = Date.parse('2026-11-23T08:00:00.000Z');
  return { ...whole(of), phase: 'waiting', headline: 'it waits for its window', until };
}

type End = Extract<News, { phase: 'ended' }>['outcome'];

export function ended(outcome: End, of: Told & { readonly serving?: string } = {}): News {
  const { serving } = of;
  const headline = outcome === 'passed' ? 'the candidate has all of the traffic' : 'errors were too many';
  return { ...whole(of), phase: 'ended', outcome, headline, ...(serving !== undefined && { serving }) };
}
