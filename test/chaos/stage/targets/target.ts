// What a run has to know of what it shifts: how it is named, how to look at it behind the product's back, how to break
// its candidate.
import type { Playground, PlaygroundOptions } from '../../../../playground/playground.js';
import type { TroubleMatch } from '../../../../playground/trouble/trouble.js';
import type { World } from '../../../../playground/world.js';

export type Side = 'stable' | 'candidate';

export type ChaosTarget = {
  /** In the ledger. */
  readonly service: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly world: Partial<World>;
  readonly load: NonNullable<PlaygroundOptions['load']>;
  /** Where it is changed, as the request log names it; `arm` when absent. */
  readonly room?: string;
  /** What another machine has to be told so that it takes it back. */
  readonly resumeInputs?: Readonly<Record<string, string>>;
  /** The change that gives the candidate its first share. */
  readonly firstShare: TroubleMatch;
  /** The part of the traffic that the candidate's build gets, in percent, as the platform holds it. */
  readonly share: (playground: Playground) => number;
  /** What the platform has not finished yet. */
  readonly underWay: (playground: Playground) => string | undefined;
  /** All but the split, as it has to be when everything is on one side. */
  readonly rest: (playground: Playground) => unknown;
  readonly restExpected: (playground: Playground, before: unknown, side: Side) => unknown;
  /** From now on the candidate's build fails. */
  readonly spoil: (playground: Playground) => void;
  /** Which build answers a visitor who comes for the first time. */
  readonly visit: (playground: Playground) => Promise<Side | 'nobody'>;
};

export const failing = { errorRate: 0.5 } as const;
