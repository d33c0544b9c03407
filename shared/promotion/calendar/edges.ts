// From two times on a wall to the stretch between them. Where a clock shows a time twice, who asks says which way is safe:
// a window that allows has the shorter stretch, one that forbids the longer.
import { momentsOf, type WallTime } from './local-time.js';
import type { Span } from './span.js';

export type Edges = {
  readonly zone: string;
  readonly from: WallTime;
  readonly to: WallTime;
  readonly rather: 'shorter' | 'longer';
};

export function edgesOf({ zone, from, to, rather }: Edges): Span {
  const [begin, end] = [momentsOf(from, zone), momentsOf(to, zone)];
  if (rather === 'longer') return { from: begin.first, to: end.second };
  const shorter = { from: begin.second, to: end.first };
  // Both lie in the hour that comes twice: it is open in the first of the two.
  return shorter.from < shorter.to ? shorter : { from: begin.first, to: end.first };
}
