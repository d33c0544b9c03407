// What the adapter makes of answers that Azure gives rarely: a client made by hand says them.
import { describe, expect, it } from '@jest/globals';
import type { AppService } from '../../../shared/azure/app-service.js';
import { Fault } from '../../../shared/fault/fault.js';
import { appServiceTarget } from '../../../shared/traffic/app-service.js';
import type { LiveSplit } from '../../../shared/traffic/target.js';

const at = { subscription: 'sub', resourceGroup: 'rg', app: 'shop' };

type Site = Awaited<ReturnType<AppService['site']>>;
type Configuration = Awaited<ReturnType<AppService['configuration']>>;
type Rule = NonNullable<NonNullable<Configuration['experiments']>['rampUpRules']>[number];

/** An SDK leaves out what an answer leaves out, whatever its types say. */
type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

type World = {
  readonly site?: Loose<Site>;
  readonly slots?: Readonly<Record<string, Loose<Site>>>;
  readonly rules?: readonly Rule[];
  /** By slot; production is the empty name. */
  readonly configurations?: Readonly<Record<string, Loose<Configuration>>>;
  readonly settings?: Readonly<Record<string, Readonly<Record<string, string>> | Fault>>;
  readonly containers?: Awaited<ReturnType<AppService['containers']>> | Fault;
};

const usualSite = (name: string): Loose<Site> => ({
  id: `/sites/${name}`,
  name,
  location: 'westeurope',
  state: 'Running',
  defaultHostName: `${name.replace('/', '-')}.test`,
});

function orThrow<T>(value: T | Fault): Promise<T> {
  return value instanceof Fault ? Promise.reject(value) : Promise.resolve(value);
}

function asAnswered<T>(answer: Loose<T>): T {
  return answer as T; // see Loose
}

function read(world: World): Promise<LiveSplit> {
  const { slots = { staging: {} }, rules = [] } = world;
  const plain = { id: '/config/web', name: 'web', linuxFxVersion: '' };
  const client: AppService = {
    site: () => Promise.resolve(asAnswered<Site>({ ...usualSite('shop'), ...world.site })),
    slots: () =>
      Promise.resolve(
        Object.entries(slots).map(([name, more]) =>
          asAnswered<Site>({ ...usualSite(`shop/${name}`), ...more }),
        ),
      ),
    configuration: (_, slot = '') =>
      Promise.resolve(
        asAnswered<Configuration>({
          ...plain,
          ...(slot === '' && { experiments: { rampUpRules: [...rules] } }),
          ...world.configurations?.[slot],
        }),
      ),
    settings: (_, slot = '') => orThrow(world.settings?.[slot] ?? {}),
    containers: () => orThrow(world.containers ?? []),
    siteNames: () => Promise.resolve([]),
    setRampUpRules: () => Promise.reject(new Error('a read writes nothing')),
  };
  return appServiceTarget(client, at).read();
}

const rule = (share: number, name = 'staging', actionHostName = `shop-${name}.test`): Rule => ({
  name,
  actionHostName,
  reroutePercentage: share,
});

describe('the shares', () => {
  it.each<readonly [string, World, object, readonly string[]]>([
    ['nothing is rerouted', {}, { production: 100, staging: 0 }, []],
    ['a rule reroutes', { rules: [rule(12.5)] }, { production: 87.5, staging: 12.5 }, []],
    [
      'names differ in case',
      { rules: [rule(10, 'STAGING', 'SHOP-staging.test')] },
      { production: 90, staging: 10 },
      [],
    ],
    ['thirds are written', { rules: [rule(33.4)] }, { production: 66.6, staging: 33.4 }, []],
    ['no slot exists', { slots: {} }, { production: 100 }, []],
    [
      'a rule is at nothing',
      { rules: [rule(0)] },
      { production: 100, staging: 0 },
      ['staging has a rule at 0 %: clients with its cookie are still sent there'],
    ],
    [
      'the slot of a rule is gone',
      { rules: [rule(10, 'Gone')] },
      { production: 90, staging: 0 },
      [
        'a rule names Gone, but no slot of that name exists',
        'the shares of the slots that exist do not sum to 100 %',
      ],
    ],
    [
      'a rule has the name of production',
      { rules: [rule(10, 'production')] },
      { production: 90, staging: 0 },
      [
        'a rule names production, but no slot of that name exists',
        'the shares of the slots that exist do not sum to 100 %',
      ],
    ],
    [
      'a rule sends elsewhere',
      { rules: [rule(10, 'staging', 'shop-other.test')] },
      { production: 90, staging: 10 },
      ['the rule for staging sends to shop-other.test, which is not the address of that slot'],
    ],
    [
      'rules take more than there is',
      { rules: [rule(120)] },
      { production: -20, staging: 120 },
      ['the shares of the slots that exist do not sum to 100 %'],
    ],
  ])('are read when %s', async (_, world, split, remarks) => {
    const live = await read(world);
    expect(live.split).toEqual(split);
    expect(live.remarks).toEqual(remarks);
  });

  it.each<readonly [string, World]>([
    ['there is no list of rules', { configurations: { '': { experiments: {} } } }],
    ['nothing is said of experiments', { configurations: { '': { experiments: undefined } } }],
    ['the configuration is no resource', { configurations: { '': { id: undefined } } }],
    ['a rule names no share', { rules: [{ name: 'staging' }] }],
    ['the site is no resource', { site: { id: undefined } }],
    ['the site says nothing', { site: { state: undefined } }],
    ['a slot says nothing', { slots: { staging: { state: undefined } } }],
    ['a slot is configured by nothing', { configurations: { staging: { linuxFxVersion: undefined } } }],
  ])('are no shares at all when %s', async (_, world) => {
    await expect(read(world)).rejects.toMatchObject({ code: 'HTTP_UNREADABLE', class: 'world' });
  });
});

describe('an idle arm', () => {
  it.each<readonly [string, World, readonly string[]]>([
    ['has no traffic', { slots: { a: {}, b: {} } }, ['a', 'b']],
    ['has no rule, not even at nothing', { slots: { a: {}, b: {} }, rules: [rule(0, 'a')] }, ['b']],
    ['is never production', { slots: {} }, []],
    ['has no share', { rules: [rule(5)] }, []],
  ])('%s', async (_, world, idle) => {
    expect((await read(world)).idle).toEqual(idle);
  });
});

describe('what forbids changes', () => {
  const auto = { id: '/c', name: 'web', autoSwapSlotName: 'production' };

  it.each<readonly [string, World, string | undefined]>([
    ['nothing', {}, undefined],
    [
      'an operation',
      { site: { inProgressOperationId: 'op1' } },
      'the operation op1 is under way on production',
    ],
    [
      'a swap, written down at its source',
      { slots: { staging: { targetSwapSlot: 'production' } } },
      'a swap of staging with production is prepared or under way',
    ],
    [
      'auto swap, written down at its source',
      { configurations: { staging: auto } },
      'auto swap of staging into production is on',
    ],
    [
      'several things at once',
      { site: { inProgressOperationId: 'op1' }, configurations: { staging: auto } },
      'the operation op1 is under way on production; auto swap of staging into production is on',
    ],
  ])('is told: %s', async (_, world, busy) => {
    expect((await read(world)).busy).toBe(busy);
  });
});

describe('an arm', () => {
  const digest = `sha256:${'3f'.repeat(32)}`;
  const forbidden = new Fault('IDENTITY_FORBIDDEN', 'no', { hint: 'assign a role' });
  const placed = { settings: { staging: { AZURE_PROMOTE_DIGEST: digest } } };
  const staging = async (world: World) => (await read(world)).arms.find(({ name }) => name === 'staging');

  it('keeps the digest of its image when its settings are forbidden', async () => {
    const image = { id: '/c', name: 'web', linuxFxVersion: `DOCKER|r/a@${digest}` };
    const arm = await staging({ configurations: { staging: image }, settings: { staging: forbidden } });
    expect(arm).toMatchObject({ digest, unknown: ['app settings: no; assign a role'] });
  });

  it('has no digest when its container cannot be looked at, whatever our setting says', async () => {
    const sidecars = { id: '/c', name: 'web', linuxFxVersion: 'SiteContainers' };
    const world = { configurations: { staging: sidecars }, ...placed };
    expect(await staging({ ...world, containers: forbidden })).not.toHaveProperty('digest');
    expect(await staging({ ...world, containers: [{ image: `r/a@${digest}` }] })).not.toHaveProperty(
      'digest',
    );
    expect(await staging({ ...world, containers: [{ image: `r/a@${digest}`, isMain: true }] })).toMatchObject(
      {
        digest,
      },
    );
  });

  it('does without an address when Azure names none that is one', async () => {
    for (const defaultHostName of ['', 'a b', undefined]) {
      const arm = await staging({ slots: { staging: { defaultHostName } } });
      expect(arm).not.toHaveProperty('address');
    }
  });

  it('fails the whole read by anything but a refusal', async () => {
    const broken = { settings: { staging: new Fault('HTTP_GAVE_UP', 'no answer') } };
    await expect(read(broken)).rejects.toMatchObject({ code: 'HTTP_GAVE_UP' });
  });
});
