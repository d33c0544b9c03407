// How registries differ, and how they misbehave. Every habit has been seen in the wild.

export type TokenFlow = 'distribution' | 'docker-hub' | 'ghcr' | 'acr';

export type RegistryHabits = {
  /** What the referrers API answers where it is not offered, or does not do what it says. */
  readonly referrers: 'offered' | 'ignores-filter' | 404 | 400 | 406 | 303 | 500;
  /** How many entries one page of referrers has. */
  readonly referrersPage: number;
  /** Answers a tag with another platform's digest in the header. */
  readonly lies: boolean;
  /** Sends other bytes than those that were asked for. */
  readonly swapsBytes: boolean;
  /** Where blobs are: here, or behind a redirect to this address. */
  readonly blobsAt: string | undefined;
  readonly auth: 'open' | 'basic' | TokenFlow;
};

export const usualHabits: RegistryHabits = {
  referrers: 'offered',
  referrersPage: 100,
  lies: false,
  swapsBytes: false,
  blobsAt: undefined,
  auth: 'open',
};

export type Account = { readonly username: string; readonly password: string };
