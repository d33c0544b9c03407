// Front Door in the contract of all targets.
import { hostOf } from '../../../../playground/rooms/front-door/live.js';
import type { Stage, TrafficRow } from '../row.js';
import { trafficSuite } from '../suite.js';
import { group, patient, prepare, restOf } from './set.js';

const [stable, candidate] = ['blue', 'green'];

async function start(): Promise<Stage> {
  const set = await prepare(candidate);
  const { playground, entry, target, shares, profile, somebodyElse } = set;
  return {
    playground,
    clock: entry.clock,
    target: patient(target, entry),
    stable,
    candidate,
    shares,
    builds: () =>
      Object.fromEntries(
        profile().originGroups.flatMap(({ origins }) => origins.map(each => [each.name, hostOf(each)])),
      ),
    rest: () => restOf(profile()),
    meddle: async percent => {
      const weight = Math.round((1_000 * percent) / (100 - percent));
      const origins = `/originGroups/${group}/origins`;
      const kept = somebodyElse('PATCH', `${origins}/${stable}`, { weight: 1_000 });
      const moved = somebodyElse('PATCH', `${origins}/${candidate}`, { weight, enabledState: 'Enabled' });
      if (kept !== 202 || moved !== 202)
        throw new Error(`somebody else was refused with ${kept} and ${moved}`);
    },
    as: async application => set.targetFor({ as: application }),
    missing: async () => set.targetFor({ profile: 'nobody' }),
    stop: playground.stop,
  };
}

const row: TrafficRow = {
  name: 'Front Door',
  start,
  wire: {
    read: { method: 'GET', path: String.raw`/originGroups/payments(/origins)?(\?|$)` },
    write: { method: 'PATCH', path: '/originGroups/payments/origins/' },
    promote: { method: 'PATCH', path: '/originGroups/payments/origins/' },
  },
  writeAction: 'Microsoft.Cdn/profiles/originGroups/origins/write',
};

trafficSuite(row);
