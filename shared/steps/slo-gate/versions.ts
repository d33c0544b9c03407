// Whether the versions that were named report at all. A version that nobody ever saw is a slip more often than not.
import { didYouMean } from '../../fault/did-you-mean.js';
import { Fault } from '../../fault/fault.js';
import type { VersionSeen } from '../../telemetry/telemetry.js';
import type { GateDesk, GatePlan } from './port.js';

const hour = 3_600_000;
const mostListed = 10;

export type Absent = {
  readonly version: string;
  readonly side: 'candidate' | 'stable';
  readonly seen: readonly VersionSeen[];
};

/** Of the last hour; undefined where both were seen, or nobody can tell. */
export async function absentVersions(
  gate: Pick<GateDesk, 'versions'>,
  { arms }: Pick<GatePlan, 'arms'>,
  now: number,
): Promise<Absent | undefined> {
  const named = [
    { side: 'candidate', version: arms.candidate.version },
    { side: 'stable', version: arms.stable?.version },
  ] as const;
  if (named.every(({ version }) => version === undefined)) return undefined;
  const answer = await gate.versions(now - hour, now);
  if (answer?.kind !== 'told') return undefined;
  const seen = answer.value;
  for (const { side, version } of named) {
    if (version !== undefined && !seen.some(each => each.version === version)) return { side, version, seen };
  }
  return undefined;
}

export function unknownVersion({ version, side, seen }: Absent): Fault {
  const names = seen.map(each => (each.version === '' ? '(none)' : each.version));
  const near = didYouMean(version, names);
  const listed = seen
    .slice(0, mostListed)
    .map(({ total }, at) => `${names[at]} (${Math.round(total).toLocaleString('en-US')} requests)`);
  const more = seen.length > mostListed ? ` and ${seen.length - mostListed} more` : '';
  const question = near === undefined ? '' : `; did you mean ${near}?`;
  return new Fault(
    'VERSION_UNKNOWN',
    `the version ${version} of the ${side} was not seen in the last hour; seen were ${listed.join(', ')}${more}${question}`,
    { hint: `correct the input ${side}-version, or let the version report as service.version` },
  );
}
