// App Service: the shares are the ramp-up rules of production, the arms are production and its slots.
import type { Site, SiteConfigResource } from '@azure/arm-appservice';
import type { AppService, SiteAddress } from '../azure/app-service.js';
import { Fault } from '../fault/fault.js';
import { agreedDigest, buildsOf, type Configured, contradicts } from './app-service-builds.js';
import { formatPercent, isWhole } from './split.js';
import type { Arm, LiveSplit, TrafficTarget } from './target.js';

export const production = 'production';

export function appServiceTarget(client: AppService, at: SiteAddress): TrafficTarget {
  return {
    read: async () => {
      const site = await client.site(at).catch(thrown => suggestSites(thrown, client, at));
      refuseUnreadable(site, `app ${at.app}`);
      const [slots, configuration] = await Promise.all([client.slots(at), client.configuration(at)]);
      refuseUnreadable(configuration, `the configuration of ${at.app}`);
      const shares = sharesOf(configuration);
      const arms = await Promise.all([
        readArm(client, at, { site, configuration, shares }),
        ...slots.map(slot => readArm(client, at, { site: slot, slot: slotName(slot), shares })),
      ]);
      return liveSplit(at, { site, configuration, shares, arms });
    },
  };
}

type Shares = ReadonlyMap<string, number>;

/** Rule by slot name. Production gets what the rules leave. */
function sharesOf(configuration: SiteConfigResource): Shares {
  const rules = configuration.experiments?.rampUpRules ?? [];
  const named = rules.map(rule => [(rule.name ?? '').toLowerCase(), rule.reroutePercentage ?? 0] as const);
  const rerouted = named.reduce((sum, [, share]) => sum + share, 0);
  return new Map([[production, 100 - rerouted], ...named]);
}

type ArmParts = {
  readonly site: Site;
  readonly shares: Shares;
  readonly slot?: string;
  readonly configuration?: SiteConfigResource;
};

async function readArm(client: AppService, at: SiteAddress, parts: ArmParts): Promise<Arm> {
  const { site, shares, slot } = parts;
  const unknown: string[] = [];
  const attempt = async <T>(what: string, request: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await request();
    } catch (thrown) {
      // One unreadable detail of one arm: it is reported as unknown, the rest is still worth seeing.
      if (!(thrown instanceof Fault) || thrown.code !== 'IDENTITY_FORBIDDEN') throw thrown;
      unknown.push(`${what}: ${thrown.message}; ${thrown.hint}`);
      return undefined;
    }
  };
  const [configuration, settings] = await Promise.all([
    parts.configuration ?? attempt('configuration', () => client.configuration(at, slot)),
    attempt('app settings', () => client.settings(at, slot)),
  ]);
  const configured = { ...configuration, settings };
  const mainContainerImage = await mainImage(configured, () =>
    attempt('site containers', () => client.containers(at, slot)),
  );
  const name = slot ?? production;
  const builds = buildsOf({ ...configured, mainContainerImage });
  const digest = agreedDigest(builds);
  return {
    name,
    isDefault: slot === undefined,
    share: shares.get(name.toLowerCase()) ?? 0,
    hasRule: slot !== undefined && shares.has(name.toLowerCase()),
    state: site.state ?? 'unknown',
    builds,
    contradiction: contradicts(builds),
    unknown,
    ...(digest !== undefined && { digest }),
    ...(site.defaultHostName !== undefined && { address: new URL(`https://${site.defaultHostName}`) }),
  };
}

type Containers = readonly { readonly isMain?: boolean; readonly image?: string }[] | undefined;

async function mainImage(
  configured: Configured,
  list: () => Promise<Containers>,
): Promise<string | undefined> {
  if (configured.linuxFxVersion?.toLowerCase() !== 'sitecontainers') return undefined;
  return (await list())?.find(container => container.isMain === true)?.image;
}

type Whole = {
  readonly site: Site;
  readonly configuration: SiteConfigResource;
  readonly shares: Shares;
  readonly arms: readonly Arm[];
};

function liveSplit(at: SiteAddress, { site, configuration, shares, arms }: Whole): LiveSplit {
  const busy = busyWith(site, configuration);
  const split = Object.fromEntries(arms.map(({ name, share }) => [name, share]));
  const remarks = arms
    .filter(({ hasRule, share }) => hasRule && share === 0)
    .map(
      ({ name }) => `${name} has a rule at ${formatPercent(0)}: clients with its cookie are still sent there`,
    );
  const lost = [...shares.keys()].filter(name => !arms.some(arm => arm.name.toLowerCase() === name));
  remarks.push(...lost.map(name => `a rule names ${name}, but no slot of that name exists`));
  if (!isWhole(split)) remarks.push('the shares of the slots that exist do not sum to 100 %');
  return {
    resource: site.id ?? `${at.resourceGroup}/${at.app}`,
    arms,
    split,
    idle: arms
      .filter(({ isDefault, share, hasRule }) => !isDefault && share === 0 && !hasRule)
      .map(({ name }) => name),
    remarks,
    ...(busy !== undefined && { busy }),
  };
}

function busyWith(site: Site, configuration: SiteConfigResource): string | undefined {
  if (site.targetSwapSlot) return `a swap with ${site.targetSwapSlot} is prepared or under way`;
  if (site.inProgressOperationId) return `the operation ${site.inProgressOperationId} is under way`;
  if (configuration.autoSwapSlotName) return `auto swap into ${configuration.autoSwapSlotName} is on`;
  return undefined;
}

function slotName(slot: Site): string {
  return slot.name?.split('/').at(-1) ?? 'unknown';
}

/** An answer without an id is no resource, however well it parses: it would read as "no rules, 0 %". */
function refuseUnreadable(resource: { readonly id?: string }, what: string): void {
  if (resource.id === undefined)
    throw new Fault('HTTP_UNREADABLE', `the answer for ${what} is not a resource`);
}

/** Adds the names that do exist. When they cannot be listed, the first answer says enough. */
async function suggestSites(thrown: unknown, client: AppService, at: SiteAddress): Promise<never> {
  if (!(thrown instanceof Fault) || thrown.code !== 'TARGET_NOT_FOUND') throw thrown;
  const names = await client.siteNames(at).catch(() => []);
  const existing = names.length === 0 ? {} : { existing: names.slice(0, 20).join(', ') };
  throw new Fault('TARGET_NOT_FOUND', thrown.message, {
    facts: { ...existing, ...thrown.facts },
    cause: thrown,
  });
}
