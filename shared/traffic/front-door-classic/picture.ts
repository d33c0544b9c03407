// A backend pool as it is read before and after every change, in the words of Front Door's own picture; and what spoils shares
// here, with the command that mends it.
import type { Door, Pool } from '../../azure/front-door-classic/client.js';
import { Fault } from '../../fault/fault.js';
import { cacheRemark } from '../front-door/live/live-split.js';
import {
  isSame,
  leastLatencyMilliseconds,
  type Picture,
  pictureOf,
  unsuitable,
  whyWeightsLie,
} from '../front-door/live/picture.js';
import type { Workshop } from './workshop.js';

export type ClassicPicture = Picture & { readonly door: Door; readonly pool: Pool };

export async function lookAt(
  workshop: Pick<Workshop, 'client' | 'at' | 'candidate'>,
): Promise<ClassicPicture> {
  const { client, at, candidate } = workshop;
  const door = await client.door(at).catch(thrown => suggest(thrown, workshop));
  const pool = door.pools.find(({ group }) => isSame(group.name, at.pool));
  if (pool === undefined) throw noPool(door, workshop);
  refuseTwins(pool);
  const { group, origins } = pool;
  const picture = pictureOf({ id: door.id, noun: 'backend', group, origins }, candidate);
  const shared = sharedHosts(door, pool);
  return {
    ...picture,
    ...{ door, pool },
    lie: whyTheyLie(picture, pool, workshop),
    ...(shared.length > 0 && {
      uncountable: `${shared.join(', ')} stands in another pool too: requests are counted together, so that only time shows when a change is in force`,
    }),
  };
}

/** Beside those that every Front Door has. */
export function remarksOn({ door, pool, uncountable }: ClassicPicture): readonly string[] {
  const { group, rules } = pool;
  const cached = rules.filter(({ isCached }) => isCached).map(({ name }) => name);
  return [
    ...(door.isEnabled ? [] : ['the Front Door is disabled: it serves nobody']),
    ...(rules.length > 0 ? [] : [`no routing rule in force sends requests to ${group.name}`]),
    ...(uncountable === undefined ? [] : [uncountable]),
    ...(cached.length > 0 ? [cacheRemark(cached)] : []),
  ];
}

/** Hosts of this pool that stand in another one as well: the metric knows hosts, and no pools. */
function sharedHosts({ pools }: Door, { group, origins }: Pool): readonly string[] {
  const others = pools.filter(each => each.group.name !== group.name).flatMap(each => each.origins);
  return origins.flatMap(({ name, hostName }) =>
    others.some(other => other.hostName === hostName) ? [name] : [],
  );
}

function whyTheyLie(bare: Omit<Picture, 'lie'>, { group, settings }: Pool, { at }: Pick<Workshop, 'at'>) {
  // The command counts from 1.
  const indexOf = (name: string) => bare.origins.findIndex(each => each.name === name) + 1;
  const where = `--front-door-name ${at.frontDoor} --resource-group ${at.resourceGroup} --subscription ${at.subscription}`;
  const flaw = whyWeightsLie(bare, {
    window: `az network front-door load-balancing update ${where} --name ${settings.balancing} --additional-latency ${leastLatencyMilliseconds}`,
    priority: (name, priority) =>
      `az network front-door backend-pool backend update ${where} --pool-name ${group.name} --index ${indexOf(name)} --priority ${priority}`,
  });
  if (flaw !== undefined || group.isProbed) return flaw;
  return unsuitable(
    `the health probes of ${group.name} are off, and Azure takes no second enabled backend then`,
    `az network front-door probe update ${where} --name ${settings.probes} --enabled Enabled`,
    { expected: 'health probes', got: 'none' },
  );
}

/** A backend has no name but its address. */
function refuseTwins({ group, origins }: Pool): void {
  const twin = origins.find((origin, at) => origins.findIndex(each => isSame(each.name, origin.name)) !== at);
  if (twin === undefined) return;
  throw new Fault(
    'TARGET_UNSUITABLE',
    `${group.name} holds ${twin.name} twice, and backends are told apart by their address`,
    { hint: 'give the second one a host name of its own, or put it into another pool' },
  );
}

function noPool({ pools }: Door, { at }: Pick<Workshop, 'at'>): Fault {
  return new Fault('TARGET_NOT_FOUND', `the Front Door ${at.frontDoor} has no backend pool ${at.pool}`, {
    facts: { existing: pools.map(({ group }) => group.name).join(', ') || 'none' },
  });
}

/** Adds the names that do exist. When they cannot be listed, the first answer says enough. */
async function suggest(thrown: unknown, { client, at }: Pick<Workshop, 'client' | 'at'>): Promise<never> {
  if (!(thrown instanceof Fault) || thrown.code !== 'TARGET_NOT_FOUND') throw thrown;
  const names = await client.doorNames(at).catch(() => []);
  throw new Fault('TARGET_NOT_FOUND', thrown.message, {
    hint: 'profiles of Front Door Standard and Premium are target: front-door; a classic one that was migrated is one of those by now',
    facts: { ...(names.length > 0 && { existing: names.slice(0, 20).join(', ') }), ...thrown.facts },
    cause: thrown,
  });
}
