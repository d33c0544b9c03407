// What the suite must know of one target: how it is set up, how to look behind it, and how to break it.
import type { Playground } from '../../../playground/playground.js';
import type { Split } from '../../../shared/traffic/split.js';
import type { ArmName, Artifact, TrafficTarget } from '../../../shared/traffic/target.js';
import type { JumpingClock } from './stage.js';

/** What all rows stand under: the table is made of the tests below it. */
export const suiteTitle = 'a traffic target';

/** Whom the activity log has to name after `meddle`. */
export const somebodyElse = 'alex@contoso.com';

/** Requests at the control plane: by verb, and by a regular expression tried on path and query. */
export type Wire = { readonly method: string; readonly path: string };

export type Stage = {
  readonly playground: Playground;
  readonly clock: JumpingClock;
  /** At the start everything goes to `stable`, and `candidate` holds another build. */
  readonly target: TrafficTarget;
  readonly stable: ArmName;
  readonly candidate: ArmName;
  /** The shares that the platform itself holds, in percent, read behind the target's back. */
  readonly shares: () => Split;
  /** What each arm runs, by a name of the playground, read behind the target's back. */
  readonly builds: () => Readonly<Record<ArmName, string>>;
  /** The whole resource without its split: what no shift may change. Compared by value. */
  readonly rest: () => unknown;
  /** Somebody else gives the candidate this share, through the control plane. */
  readonly meddle: (percent: number) => Promise<void>;
  /** The same target as another application of the world sees it: `reader` may read, `stranger` nothing. */
  readonly as: (application: string) => Promise<TrafficTarget>;
  /** A target whose resource does not exist. */
  readonly missing: () => Promise<TrafficTarget>;
  /** What can be placed, where the target places. */
  readonly artifact?: Artifact;
  readonly stop: () => Promise<void>;
};

export type TrafficRow = {
  /** One of columns.ts, which also says what it cannot have. */
  readonly name: string;
  readonly start: () => Promise<Stage>;
  readonly wire: {
    /** A read that the split is told by. */
    readonly read: Wire;
    readonly write: Wire;
    /** What makes the candidate the stable one, once its traffic is as it has to be. */
    readonly promote: Wire;
  };
  /** What Azure calls the action that `write` needs, as a refusal names it. */
  readonly writeAction: string;
  /** How that refusal names the scope, where it is no id of Azure Resource Manager. */
  readonly scope?: RegExp;
};
