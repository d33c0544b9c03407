// The requests that the sites really served, counted by arm, way in and status: what metrics are made from.

/** Through the production front, at the slot's own address, or as one of the platform's own pings before a swap. */
export type WayIn = 'front' | 'own' | 'warm-up';

export type Served = {
  readonly site: string;
  readonly slot: string;
  readonly way: WayIn;
  readonly status: number;
};

export type Tally = Served & { readonly requests: number };

export type Traffic = {
  count(served: Served): void;
  tallies(): readonly Tally[];
  /** All requests of one arm, whatever their status. */
  requests(site: string, slot: string, way?: WayIn): number;
  clear(): void;
};

export const startTraffic = (): Traffic => {
  const counts = new Map<string, Tally>();
  const tallies = (): readonly Tally[] => [...counts.values()];
  return {
    count: served => {
      const name = `${served.site}/${served.slot}/${served.way}/${served.status}`;
      counts.set(name, { ...served, requests: (counts.get(name)?.requests ?? 0) + 1 });
    },
    tallies,
    requests: (site, slot, way) =>
      tallies()
        .filter(each => each.site === site && each.slot === slot && (!way || each.way === way))
        .reduce((sum, each) => sum + each.requests, 0),
    clear: () => {
      counts.clear();
    },
  };
};
