// One look at an app: production, its slots, the rules between them, and what else a decision about them needs.
import type { RampUpRule, Site as SdkSite, SiteConfigResource } from '@azure/arm-appservice';
import { Fault } from '../../../fault/fault.js';
import { formatPercent, isWhole, type Split } from '../../split.js';
import type { Arm, LiveSplit } from '../../target.js';
import { production, type Site } from '../means.js';
import { inFlightOn, readArm, type SeenArm, slotName } from './arm.js';
import { guardOf } from './guard.js';
import { type Hosts, sameName, splitBy } from './rules.js';

export type Reading = {
  readonly live: LiveSplit;
  /** As Azure holds them. */
  readonly rules: readonly RampUpRule[];
  readonly hosts: Hosts;
  readonly seen: readonly SeenArm[];
  readonly kind: string;
  readonly isFlex: boolean;
  /** A swap that is under way or prepared, in words. */
  readonly inFlight: string | undefined;
  readonly swap: { readonly at: number; readonly slot: string | undefined };
};

export async function look({ client, at }: Site): Promise<Reading> {
  const site = await client.site(at).catch(thrown => suggestSites(thrown, { client, at }));
  const [slots, configuration] = await Promise.all([client.slots(at), client.configuration(at)]);
  for (const one of [site, ...slots]) refuseUnreadable(one, one.state, `app ${at.app} or one of its slots`);
  const rules = rulesOf(configuration, slots.length, at.app);
  const split = splitBy(rules, slots.map(slotName), production);
  const seen = await Promise.all([
    readArm({ client, at }, { site, configuration, rules, split }),
    ...slots.map(slot => readArm({ client, at }, { site: slot, slot: slotName(slot), rules, split })),
  ]);
  const inFlight = seen.flatMap(each => each.inFlight).join('; ');
  return {
    live: liveSplit(site.id ?? at.app, { rules, split, seen }),
    rules,
    hosts: hostsOf(slots),
    seen,
    kind: site.kind ?? '',
    isFlex: site.functionAppConfig !== undefined,
    inFlight: inFlight === '' ? undefined : inFlight,
    swap: swapOf(site),
  };
}

/** A swap that is under way or prepared, in words: two requests, for waiting. */
export async function swapUnderWay({ client, at }: Site): Promise<string | undefined> {
  const [site, slots] = await Promise.all([client.site(at), client.slots(at)]);
  for (const one of [site, ...slots]) refuseUnreadable(one, one.state, `app ${at.app} or one of its slots`);
  const found = [...inFlightOn(production, site), ...slots.flatMap(slot => inFlightOn(slotName(slot), slot))];
  return found.length === 0 ? undefined : found.join('; ');
}

/** The rules alone: one request, for looking whether a write is in force. */
export async function lookAtRules({ client, at }: Site): Promise<readonly RampUpRule[]> {
  return rulesOf(await client.configuration(at), 1, at.app);
}

/** Every configuration has a list of rules, empty or not. One without it would read as "no rules, 0 %". */
export function rulesOf(
  configuration: SiteConfigResource,
  slots: number,
  app: string,
): readonly RampUpRule[] {
  const rules = configuration.experiments?.rampUpRules;
  if (typeof configuration.id !== 'string' || (slots > 0 && !Array.isArray(rules))) {
    throw new Fault('HTTP_UNREADABLE', `the configuration of ${app} says nothing of rules for traffic`);
  }
  const shareless = rules?.find(({ reroutePercentage }) => typeof reroutePercentage !== 'number');
  if (shareless === undefined) return rules ?? [];
  throw new Fault('HTTP_UNREADABLE', `the rule ${shareless.name ?? ''} of ${app} names no share`);
}

export function hostsOf(slots: readonly SdkSite[]): Hosts {
  return Object.fromEntries(slots.map(slot => [slotName(slot), slot.defaultHostName ?? '']));
}

/** The last swap with production that Azure tells of. */
function swapOf({ slotSwapStatus }: SdkSite): Reading['swap'] {
  const at = slotSwapStatus?.timestampUtc?.getTime() ?? Number.NaN;
  const names = [slotSwapStatus?.sourceSlotName, slotSwapStatus?.destinationSlotName];
  const slot = names.find(name => name !== undefined && !sameName(name, production));
  return { at: Number.isNaN(at) ? 0 : at, slot };
}

type Parts = {
  readonly rules: readonly RampUpRule[];
  readonly split: Split;
  readonly seen: readonly SeenArm[];
};

function liveSplit(resource: string, { rules, split, seen }: Parts): LiveSplit {
  const arms = seen.map(({ arm }) => arm);
  const busy = seen.flatMap(one => [...one.inFlight, ...one.autoSwap]).join('; ') || undefined;
  const remarks = rules.flatMap(rule => remarkOn(rule, arms) ?? []);
  if (!isWhole(split)) remarks.push('the shares of the slots that exist do not sum to 100 %');
  return {
    resource,
    arms,
    split,
    idle: arms
      .filter(({ isDefault, share, hasRule }) => !isDefault && share === 0 && !hasRule)
      .map(({ name }) => name),
    guard: guardOf({ rules, arms, busy }),
    remarks,
    ...(busy !== undefined && { busy }),
  };
}

/** What a rule does that its name and its share do not tell. */
function remarkOn(rule: RampUpRule, arms: readonly Arm[]): string | undefined {
  const { name = '', reroutePercentage: share = 0, actionHostName: host = '', changeStep } = rule;
  const arm = arms.find(one => !one.isDefault && sameName(one.name, name));
  if (arm === undefined) return `a rule names ${name || 'nothing'}, but no slot of that name exists`;
  if (arm.address !== undefined && !sameName(arm.address.host, host)) {
    return `the rule for ${arm.name} sends to ${host || 'nowhere'}, which is not the address of that slot`;
  }
  if (changeStep) return `the rule for ${arm.name} changes by itself, ${formatPercent(changeStep)} at a time`;
  if (share > 0) return undefined;
  return `${arm.name} has a rule at ${formatPercent(share)}: clients with its cookie are still sent there`;
}

/** An answer without what every resource has is none, however well it parses: it would read as "nothing there". */
function refuseUnreadable(
  resource: { readonly id?: string },
  telling: string | undefined,
  what: string,
): void {
  if (typeof resource.id === 'string' && typeof telling === 'string') return;
  throw new Fault('HTTP_UNREADABLE', `the answer for ${what} is not a resource`);
}

/** Adds the names that do exist. When they cannot be listed, the first answer says enough. */
async function suggestSites(thrown: unknown, { client, at }: Site): Promise<never> {
  if (!(thrown instanceof Fault) || thrown.code !== 'TARGET_NOT_FOUND') throw thrown;
  const names = await client.siteNames(at).catch(other => {
    // Not to be had from Azure for some reason or other; a cancellation or a bug of ours is no such reason.
    if (other instanceof Fault && other.class === 'world' && other.code !== 'CANCELLED') return undefined;
    throw other;
  });
  const existing = names && { existing: names.slice(0, 20).join(', ') || 'none' };
  throw new Fault('TARGET_NOT_FOUND', thrown.message, {
    facts: { ...existing, ...thrown.facts },
    cause: thrown,
  });
}
