// The end of the job: if the run is gone and nobody else drives, its rollout goes back now. From saved state alone, in a
// few minutes at most, and never in the way of somebody who took over.
import { asFault, type Fault } from '../../../fault/fault.js';
import type { Ending, Host } from '../../../host/host.js';
import { type Promotion, promotionOf } from '../../../promotion/standing.js';
import { outcomeOf } from '../../../step/outcome.js';
import type { Ended } from '../../../steps/canary-shift/port.js';
import type { Wiring } from '../../adapters.js';
import { tellEnded } from '../../announce/ended.js';
import { realClock } from '../../clock.js';
import { openLedger } from '../../ledgers.js';
import { compensate } from '../../rollback/compensating.js';
import type { Surroundings } from '../../run.js';
import { type Books, openBooks } from '../books.js';
import { drive } from '../drive.js';
import { openJournal } from '../journal-file.js';
import { beginJournal, type Means, sessionOf, takeOver } from '../open.js';
import { commonClock } from '../ports/agreed-clock.js';
import { connectTarget } from '../ports/connect.js';
import { type Reins, shortReins } from '../reins.js';
import type { Session } from '../session.js';
import { rawOf, readSavedRun, type SavedRun } from './saved-run.js';

/** The server kills everything left five minutes after a cancellation. */
const wholeMilliseconds = 4.5 * 60_000;

export async function afterwork(step: string, path: string, surroundings: Surroundings): Promise<void> {
  const { host } = surroundings;
  const reins = shortReins(wholeMilliseconds, realClock);
  try {
    const saved = await readSavedRun(path);
    const raw = rawOf(saved, { host: host.name, get: name => host.raw(name), parsers: {} });
    const ended = await cleanUp(saved, { ...surroundings, raw }, reins);
    if (ended !== undefined) await host.finish(endingOf(step, ended));
  } catch (thrown) {
    await host.finish(failed(step, asFault(thrown)));
  } finally {
    reins.drop();
  }
}

/** Undefined when there is nothing to do. */
async function cleanUp(saved: SavedRun, wiring: Wiring, reins: Reins): Promise<Ended | undefined> {
  const { host } = wiring;
  const ledger = await openLedger(saved.place, wiring, reins.last);
  const books = openBooks(ledger, saved.stream);
  const promotion = await promotionIn(books, saved, host);
  const task = taskFor(promotion, saved, host);
  if (task.kind === 'nothing') {
    host.log.info(task.because);
    return undefined;
  }
  host.log.warning(task.because);
  const session = await sessionFor({ saved, wiring, reins, books }, promotion);
  if (session === undefined) return undefined;
  const ended = await drive(session, { kind: task.event, at: session.clock.now() });
  await tellEnded(wiring, ledger, saved.stream, [saved.order.plan.promotion]);
  return ended;
}

/** Undefined when the ledger cannot be read; then what was saved has to do. */
async function promotionIn(books: Books, { order }: SavedRun, host: Host): Promise<Promotion | undefined> {
  if (!books.ledger.lasting) return undefined;
  try {
    return promotionOf(await books.read(), order.plan.promotion);
  } catch (thrown) {
    host.log.warning(`the ledger cannot be read: ${asFault(thrown).message}`);
    return undefined;
  }
}

type Task =
  | { readonly kind: 'nothing'; readonly because: string }
  | { readonly kind: 'act'; readonly event: 'run-cancelled' | 'job-failed'; readonly because: string };

export function taskFor(
  promotion: Promotion | undefined,
  { own, order }: SavedRun,
  host: Pick<Host, 'saved' | 'jobStatus'>,
): Task {
  const { promotion: id } = order.plan;
  const outcome = host.saved('outcome');
  const jobStatus = host.jobStatus();
  const hasJobFailed = jobStatus === 'failed' || jobStatus === 'cancelled';
  if (promotion?.finished)
    return { kind: 'nothing', because: `${id} has ended: ${promotion.finished.outcome}` };
  const { lease } = promotion ?? {};
  if (lease && lease.driver !== own.driver) {
    return { kind: 'nothing', because: `${lease.driver} drives ${id} now` };
  }
  const isResting = promotion?.rested !== undefined || (promotion === undefined && outcome !== undefined);
  if (!isResting) {
    return { kind: 'act', event: 'run-cancelled', because: `the run that drove ${id} is gone; it goes back` };
  }
  const isArmed =
    promotion?.state?.['name'] === 'armed' || (promotion === undefined && outcome === 'waiting');
  if (isArmed && hasJobFailed && order.plan.until !== undefined) {
    return { kind: 'act', event: 'job-failed', because: `${id} rests, and the job ${jobStatus}` };
  }
  return {
    kind: 'nothing',
    because: `${id} rests: ${promotion?.rested?.outcome ?? outcome ?? 'as it was asked to'}`,
  };
}

type Ground = {
  readonly saved: SavedRun;
  readonly wiring: Wiring;
  readonly reins: Reins;
  readonly books: Books;
};

/** Undefined when somebody else was quicker. Without a ledger it goes by what was saved. */
async function sessionFor(ground: Ground, promotion: Promotion | undefined): Promise<Session | undefined> {
  const { saved, wiring, reins, books } = ground;
  const { host } = wiring;
  const connected = await connectTarget(wiring, reins);
  // Before the lease: where nobody vouches for this job any more, `resume` must not have to wait for a longer one.
  await connected.signInNow();
  const common = await commonClock(wiring.clock, connected.time);
  const means: Means = {
    books,
    targets: await connected.targets(common.clock, saved.order.plan.candidate),
    clock: common.clock,
    reins,
    journal: openJournal(saved.journal, host.log.warning),
    host,
    thisRun: saved.own,
    undoOthers: () =>
      compensate({
        ground: { wiring, reins, ledger: books.ledger, place: saved.place, common, own: saved.own },
        books,
        promotion: saved.order.plan.promotion,
        runsCommands: false,
      }),
  };
  if (promotion === undefined) return withoutLedger(saved, means);
  const taken = await takeOver(saved.order.plan.promotion, means, false);
  if (taken.kind === 'left') {
    host.log.info(taken.because);
    return undefined;
  }
  return taken.session;
}

/** What was in force is not known: it is taken for a share, so that it goes back. Where it is back, nothing happens. */
function withoutLedger({ order }: SavedRun, means: Means): Session {
  const at = means.clock.now();
  const state: Session['kept']['state'] = {
    name: 'observing',
    rung: 0,
    since: at,
    promotion: order.plan.promotion,
    openedAt: at,
    at,
    asked: order.plan.rungs[0]?.percent ?? 1,
    windows: [],
    failed: false,
    builds: {},
  };
  beginJournal(means, order, state);
  return sessionOf(order, means, state);
}

function endingOf(step: string, { outcome, because, fault }: Ended): Ending {
  return { step, outcome, headline: because, ...(fault && { fault }) };
}

/** The order to go back stands in the ledger: resume will carry it out. */
function failed(step: string, fault: Fault): Ending {
  return { step, outcome: outcomeOf(fault.class), headline: fault.message, fault };
}
