// The times of leases. All of them are of the common clock.

/** Without a renewal a driver counts as dead after this. */
export const leaseMilliseconds = 3 * 60_000;
/** How often a driver renews. Two renewals may fail before the lease is lost. */
export const renewalMilliseconds = 60_000;
/** An entry that takes a longer lease does not count: it would lock everybody out. */
export const longestLeaseMilliseconds = 15 * 60_000;
/** What a raise leaves of its lease: the common clock comes in whole seconds, and over a network. */
export const leaseMarginMilliseconds = 10_000;
/** Going back asks no lease, so that its request is bounded by its own deadline, and that generously. */
export const longestRequestMilliseconds = 2 * 60_000;
