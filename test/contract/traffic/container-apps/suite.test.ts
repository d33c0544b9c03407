// Container Apps in the contract of all targets.
import type { Stage, TrafficRow } from '../row.js';
import { trafficSuite } from '../suite.js';
import { prepare, restOf, type Setting } from './set.js';

const [stable, candidate] = ['orders-api--v1', 'orders-api--v2'];
const app = String.raw`/containerApps/orders-api(\?|$)`;

async function start(): Promise<Stage> {
  const set = await prepare('orders-api', candidate);
  const { playground, entry, target, shares } = set;
  return {
    playground,
    clock: entry.clock,
    target,
    stable,
    candidate,
    shares,
    builds: () => buildsOf(set),
    rest: () => restOf(set.app),
    meddle: percent => meddle(set, percent),
    as: application => set.targetFor({ as: application }),
    missing: () => set.targetFor({ app: 'nobody' }),
    artifact: {
      kind: 'image',
      reference: 'contoso.azurecr.io/orders-api',
      digest: `sha256:${'a3'.repeat(32)}`,
    },
    stop: playground.stop,
  };
}

function buildsOf({ app: { revisions } }: Setting): Readonly<Record<string, string>> {
  return Object.fromEntries(
    revisions.flatMap(({ name, active, app: { version } }) => (active ? [[name, version]] : [])),
  );
}

async function meddle({ somebodyElse }: Setting, percent: number): Promise<void> {
  const traffic = [
    { revisionName: stable, weight: 100 - percent },
    { revisionName: candidate, weight: percent },
  ];
  const status = somebodyElse('PATCH', '', { configuration: { ingress: { traffic } } });
  if (status !== 202) throw new Error(`somebody else was refused with ${status}`);
}

const row: TrafficRow = {
  name: 'Container Apps',
  start,
  wire: {
    read: { method: 'GET', path: app },
    write: { method: 'PATCH', path: app },
    promote: { method: 'PATCH', path: app },
  },
  writeAction: 'Microsoft.App/containerApps/write',
};

trafficSuite(row);
