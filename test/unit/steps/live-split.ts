// Live splits made by hand, as some target may have seen them.
import type { Arm, Build, LiveSplit } from '../../../shared/traffic/target.js';

export const digest = `sha256:${'3f'.repeat(32)}`;
export const other = `sha256:${'7c'.repeat(32)}`;

export function image(of: string): Build {
  return { source: 'image', text: `r/shop@${of}`, digest: of };
}

export function arm(name: string, share: number, more: Partial<Arm> = {}): Arm {
  return {
    name,
    isDefault: name === 'production',
    share,
    state: 'Running',
    address: new URL(`https://shop-${name}.test`),
    builds: [image(digest)],
    digest,
    contradiction: false,
    hasRule: false,
    unknown: [],
    ...more,
  };
}

/** An arm in which nothing tells the digest. */
export function unidentified(name: string, share: number, more: Partial<Arm> = {}): Arm {
  const { digest: _, ...rest } = arm(name, share);
  return { ...rest, builds: [], ...more };
}

export function live(arms: readonly Arm[], more: Partial<LiveSplit> = {}): LiveSplit {
  const marks = { guard: 'guard-1' };
  return {
    ...marks,
    resource: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Web/sites/shop',
    arms,
    split: Object.fromEntries(arms.map(({ name, share }) => [name, share])),
    idle: arms.filter(one => !one.isDefault && one.share === 0 && !one.hasRule).map(({ name }) => name),
    remarks: [],
    ...more,
  };
}
