// A way back that nobody could see before its rollout ended: looked at once more. What is seen now is written down; what
// is not stays pending, and is told with the time that it may still take. Nothing is written to the target.
import { asFault, Fault } from '../../fault/fault.js';
import type { Stream } from '../../ledger/ledger.js';
import { entryOf } from '../../promotion/happened.js';
import { isoTime } from '../../promotion/moment.js';
import { type Unproven, unproven } from '../../promotion/unproven.js';
import type { State } from '../../rollout/state.js';
import type { Ended } from '../../steps/canary-shift/port.js';
import { sharesBefore } from '../../steps/rollback/shares-before.js';
import { inProportion } from '../../traffic/proportion.js';
import { printSplit } from '../../traffic/settle.js';
import type { Split } from '../../traffic/split.js';
import type { Receipt, Seen } from '../../traffic/target.js';
import { openBooks } from '../rollout/books.js';
import { proofOf } from '../rollout/effects/going-back.js';
import { type Connected, connectTarget } from '../rollout/ports/connect.js';
import type { RolloutTarget } from '../rollout/session.js';
import { printWire, readOrder, readState, type StandingOrder } from '../rollout/standing-order.js';
import { byHand } from './by-hand.js';
import type { Ground } from './ground.js';
import { rawFor } from './reach.js';
import type { Took } from './take.js';

/** Then nobody looks any more by himself: without requests it would never end. */
const longestMilliseconds = 24 * 60 * 60_000;

type Owed = Unproven & { readonly order: StandingOrder; readonly state: State };

export async function proveLate(ground: Ground, stream: Stream, found: Unproven): Promise<Took> {
  const { promotion, askedAt } = found;
  const left = (because: string): Took => ({
    kind: 'left',
    left: { stream, promotion: promotion.id, because },
  });
  const since = `it went back at ${isoTime(askedAt)}, and nobody has seen it since`;
  if (ground.common.clock.now() >= askedAt + longestMilliseconds) {
    return left(`${since}: look with the step rollback and proof: telemetry`);
  }
  try {
    const order = readOrder(promotion.order);
    const owed: Owed = { ...found, order, state: readState(promotion.state ?? {}) };
    const { seen, worst } = await lookAt(ground, owed);
    if (seen.kind === 'drifted') {
      return left(`${since}; by now it is ${printSplit(seen.split)}: somebody has changed the traffic`);
    }
    const ended = await told(ground, stream, { owed, seen, until: askedAt + worst });
    return taken(stream, owed, ended);
  } catch (thrown) {
    // One that cannot be looked at must not keep the others from being looked after.
    const fault = asFault(thrown);
    if (fault.code === 'CANCELLED') throw thrown;
    return { kind: 'not-taken', notTaken: { stream, promotion: promotion.id, fault, byHand: [] } };
  }
}

type Look = { readonly seen: Seen; readonly worst: number };

async function lookAt({ wiring, reins, common }: Ground, owed: Owed): Promise<Look> {
  const { order } = owed;
  const connected = await connectTarget({ ...wiring, raw: rawFor(order, wiring.raw) }, reins);
  const { forward } = await connected.targets(common.clock, order.plan.candidate);
  const seen = await forward.seen(receiptOf(owed, connected, forward));
  return { seen, worst: forward.abilities.settling.worstMilliseconds };
}

/** What was asked when it went back, and what stood there before: the last share that the candidate is known to have had. */
function receiptOf(
  { order, state, askedAt }: Owed,
  { kind }: Connected,
  { abilities }: RolloutTarget,
): Receipt {
  const { plan, before, rollback } = order;
  const asked = sharesBefore(kind, printWire(before), plan.stable);
  const percent = state.windows.at(-1)?.percent ?? (rollback?.undoes === undefined ? 0 : 100);
  const was: Split | undefined = Object.hasOwn(before, 'split')
    ? splitOf(inProportion(asked, plan.candidate, percent, abilities.grainPercent))
    : undefined;
  return { asked, before: { ...before, ...(was && { split: was }) }, unchanged: false, askedAt };
}

function splitOf(proportion: ReturnType<typeof inProportion>): Split | undefined {
  return proportion.kind === 'split' ? proportion.split : undefined;
}

type Telling = {
  readonly owed: Owed;
  readonly seen: Exclude<Seen, { readonly kind: 'drifted' }>;
  /** The longest that it may take. */
  readonly until: number;
};

async function told(ground: Ground, stream: Stream, { owed, seen, until }: Telling): Promise<Ended> {
  const { state, askedAt } = owed;
  const bare = { state, verdict: undefined, history: [], warnings: [] };
  const asked = `going back was asked for at ${isoTime(askedAt)}`;
  if (seen.kind === 'seen' && proofOf(seen) !== 'pending') {
    const proof = await write(ground, stream, { owed, seen });
    const because = `${asked}, and is seen now: ${proof}`;
    return { ...bare, outcome: 'passed', because, state: proven(state, proof) };
  }
  const isLate = ground.common.clock.now() >= until;
  if (seen.kind === 'not-yet' && isLate) {
    const because = `${asked}, and requests still come as before: ${printSplit(seen.split)}`;
    const hint = 'look at the target, and go back by hand with the commands on the page';
    return { ...bare, outcome: 'held', because, fault: new Fault('ROLLBACK_UNPROVEN', because, { hint }) };
  }
  const still = isLate
    ? 'nothing speaks against it, and no request has shown it yet: it is looked at again with the next run'
    : `it may take until ${isoTime(until)}`;
  const because = `${asked}, and is not proven: ${still}`;
  return { ...bare, outcome: 'waiting', because, ...(!isLate && { wakeAt: until }) };
}

type Found = { readonly owed: Owed; readonly seen: Extract<Seen, { readonly kind: 'seen' }> };

/** Somebody may have been quicker, or have begun something new: then there is nothing to write. */
async function write({ ledger, common, own }: Ground, stream: Stream, { owed, seen }: Found) {
  const proof = proofOf(seen);
  const { id, fence } = owed.promotion;
  const entry = entryOf(
    { kind: 'went-back', promotion: id, fence, proof },
    { at: common.clock.now(), by: own.driver },
  );
  await openBooks(ledger, stream).add(standing => (unproven(standing)?.promotion.id === id ? [entry] : []));
  return proof;
}

function proven(state: State, proof: ReturnType<typeof proofOf>): State {
  return state.name === 'rolled-back' ? { ...state, proof } : state;
}

function taken(stream: Stream, { promotion, order }: Owed, ended: Ended): Took {
  const because = 'it went back, and nobody had seen it';
  const { candidate } = order.plan;
  const commands = byHand(order, ended.state);
  return {
    kind: 'taken',
    taken: { stream, promotion: promotion.id, candidate, because, ended, byHand: commands, compensated: [] },
  };
}
