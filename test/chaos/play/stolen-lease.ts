// Somebody else takes the lease, whose clock is ahead: by its time the lease has ended. Then that one dies as well.
import { setTimeout as sleep } from 'node:timers/promises';
import { versionOf } from '../../../shared/ledger/ledger.js';
import { entryOf } from '../../../shared/promotion/happened.js';
import type { Arena } from '../stage/arena.js';
import { linesOf, newestTold } from './story.js';

const leaseMilliseconds = 3 * 60_000;
const mostTries = 20;
const thief = 'somebody else, whose clock is ahead';

export async function stealLease(arena: Arena): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    try {
      if (await tookLease(arena)) return;
    } catch {
      // The ledger is away just now, or somebody wrote to it for too long.
      await sleep(arena.real(5_000));
    }
  }
}

/** False when somebody was quicker. */
async function tookLease({ ledger, stream, now }: Arena): Promise<boolean> {
  const told = newestTold(linesOf(await ledger.text(stream)));
  if (told?.leaseUntil === undefined || told.finished !== undefined) return true;
  const at = Math.max(now(), told.leaseUntil) + 1;
  const taken = {
    kind: 'lease-taken',
    promotion: told.promotion,
    driver: thief,
    fence: told.fence + 1,
    until: new Date(at + leaseMilliseconds).toISOString(),
  } as const;
  const before = await ledger.foreign.read(stream);
  const appended = await ledger.foreign.append(
    stream,
    [entryOf(taken, { at, by: thief })],
    versionOf(before),
  );
  return appended.kind === 'appended';
}
