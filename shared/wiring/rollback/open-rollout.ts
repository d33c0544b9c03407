// An open rollout is told to go back. The traffic is sent back at once, whoever drives; then whoever drives hears of it
// and ends it, or is gone and this run ends it in its place.
import { asFault, Fault } from '../../fault/fault.js';
import { entryOf, type Happened } from '../../promotion/happened.js';
import { type Promotion, promotionOf } from '../../promotion/standing.js';
import type { Ended } from '../../steps/canary-shift/port.js';
import { buildOf, isDigest } from '../../steps/rollback/choosing.js';
import type { Surveyed } from '../../steps/rollback/port.js';
import type { Ground } from '../resume/ground.js';
import { reach } from '../resume/reach.js';
import type { Books } from '../rollout/books.js';
import { drive } from '../rollout/drive.js';
import { beginJournal, type Means, sessionOf, takeOver } from '../rollout/open.js';
import { resumePoint } from '../rollout/resume-point.js';
import {
  printWire,
  readOrder,
  readState,
  resourceOf,
  type StandingOrder,
} from '../rollout/standing-order.js';
import { inTime } from '../rollout/telling.js';
import { busy, endedBy } from './endings.js';

export type Site = { readonly ground: Ground; readonly books: Books; readonly surveyed: Surveyed };

/** A driver looks once a minute, and may have a share to wait for. */
const patienceMilliseconds = 10 * 60_000;
const lookEveryMilliseconds = 5_000;

export async function endOpen(site: Site, open: Promotion, reason: string): Promise<Ended> {
  const { ground, books, surveyed } = site;
  const order = readOrder(open.order);
  refuseOther(order, surveyed);
  refuseUnknownBuild(order, open, surveyed);
  const { means } = await reach({ ground, books, order, goesOn: false });
  const { log } = ground.wiring.host;
  const holder = livingDriver(open, ground);
  if (holder !== undefined) {
    log.info(`${open.id} is driven by ${holder}: it is ordered to go back`);
    await leaveWord(site, open, reason);
  }
  await atOnce(means, order);
  const ended = holder === undefined ? undefined : await untilFree(site, open.id);
  if (ended !== undefined) return ended;
  const event = { kind: 'rollback-ordered', by: ground.own.run, reason, at: means.clock.now() } as const;
  const taken = await takeOver(open.id, means, false).catch(thrown => withoutLease(thrown, means, open));
  if (taken.kind === 'left') {
    const now = promotionOf(await books.read(), open.id);
    const found = now && endedBy(now);
    if (found !== undefined) return found;
    throw busy(open.id, taken.because);
  }
  return drive(taken.session, event);
}

/** A ledger that takes no lease holds up no going back. Nothing is raised from here, so that nobody is overtaken. */
function withoutLease(thrown: unknown, means: Means, open: Promotion) {
  if (means.reins.last.aborted) throw thrown;
  means.host.log.warning(
    `no lease could be taken: ${asFault(thrown).message}; the traffic goes back all the same`,
  );
  const { order, state } = resumePoint(open);
  beginJournal(means, order, state);
  return { kind: 'taken', session: sessionOf(order, means, state) } as const;
}

function livingDriver({ lease }: Promotion, { common, own }: Ground): string | undefined {
  const isLiving = lease !== undefined && lease.driver !== own.driver && common.clock.now() < lease.until;
  return isLiving ? lease.driver : undefined;
}

/** What holds up going back holds up nothing here: a ledger that is away is told, and the traffic goes back all the same. */
async function leaveWord(
  { ground, books }: Site,
  { id, fence, order }: Promotion,
  reason: string,
): Promise<void> {
  const { common, own, wiring } = ground;
  const before = printWire(readOrder(order).before);
  const words: readonly Happened[] = [
    { kind: 'abort-ordered', promotion: id, reason },
    { kind: 'going-back-intended', promotion: id, fence, cause: 'ordered', before },
  ];
  try {
    await books.add(() => words.map(word => entryOf(word, { at: common.clock.now(), by: own.run })));
  } catch (thrown) {
    wiring.host.log.warning(`the order could not be written down: ${asFault(thrown).message}`);
  }
}

async function atOnce({ targets, reins, host }: Means, { before }: StandingOrder): Promise<void> {
  try {
    const { unchanged } = await inTime(targets.back.restore(before), reins.last);
    if (!unchanged) host.log.info('the traffic was sent back');
  } catch (thrown) {
    if (reins.last.aborted) throw thrown;
    // Whoever ends this rollout tries it again and again.
    host.log.warning(`the traffic could not be sent back at once: ${asFault(thrown).message}`);
  }
}

/** How its driver ended it; undefined as soon as nobody drives. */
async function untilFree({ ground, books }: Site, id: string): Promise<Ended | undefined> {
  const { clock } = ground.common;
  const endsAt = clock.now() + patienceMilliseconds;
  for (;;) {
    const promotion = promotionOf(await books.read(), id);
    if (promotion === undefined) return undefined;
    const holder = livingDriver(promotion, ground);
    if (promotion.finished !== undefined || holder === undefined) return endedBy(promotion);
    if (clock.now() >= endsAt) throw busy(id, holder);
    await clock.sleep(lookEveryMilliseconds, ground.reins.forward);
  }
}

/** Streams are named by people: one that belongs to something else must not move this. */
function refuseOther(order: StandingOrder, { live, stream, kind }: Surveyed): void {
  const { plan } = order;
  const own = resourceOf(order);
  if (own.toLowerCase() === live.resource.toLowerCase()) return;
  throw new Fault('TARGET_UNSUITABLE', `${plan.promotion} is a rollout of something else`, {
    hint: `correct the inputs: the stream ${stream.service}/${stream.environment} belongs to what is expected${kind === 'gateway-api' ? '; where it is the same cluster by another address, use a kubeconfig with that one, or let resume take it back' : ''}`,
    facts: { expected: live.resource, got: own },
  });
}

/** After its swap the slot held what production ran before. A swap back would bring whatever lies there by now. */
function refuseUnknownBuild({ plan }: StandingOrder, { state }: Promotion, { live }: Surveyed): void {
  if (plan.exchanges !== true || state === undefined) return;
  const { exchanged, builds } = readState(state);
  const expected = builds[plan.candidate] ?? '';
  const slot = live.arms.find(({ name }) => name.toLowerCase() === plan.candidate.toLowerCase());
  const got = slot === undefined ? '' : buildOf(slot);
  if (exchanged !== true || !isDigest(expected) || !isDigest(got) || got === expected) return;
  const front = live.arms.find(({ isDefault }) => isDefault);
  if (front !== undefined && buildOf(front) === expected) return;
  throw new Fault('ROLLBACK_UNKNOWN', `nothing was changed: ${plan.candidate} holds something else by now`, {
    hint: `place the expected build in ${plan.candidate} again, and run this again; or name another arm by the input to`,
    facts: { expected, got },
  });
}
