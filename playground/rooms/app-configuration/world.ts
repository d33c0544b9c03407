// Stores of App Configuration, and apps that obey a flag in one of them. Plain values.
import type { Behaviour } from '../../world.js';

export type KeyValueWorld = {
  readonly key: string;
  readonly label?: string;
  readonly value: string;
  readonly contentType?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly locked?: boolean;
};

export type StoreWorld = {
  /** `contoso` is found at contoso.azconfig.io. */
  readonly name: string;
  readonly group: string;
  readonly keyValues: readonly KeyValueWorld[];
};

/** One app with several versions in it: which one a user meets, the flag decides. */
export type FlagAppWorld = {
  readonly name: string;
  readonly hostName: string;
  readonly store: string;
  readonly flag: string;
  readonly label?: string;
  /** How often it asks the store again. */
  readonly refreshSeconds: number;
  /** By `on` and `off`, or by variant. */
  readonly versions: Readonly<Record<string, Behaviour>>;
};

export type FlagWorld = { readonly stores: readonly StoreWorld[]; readonly apps: readonly FlagAppWorld[] };

export const storeDomain = 'azconfig.io';
export const flagPrefix = '.appconfig.featureflag/';
export const flagType = 'application/vnd.microsoft.appconfig.ff+json;charset=utf-8';
