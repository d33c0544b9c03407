// The process that is measured: signs in at a playground that somebody else runs, shifts traffic, and tells what it took.
import { createActivityLog } from '../../shared/azure/activity-log.js';
import { createAppService } from '../../shared/azure/app-service.js';
import { createAppServiceChanges } from '../../shared/azure/app-service-changes.js';
import type { Arm } from '../../shared/azure/arm.js';
import { createContainerApps } from '../../shared/azure/container-apps.js';
import { createTrafficManager } from '../../shared/azure/traffic-manager.js';
import { Fault } from '../../shared/fault/fault.js';
import { terminal } from '../../shared/host/terminal.js';
import type { Clock } from '../../shared/http/clock.js';
import { createDns } from '../../shared/http/dns.js';
import { appServiceTarget } from '../../shared/traffic/app-service.js';
import { containerAppsTarget } from '../../shared/traffic/container-apps/target.js';
import { usualAppServiceOptions } from '../../shared/traffic/kinds.js';
import { settle } from '../../shared/traffic/settle.js';
import type { TrafficTarget } from '../../shared/traffic/target.js';
import { trafficManagerTarget } from '../../shared/traffic/traffic-manager/target.js';
import type { Wiring } from '../../shared/wiring/adapters.js';
import { clockFrom } from '../../shared/wiring/clock.js';
import { signIn } from '../../shared/wiring/sign-in.js';
import { call } from '../../test/contract/playground/caller.js';
import { keptProcess } from '../../test/unit/cli/terminal-process.js';
import type { CrowdedKind, Spot } from './crowd.js';

const resourceGroup = 'rg-prod';

export type Job = { readonly crowd: boolean; readonly spots: readonly Spot[] };

export type Alone = { readonly cpu: readonly number[]; readonly wall: readonly number[] };

export type Crowd = {
  /** At its peak, and before the first target was made. */
  readonly mebibytes: number;
  readonly restingMebibytes: number;
  readonly seconds: number;
  /** How often the shifts ended in which way. */
  readonly ends: Readonly<Record<string, number>>;
};

type Makings = { readonly arm: Arm; readonly clock: Clock; readonly subscription: string };
type Environment = Readonly<Record<string, string | undefined>>;

async function makingsOf(environment: Environment, clock: Clock): Promise<Makings> {
  const io = keptProcess();
  Object.assign(io.env, environment);
  const host = terminal(io, { flags: { auth: 'secret' }, json: false });
  const raw = { host: 'terminal' as const, get: host.raw, parsers: {} };
  const wiring: Wiring = { host, clock, environment, runtime: io.version, raw };
  const { arm, subscription } = await signIn(wiring, undefined);
  await arm.credential.getToken(arm.cloud.resourceManagerScope);
  return { arm, clock, subscription };
}

type Making = Makings & { readonly spot: Spot; readonly environment: Environment };

const makers: Readonly<Record<CrowdedKind, (making: Making) => Promise<TrafficTarget>>> = {
  'app-service': async ({ arm, clock, subscription, spot }) => {
    const [client, changes] = [await createAppService(arm), await createAppServiceChanges(arm)];
    const options = { ...usualAppServiceOptions, allowDifferent: ['ENVIRONMENT'] };
    const signal = new AbortController().signal;
    const means = { changes, clock, signal, transport: arm.transport, options };
    return appServiceTarget(client, { subscription, resourceGroup, app: spot.name }, means);
  },
  'container-apps': async ({ arm, clock, subscription, spot }) =>
    containerAppsTarget({
      client: await createContainerApps(arm, clock.now),
      at: { subscription, resourceGroup, app: spot.name },
      candidate: spot.candidate,
      clock,
      log: createActivityLog(arm),
    }),
  'traffic-manager': async ({ arm, clock, subscription, spot, environment }) =>
    trafficManagerTarget({
      client: await createTrafficManager(arm),
      at: { subscription, resourceGroup, profile: spot.name },
      candidate: spot.candidate,
      clock,
      log: createActivityLog(arm),
      dns: createDns(environment),
    }),
};

async function shift(target: TrafficTarget, { stable, candidate }: Spot, percent: number, clock: Clock) {
  const { guard } = await target.read();
  const receipt = await target.write({ [candidate]: percent, [stable]: 100 - percent }, guard);
  return settle(target, receipt, { clock });
}

/** Waits cost a request at the playground's own door, whose clock jumps; its time is ours, as long as nobody else jumps. */
function jumpingByDoor(environment: Environment): Clock & { readonly spentMilliseconds: () => number } {
  const url = environment['AZURE_PROMOTE_PLAYGROUND'] ?? '';
  let offset = 0;
  let spent = 0;
  return {
    spentMilliseconds: () => spent,
    now: () => Math.floor(Date.now() + offset),
    sleep: async milliseconds => {
      const began = performance.now();
      const body = JSON.stringify({ advance: `${Math.ceil(milliseconds)}ms` });
      await call(url, undefined, '/_playground/clock', { method: 'POST', body });
      offset += Math.ceil(milliseconds);
      spent += performance.now() - began;
    },
  };
}

const warmUps = 3;
export const shifts = 20;

export async function measureAlone(all: readonly Spot[], environment: Environment): Promise<Alone> {
  const [spot] = all;
  if (spot === undefined) throw new Error('there is nothing to measure');
  const clock = jumpingByDoor(environment);
  const makings = await makingsOf(environment, clock);
  const target = await makers[spot.kind]({ ...makings, spot, environment });
  const [cpu, wall]: [number[], number[]] = [[], []];
  for (let run = -warmUps; run < shifts; run += 1) {
    const [began, spent, used] = [performance.now(), clock.spentMilliseconds(), process.cpuUsage()];
    const { kind } = await shift(target, spot, run % 2 === 0 ? 10 : 25, clock);
    if (kind !== 'seen') throw new Error(`a shift of ${spot.name} ended ${kind}`);
    const { user, system } = process.cpuUsage(used);
    if (run < 0) continue;
    cpu.push((user + system) / 1_000);
    wall.push(performance.now() - began - (clock.spentMilliseconds() - spent));
  }
  return { cpu, wall };
}

export async function measureCrowd(all: readonly Spot[], environment: Environment): Promise<Crowd> {
  const clock = clockFrom(environment);
  const makings = await makingsOf(environment, clock);
  const restingMebibytes = process.memoryUsage.rss() / 1_048_576;
  const began = performance.now();
  const ends: Record<string, number> = {};
  await Promise.all(
    all.map(async spot => {
      const end = await makers[spot.kind]({ ...makings, spot, environment })
        .then(target => shift(target, spot, 10, clock))
        .then(({ kind }) => kind)
        .catch((thrown: unknown) => {
          // A fault is an end among others, and counted; anything else is a defect.
          if (thrown instanceof Fault) return thrown.code;
          throw thrown;
        });
      ends[`${spot.kind} ${end}`] = (ends[`${spot.kind} ${end}`] ?? 0) + 1;
    }),
  );
  const seconds = (performance.now() - began) / 1_000;
  return { mebibytes: process.resourceUsage().maxRSS / 1_024, restingMebibytes, seconds, ends };
}
