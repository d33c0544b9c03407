// How long Traffic Manager takes, in the playground's time.

export type TrafficHabits = {
  /** From the answer of the control plane until DNS says so. */
  readonly trafficManagerSeconds: number;
};

export const usualTrafficHabits: TrafficHabits = { trafficManagerSeconds: 60 };
