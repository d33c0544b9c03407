// The playground's time: real time plus an offset that can be moved, so that tokens expire when a test says so.

export type Clock = {
  now(): Date;
  /** Seconds since 1970, as tokens count. */
  seconds(): number;
  advance(milliseconds: number): void;
};

export const startClock = (): Clock => {
  let offset = 0;
  const milliseconds = (): number => Date.now() + offset;
  return {
    now: () => new Date(milliseconds()),
    seconds: () => Math.floor(milliseconds() / 1000),
    advance: by => {
      offset += by;
    },
  };
};
