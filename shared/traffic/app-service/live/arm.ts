// One arm of an app, production or a slot: where it stands in the split, what runs in it, what could not be read.
import type { RampUpRule, Site as SdkSite, SiteConfigResource } from '@azure/arm-appservice';
import { Fault } from '../../../fault/fault.js';
import { agreedDigest, buildsOf, type Configured, contradicts } from '../../app-service-builds.js';
import type { Split } from '../../split.js';
import type { Arm } from '../../target.js';
import { production, type Site } from '../means.js';
import { rulesNamed } from './rules.js';

type Settings = Readonly<Record<string, string>>;

export type SeenArm = {
  readonly arm: Arm;
  readonly inFlight: readonly string[];
  readonly autoSwap: readonly string[];
  readonly configuration: SiteConfigResource | undefined;
  /** They may be secret: they are compared and written back, and never leave the adapter. */
  readonly settings: Settings | undefined;
  /** Why something could not be read, for whoever cannot do without. */
  readonly denied: readonly Fault[];
};

export type ArmParts = {
  readonly site: SdkSite;
  readonly rules: readonly RampUpRule[];
  readonly split: Split;
  readonly slot?: string;
  readonly configuration?: SiteConfigResource;
};

export async function readArm({ client, at }: Site, parts: ArmParts): Promise<SeenArm> {
  const { site, slot } = parts;
  const unknown: string[] = [];
  const denied: Fault[] = [];
  const attempt = async <T>(what: string, request: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await request();
    } catch (thrown) {
      // One unreadable detail of one arm: it is reported as unknown, the rest is still worth seeing.
      if (!(thrown instanceof Fault) || thrown.code !== 'IDENTITY_FORBIDDEN') throw thrown;
      unknown.push(`${what}: ${thrown.message}; ${thrown.hint}`);
      denied.push(thrown);
      return undefined;
    }
  };
  const [configuration, settings] = await Promise.all([
    parts.configuration ?? attempt('configuration', () => client.configuration(at, slot)),
    attempt('app settings', () => client.settings(at, slot)),
  ]);
  if (configuration !== undefined && !saysAnything(configuration)) {
    throw new Fault(
      'HTTP_UNREADABLE',
      `the configuration of ${slot ?? production} of ${at.app} says nothing`,
    );
  }
  const configured = { ...configuration, settings };
  const mainContainerImage = await mainImage(configured, () =>
    attempt('site containers', () => client.containers(at, slot)),
  );
  const builds = buildsOf({ ...configured, mainContainerImage });
  const arm = { ...standing(parts), builds, contradiction: contradicts(builds), unknown };
  // Our setting says what was placed. It says nothing of an image that could not be looked at.
  const hidden =
    configuration === undefined || (hasContainers(configured) && mainContainerImage === undefined);
  const digest = hidden ? undefined : agreedDigest(builds);
  return {
    arm: digest === undefined ? arm : { ...arm, digest },
    inFlight: inFlightOn(slot ?? production, site),
    autoSwap: autoSwapOn(slot ?? production, configuration),
    configuration,
    settings,
    denied,
  };
}

const envelope = ['id', 'name', 'type', 'kind', 'systemData'];

/** A configuration without settings would read as "no image", and our own setting would pass for what runs there. */
function saysAnything(configuration: SiteConfigResource): boolean {
  return Object.entries(configuration).some(
    ([name, value]) => !envelope.includes(name) && value !== undefined && value !== null,
  );
}

/** Where an arm stands in the split. Production gets what the rules leave. */
function standing({ site, slot, rules, split }: ArmParts) {
  const name = slot ?? production;
  const address = `https://${site.defaultHostName ?? ''}`;
  return {
    name,
    isDefault: slot === undefined,
    share: split[name] ?? 0,
    hasRule: slot !== undefined && rulesNamed(rules, slot).length > 0,
    state: site.state ?? 'unknown',
    ...(URL.canParse(address) && { address: new URL(address) }),
  };
}

type Containers = readonly { readonly isMain?: boolean; readonly image?: string }[] | undefined;

async function mainImage(
  configured: Configured,
  list: () => Promise<Containers>,
): Promise<string | undefined> {
  if (!hasContainers(configured)) return undefined;
  return (await list())?.find(container => container.isMain === true)?.image;
}

export function hasContainers({ linuxFxVersion }: Pick<Configured, 'linuxFxVersion'>): boolean {
  return linuxFxVersion?.toLowerCase() === 'sitecontainers';
}

/** A swap and auto swap are written down at the slot that is swapped, not at production. */
export function inFlightOn(
  name: string,
  { targetSwapSlot, inProgressOperationId }: SdkSite,
): readonly string[] {
  return [
    ...(targetSwapSlot ? [`a swap of ${name} with ${targetSwapSlot} is prepared or under way`] : []),
    ...(inProgressOperationId ? [`the operation ${inProgressOperationId} is under way on ${name}`] : []),
  ];
}

function autoSwapOn(name: string, configuration: SiteConfigResource | undefined): readonly string[] {
  const auto = configuration?.autoSwapSlotName;
  return auto ? [`auto swap of ${name} into ${auto} is on`] : [];
}

export function slotName(slot: SdkSite): string {
  return slot.name?.split('/').at(-1) ?? 'unknown';
}
