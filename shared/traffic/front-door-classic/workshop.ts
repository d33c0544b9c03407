// What every verb of this target works with.
import type { ClassicFrontDoor, DoorAddress } from '../../azure/front-door-classic/client.js';
import type { Memory } from '../front-door/live/memory.js';
import type { Workshop as SuccessorWorkshop } from '../front-door/workshop.js';

export type DoorGiven = Omit<SuccessorWorkshop, 'client' | 'at' | 'memory'> & {
  readonly client: ClassicFrontDoor;
  readonly at: DoorAddress & { readonly pool: string };
};

export type Workshop = DoorGiven & {
  readonly memory: Memory;
  readonly aftermath: {
    /** What there is to tell of the last write that went forward. */
    harm: string | undefined;
    /** Whether it was said when all of this ends. */
    isNoticed: boolean;
  };
};
