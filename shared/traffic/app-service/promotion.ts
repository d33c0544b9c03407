// Making the candidate the stable one: its rule is cleared, the slots are swapped once, and the end is looked at.
// The order and its price are in docs/decisions/0013-clear-before-swap.md.
import { Fault } from '../../fault/fault.js';
import { culprit } from '../blame.js';
import type { Split } from '../split.js';
import type { Receipt, Reconciled, Seen, Wire } from '../target.js';
import { quietMilliseconds } from './abilities.js';
import { type Position, positionOf } from './live/position.js';
import { look, lookAtRules, type Reading } from './live/reading.js';
import { rulesNamed, rulesWithout, sameName } from './live/rules.js';
import { printSnapshot, readSnapshot, type Snapshot } from './live/snapshot.js';
import { snapshotOf, staleness } from './live/taking.js';
import { blameFor, type Ground, isUnclear, production, unclear } from './means.js';
import { demandReady, demandSlots, seenArm } from './reasons/reasons.js';
import { judgeRules, seenByRules, seeRules } from './shift.js';
import { swapOnce } from './swap.js';

export async function promote(ground: Ground, candidate: string, guard: string): Promise<Receipt> {
  const reading = await look(ground);
  demandSlots(reading);
  const { name } = seenArm(reading, candidate).arm;
  const stale = await staleness(ground, reading, { guard, arms: [production, name] });
  if (stale !== undefined) throw stale;
  await demandReady(ground, reading, name);
  const askedAt = ground.clock.now();
  const before = snapshotOf(reading, askedAt);
  const kept = await clearRule(ground, reading, name);
  await swapOnce(ground, {
    slot: name,
    expected: before.builds[name] ?? '',
    isProof: each => isExchanged(positionOf(before, each), name),
  });
  await keepRules(ground, kept, name).catch(thrown => {
    // The swap is made and proven. What the rules are now has to be looked at again.
    throw isPassing(thrown) ? unclear('the promotion with its rules', thrown) : thrown;
  });
  return {
    asked: promotedSplit(before.split, name),
    before: printSnapshot(before),
    unchanged: false,
    askedAt,
  };
}

function isPassing(thrown: unknown): thrown is Fault {
  return thrown instanceof Fault && ['HTTP_GAVE_UP', 'HTTP_UNREADABLE'].includes(thrown.code);
}

/** Production's share and the candidate's own, both to the build that the candidate held. */
function promotedSplit(split: Split, candidate: string): Split {
  const whole = (split[production] ?? 0) + (split[candidate] ?? 0);
  return { ...split, [production]: 0, [candidate]: Number(whole.toFixed(9)) };
}

/** After the swap the slot holds the old build: a rule for it would go on sending users there. */
export async function clearRule(ground: Ground, { rules }: Pick<Reading, 'rules'>, slot: string) {
  const { rules: kept, changes } = rulesWithout(rules, slot);
  if (!changes) return kept;
  try {
    await ground.changes.setRules(ground.at, kept);
  } catch (thrown) {
    // Clearing twice is clearing once: an unclear answer needs a look and nothing else.
    if (!isUnclear(thrown)) throw thrown;
    const left = rulesNamed(await lookAtRules(ground), slot);
    if (left.length > 0) throw unclear(`the change of the rule for ${slot}`, thrown);
  }
  return kept;
}

/** Whether rules travel with a swap is not known: whichever way it goes, the same rules stand there afterwards. */
async function keepRules(ground: Ground, kept: Reading['rules'], slot: string): Promise<void> {
  const now = await lookAtRules(ground);
  const isMissing = kept.some(({ name = '' }) => rulesNamed(now, name).length === 0);
  if (!isMissing && rulesNamed(now, slot).length === 0) return;
  await ground.changes.setRules(ground.at, kept);
  const left = rulesNamed(await lookAtRules(ground), slot);
  if (left.length === 0) return;
  throw new Fault(
    'TRAFFIC_NOT_SETTLED',
    `${slot} holds the old build after the swap, and still has a rule for traffic`,
    {
      hint: `clear it: az webapp traffic-routing clear`,
      facts: { asked: `no rule for ${slot}`, seen: `${slot} ${left[0]?.reroutePercentage ?? 0} %` },
    },
  );
}

/** A split that leaves production nothing is what a promotion asks for; a ladder that ends at 100 % does so too. */
function promoted(asked: Split): string | undefined {
  if ((asked[production] ?? 0) !== 0) return undefined;
  const [most] = Object.entries(asked)
    .filter(([name]) => name !== production)
    .sort(([, one], [, other]) => other - one);
  return most?.[0];
}

export async function seen(
  ground: Ground,
  { asked, before: wire }: Pick<Receipt, 'asked' | 'before'>,
): Promise<Seen> {
  const before = readSnapshot(wire, resourceIn(wire));
  const byRules = await seeRules(ground, asked, before);
  const candidate = promoted(asked);
  if (byRules.kind === 'as-asked' || candidate === undefined) return seenByRules(ground, before, byRules);
  const reading = await look(ground);
  const { split } = reading.live;
  const position = positionOf(before, reading);
  if (isExchanged(position, candidate)) {
    const isClear = rulesNamed(reading.rules, candidate).length === 0;
    return isClear && reading.inFlight === undefined
      ? { kind: 'seen', by: 'read', split }
      : { kind: 'not-yet', split };
  }
  if (position.kind === 'as-before' || reading.inFlight !== undefined) return { kind: 'not-yet', split };
  return { kind: 'drifted', split, ...(await culprit(blameFor(ground, before.resource, before.at))) };
}

function isExchanged(position: Position, slot: string): boolean {
  return position.kind === 'exchanged' && position.proven && sameName(position.slot, slot);
}

function resourceIn({ resource }: Wire): string {
  return typeof resource === 'string' ? resource : '';
}

export type Waiting = {
  /** Since when nothing was heard, for this process. */
  quietSince: number | undefined;
};

/** One look at what became of a write or a swap whose answer never came. */
export async function reconcile(
  ground: Ground,
  { asked, before: wire }: Pick<Receipt, 'asked' | 'before'>,
  waiting: Waiting,
): Promise<Reconciled> {
  const reading = await look(ground);
  const before = readSnapshot(wire, reading.live.resource);
  const byRules = judgeRules(reading.rules, asked, before);
  const candidate = promoted(asked);
  if (candidate === undefined) return reconciledWrite(byRules.kind);
  const position = positionOf(before, reading);
  if (reading.inFlight !== undefined) return 'cannot-know';
  if (position.kind === 'exchanged') return position.proven ? 'applied' : 'cannot-know';
  if (byRules.kind === 'as-asked' && !isAlready(before, asked)) return 'applied';
  if (position.kind !== 'as-before') return 'cannot-know';
  // A swap may be under way without a sign of it: only time shows that it never began.
  const now = ground.clock.now();
  waiting.quietSince ??= now;
  return now - waiting.quietSince >= quietMilliseconds ? 'not-applied' : 'cannot-know';
}

function reconciledWrite(kind: 'as-asked' | 'as-before' | 'other'): Reconciled {
  if (kind === 'as-asked') return 'applied';
  return kind === 'as-before' ? 'not-applied' : 'cannot-know';
}

/** All of it was the candidate's already: then what was asked can only have been the promotion. */
function isAlready({ split }: Snapshot, asked: Split): boolean {
  return Object.entries(asked).every(([name, share]) => Math.abs((split[name] ?? 0) - share) < 1e-6);
}
