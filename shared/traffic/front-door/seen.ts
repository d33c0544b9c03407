// Whether what was asked is in force. The control plane knows what was asked, not what the edges do: requests by origin show
// it, or the time that it may take is over. Which of the two it was is told.
import { culprit } from '../blame.js';
import type { Split } from '../split.js';
import type { Receipt, Reconciled, Seen } from '../target.js';
import { answersToTell, holds, intervalOf } from '../traffic-manager/interval.js';
import { type Count, countRequests } from './live/count.js';
import { lastChange } from './live/memory.js';
import type { Picture } from './live/picture.js';
import { fromWire, type Kept } from './snapshot.js';
import { changesBetween, find, inPlay, render } from './standing.js';
import type { Workbench } from './workbench.js';

export async function seenOf(bench: Workbench, receipt: Receipt): Promise<Seen> {
  const picture = await bench.look();
  const { shares: split } = picture;
  const kept = fromWire(receipt.before);
  if (!isNear(split, receipt.asked)) {
    if (isNear(split, kept.split)) return { kind: 'not-yet', split };
    return {
      kind: 'drifted',
      split,
      ...(await culprit({ ...bench.blame(picture), since: receipt.askedAt })),
    };
  }
  const { clock, metrics, countedBy } = bench;
  const now = clock.now();
  const started = startedAt(picture, receipt);
  const isOver = now >= started + budgetFor(bench, kept, receipt.asked);
  // What stood there before anybody wrote, and long enough, needs no proof by requests.
  if (receipt.unchanged && isOver && lastChange(picture) !== undefined) {
    return told(bench, { kind: 'seen', by: 'read', split });
  }
  const count = await countRequests(picture, { metrics, countedBy, since: started, now });
  const shown = showing(count, { before: kept.split, asked: split });
  if (shown === 'asked') {
    return told(bench, { kind: 'seen', by: 'telemetry', split: countedShares(count, split) });
  }
  const isContradicted = shown === 'before' && !picture.group.hasAffinity;
  if (!isOver || isContradicted) return { kind: 'not-yet', split: countedShares(count, kept.split) };
  return told(bench, { kind: 'seen', by: 'budget', split });
}

function told({ memory, clock }: Workbench, seen: Seen): Seen {
  memory.settled(clock.now());
  return seen;
}

/** Of what was there already the time counts from whoever changed it last. */
function startedAt(picture: Picture, { unchanged, askedAt }: Receipt): number {
  return unchanged ? Math.min(askedAt, lastChange(picture) ?? askedAt) : askedAt;
}

/** Changes that are made one after the other queue, and each takes its time. */
function budgetFor(
  { budgetMilliseconds, isAtomic }: Workbench,
  { origins, split }: Kept,
  asked: Split,
): number {
  if (isNear(split, asked)) return budgetMilliseconds;
  const rendering = render(origins, asked);
  const writes = rendering.kind === 'weights' ? changesBetween(origins, rendering.origins).length : 1;
  const changes = isAtomic ? 1 : writes;
  return budgetMilliseconds * Math.min(2, Math.max(1, changes));
}

type Compared = { readonly before: Split; readonly asked: Split };

/** Edges share by whole rounds and not by chance, and a minute is not the same at all of them. */
const tolerancePercent = 1;

/** Fewer say nothing of an edge that has few visitors. */
const fewestRequests = 50;

/** What the count shows: what is asked and not what was before, the other way round, or neither for sure. */
function showing(count: Count, { before, asked }: Compared): 'asked' | 'before' | 'unsure' {
  if (count.kind === 'unknown') return 'unsure';
  const { requests, hits } = count;
  const needed = Math.max(
    ...Object.keys(asked).map(name => answersToTell(before[name] ?? 0, asked[name] ?? 0)),
  );
  if (requests < Math.max(needed, fewestRequests)) return 'unsure';
  const fits = (shares: Split) =>
    Object.keys(asked).every(name => isFitting(hits[name] ?? 0, requests, shares[name] ?? 0));
  // Who took over knows what was asked, and not always what stood there before.
  if (isNear(before, asked)) return fits(asked) ? 'asked' : 'unsure';
  const [isAsked, isBefore] = [fits(asked), fits(before)];
  if (isAsked === isBefore) return 'unsure';
  return isAsked ? 'asked' : 'before';
}

/** Nothing is nothing: one request is too many. */
function isFitting(hits: number, requests: number, share: number): boolean {
  if (share === 0) return hits === 0;
  if (share === 100) return hits === requests;
  const interval = intervalOf(hits, requests);
  const { fromPercent, toPercent } = interval;
  const tolerance = Math.min(tolerancePercent, share / 4);
  return holds({ fromPercent: fromPercent - tolerance, toPercent: toPercent + tolerance }, share);
}

function countedShares(count: Count, otherwise: Split): Split {
  if (count.kind === 'unknown' || count.requests === 0) return otherwise;
  return Object.fromEntries(
    Object.entries(count.hits).map(([name, hits]) => [name, (hits / count.requests) * 100]),
  );
}

/** What became of a change that broke off: wholly made, or not; half of one is not, and may be made again. */
export async function reconciled(
  bench: Workbench,
  { asked, before }: Pick<Receipt, 'asked' | 'before'>,
): Promise<Reconciled> {
  const picture = await bench.look();
  if (isNear(picture.shares, asked)) return 'applied';
  if (picture.origins.some(({ state }) => state === 'Updating')) return 'cannot-know';
  return isOnTheWay(picture, fromWire(before), asked) ? 'not-applied' : 'cannot-know';
}

/** Every origin is as it was, or as it was to be. */
function isOnTheWay(picture: Picture, { origins: before }: Kept, asked: Split): boolean {
  const rendering = render(before, asked);
  const after = rendering.kind === 'weights' ? rendering.origins : [];
  return inPlay(picture).every(origin =>
    [before, after].some(side => {
      const then = find(side, origin.name);
      return then !== undefined && then.isOn === origin.isOn && (!then.isOn || then.weight === origin.weight);
    }),
  );
}

/** Whole weights show a share as near as half the grain. */
export function isNear(one: Split, other: Split): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every(name => Math.abs((one[name] ?? 0) - (other[name] ?? 0)) <= 0.05 + 1e-6);
}
