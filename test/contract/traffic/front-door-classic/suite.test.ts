// Front Door (classic) in the contract of all targets.
import { hostOf } from '../../../../playground/rooms/front-door/live.js';
import { patient } from '../front-door/set.js';
import type { Stage, TrafficRow } from '../row.js';
import { trafficSuite } from '../suite.js';
import { candidate, prepare, restOf, stable, weighing } from './set.js';

async function start(): Promise<Stage> {
  const set = await prepare();
  const { playground, entry, target, shares, live, somebodyElse } = set;
  return {
    playground,
    clock: entry.clock,
    target: patient(target, entry),
    stable,
    candidate,
    shares,
    builds: () =>
      Object.fromEntries(
        live().asked.originGroups.flatMap(({ origins }) => origins.map(each => [each.name, hostOf(each)])),
      ),
    rest: () => restOf(live()),
    meddle: async percent => {
      const status = somebodyElse(weighing(Math.round((1_000 * percent) / (100 - percent))));
      if (status !== 202) throw new Error(`somebody else was refused with ${status}`);
    },
    as: async application => set.targetFor({ as: application }),
    missing: async () => set.targetFor({ frontDoor: 'nobody' }),
    stop: playground.stop,
  };
}

const row: TrafficRow = {
  name: 'Front Door (classic)',
  start,
  wire: {
    read: { method: 'GET', path: String.raw`/frontDoors/payments-classic(\?|$)` },
    write: { method: 'PUT', path: '/frontDoors/payments-classic' },
    promote: { method: 'PUT', path: '/frontDoors/payments-classic' },
  },
  writeAction: 'Microsoft.Network/frontDoors/write',
};

trafficSuite(row);
