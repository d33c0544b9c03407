// The brake `stop-origin`: stops what answers behind the candidate's origin, so that its health probes fail and the edges
// leave it out. Never the stable one, never the only one, and only when somebody else is known to answer.
import type { Origin } from '../../azure/front-door/client.js';
import type { OriginResource } from '../../azure/front-door/origin-resource.js';
import type { Metrics } from '../../azure/telemetry/metrics.js';
import { asFault } from '../../fault/fault.js';
import type { Clock } from '../../http/clock.js';
import type { Around, Brake, Pulled } from './brake.js';
import { byOrigin, isOriginOf } from './live/metric.js';

export type Stopping = {
  readonly resources: readonly OriginResource[];
  /** The full id of the profile: its metrics lie there. */
  readonly profile: string;
  readonly metrics: Metrics;
  readonly clock: Clock;
};

export function stoppingBrake(stopping: Stopping): Brake {
  let last: Promise<Pulled> | undefined;
  let isStopped = false;
  const pullNow = async (origin: Origin, around: Around): Promise<Pulled> => {
    const pulled = await tryToStop(stopping, origin, around);
    isStopped = pulled.isStopped;
    return pulled;
  };
  return {
    waits: true,
    stops: stopping.resources.map(({ kind }) => kind),
    pull: async (origin, around) => {
      if (isStopped) return;
      last = pullNow(origin, around);
      await last;
    },
    pulled: async () => last,
    problem: (origin, others) => problemOf(stopping, origin, others),
  };
}

async function tryToStop(stopping: Stopping, origin: Origin, { keepers, others }: Around): Promise<Pulled> {
  const not = (why: string): Pulled => ({
    isStopped: false,
    words: `the brake did not stop ${origin.name}: ${why}; the way back through Front Door goes on all the same`,
  });
  try {
    if (keepers.length === 0) return not('no other origin is known to be on at all edges by now');
    const found = await find(stopping, origin, others);
    if (found.kind === 'none') return not(found.why);
    if (!(await isAnyHealthy(stopping, keepers))) {
      const names = keepers.map(({ name }) => name).join(', ');
      return not(`the health probes do not show that ${names} answers`);
    }
    if (found.isRunning) await found.resource.stop();
    const { id, startByHand: start } = found.resource;
    const words = `${origin.name} was stopped by the brake (${id}): its probes fail, and the edges leave it out; start it again by: ${start}`;
    return { isStopped: true, words, resource: id, start };
  } catch (thrown) {
    // Whatever it was: the writes come first, and are not touched by it.
    return not(asFault(thrown).message);
  }
}

/** Before the first percent: an origin that is stopped takes no users, and a brake for another one is none. */
async function problemOf(
  stopping: Stopping,
  origin: Origin,
  others: readonly Origin[],
): Promise<string | undefined> {
  const found = await find(stopping, origin, others);
  if (found.kind === 'none') return found.why;
  if (found.isRunning) return undefined;
  return `what answers behind ${origin.name} is stopped, perhaps by the brake of an earlier rollout: start it by: ${found.resource.startByHand}`;
}

type Found =
  | { readonly kind: 'its'; readonly resource: OriginResource; readonly isRunning: boolean }
  | { readonly kind: 'none'; readonly why: string };

/** Origins take turns: of the resources that were named, the one that this origin leads to, and no other origin. */
async function find({ resources }: Stopping, origin: Origin, others: readonly Origin[]): Promise<Found> {
  const told: string[] = [];
  const reads = await Promise.allSettled(resources.map(resource => resource.read()));
  for (const [at, read] of reads.entries()) {
    const resource = resources[at];
    if (resource === undefined) continue;
    if (read.status === 'rejected') {
      const { message, hint } = asFault(read.reason);
      told.push(`${resource.id} cannot be read: ${message}; ${hint}`);
      continue;
    }
    const { hosts, isRunning } = read.value;
    const leadsTo = ({ hostName }: Origin) => hosts.includes(hostName);
    if (!leadsTo(origin)) told.push(`${resource.id} answers at ${hosts.join(', ') || 'no host'}`);
    else if (others.some(leadsTo)) told.push(`${resource.id} is behind another origin as well`);
    else return { kind: 'its', resource, isRunning };
  }
  const why = `brake-origin names nothing that is behind ${origin.name} alone, which leads to ${origin.hostName}: ${told.join('; ')}`;
  return { kind: 'none', why };
}

const minute = 60_000;
const lastMinutes = 6;
const leastPercent = 90;

/** By what Front Door itself measures, in the newest minute that it tells of. */
async function isAnyHealthy(
  { metrics, profile, clock }: Stopping,
  keepers: readonly Origin[],
): Promise<boolean> {
  const to = Math.floor(clock.now() / minute) * minute;
  const { metrics: told } = await metrics.list({
    resource: profile,
    metrics: ['OriginHealthPercentage'],
    from: to - lastMinutes * minute,
    to,
    grain: 'PT1M',
    aggregation: 'average',
    filter: `${byOrigin.dimension} eq '*'`,
    top: 1_000,
  });
  const series = told.flatMap(each => each.series);
  return keepers.some(origin => {
    const own = series.filter(({ dimensions }) =>
      isOriginOf(dimensions[byOrigin.dimension.toLowerCase()], origin),
    );
    const known = own.flatMap(({ points }) => points).filter(({ average }) => average !== undefined);
    const newest = known.reduce<(typeof known)[number] | undefined>(
      (last, point) => (last === undefined || point.at >= last.at ? point : last),
      undefined,
    );
    return (newest?.average ?? 0) >= leastPercent;
  });
}
