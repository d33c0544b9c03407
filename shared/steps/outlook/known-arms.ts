// Whether the source knows the arms by their versions, before anything moves: whose they are, and that stable is seen at all.
// The candidate may not have had a request yet.
import { Fault } from '../../fault/fault.js';
import { type HostName, spell } from '../../step/names.js';
import type { Answered, VersionSeen } from '../../telemetry/telemetry.js';
import { unknownVersion, whose } from '../slo-gate/versions.js';

export type NamedArms = {
  readonly candidate: string;
  readonly stable: string;
  /** As the user names it. */
  readonly role: string | undefined;
};

export type KnownArms =
  /** `role`: found, where nobody named one. */
  { readonly kind: 'known'; readonly role?: string } | { readonly kind: 'unknown'; readonly fault: Fault };

export function knownArms(
  seen: Answered<readonly VersionSeen[]>,
  { candidate, stable, role: named }: NamedArms,
  host: HostName,
): KnownArms {
  if (seen.kind === 'unreadable') return unknown(unreadable(seen));
  const found = whose(seen, [candidate, stable]);
  if (named === undefined && found.kind === 'several') return unknown(unclear(found.why, host));
  const all = seen.kind === 'told' ? seen.value : [];
  if (!isSeen(seen, stable)) return unknown(unknownVersion({ version: stable, side: 'stable', seen: all }));
  const role = named === undefined && found.kind === 'one' ? found.role : undefined;
  return { kind: 'known', ...(role !== undefined && { role }) };
}

export function isSeen(seen: Answered<readonly VersionSeen[]>, version: string): boolean {
  return seen.kind === 'told' && seen.value.some(each => each.version === version);
}

function unknown(fault: Fault): KnownArms {
  return { kind: 'unknown', fault };
}

type Unreadable = { readonly why: string; readonly hint?: string };

function unreadable({ why, hint }: Unreadable): Fault {
  return new Fault('TELEMETRY_UNREADABLE', `nobody could judge it: ${why}`, { ...(hint && { hint }) });
}

function unclear(why: string, host: HostName): Fault {
  return new Fault('INPUT_INVALID', 'one input needs attention', { facts: { [spell('role', host)]: why } });
}
