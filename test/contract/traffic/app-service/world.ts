// The playground as these tests need it: an app whose two slots are ready for a rollout, and people with fewer roles.
import { defaultWorld } from '../../../../playground/default-world.js';
import type { Habits } from '../../../../playground/habits.js';
import type { ArmWorld, SiteWorld, World } from '../../../../playground/world.js';

export const app = 'payments';
export const group = 'rg-prod';
export const slot = 'staging';

export const statusesSetting = 'WEBSITE_SWAP_WARMUP_PING_STATUSES';

const warm = (arm: ArmWorld): ArmWorld => ({
  ...arm,
  settings: { [statusesSetting]: '200', ...arm.settings },
});

/** Every slot says what counts as warm. */
export function ready(site: SiteWorld): SiteWorld {
  const slots = Object.entries(site.slots).map(([name, arm]) => [name, warm(arm)] as const);
  return { ...site, production: warm(site.production), slots: Object.fromEntries(slots) };
}

export type Wish = {
  readonly habits?: Partial<Habits>;
  /** Changes the site of that name. */
  readonly sites?: Readonly<Record<string, (site: SiteWorld) => SiteWorld>>;
  /** Actions that `nearly` may not do, of all that `deployer` may. */
  readonly denied?: readonly string[];
};

export function worldWith({ habits = {}, sites = {}, denied = [] }: Wish = {}): World {
  const world = defaultWorld();
  const [deployer] = world.applications;
  if (deployer === undefined) throw new Error('the world has no deployer');
  const nearly = {
    ...deployer,
    name: 'nearly',
    clientId: '4b8f6c2d-1111-4d4d-8e4e-5f6a7b8c9db4',
    objectId: '4b8f6c2d-2222-4d4d-8e4e-5f6a7b8c9db4',
    grants: deployer.grants.map(grant => ({ ...grant, notActions: [...grant.notActions, ...denied] })),
  };
  return {
    ...world,
    habits,
    applications: [
      ...world.applications.map(each => (each.name === 'reader' ? mayList(each) : each)),
      nearly,
    ],
    sites: world.sites.map(ready).map(site => sites[site.name]?.(site) ?? site),
  };
}

/** Reading all that the target reads takes more than the role Reader: settings are listed by an action. */
function mayList(reader: World['applications'][number]): World['applications'][number] {
  const actions = [
    '*/read',
    'Microsoft.Web/sites/config/list/action',
    'Microsoft.Web/sites/slots/config/list/action',
  ];
  return { ...reader, grants: reader.grants.map(grant => ({ ...grant, actions })) };
}
