// One thing that every target does, as data: its name is a line of the table, and the words that all of them share.
import { expect } from '@jest/globals';
import { Fault } from '../../../../shared/fault/fault.js';
import type { Split } from '../../../../shared/traffic/split.js';
import type { Receipt } from '../../../../shared/traffic/target.js';
import type { Stage, TrafficRow, Wire } from '../row.js';

export type Behaviour = {
  readonly name: string;
  readonly holds: (stage: Stage, row: TrafficRow) => Promise<void>;
};

export async function faultOf(promise: Promise<unknown>): Promise<Fault> {
  const outcome = await promise.then(
    value => ({ value }),
    // Not `catch (thrown)`: whatever comes is looked at below.
    (thrown: unknown) => ({ thrown }),
  );
  if ('thrown' in outcome) {
    if (outcome.thrown instanceof Fault) return outcome.thrown;
    throw outcome.thrown;
  }
  throw new Error(`a fault was expected, but it resolved with ${JSON.stringify(outcome.value)}`);
}

/** Everything that was sent there, however it was answered. */
export function sent({ playground }: Stage, { method, path }: Wire): number {
  const pattern = new RegExp(path, 'i');
  return playground.requests.filter(
    each => each.room !== 'site' && each.method === method && pattern.test(each.path),
  ).length;
}

/** This share to the candidate, the rest to stable. */
export function share({ candidate, stable }: Stage, percent: number): Split {
  return { [candidate]: percent, [stable]: 100 - percent };
}

export async function write(stage: Stage, percent: number): Promise<Receipt> {
  const { guard } = await stage.target.read();
  return stage.target.write(share(stage, percent), guard);
}

/** What stands now, as something to go back to: a write of what is so already. */
export async function snapshot({ target }: Stage): Promise<Receipt> {
  const live = await target.read();
  return target.write(live.split, live.guard);
}

/** How much of the traffic gets this build, by what the platform itself holds. */
export function reach(stage: Stage, build: string | undefined): number {
  const [shares, builds] = [stage.shares(), stage.builds()];
  return Object.entries(shares)
    .filter(([arm]) => builds[arm] === build)
    .reduce((sum, [, percent]) => sum + percent, 0);
}

export function expectShare(stage: Stage, percent: number): void {
  expect(stage.shares()[stage.candidate] ?? 0).toBeCloseTo(percent, 1);
  expect(stage.shares()[stage.stable] ?? 0).toBeCloseTo(100 - percent, 1);
}
