// The port of canary-shift: everything is looked at first, and one plan is driven then.
import type { Spread } from '../../judge/reading.js';
import type { JudgeSetup } from '../../judge/setup.js';
import { clusterMeasuredIn, stickyCluster } from '../../judge/statistics/dispersion.js';
import type { Ledger } from '../../ledger/ledger.js';
import { heartbeatAge, heartbeatInterval, heartbeatStream } from '../../promotion/heartbeat.js';
import type { CanaryValues } from '../../steps/canary-shift/inputs.js';
import type { Ended, RolloutDesk, Surveyed, Wanted } from '../../steps/canary-shift/port.js';
import type { Registered } from '../../steps/rollback/registering.js';
import type { Telemetry } from '../../telemetry/telemetry.js';
import type { Wiring } from '../adapters.js';
import { realClock } from '../clock.js';
import { ledgerFor, openLedger } from '../ledgers.js';
import { byHand } from '../resume/by-hand.js';
import { compensate } from '../rollback/compensating.js';
import { type LookedAt, lookAtFlags } from '../rollback/registering.js';
import { inputsToKeep, rememberForPost } from './afterwork/saved-run.js';
import { type Books, openBooks } from './books.js';
import { drive } from './drive.js';
import { startCollector } from './evidence/collector.js';
import { refuseWrongNames } from './evidence/wrong-names.js';
import { journalPath, openJournal } from './journal-file.js';
import { begin, goFurther, type Means, openRollout, registerNew, takeOverPatiently } from './open.js';
import { type CommonClock, commonClock } from './ports/agreed-clock.js';
import { type Connected, connectTarget, type Targets } from './ports/connect.js';
import { refuseOwnName } from './ports/own-name.js';
import { smokeBy } from './ports/smoking.js';
import { countsLately, openTelemetry, spreadOf } from './ports/telemetry.js';
import { newPromotion, thisRun } from './ports/this-run.js';
import { inKnownRole, inRole, whyUnknown } from './ports/whose.js';
import { type Reins, takeReins } from './reins.js';
import { resourceOf, type StandingOrder } from './standing-order.js';

type Ground = {
  readonly wiring: Wiring;
  readonly reins: Reins;
  readonly connected: Connected;
  readonly ledger: Ledger;
  readonly place: string;
  readonly books: Books;
  readonly common: CommonClock;
  readonly targets: Targets;
  readonly telemetry: Telemetry | undefined;
  readonly flags: readonly LookedAt[];
};

export function makeRolloutDesk(wiring: Wiring): RolloutDesk {
  let ground: Ground | undefined;
  return {
    host: wiring.host.name,
    warn: wiring.host.log.warning,
    survey: async values => {
      refuseOwnName(values, wiring);
      ground?.reins.drop();
      const reins = takeReins(wiring.host.cancelled, wiring.stopwatch ?? realClock);
      const { surveyed, found } = await survey(wiring, reins, values);
      ground = found;
      return surveyed;
    },
    lately: (arms, grid) => countsLately(ground?.telemetry, arms, grid),
    obstacle: async plan => {
      if (ground === undefined) throw new Error('nothing was looked at before');
      const { connected, common } = ground;
      const { forward } = await connected.targets(common.clock, plan.candidate);
      const { obstacle } = await import('./effects/obstacle.js');
      return (await obstacle(forward, plan)) ?? (await whyUnknown(ground));
    },
    endStandby: async ({ standing }) => {
      if (ground === undefined) throw new Error('nothing was looked at before');
      const { wiring: given, reins, ledger, place, common, books } = ground;
      const own = thisRun(given.host, given.environment);
      const { endStandby } = await import('./standby.js');
      return endStandby({ wiring: given, reins, ledger, place, common, own }, books, standing);
    },
    run: async (wanted, surveyed) => {
      if (ground === undefined) throw new Error('nothing was looked at before');
      try {
        return await run(ground, wanted, surveyed);
      } finally {
        ground.reins.drop();
      }
    },
  };
}

type Found = { readonly surveyed: Surveyed; readonly found: Ground };

async function survey(wiring: Wiring, reins: Reins, values: CanaryValues): Promise<Found> {
  const connected = await connectTarget(wiring, reins);
  const { place, chosen } = ledgerFor(wiring);
  const ledger = await openLedger(place, wiring, reins.last);
  const common = await commonClock(wiring.clock, ledger.time ?? connected.time);
  if (common.unknown !== undefined) wiring.host.log.debug(`the common time is not known: ${common.unknown}`);
  const targets = await connected.targets(common.clock);
  const live = await targets.forward.read();
  const { environment } = values;
  const stream = { service: values.service ?? connected.named.name, environment };
  const books = openBooks(ledger, stream);
  const standing = await books.read();
  const telemetry = await openTelemetry({ wiring, connected, clock: common.clock }, live.resource);
  const now = common.clock.now();
  const beats = await ledger.read(heartbeatStream(environment));
  const interval = heartbeatInterval(beats, now);
  const flags = await lookAtFlags(values.compensations, { wiring, reins, clock: common.clock });
  const surveyed: Surveyed = {
    kind: connected.kind,
    live,
    abilities: targets.forward.abilities,
    stream,
    ledger: { name: ledger.name, lasting: ledger.lasting, ...(chosen !== undefined && { chosen }) },
    standing,
    telemetry: counts(telemetry) ? { name: telemetry.name, abilities: telemetry.abilities } : undefined,
    now,
    heartbeatAge: heartbeatAge(beats, now),
    ...(interval !== undefined && { heartbeatInterval: interval }),
    skew: common.skew,
    promotion: newPromotion(now),
    compensations: flags,
  };
  const found = { wiring, reins, connected, ledger, place, books, common, targets, telemetry, flags };
  return { surveyed, found };
}

/** Who splits by DNS sees no request. */
function counts(telemetry: Telemetry | undefined): telemetry is Telemetry {
  return telemetry?.abilities.questions.includes('counts') === true;
}

async function run(ground: Ground, wanted: Wanted, surveyed: Surveyed): Promise<Ended> {
  const { wiring, connected, common, place, books, reins } = ground;
  const { plan } = wanted;
  const { host, environment } = wiring;
  const targets = await connected.targets(common.clock, plan.candidate);
  const path = journalPath(plan.promotion, { named: wiring.raw.get('journal'), ledger: place, environment });
  const own = thisRun(host, environment);
  const smoke = smokeBy(wiring, plan.promotion);
  const means: Means = {
    books,
    targets,
    ...(smoke && { smoke }),
    clock: common.clock,
    reins,
    journal: openJournal(path, host.log.warning),
    host,
    thisRun: own,
    undoOthers: () =>
      compensate({
        ground: { ...ground, own },
        books,
        promotion: plan.promotion,
        runsCommands: false,
        known: ground.flags,
      }),
    ...(wanted.whyNoMore && { whyNoMore: wanted.whyNoMore }),
  };
  const also = ground.flags;
  if (wanted.goesOn) return goOn(ground, means, { wanted, also });
  const within = await inKnownRole(ground, surveyed.live.resource);
  await refuseWrongNames(within.telemetry, wanted, common.clock.now());
  const order = await orderFor({ ground: within, wanted, surveyed, targets });
  const evidence = await collectorFor(within, order);
  await rememberForPost(wiring, { order, own, stream: books.stream, place, journal: path });
  return begin(await openRollout(order, { ...means, ...(evidence && { evidence }) }, also));
}

/** It asks for what the judge is told of: both go by the same order. */
async function collectorFor({ telemetry, common, wiring }: Ground, { setup, arms }: StandingOrder) {
  if (telemetry === undefined || setup === undefined || arms === undefined) return undefined;
  const spread = await spreadOf(telemetry, arms, common.clock.now());
  if (isSupposed(setup, spread)) {
    wiring.host.log.info(
      `clients stay with their arm for a while, and how failures come together cannot be seen beforehand: ${stickyCluster} of them count as one`,
    );
  }
  return startCollector({ telemetry, setup, arms, ...(spread && { spread }) });
}

function isSupposed({ sticky, settings }: JudgeSetup, spread: Spread | undefined): boolean {
  return sticky === true && settings.cluster === 'auto' && clusterMeasuredIn(spread) === undefined;
}

type Ordering = {
  readonly ground: Ground;
  readonly wanted: Wanted;
  readonly surveyed: Surveyed;
  readonly targets: Targets;
};

/** What stands there is asked for again: nothing is written, and the target says in its words what to go back to. */
async function orderFor({ ground, wanted, surveyed, targets }: Ordering): Promise<StandingOrder> {
  const { plan, setup, arms, artifact } = wanted;
  const { live } = surveyed;
  const { before } = await targets.forward.write(live.split, live.guard);
  return {
    version: 1,
    plan,
    before,
    given: inputsToKeep(ground.wiring, { resource: live.resource, candidate: plan.candidate }),
    resource: live.resource,
    arms,
    ...(setup && { setup }),
    ...(artifact && { artifact }),
    ...(wanted.record && { record: wanted.record }),
  };
}

/** The same candidate again: this call goes on with what an earlier one began. */
async function goOn(
  ground: Ground,
  means: Means,
  { wanted, also }: { readonly wanted: Wanted; readonly also: readonly Registered[] },
): Promise<Ended> {
  const { place, books } = ground;
  const { session: taken, event } = await takeOverPatiently(wanted.plan.promotion, means);
  const within = await inRole(ground, taken.order.given['role'], resourceOf(taken.order));
  const { wiring } = within;
  await registerNew(also, means, wanted.plan.promotion);
  // One that rests as it was asked to is asked for more now, by a plan of its own; any other goes on by the one it has.
  const isArmed = taken.kept.state.name === 'armed';
  const order = isArmed ? furtherOrder(within, taken.order, wanted) : taken.order;
  const evidence = await collectorFor(within, order);
  const session = { ...taken, ...(evidence && { evidence }) };
  const { journal, thisRun: own } = means;
  await rememberForPost(wiring, { order, own, stream: books.stream, place, journal: journal.path ?? '' });
  const ended = isArmed ? await goFurther(session, order) : await drive(session, event);
  return { ...ended, byHand: byHand(taken.order, ended.state) };
}

/** What it goes back to, and what was placed, stay as they were. */
function furtherOrder({ wiring }: Ground, first: StandingOrder, wanted: Wanted): StandingOrder {
  const { setup: _, ...kept } = first;
  const { plan, setup, arms } = wanted;
  const given = inputsToKeep(wiring, { resource: resourceOf(first), candidate: plan.candidate });
  return { ...kept, plan, arms, given, ...(setup && { setup }) };
}
