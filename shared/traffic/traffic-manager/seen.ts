// Whether what was asked is in force: by the control plane first, then by the clock, then by counting answers of DNS.
// Asked and seen stay two numbers, with the interval that the count allows; what a count cannot prove is said.
import { culprit } from '../blame.js';
import type { Split } from '../split.js';
import type { Receipt, Reconciled, Seen } from '../target.js';
import { settledAfter } from './abilities.js';
import { blameIn, find, type Workshop } from './change.js';
import { type Count, countAnswers } from './count.js';
import { answersToTell, confidencePercent, holds, intervalOf } from './interval.js';
import { lookAt, type Picture, sharesOf } from './profile.js';
import { fromWire } from './snapshot.js';
import { largestErrorPercent, render, type Standing } from './weights.js';

export type ArmCount = {
  readonly askedPercent: number;
  /** What the weights in force make of it: whole numbers come near, not always there. */
  readonly setPercent: number;
  readonly seenPercent: number;
  readonly fromPercent: number;
  readonly toPercent: number;
};

export type Counted = {
  readonly answers: number;
  /** How sure it is that the intervals hold what is true. */
  readonly confidencePercent: number;
  readonly arms: Readonly<Record<string, ArmCount>>;
};

export type CountedSeen = Seen & { readonly counted?: Counted };

const fewestAnswers = 200;
const mostAnswers = 2_000;

export async function seenOf(workshop: Workshop, receipt: Receipt): Promise<CountedSeen> {
  const picture = await lookAt(workshop);
  const { shares: split } = picture;
  const before = sharesOf(fromWire(receipt.before));
  if (!isNear(split, receipt.asked)) {
    if (isNear(split, before)) return { kind: 'not-yet', split };
    return { kind: 'drifted', split, ...(await culprit(blameIn(workshop, picture, receipt.askedAt))) };
  }
  // Until then some still hold an answer from before, whatever the name servers say.
  if (workshop.clock.now() < receipt.askedAt + settledAfter(picture.ttlSeconds)) {
    return { kind: 'not-yet', split: before };
  }
  const count = await countAnswers(workshop.dns, picture, questionsFor(before, split));
  return verdict(count, { asked: receipt.asked, set: split, before });
}

type Compared = { readonly asked: Split; readonly set: Split; readonly before: Split };

function verdict(count: Count, { asked, set, before }: Compared): CountedSeen {
  if (count.kind === 'unknown') {
    const why = `weights are as asked and their time is over, but answers cannot be counted: ${count.why}`;
    return { kind: 'cannot-know', why };
  }
  const counted = countedOf(count, asked, set);
  const split = Object.fromEntries(
    Object.entries(counted.arms).map(([name, { seenPercent }]) => [name, seenPercent]),
  );
  const isFitting = (shares: Split) =>
    Object.entries(counted.arms).every(([name, arm]) => holds(arm, shares[name] ?? 0));
  if (!isFitting(set)) return { kind: 'not-yet', split, counted };
  // A count that fits both proves neither; then it is only known that the time for it is over.
  const by = isFitting(before) && !isNear(before, set) ? 'budget' : 'statistics';
  return { kind: 'seen', by, split, counted };
}

function countedOf(
  { answers, hits }: Extract<Count, { kind: 'counted' }>,
  asked: Split,
  set: Split,
): Counted {
  const arms = Object.keys(set).map((name): readonly [string, ArmCount] => {
    const own = hits[name] ?? 0;
    return [
      name,
      {
        askedPercent: asked[name] ?? 0,
        setPercent: set[name] ?? 0,
        seenPercent: (own / answers) * 100,
        ...intervalOf(own, answers),
      },
    ];
  });
  return { answers, confidencePercent, arms: Object.fromEntries(arms) };
}

/** As many as it takes to tell what is asked from what was there, within reason. */
function questionsFor(before: Split, asked: Split): number {
  const needed = Object.keys(asked).map(name => answersToTell(before[name] ?? 0, asked[name] ?? 0));
  return Math.min(mostAnswers, Math.max(fewestAnswers, ...needed));
}

/** What became of a change that broke off: wholly made, or not; half of one is not, and may be made again. */
export async function reconciled(
  workshop: Workshop,
  { asked, before }: Pick<Receipt, 'asked' | 'before'>,
): Promise<Reconciled> {
  const picture = await lookAt(workshop);
  if (isNear(picture.shares, asked)) return 'applied';
  return isOnTheWay(picture, fromWire(before), asked) ? 'not-applied' : 'cannot-know';
}

/** Every endpoint is as it was, or as it was to be. */
function isOnTheWay({ endpoints }: Picture, before: readonly Standing[], asked: Split): boolean {
  const rendering = render(before, asked);
  const after = rendering.kind === 'weights' ? rendering.endpoints : [];
  return endpoints.every(endpoint =>
    [before, after].some(side => {
      const then = find(side, endpoint);
      return (
        then !== undefined && then.isOn === endpoint.isOn && (!then.isOn || then.weight === endpoint.weight)
      );
    }),
  );
}

/** Whole weights show a share as near as half the grain. */
export function isNear(one: Split, other: Split): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every(
    name => Math.abs((one[name] ?? 0) - (other[name] ?? 0)) <= largestErrorPercent + 1e-6,
  );
}
