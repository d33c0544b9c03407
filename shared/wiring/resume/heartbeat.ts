// The sign that resume lives. Whoever hands a rollout off looks for it.
import type { Entry, NewEntry } from '../../ledger/entry.js';
import { type Ledger, versionOf } from '../../ledger/ledger.js';
import { heartbeatAge, heartbeatEntry, heartbeatStream, isHeartbeatDue } from '../../promotion/heartbeat.js';
import type { Ground } from './ground.js';

/** Somebody who was quicker has left the same sign: then nothing is left to write. */
export async function leaveHeartbeat(
  { ledger, common, own }: Pick<Ground, 'ledger' | 'common' | 'own'>,
  environment: string,
): Promise<void> {
  const stream = heartbeatStream(environment);
  const entries = await ledger.read(stream);
  const now = common.clock.now();
  if (!isHeartbeatDue(heartbeatAge(entries, now))) return;
  await append(ledger, entries, { stream, entry: heartbeatEntry({ at: now, by: own.driver }) });
}

type Sign = { readonly stream: ReturnType<typeof heartbeatStream>; readonly entry: NewEntry };

async function append(ledger: Ledger, before: readonly Entry[], { stream, entry }: Sign): Promise<void> {
  await ledger.append(stream, [entry], versionOf(before));
}
