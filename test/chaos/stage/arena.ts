// Where one run plays: an Azure with visitors, a cable to it, a folder, a ledger with the sign of a resume that lives.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultWorld } from '../../../playground/default-world.js';
import { type Playground, startPlayground } from '../../../playground/playground.js';
import type { Stream } from '../../../shared/ledger/ledger.js';
import { heartbeatEntry, heartbeatStream } from '../../../shared/promotion/heartbeat.js';
import { azurePipelines } from '../../journeys/hosts/azure-pipelines.js';
import { github } from '../../journeys/hosts/github.js';
import type { HostRun, RunRequest } from '../../journeys/hosts/host-run.js';
import { terminal } from '../../journeys/hosts/terminal.js';
import type { Stratum } from '../draw/cells.js';
import type { Draw } from '../draw/draw.js';
import { type Cable, layCable } from './cable.js';
import { joined, layClusterCables } from './cluster-cables.js';
import { type ChaosLedger, openChaosLedger } from './ledgers.js';
import { type Azure, azureVariable } from './programs/weights.js';
import type { ChaosTarget } from './targets/target.js';
import { chaosTargets } from './targets/targets.js';

export type Terms = {
  /** Where dist/, actions/ and tasks/ lie. */
  readonly repository: string;
  /** How many times faster than real time the clocks run. */
  readonly speed: number;
};

export type Arena = {
  readonly stratum: Stratum;
  readonly terms: Terms;
  readonly playground: Playground;
  readonly target: ChaosTarget;
  readonly ledger: ChaosLedger;
  readonly stream: Stream;
  readonly cable: Cable;
  readonly folder: string;
  /** Stands in the environment of every process of a run here. */
  readonly marker: string;
  /** Of the clock that all have in common. */
  readonly now: () => number;
  /** Real time for so much of the clock's. */
  readonly real: (milliseconds: number) => number;
  readonly run: (asked: Asked, on?: Machine) => Promise<HostRun>;
  readonly close: () => Promise<void>;
};

/** The one that dies, at the end of the cable; or another one, with a network of its own. */
export type Machine = 'this-machine' | 'another-machine';

export type Asked = Pick<RunRequest, 'step' | 'inputs' | 'cancelOn' | 'dieOn' | 'timeScale'> & {
  /** The clock of its machine is so far ahead; behind, when negative. */
  readonly skew?: number;
  /** In place of the arena's own, which the ledger lies in. */
  readonly workspace?: string;
};

export const markerVariable = 'AZURE_PROMOTE_CHAOS';
const environment = 'production';

export async function openArena(draw: Draw, terms: Terms): Promise<Arena> {
  const { stratum, seed } = draw;
  const target = chaosTargets[stratum.target];
  const { speed } = terms;
  const playground = await startPlayground({
    seed,
    speed,
    world: { ...defaultWorld(), ...target.world },
    load: target.load,
  });
  const folder = await mkdtemp(join(tmpdir(), 'azure-promote-chaos-'));
  const clusters = await layClusterCables(playground, folder);
  const cable = joined(await layCable(playground), clusters.cables);
  const ledger = await openChaosLedger(stratum.ledger, folder);
  const now = () => playground.state.clock.now().getTime();
  await ledger.foreign.append(
    heartbeatStream(environment),
    [heartbeatEntry({ at: now(), by: 'the schedule' })],
    '',
  );
  const marker = randomUUID();
  return {
    stratum,
    terms,
    playground,
    target,
    ledger,
    stream: { service: target.service, environment },
    cable,
    folder,
    marker,
    now,
    real: milliseconds => milliseconds / speed,
    run: (asked, on = 'this-machine') => {
      const { environment: bent } = clusters;
      const ground = { draw, terms, playground, cable, folder, ledger, marker, bent };
      return hostOf(stratum).run(requestFor(ground, asked, on));
    },
    close: async () => {
      await cable.remove();
      await playground.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const allHosts = { github, 'azure-pipelines': azurePipelines, terminal } as const;

function hostOf({ host }: Stratum) {
  return allHosts[host];
}

type Ground = Pick<Arena, 'terms' | 'playground' | 'cable' | 'folder' | 'ledger' | 'marker'> & {
  readonly draw: Draw;
  /** Of the way to clusters, through the cable. */
  readonly bent: Readonly<Record<string, string>>;
};

function requestFor(
  { terms, playground, cable, folder, ledger, marker, draw, bent }: Ground,
  { inputs, skew = 0, workspace, ...asked }: Asked,
  on: Machine,
): RunRequest {
  const { environment: direct, url } = playground;
  const throughCable = Object.entries(direct).map(([name, value]) => [
    name,
    name === 'AZURE_PROMOTE_PLAYGROUND_DNS' ? cable.dns : value.replace(url, cable.url),
  ]);
  const isHere = on === 'this-machine';
  return {
    ...asked,
    inputs: { ...inputs, ledger: ledger.input },
    azure: isHere ? Object.fromEntries(throughCable) : direct,
    runtime: draw.runtime,
    folder: workspace ?? folder,
    repository: terms.repository,
    machine: {
      ...(isHere ? { ...bent, [markerVariable]: marker } : kubeconfigIn(direct)),
      [azureVariable]: JSON.stringify(azureAt(direct, isHere ? cable.url : url)),
      ...(skew !== 0 && paceOf(playground, skew)),
    },
    onlyOn: ledger.onlyOn,
  };
}

/** For a program that signs in by itself. */
function azureAt(direct: Playground['environment'], url: string): Azure {
  const of = (name: string) => direct[`AZURE_PROMOTE_${name}`] ?? '';
  return {
    url,
    tenant: of('TENANT_ID'),
    client: of('CLIENT_ID'),
    secret: of('CLIENT_SECRET'),
    subscription: of('SUBSCRIPTION_ID'),
  };
}

function kubeconfigIn({ KUBECONFIG: path }: Playground['environment']): Readonly<Record<string, string>> {
  return path === undefined ? {} : { KUBECONFIG: path };
}

/** A clock that runs as fast as all the others, and tells another time. */
function paceOf({ state: { clock } }: Playground, skew: number): Readonly<Record<string, string>> {
  const anchor = new Date(clock.anchor.getTime() - skew / (clock.speed - 1));
  return { AZURE_PROMOTE_SPEED: `${clock.speed}@${anchor.toISOString()}` };
}
