// Watches whether what was asked comes into force: looks again and again, by our Clock, until it is seen, somebody
// else changed it, or the longest time that the target is known to take is over. Asked is not done.
import { Fault } from '../fault/fault.js';
import type { Clock } from '../http/clock.js';
import type { Split } from './split.js';
import type { Receipt, Reconciled, Seen, TrafficTarget } from './target.js';

export type Watch = {
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  /** Default: the worst settling time that the target declares. */
  readonly worstMilliseconds?: number;
};

type Told = { readonly looks: number; readonly tookMilliseconds: number };

export type Settled = Told &
  (
    | { readonly kind: 'seen'; readonly seen: Extract<Seen, { kind: 'seen' }> }
    | { readonly kind: 'drifted'; readonly seen: Extract<Seen, { kind: 'drifted' }> }
    | { readonly kind: 'cannot-know'; readonly why: string }
    | { readonly kind: 'not-settled'; readonly last: Split | undefined; readonly why?: string }
  );

const shortestWaitMilliseconds = 500;
const longestWaitMilliseconds = 30_000;
/** What became of a change is asked for long, and less often. */
const longestPauseMilliseconds = 60_000;

type Watched = Pick<TrafficTarget, 'seen' | 'abilities'>;

export async function settle(target: Watched, receipt: Receipt, watch: Watch): Promise<Settled> {
  const { clock } = watch;
  const { expectedMilliseconds, worstMilliseconds: declared } = target.abilities.settling;
  const startedAt = clock.now();
  const endsAt = startedAt + (watch.worstMilliseconds ?? declared);
  let wait = Math.max(shortestWaitMilliseconds, expectedMilliseconds / 4);
  let before: Sight | undefined;
  for (let looks = 1; ; looks += 1) {
    const sight = await look(target, receipt);
    const told = { looks, tookMilliseconds: clock.now() - startedAt };
    const verdict = verdictOf(sight, before);
    if (verdict !== undefined) return { ...verdict, ...told };
    if (clock.now() >= endsAt) return { kind: 'not-settled', ...lastOf(sight, before), ...told };
    await clock.sleep(Math.min(wait, endsAt - clock.now()), watch.signal);
    wait = Math.min(longestWaitMilliseconds, wait * 1.5);
    before = sight;
  }
}

/** A look that failed is no look: the control plane may be away for a while, and the watch goes on. */
type Sight = Seen | { readonly kind: 'no-look'; readonly why: string };

async function look(target: Watched, receipt: Receipt): Promise<Sight> {
  try {
    return await target.seen(receipt);
  } catch (thrown) {
    // Passing trouble of the service only; a missing role or resource does not heal by waiting.
    if (thrown instanceof Fault && ['HTTP_GAVE_UP', 'HTTP_UNREADABLE'].includes(thrown.code)) {
      return { kind: 'no-look', why: thrown.message };
    }
    throw thrown;
  }
}

type Verdict =
  | Pick<Extract<Settled, { kind: 'seen' }>, 'kind' | 'seen'>
  | Pick<Extract<Settled, { kind: 'drifted' }>, 'kind' | 'seen'>
  | Pick<Extract<Settled, { kind: 'cannot-know' }>, 'kind' | 'why'>;

/** Drift counts when it is seen twice: one answer may come from a copy that lags behind. */
function verdictOf(sight: Sight, before: Sight | undefined): Verdict | undefined {
  switch (sight.kind) {
    case 'seen':
      return { kind: 'seen', seen: sight };
    case 'drifted':
      return before?.kind === 'drifted' ? { kind: 'drifted', seen: sight } : undefined;
    case 'cannot-know':
      return { kind: 'cannot-know', why: sight.why };
    case 'not-yet':
    case 'no-look':
      return undefined;
    default: {
      const unreachable: never = sight;
      return unreachable;
    }
  }
}

function lastOf(sight: Sight, before: Sight | undefined) {
  const last = [sight, before].flatMap(each =>
    each !== undefined && 'split' in each ? [each.split] : [],
  )[0];
  return { last, ...(sight.kind === 'no-look' && { why: sight.why }) };
}

/** For whoever cannot go on without: the end of a watch as a fault, with asked and seen; nothing when it was seen. */
export function unsettled(receipt: Pick<Receipt, 'asked'>, settled: Settled): Fault | undefined {
  const asked = printSplit(receipt.asked);
  switch (settled.kind) {
    case 'seen':
      return undefined;
    case 'drifted': {
      const { split, by, at } = settled.seen;
      const seen = printSplit(split);
      const who = by === undefined ? 'somebody' : by;
      return new Fault(
        'TRAFFIC_DRIFTED',
        `${who} changed the traffic after our write: asked ${asked}, seen ${seen}`,
        {
          facts: {
            asked,
            seen,
            ...(by !== undefined && { 'changed-by': by }),
            ...(at !== undefined && { 'changed-at': at }),
          },
        },
      );
    }
    case 'cannot-know':
      return new Fault(
        'TRAFFIC_NOT_SETTLED',
        `whether ${asked} is in force cannot be known: ${settled.why}`,
        {
          facts: { asked },
        },
      );
    case 'not-settled': {
      const seen = settled.last === undefined ? 'nothing' : printSplit(settled.last);
      const seconds = Math.round(settled.tookMilliseconds / 1_000);
      return new Fault('TRAFFIC_NOT_SETTLED', `asked ${asked}, seen ${seen} after ${seconds} s`, {
        facts: {
          asked,
          seen,
          seconds,
          looks: settled.looks,
          ...(settled.why !== undefined && { 'last-look': settled.why }),
        },
      });
    }
    default: {
      const unreachable: never = settled;
      return unreachable;
    }
  }
}

/** What became of a change whose answer never came: asks until it is known, or the time for it is over. */
export async function untilKnown(
  target: Pick<TrafficTarget, 'reconcile'>,
  intent: Pick<Receipt, 'asked' | 'before'>,
  watch: Watch & { readonly worstMilliseconds: number },
): Promise<Reconciled> {
  const { clock, signal } = watch;
  const endsAt = clock.now() + watch.worstMilliseconds;
  for (let wait = 2_000; ; wait = Math.min(longestPauseMilliseconds, wait * 2)) {
    const found = await target.reconcile(intent);
    if (found !== 'cannot-know' || clock.now() >= endsAt) return found;
    await clock.sleep(Math.min(wait, endsAt - clock.now()), signal);
  }
}

export function printSplit(split: Split): string {
  return Object.entries(split)
    .filter(([, share]) => share !== 0)
    .map(([name, share]) => `${name} ${Number(share.toFixed(3))} %`)
    .join(', ');
}
