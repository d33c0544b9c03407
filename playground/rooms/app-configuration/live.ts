// Stores and apps as they are now. An app holds what it read last: the store may say something else by then.
import { randomBytes } from 'node:crypto';
import { type Chance, chance } from '../../random.js';
import type { Behaviour } from '../../world.js';
import { type FlagAppWorld, type FlagWorld, flagPrefix, type StoreWorld, storeDomain } from './world.js';

export type KeyValue = {
  readonly key: string;
  readonly label: string | undefined;
  readonly value: string;
  readonly contentType: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  readonly locked: boolean;
  readonly etag: string;
  readonly changed: Date;
};

export type Store = {
  readonly name: string;
  readonly group: string;
  keyValues: readonly KeyValue[];
  /** Counts its changes, as its sync token tells them. */
  serial: number;
};

export type FlagApp = Omit<FlagAppWorld, 'versions'> & {
  versions: Readonly<Record<string, Behaviour>>;
  /** What it read last, and when, in milliseconds of the playground's time. */
  held: { readonly value: string; readonly at: number } | undefined;
};

export type Flags = {
  readonly stores: readonly Store[];
  readonly apps: readonly FlagApp[];
  /** Who comes without saying who. */
  readonly strangers: Chance;
};

export const newEtag = (): string => randomBytes(20).toString('base64url');

const startStore = ({ name, group, keyValues }: StoreWorld, changed: Date): Store => ({
  name,
  group,
  serial: 1,
  keyValues: keyValues.map(({ label, contentType, tags = {}, locked = false, ...rest }) => ({
    ...rest,
    label,
    contentType,
    tags,
    locked,
    etag: newEtag(),
    changed,
  })),
});

export const startFlags = (described: FlagWorld | undefined, now: Date, seed: number): Flags => ({
  stores: (described?.stores ?? []).map(each => startStore(each, now)),
  apps: (described?.apps ?? []).map(each => ({ ...each, held: undefined })),
  strangers: chance(seed, 'flags'),
});

export const storeAt = ({ stores }: Flags, host: string): Store | undefined =>
  stores.find(({ name }) => host === `${name}.${storeDomain}`);

export const flagAppAt = ({ apps }: Flags, host: string): FlagApp | undefined =>
  apps.find(({ hostName }) => hostName === host);

export const keyValueOf = (store: Store, key: string, label: string | undefined): KeyValue | undefined =>
  store.keyValues.find(each => each.key === key && each.label === label);

export const put = (store: Store, next: KeyValue): void => {
  store.serial += 1;
  const others = store.keyValues.filter(each => each.key !== next.key || each.label !== next.label);
  store.keyValues = [...others, next];
};

/** The flag as the store holds it. */
export const flagOf = ({ stores }: Flags, { store, flag, label }: FlagApp): KeyValue | undefined => {
  const found = stores.find(({ name }) => name === store);
  return found && keyValueOf(found, `${flagPrefix}${flag}`, label);
};
