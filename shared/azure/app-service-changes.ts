// What a rollout needs of App Service beyond reading: one request each, no decisions. A target that only reads is
// made without it.
import { randomUUID } from 'node:crypto';
import type { RampUpRule, SiteContainer, SlotConfigNamesResource } from '@azure/arm-appservice';
import { type ActivityLog, createActivityLog } from './activity-log.js';
import {
  appServiceVersion,
  openAppService,
  readByPost,
  type SiteAddress,
  siteInWords,
  unreadable,
} from './app-service-client.js';
import type { Arm } from './arm.js';
import { sendToArm } from './arm-request.js';
import { type Followed, type Following, follow, type Operation, operationOf } from './long-operation.js';
import { askSdk, correlationHeader, gather } from './sdk-request.js';

type Texts = Readonly<Record<string, string>>;

/** One function of an app: what sets it off, and whether a setting keeps it from being set off. */
export type FunctionFacts = {
  readonly name: string;
  readonly triggers: readonly string[];
  readonly isDisabled: boolean;
};

export type SlotAddress = SiteAddress & { readonly slot: string };

export type AppServiceChanges = {
  /** Under which our changes stand in the activity log. */
  readonly correlation: string;
  readonly log: ActivityLog;
  readonly stickyNames: (at: SiteAddress) => Promise<SlotConfigNamesResource>;
  readonly connectionStrings: (at: SiteAddress, slot?: string) => Promise<Texts>;
  readonly functions: (at: SlotAddress) => Promise<readonly FunctionFacts[]>;
  /** Replaces the rules of production as a whole and touches nothing else. */
  readonly setRules: (at: SiteAddress, rules: readonly RampUpRule[]) => Promise<void>;
  readonly setImage: (at: SlotAddress, image: Readonly<Partial<Record<FxVersion, string>>>) => Promise<void>;
  /** All of them: Azure forgets those that are left out. */
  readonly setSettings: (at: SlotAddress, settings: Texts) => Promise<void>;
  readonly setContainer: (at: SlotAddress, container: SiteContainer) => Promise<void>;
  /** Production is the target: its workers stay up. Sent once, whatever happens. Undefined: it was over at once. */
  readonly swapIntoProduction: (at: SlotAddress, now: number) => Promise<Operation | undefined>;
  readonly follow: (operation: Operation, following: Omit<Following, 'resource'>) => Promise<Followed>;
};

export type FxVersion = 'linuxFxVersion' | 'windowsFxVersion';

type Opened = Awaited<ReturnType<typeof openAppService>>;

export async function createAppServiceChanges(arm: Arm): Promise<AppServiceChanges> {
  const opened = await openAppService(arm);
  const correlation = randomUUID();
  return {
    correlation,
    log: createActivityLog(arm),
    ...reads(opened),
    ...writes(opened, correlation),
    swapIntoProduction: (at, now) => swap(arm, at, { now, correlation }),
    follow: (operation, following) => follow(arm, operation, { ...following, resource: 'the swap' }),
  };
}

type Reads = Pick<AppServiceChanges, 'stickyNames' | 'connectionStrings' | 'functions'>;

function reads({ sdk, context }: Opened): Reads {
  return {
    stickyNames: at =>
      askSdk(siteInWords(at), () => sdk.listSlotConfigurationNames(context(at), at.resourceGroup, at.app)),
    connectionStrings: (at, slot) =>
      askSdk(siteInWords(at, slot), async () => {
        const { resourceGroup, app } = at;
        const { properties } =
          slot === undefined
            ? await sdk.listConnectionStrings(context(at), resourceGroup, app, readByPost)
            : await sdk.listConnectionStringsSlot(context(at), resourceGroup, app, slot, readByPost);
        if (properties === undefined) throw unreadable(`the connection strings of ${siteInWords(at, slot)}`);
        return Object.fromEntries(Object.entries(properties).map(([name, { value }]) => [name, value]));
      }),
    functions: at =>
      askSdk(siteInWords(at, at.slot), async () => {
        const found = sdk.listInstanceFunctionsSlot(context(at), at.resourceGroup, at.app, at.slot);
        return (await gather(found)).map(functionFacts);
      }),
  };
}

type Writes = Pick<AppServiceChanges, 'setRules' | 'setImage' | 'setSettings' | 'setContainer'>;

function writes({ sdk, context }: Opened, correlation: string): Writes {
  const marked = { requestOptions: { headers: { [correlationHeader]: correlation } } };
  return {
    setRules: (at, rules) =>
      askSdk(siteInWords(at), async () => {
        const experiments = { rampUpRules: [...rules] };
        await sdk.updateConfiguration(context(at), at.resourceGroup, at.app, { experiments }, marked);
      }),
    setImage: (at, image) =>
      askSdk(siteInWords(at, at.slot), async () => {
        await sdk.updateConfigurationSlot(context(at), at.resourceGroup, at.app, at.slot, image, marked);
      }),
    setSettings: (at, settings) =>
      askSdk(siteInWords(at, at.slot), async () => {
        const { resourceGroup, app, slot } = at;
        const properties = { ...settings };
        await sdk.updateApplicationSettingsSlot(
          context(at),
          resourceGroup,
          app,
          slot,
          { properties },
          marked,
        );
      }),
    setContainer: (at, container) =>
      askSdk(siteInWords(at, at.slot), async () => {
        const { resourceGroup, app, slot } = at;
        const name = container.name ?? 'main';
        await sdk.createOrUpdateSiteContainerSlot(
          context(at),
          resourceGroup,
          app,
          slot,
          name,
          container,
          marked,
        );
      }),
  };
}

type SwapNote = { readonly now: number; readonly correlation: string };

/** Not by Azure's client: its poller lives in real time, and only the first request is wanted here. */
async function swap(
  arm: Arm,
  at: SlotAddress,
  { now, correlation }: SwapNote,
): Promise<Operation | undefined> {
  const site = `/subscriptions/${at.subscription}/resourceGroups/${at.resourceGroup}/providers/Microsoft.Web/sites/${at.app}`;
  const answer = await sendToArm(arm, {
    method: 'POST',
    url: `${site}/slots/${at.slot}/slotsswap?api-version=${appServiceVersion}`,
    resource: siteInWords(at, at.slot),
    headers: { [correlationHeader]: correlation },
    body: JSON.stringify({ targetSlot: 'production', preserveVnet: true }),
    retry: 'once',
    expect: 'text',
  });
  return operationOf(answer, now);
}

type SdkFunction = {
  readonly name?: string;
  readonly isDisabled?: boolean;
  readonly config?: Record<string, unknown>;
};

function functionFacts({ name = '', config = {}, isDisabled }: SdkFunction): FunctionFacts {
  const bindings: readonly unknown[] = Array.isArray(config['bindings']) ? config['bindings'] : [];
  const types = bindings.flatMap(each =>
    typeof each === 'object' && each !== null && 'type' in each && typeof each.type === 'string'
      ? each.type
      : [],
  );
  return {
    name: name.split('/').at(-1) ?? name,
    triggers: types.filter(type => /trigger$/i.test(type)),
    isDisabled: isDisabled === true,
  };
}
