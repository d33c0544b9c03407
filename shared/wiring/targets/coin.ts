// A coin: a file of this machine.
import { coinTarget } from '../../traffic/coin/target.js';
import type { TrafficTarget } from '../../traffic/target.js';
import type { BareMaking } from './making.js';

export async function make({ surroundings, named }: BareMaking): Promise<TrafficTarget> {
  return coinTarget({ path: named.name, clock: surroundings.clock });
}
