// Whether the versions that were named report at all. A version that nobody ever saw is a slip more often than not.
import { didYouMean } from '../../fault/did-you-mean.js';
import { Fault } from '../../fault/fault.js';
import { type Answered, rolesOf, roleWords, type VersionSeen } from '../../telemetry/telemetry.js';
import type { GateDesk, GatePlan } from './port.js';

export const hour = 3_600_000;
const mostListed = 10;

export type Whose =
  /** The one that reports them; absent where the source knows no such names, or has not seen the versions. */
  { readonly kind: 'one'; readonly role?: string } | { readonly kind: 'several'; readonly why: string };

/** By the versions that were seen: a workspace holds many services, and two of them may bear the same version. */
export function whose(
  seen: Answered<readonly VersionSeen[]> | undefined,
  versions: readonly string[],
): Whose {
  if (seen?.kind !== 'told') return { kind: 'one' };
  const [role, ...others] = rolesOf(seen.value, versions);
  if (role === undefined) return { kind: 'one' };
  if (others.length === 0) return { kind: 'one', role };
  const why = `${versions.join(' and ')} are reported by ${roleWords([role, ...others])}: say which one is meant, or both by commas where they are one service, such as its slots`;
  return { kind: 'several', why };
}

export function whoseWords(versions: readonly string[], role: string): string {
  return `${versions.join(' and ')} report as ${roleWords([role])}: only its requests count`;
}

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
  const there = listed.length === 0 ? 'no request was seen at all' : `seen were ${listed.join(', ')}${more}`;
  return new Fault(
    'VERSION_UNKNOWN',
    `the version ${version} of the ${side} was not seen in the last hour; ${there}${question}`,
    { hint: `correct the input ${side}-version, or let the version report as service.version` },
  );
}
