// From a standing order to all that driving its rollout takes. The order names target, telemetry and probes; who signs in,
// and what is secret, is this run's own. The token is there before anything is claimed.
import { asFault, Fault } from '../../fault/fault.js';
import type { JudgeSetup } from '../../judge/setup.js';
import { spell } from '../../step/names.js';
import type { RawInputs } from '../../step/read.js';
import type { Arms, Telemetry } from '../../telemetry/telemetry.js';
import { targetInputs } from '../../traffic/kinds.js';
import type { Wiring } from '../adapters.js';
import { ofTheRollout } from '../rollout/afterwork/saved-run.js';
import type { Books } from '../rollout/books.js';
import { type Collector, startCollector } from '../rollout/evidence/collector.js';
import { journalPath, openJournal } from '../rollout/journal-file.js';
import type { Means } from '../rollout/open.js';
import { type Connected, connectTarget } from '../rollout/ports/connect.js';
import { smokeBy } from '../rollout/ports/smoking.js';
import { openTelemetry, spreadOf } from '../rollout/ports/telemetry.js';
import { resourceOf, type StandingOrder } from '../rollout/standing-order.js';
import type { Ground } from './ground.js';

export type Reached = {
  readonly connected: Connected;
  readonly means: Means;
  /** What going on needs and is not there; undefined when nothing is missing. */
  readonly lacked?: string;
};

export type Reaching = {
  readonly ground: Ground;
  readonly books: Books;
  readonly order: StandingOrder;
  /** False where nothing is to go forward: then nobody is asked whether it could. */
  readonly goesOn: boolean;
};

export async function reach({ ground, books, order, goesOn }: Reaching): Promise<Reached> {
  const { reins, common, place, own } = ground;
  const wiring = { ...ground.wiring, raw: rawFor(order, ground.wiring.raw) };
  const { host, environment } = wiring;
  const connected = await connectTarget(wiring, reins);
  await connected.signInNow();
  const { promotion, candidate } = order.plan;
  const evidence = goesOn ? await evidenceFor({ wiring, connected, order, ground }) : {};
  const smoke = smokeBy(wiring, promotion);
  const path = journalPath(promotion, { named: undefined, ledger: place, environment });
  const lacked = goesOn ? (common.skew?.message ?? evidence.lacked) : 'it was told to raise nothing';
  const means: Means = {
    books,
    targets: await connected.targets(common.clock, candidate),
    ...(evidence.collector && { evidence: evidence.collector }),
    ...(smoke && { smoke }),
    clock: common.clock,
    reins,
    journal: openJournal(path, host.log.warning),
    host: { log: host.log, ...(host.persist && { persist: host.persist }) },
    thisRun: own,
  };
  return { connected, means, ...(lacked !== undefined && { lacked }) };
}

/** An order names its target and its telemetry, and nothing else: who signs in, and where, is never a ledger's to say. */
export function rawFor({ given }: Pick<StandingOrder, 'given'>, raw: RawInputs): RawInputs {
  refuseStrangeProgram(given, raw);
  const named = Object.entries(ofTheRollout).flatMap(([name, { kind }]) =>
    kind.name === 'secret' ? [] : [name],
  );
  return { ...raw, get: name => (named.includes(name) ? given[name] : raw.get(name)) };
}

/** Whoever may write the ledger could name any program: it runs where this run names the very same, or allows it. */
function refuseStrangeProgram({ target, ...given }: StandingOrder['given'], { get, host }: RawInputs): void {
  if (target !== 'command' || get('run-commands') === 'true') return;
  const isOwn = (['program', 'program-arguments'] as const).every(
    name => asRead(name, get(name)) === asRead(name, given[name]),
  );
  if (isOwn) return;
  const allowing = spell('run-commands', host);
  const program = (given['program'] ?? '').slice(0, 200);
  throw new Fault('TARGET_UNSUITABLE', `the ledger names a program of the target command: ${program}`, {
    hint: `programs of a ledger run where ${allowing} is true; set it where you trust everybody who writes to that ledger`,
    facts: { program },
  });
}

/** What is started, not how it was written: a last line break is none of it. */
function asRead(name: 'program' | 'program-arguments', text: string | undefined): string | undefined {
  return text === undefined ? undefined : JSON.stringify(targetInputs[name].kind.parse(text, {}));
}

type Known = { readonly collector?: Collector; readonly lacked?: string };
type Asking = {
  readonly wiring: Wiring;
  readonly connected: Connected;
  readonly order: StandingOrder;
  readonly ground: Ground;
};

async function evidenceFor({ wiring, connected, order, ground }: Asking): Promise<Known> {
  const { plan, setup, arms } = order;
  const { clock } = ground.common;
  if (!plan.judged) return {};
  if (setup === undefined || arms === undefined) return { lacked: 'the order does not say what is judged' };
  try {
    const resource = resourceOf(order);
    const telemetry = await openTelemetry({ wiring, connected, clock }, resource);
    if (telemetry === undefined) return { lacked: 'nobody counts requests' };
    const silence = await unreadable(telemetry, { setup, arms, ground });
    if (silence !== undefined) return { lacked: silence };
    const spread = await spreadOf(telemetry, arms, clock.now());
    return { collector: startCollector({ telemetry, setup, arms, ...(spread && { spread }) }) };
  } catch (thrown) {
    const fault = asFault(thrown);
    if (fault.code === 'CANCELLED') throw thrown;
    // An input that is missing here, or a source that this identity may not ask: then it goes back.
    return { lacked: `telemetry: ${fault.message}` };
  }
}

type Judging = { readonly setup: JudgeSetup; readonly arms: Arms; readonly ground: Ground };

const pauseMilliseconds = 10_000;

/** Asked twice, since one answer may be lost on its way. Undefined when it answers. */
async function unreadable(
  telemetry: Telemetry,
  { setup, arms, ground }: Judging,
): Promise<string | undefined> {
  const { clock } = ground.common;
  const metric = setup.objectives.find(({ kind }) => kind !== 'sustained')?.metric;
  if (metric === undefined) return undefined;
  const { stepMilliseconds, lagMilliseconds } = setup;
  const to = Math.floor((clock.now() - lagMilliseconds) / stepMilliseconds) * stepMilliseconds;
  const grid = { from: to - stepMilliseconds, to, stepMilliseconds };
  for (let tries = 1; ; tries += 1) {
    const answer = await telemetry.counts({ metric, arms, grid, latency: false });
    if (answer.kind !== 'unreadable') return undefined;
    if (tries === 2) return `${telemetry.name} cannot be read: ${answer.why}`;
    await clock.sleep(pauseMilliseconds, ground.reins.forward);
  }
}
