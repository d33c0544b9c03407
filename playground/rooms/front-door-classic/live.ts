// Classic Front Doors as they are now: the whole resource as it was written last, and what the edges make of it.
import type { State } from '../../state.js';
import { type LiveFrontDoor, startFrontDoor } from '../front-door/live.js';
import { profileOf } from './profile.js';
import type { ClassicWorld } from './world.js';

export type LiveClassic = LiveFrontDoor & {
  whole: ClassicWorld;
  /** Until when the last change is being taken. */
  takenUntil: number;
};

export type ClassicDoors = { readonly profiles: readonly LiveClassic[] };

export const classicType = 'Microsoft.Network/frontdoors';

export const startClassicDoors = (described: readonly ClassicWorld[]): ClassicDoors => ({
  profiles: described.map(whole => ({
    ...startFrontDoor(profileOf(whole)),
    type: classicType,
    whole,
    takenUntil: 0,
  })),
});

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const classicNamed = (all: ClassicDoors, group: string, name: string): LiveClassic | undefined =>
  all.profiles.find(each => sameName(each.group, group) && sameName(each.name, name));

/** Of both kinds: their edges are alike. */
export const everyFrontDoor = ({
  frontDoors,
  classicFrontDoors,
}: Pick<State, 'frontDoors' | 'classicFrontDoors'>): readonly LiveFrontDoor[] => [
  ...frontDoors.profiles,
  ...classicFrontDoors.profiles,
];
