// Whose requests a rollout is judged by. A workspace holds many services, and two of them may bear the same version: asked
// before anything moves, and kept in the standing order, so that whoever goes on asks about the same ones.
import type { Fault } from '../../../fault/fault.js';
import { durationInUnits } from '../../../judge/objectives/quantities.js';
import { readInputs } from '../../../step/read.js';
import { judgeInputs } from '../../../steps/canary-shift/inputs.js';
import { isSeen, type KnownArms, knownArms } from '../../../steps/outlook/known-arms.js';
import { hour, whoseWords } from '../../../steps/slo-gate/versions.js';
import type { Answered, Telemetry, VersionSeen } from '../../../telemetry/telemetry.js';
import type { Wiring } from '../../adapters.js';
import type { Reins } from '../reins.js';
import type { CommonClock } from './agreed-clock.js';
import type { Connected } from './connect.js';
import { openTelemetry } from './telemetry.js';

export type Judged = {
  readonly wiring: Wiring;
  readonly connected: Connected;
  readonly common: CommonClock;
  readonly reins: Reins;
  readonly telemetry: Telemetry | undefined;
};

/** Throws what speaks against a beginning: stable is not seen, or nobody can tell whose versions these are. */
export async function inKnownRole<J extends Judged>(judged: J, resource: string): Promise<J> {
  const found = await known(judged, true);
  if (found.kind === 'unknown') throw found.fault;
  return inRole(judged, found.role, resource);
}

/** For a plan that is only shown. */
export async function whyUnknown(judged: Judged): Promise<Fault | undefined> {
  const found = await known(judged, false);
  return found.kind === 'unknown' ? found.fault : undefined;
}

/** Unless this run names a role itself. A name that no input could hold is known to this run alone. */
export async function inRole<J extends Judged>(
  judged: J,
  role: string | undefined,
  resource: string,
): Promise<J> {
  const { connected, common } = judged;
  const { raw } = judged.wiring;
  const isSayable = role !== undefined && role !== '' && !role.includes(',');
  if (!isSayable || raw.get('role') !== undefined) return judged;
  const get = (name: string) => (name === 'role' ? role : raw.get(name));
  const wiring = { ...judged.wiring, raw: { ...raw, get } };
  const telemetry = await openTelemetry({ wiring, connected, clock: common.clock }, resource);
  return { ...judged, wiring, telemetry };
}

async function known(judged: Judged, isPatient: boolean): Promise<KnownArms> {
  const { wiring, telemetry } = judged;
  const values = readInputs(judgeInputs, [], wiring.raw);
  const { 'candidate-version': candidate, 'stable-version': stable, source, role } = values;
  const isByVersion = source === 'log-analytics' && candidate !== undefined && stable !== undefined;
  if (!isByVersion || telemetry === undefined) return { kind: 'known' };
  const { log, name: host } = wiring.host;
  const first = await lately(judged, telemetry);
  const isLate = isPatient && !isSeen(first, stable);
  const seen = isLate ? await onceMore(judged, telemetry, stable) : first;
  const found = knownArms(seen, { candidate, stable, role }, host);
  if (found.kind === 'known' && found.role !== undefined) {
    log.info(whoseWords([candidate, stable], found.role));
  }
  return found;
}

type Seen = Answered<readonly VersionSeen[]>;

async function lately({ common }: Judged, { versions, name }: Telemetry): Promise<Seen> {
  const now = common.clock.now();
  const seen = await versions?.({ from: now - hour, to: now });
  return seen ?? { kind: 'unreadable', why: `${name} tells no versions` };
}

/** What was served a moment ago is known only when the source has had its time. */
async function onceMore(judged: Judged, telemetry: Telemetry, stable: string): Promise<Seen> {
  const { common, reins, wiring } = judged;
  const { lagMilliseconds } = telemetry.abilities;
  const late = durationInUnits(lagMilliseconds);
  wiring.host.log.info(
    `${telemetry.name} has no request of ${stable}, and may be ${late} late: it is asked once more`,
  );
  await common.clock.sleep(lagMilliseconds, reins.forward);
  return lately(judged, telemetry);
}
