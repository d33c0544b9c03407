// An origin group as it is read before and after every change: its origins, their shares, and what spoils shares here.
import { createHash } from 'node:crypto';
import type { FrontDoor, Origin, OriginGroup, OriginGroupAddress } from '../../../azure/front-door/client.js';
import { Fault } from '../../../fault/fault.js';
import type { Split } from '../../split.js';

export type Picture = {
  /** The full id of the profile: metrics lie there. */
  readonly id: string;
  /** What those who share the requests are called there. */
  readonly noun: 'origin' | 'backend';
  readonly group: OriginGroup;
  readonly origins: readonly Origin[];
  readonly shares: Split;
  /** The priority that requests are shared at; those behind it stand by. */
  readonly priority: number;
  /** Where users come by default: who has most of the traffic and is not the candidate. */
  readonly stable: string | undefined;
  readonly candidate: string | undefined;
  readonly guard: string;
  /** What makes weights say nothing about shares. Switching off and on works all the same. */
  readonly lie: Fault | undefined;
  /** Why requests by name say nothing here, if they do not. */
  readonly uncountable?: string;
};

export type Subject = {
  readonly client: FrontDoor;
  readonly at: OriginGroupAddress;
  /** The origin that the caller named as the one to be promoted. */
  readonly candidate?: string | undefined;
};

export async function lookAt({ client, at, candidate }: Subject): Promise<Picture> {
  const [group, origins] = await Promise.all([client.group(at), client.origins(at)]).catch(thrown =>
    suggest(thrown, client, at),
  );
  const id = group.id.replace(/\/originGroups\/.*$/i, '');
  const picture = pictureOf({ id, noun: 'origin', group, origins }, candidate);
  return { ...picture, lie: whyWeightsLie(picture, repairsAt(at)) };
}

/** The same for every kind of Front Door. */
export function pictureOf(
  read: Pick<Picture, 'id' | 'noun' | 'group' | 'origins'>,
  candidate: string | undefined,
): Omit<Picture, 'lie'> {
  const { group, origins } = read;
  const shares = sharesOf(origins);
  const named = origins.find(({ name }) => isSame(name, candidate ?? ''))?.name;
  return {
    ...read,
    shares,
    priority: servingPriority(origins),
    stable: stableOf(shares, named),
    candidate: named,
    guard: guardOf(group, origins),
  };
}

type Weighed = Pick<Origin, 'name' | 'isOn' | 'weight' | 'priority'>;

/** While an origin of a lower number is healthy, those of a higher one get nothing. */
export function servingPriority(origins: readonly Weighed[]): number {
  const on = origins.filter(({ isOn }) => isOn);
  return Math.min(...(on.length > 0 ? on : origins).map(({ priority }) => priority));
}

export function sharesOf(origins: readonly Weighed[]): Split {
  const first = servingPriority(origins);
  const weightOf = ({ isOn, weight, priority }: Weighed) => (isOn && priority === first ? weight : 0);
  const sum = origins.reduce((total, origin) => total + weightOf(origin), 0);
  return Object.fromEntries(
    origins.map(origin => [origin.name, sum === 0 ? 0 : (weightOf(origin) / sum) * 100]),
  );
}

function stableOf(shares: Split, candidate: string | undefined): string | undefined {
  const busiest = Object.entries(shares)
    .filter(([, share]) => share > 0)
    .sort(([, one], [, other]) => other - one)
    .map(([name]) => name);
  return busiest.find(name => name !== candidate) ?? busiest[0];
}

/** The weight of an origin that is off is nobody's share. */
function guardOf({ latencyMilliseconds, hasAffinity }: OriginGroup, origins: readonly Origin[]): string {
  const makings = origins
    .map(({ name, hostName, isOn, weight, priority }) => [name, hostName, priority, isOn ? weight : 0])
    .sort();
  return createHash('sha256')
    .update(JSON.stringify([latencyMilliseconds, hasAffinity, makings]))
    .digest('hex')
    .slice(0, 32);
}

/** Under this, origins that are a little slower get nothing, and weights say nothing. It is Microsoft's own number. */
export const leastLatencyMilliseconds = 500;

/** The commands that mend what makes weights lie. */
export type Repairs = {
  readonly window: string;
  readonly priority: (name: string, priority: number) => string;
};

function repairsAt({ subscription, resourceGroup, profile, originGroup }: OriginGroupAddress): Repairs {
  const where = `--subscription ${subscription} --resource-group ${resourceGroup} --profile-name ${profile} --origin-group-name ${originGroup}`;
  return {
    window: `az afd origin-group update ${where} --additional-latency-in-milliseconds ${leastLatencyMilliseconds} --sample-size 4 --successful-samples-required 3`,
    priority: (name, priority) =>
      `az afd origin update ${where} --origin-name ${name} --priority ${priority}`,
  };
}

export function whyWeightsLie(picture: Omit<Picture, 'lie'>, repairs: Repairs): Fault | undefined {
  const { noun, group, origins, candidate, priority } = picture;
  if (group.latencyMilliseconds < leastLatencyMilliseconds) {
    return unsuitable(
      `the latency window of ${group.name} is ${group.latencyMilliseconds} ms: one ${noun} that is slower by more gets nothing, whatever its weight`,
      repairs.window,
      { expected: `${leastLatencyMilliseconds} ms or more`, got: `${group.latencyMilliseconds} ms` },
    );
  }
  const odd = origins.find(origin => origin.name === candidate && origin.priority !== priority);
  if (odd === undefined) return undefined;
  return unsuitable(
    `the ${noun} ${odd.name} has priority ${odd.priority}, and requests are shared at priority ${priority}: weights count among equals only`,
    repairs.priority(odd.name, priority),
    { expected: `priority ${priority}`, got: `priority ${odd.priority}` },
  );
}

export function unsuitable(message: string, command: string, facts: Readonly<Record<string, string>>): Fault {
  return new Fault('TARGET_UNSUITABLE', message, { hint: `run: ${command}`, facts });
}

export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Adds the names that do exist. When they cannot be listed, the first answer says enough. */
async function suggest(thrown: unknown, client: FrontDoor, at: OriginGroupAddress): Promise<never> {
  if (!(thrown instanceof Fault) || thrown.code !== 'TARGET_NOT_FOUND') throw thrown;
  const groups = await client.groupNames(at).catch(() => undefined);
  const names = groups ?? (await client.profileNames(at).catch(() => []));
  const existing = names.length === 0 ? {} : { existing: names.slice(0, 20).join(', ') };
  throw new Fault('TARGET_NOT_FOUND', thrown.message, {
    ...(groups === undefined && {
      hint: 'only profiles of Front Door Standard and Premium have origin groups; a classic one, which Azure retires on 2027-03-31, is target: front-door-classic',
    }),
    facts: { ...existing, ...thrown.facts },
    cause: thrown,
  });
}
