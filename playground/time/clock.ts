// The playground's time: real time, run faster when asked, plus an offset that can be moved, so that waits can be jumped.

export type Clock = {
  now(): Date;
  /** Seconds since 1970, as tokens count. */
  seconds(): number;
  advance(milliseconds: number): void;
  /** So many seconds of its time pass in one real second. */
  readonly speed: number;
  /** The real instant from which it runs at its speed; it agreed with real time there. */
  readonly anchor: Date;
};

/** Faster, and a millisecond of latency would be seconds of its time. */
export const fastest = 1_000;

export const startClock = (speed = 1): Clock => {
  const anchor = Date.now();
  let offset = 0;
  // Real time is asked as others on this machine ask it, so that a clock run from the same anchor agrees.
  const milliseconds = (): number => anchor + (Date.now() - anchor) * speed + offset;
  return {
    now: () => new Date(milliseconds()),
    seconds: () => Math.floor(milliseconds() / 1000),
    advance: by => {
      offset += by;
    },
    speed,
    anchor: new Date(anchor),
  };
};
