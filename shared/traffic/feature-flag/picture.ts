// A flag as it is read before and after every change, in one request, and as the port tells it.
import { createHash } from 'node:crypto';
import type { AppConfiguration, KeyValue } from '../../azure/stores/app-configuration.js';
import type { Split } from '../split.js';
import type { Arm, LiveSplit } from '../target.js';
import { type Flag, flagIn, sharesOf } from './flag.js';
import { unsuitable } from './unsuitable.js';

export type Subject = {
  readonly store: AppConfiguration;
  /** Without the prefix that App Configuration gives to flags. */
  readonly flag: string;
  readonly label: string | undefined;
  /** The arm that the caller named as the one to be promoted. */
  readonly candidate: string | undefined;
};

export type Picture = {
  readonly flag: Flag;
  readonly found: KeyValue;
  readonly shares: Split;
  readonly resource: string;
  readonly guard: string;
};

const prefix = '.appconfig.featureflag/';
const flagType = 'application/vnd.microsoft.appconfig.ff+json';

export async function lookAt(subject: Subject): Promise<Picture> {
  const { store, flag: name, label } = subject;
  const found = await store.read({ key: `${prefix}${name}`, label });
  if (found.contentType?.split(';')[0]?.trim().toLowerCase() !== flagType) {
    throw unsuitable(
      `${name} in ${store.host} is no feature flag: its content type is ${found.contentType?.slice(0, 100) ?? 'none'}`,
    );
  }
  const flag = flagIn(found.value, subject.candidate);
  const shares = sharesOf(flag);
  const query = label === undefined ? '' : `?label=${encodeURIComponent(label)}`;
  return {
    flag,
    found,
    shares,
    resource: `https://${store.host}/kv/${encodeURIComponent(found.key)}${query}`,
    guard: guardOf(flag),
  };
}

/** A description that somebody corrects meanwhile is nobody's share. */
function guardOf({ kind, isEnabled, raw, shares, obstacle }: Flag): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, isEnabled, raw, shares, obstacle?.why ?? '']))
    .digest('hex')
    .slice(0, 32);
}

export function liveSplit({ flag, found, shares, resource, guard }: Picture): LiveSplit {
  const arm = (name: string): Arm => ({
    name,
    isDefault: name === flag.stable,
    share: shares[name] ?? 0,
    state: flag.isEnabled ? (found.isLocked ? 'locked' : 'enabled') : 'disabled',
    // A flag knows users, and nothing of what runs for them.
    builds: [],
    contradiction: false,
    hasRule: (shares[name] ?? 0) > 0,
    unknown: [],
  });
  return {
    resource,
    arms: [arm(flag.stable), arm(flag.candidate)],
    split: shares,
    idle: (shares[flag.candidate] ?? 0) === 0 ? [flag.candidate] : [],
    guard,
    remarks: [
      ...(flag.isEnabled ? [] : ['the flag is switched off: no share is in force']),
      ...(found.isLocked ? ['the flag is locked: no share can be written'] : []),
      ...(flag.obstacle === undefined ? [] : [`${flag.obstacle.why}: ${flag.obstacle.hint}`]),
      ...flag.remarks,
    ],
  };
}
