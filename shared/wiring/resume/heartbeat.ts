// The sign that resume lives. Whoever hands a rollout off looks for it.
import type { Entry, NewEntry } from '../../ledger/entry.js';
import { type Ledger, versionOf } from '../../ledger/ledger.js';
import { heartbeatEntry, heartbeatStream, isHeartbeatWanted } from '../../promotion/heartbeat.js';
import type { Ground } from './ground.js';

/** Somebody who was quicker has left the same sign: then nothing is left to write. */
export async function leaveHeartbeat(
  { ledger, common, own, wiring }: Pick<Ground, 'ledger' | 'common' | 'own' | 'wiring'>,
  environment: string,
): Promise<void> {
  const stream = heartbeatStream(environment);
  const entries = await ledger.read(stream);
  const now = common.clock.now();
  const scheduled = isScheduled(wiring.environment);
  if (!isHeartbeatWanted(entries, now, scheduled)) return;
  await append(ledger, entries, { stream, entry: heartbeatEntry({ at: now, by: own.driver }, scheduled) });
}

/** Undefined on a terminal: whoever starts it there, a person or a timer, does not say. */
function isScheduled(environment: Ground['wiring']['environment']): boolean | undefined {
  const { GITHUB_EVENT_NAME: event, BUILD_REASON: reason } = environment;
  if (event !== undefined) return event === 'schedule';
  return reason === undefined ? undefined : reason === 'Schedule';
}

type Sign = { readonly stream: ReturnType<typeof heartbeatStream>; readonly entry: NewEntry };

async function append(ledger: Ledger, before: readonly Entry[], { stream, entry }: Sign): Promise<void> {
  await ledger.append(stream, [entry], versionOf(before));
}
