// Traffic Manager in the contract of all targets.
import type { Stage, TrafficRow } from '../row.js';
import { trafficSuite } from '../suite.js';
import { prepare, restOf } from './set.js';

const [stable, candidate] = ['stable', 'candidate'];

async function start(): Promise<Stage> {
  const set = await prepare(candidate);
  const { playground, entry, target, shares, profile, somebodyElse } = set;
  return {
    playground,
    clock: entry.clock,
    target,
    stable,
    candidate,
    shares,
    builds: () =>
      Object.fromEntries(
        profile().endpoints.map(({ name, properties }) => [name, String(properties['target'])]),
      ),
    rest: () => restOf(profile()),
    meddle: async percent => {
      const weight = Math.round((1_000 * percent) / (100 - percent));
      const kept = somebodyElse('PATCH', '/azureEndpoints/stable', { weight: 1_000 });
      const moved = somebodyElse('PATCH', '/externalEndpoints/candidate', {
        weight,
        endpointStatus: 'Enabled',
      });
      if (kept !== 200 || moved !== 200)
        throw new Error(`somebody else was refused with ${kept} and ${moved}`);
    },
    as: application => set.targetFor({ as: application }),
    missing: () => set.targetFor({ profile: 'nobody' }),
    stop: playground.stop,
  };
}

const row: TrafficRow = {
  name: 'Traffic Manager',
  start,
  wire: {
    read: { method: 'GET', path: String.raw`/trafficmanagerprofiles/payments-tm(\?|$)` },
    write: { method: 'PATCH', path: '/trafficmanagerprofiles/payments-tm/' },
    promote: { method: 'PATCH', path: '/trafficmanagerprofiles/payments-tm/' },
  },
  writeAction: 'Microsoft.Network/trafficManagerProfiles/externalEndpoints/write',
};

trafficSuite(row);
