// How what is measured of a profile is filed, and how its metrics name an origin.
import type { State } from '../../state.js';
import { hostOf, type LiveFrontDoor } from './live.js';
import type { OriginWorld } from './world.js';

export const measuredAs = ({ live }: { readonly live: LiveFrontDoor }): string =>
  `${live.type ?? 'Microsoft.Cdn/profiles'}/${live.name}`;

export const originInMetrics = (state: State, origin: OriginWorld): string =>
  `${hostOf(origin)}${state.habits.frontDoorOriginNames === 'with-port' ? ':443' : ''}`;
