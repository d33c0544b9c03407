// One maker for each kind of target. Of the adapters and the SDKs only those of that target are loaded.
import type { AppServiceOptions, FrontDoorOptions, TargetKind } from '../traffic/kinds.js';
import type { Haste, TrafficTarget } from '../traffic/target.js';
import type { Entrance } from './targets/entrance.js';
import type { BareMaking, IdentityMaking, Making } from './targets/making.js';

export type { Making } from './targets/making.js';

export type Wanted = Omit<BareMaking, 'transport'> & {
  readonly entrance: Entrance;
  readonly appService?: AppServiceOptions;
  readonly frontDoor?: FrontDoorOptions;
  readonly haste?: Haste;
};

export function makeTarget(kind: TargetKind, wanted: Wanted): Promise<TrafficTarget> {
  return makers[kind](wanted);
}

type Maker = (wanted: Wanted) => Promise<TrafficTarget>;

/** Each needs what its row in coordinates.ts says. */
const makers: Readonly<Record<TargetKind, Maker>> = {
  'app-service': inSubscription(() => import('./targets/app-service.js')),
  'container-apps': inSubscription(() => import('./targets/container-apps.js')),
  'traffic-manager': inSubscription(() => import('./targets/traffic-manager.js')),
  'front-door': inSubscription(() => import('./targets/front-door.js')),
  'front-door-classic': inSubscription(() => import('./targets/front-door-classic.js')),
  'feature-flag': signedIn(() => import('./targets/feature-flag.js')),
  'gateway-api': withoutAzure(() => import('./targets/gateway-api.js')),
  command: withoutAzure(() => import('./targets/command.js')),
};

type Load<T> = () => Promise<{ readonly make: (making: T) => Promise<TrafficTarget> }>;

function inSubscription(load: Load<Making>): Maker {
  return async ({ entrance, named, ...rest }) => {
    const { subscription, transport } = entrance;
    if (subscription === undefined) throw new Error('coordinates.ts asks for no subscription here');
    const { make } = await load();
    return make({ ...rest, transport, arm: await entrance.arm(), named: { ...named, subscription } });
  };
}

function signedIn(load: Load<IdentityMaking>): Maker {
  return async ({ entrance, surroundings, named, signal }) => {
    const { make } = await load();
    const { transport } = entrance;
    return make({ surroundings, named, signal, transport, arm: await entrance.arm() });
  };
}

function withoutAzure(load: Load<BareMaking>): Maker {
  return async ({ entrance, surroundings, named, signal }) => {
    const { make } = await load();
    return make({ surroundings, named, signal, transport: entrance.transport });
  };
}
