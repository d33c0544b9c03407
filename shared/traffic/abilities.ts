// What a target can do, as data: plans refuse by it, docs are rendered from it, the contract suite is chosen by it.

export type Range = { readonly from: number; readonly to: number };

/** How a share of nothing, or of everything, exists. */
export type Extreme = 'exact' | 'by-switching-off' | 'never';

export type Verification =
  /** The control plane tells what is in force. */
  | 'exactly'
  /** Telemetry of each arm shows it after a while. */
  | 'by-data'
  /** Only by counting answers. */
  | 'statistically'
  | 'not-at-all';

export type Abilities = {
  /** The smallest step between two shares, in percent. */
  readonly grainPercent: number;
  /** Shares of the candidate that can be written besides 0 and 100. */
  readonly rangePercent: Range;
  readonly zero: Extreme;
  readonly hundred: Extreme;
  /** Whether all shares change in one write. */
  readonly atomic: boolean;
  readonly verifiable: Verification;
  readonly settling: { readonly expectedMilliseconds: number; readonly worstMilliseconds: number };
  /** How long a client may stay with an arm, whatever the shares say; 0 when every request is split anew. */
  readonly stickyMilliseconds: number;
  /** Every request is split by itself, whoever sends it: its share is a matter of chance alone. */
  readonly independent?: true;
  /** What pinned clients see after going back, in words for the docs and the plan. */
  readonly pinnedAtRollback: string;
  /** How the candidate becomes the stable arm. */
  readonly promotion: 'swap' | 'weights';
  readonly leastRoles: readonly { readonly role: string; readonly scope: string; readonly why: string }[];
};

/** Why a share cannot be written, with numbers; undefined when it can. */
export function refuseShare(abilities: Abilities, percent: number): string | undefined {
  const { grainPercent, rangePercent, zero, hundred } = abilities;
  if (!Number.isFinite(percent) || percent < 0 || percent > 100) return 'a share lies between 0 % and 100 %';
  if (percent === 0) return zero === 'never' ? 'this target cannot show 0 %' : undefined;
  if (percent === 100) return hundred === 'never' ? 'this target cannot show 100 %' : undefined;
  const steps = percent / grainPercent;
  if (Math.abs(steps - Math.round(steps)) > 1e-9) {
    return `${percent} % is finer than the grain of ${grainPercent} % that this target has`;
  }
  if (percent < rangePercent.from || percent > rangePercent.to) {
    return `this target shows shares from ${rangePercent.from} % to ${rangePercent.to} %`;
  }
  return undefined;
}
