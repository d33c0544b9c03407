// Chance with a seed: one stream for each purpose, so that a slow app does not change how traffic is split.
import { createHash } from 'node:crypto';

export type Chance = {
  /** From 0 up to, not including, 1. */
  next(): number;
};

const firstState = (seed: number, purpose: string): number =>
  createHash('sha256').update(`${seed}/${purpose}`).digest().readUInt32LE(0);

/** The generator known as mulberry32: 32 bits of state, good enough to split requests. */
export const chance = (seed: number, purpose: string): Chance => {
  let state = firstState(seed, purpose);
  return {
    next: () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    },
  };
};

/** A standard normal draw from two uniform ones. */
export const normal = (from: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - from.next())) * Math.cos(2 * Math.PI * from.next());
