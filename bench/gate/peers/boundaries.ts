// Boundaries of a group-sequential test: at each planned look so much of alpha is spent that t squared of it is gone when
// the share t of the information is in. The law of what has not stopped yet is carried from look to look on a grid.
import { normalTail } from '../normal-share.js';

const points = 400;
const deepest = -9;

/** The z value that stops, for every look; `times` are the shares of information, up to 1. */
export function powerBoundaries(times: readonly number[], alpha: number): readonly number[] {
  const bounds: number[] = [];
  // The score so far, in units of the whole information, and how likely it is.
  let law: readonly Point[] = [{ at: 0, weight: 1 }];
  let before = 0;
  for (const time of times) {
    const spend = alpha * (time * time - before * before);
    const step = Math.sqrt(time - before);
    const bound = boundFor(law, step, spend);
    bounds.push(bound / Math.sqrt(time));
    law = carried(law, { step, bound, time });
    before = time;
  }
  return bounds;
}

type Point = { readonly at: number; readonly weight: number };

function boundFor(law: readonly Point[], step: number, spend: number): number {
  const stopping = (bound: number) =>
    law.reduce((sum, { at, weight }) => sum + weight * normalTail((bound - at) / step), 0);
  let [low, high] = [deepest, 9];
  for (let halving = 0; halving < 45; halving += 1) {
    const middle = (low + high) / 2;
    if (stopping(middle) > spend) low = middle;
    else high = middle;
  }
  return high;
}

type Move = { readonly step: number; readonly bound: number; readonly time: number };

function carried(law: readonly Point[], { step, bound, time }: Move): readonly Point[] {
  const lowest = deepest * Math.sqrt(time);
  const width = (bound - lowest) / points;
  return Array.from({ length: points }, (_, index) => {
    const at = lowest + (index + 0.5) * width;
    const density = law.reduce((sum, before) => {
      const z = (at - before.at) / step;
      return sum + before.weight * Math.exp(-0.5 * z * z);
    }, 0);
    return { at, weight: (density * width) / (step * Math.sqrt(2 * Math.PI)) };
  });
}
