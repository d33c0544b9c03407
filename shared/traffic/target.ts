// The port to something that splits traffic between arms. Adapters do one thing and report what happened; they
// decide nothing about when. Reading never changes anything. Writing the same again changes nothing.
import type { Abilities } from './abilities.js';
import type { Split } from './split.js';

/** One way in which a service tells what runs in an arm. Only a digest identifies bytes; a tag does not. */
export type Build = {
  readonly source: 'image' | 'site-container' | 'package' | 'digest-setting';
  /** As the service says it, without anything secret. */
  readonly text: string;
  readonly digest?: string;
};

export type ArmName = string;

export type Arm = {
  readonly name: ArmName;
  /** Whether users without a cookie or header of their own come here by default. */
  readonly isDefault: boolean;
  readonly share: number;
  readonly state: string;
  readonly address?: URL;
  readonly builds: readonly Build[];
  /** The one digest that all of them agree on; undefined when nothing or two things are said. */
  readonly digest?: string;
  /** Two digests in one arm: somebody changed one of them by hand. */
  readonly contradiction: boolean;
  /** A rule that names the arm, even at 0 %: clients pinned to it are still sent there. */
  readonly hasRule: boolean;
  /** What could not be read of this arm, with the reason. */
  readonly unknown: readonly string[];
};

export type LiveSplit = {
  /** The resource that was read, in full. */
  readonly resource: string;
  /** Of a resource that has several splits, which one: an origin group. */
  readonly part?: string;
  readonly arms: readonly Arm[];
  readonly split: Split;
  /** Arms that get no traffic and no pinned clients, and could take a new version. */
  readonly idle: readonly ArmName[];
  /** Changes whenever the split or its makings do; a write names the guard that it was decided on. */
  readonly guard: string;
  /** How long a client may stay with an arm as it is set up here, where that is longer than the abilities say. */
  readonly stickyMilliseconds?: number;
  /** What is going on there just now that forbids changes, in words. */
  readonly busy?: string;
  readonly remarks: readonly string[];
};

/** What an adapter needs to undo or to reconcile: plain JSON, kept in the ledger, never a secret. */
export type Wire = { readonly [name: string]: WireValue };
export type WireValue =
  | string
  | number
  | boolean
  | null
  | readonly WireValue[]
  | { readonly [name: string]: WireValue };

/** What was asked of the service, and what stood before. Asked is not done. */
export type Receipt = {
  readonly asked: Split;
  /** Enough for `restore`. */
  readonly before: Wire;
  /** Nothing was written, since it was so already. */
  readonly unchanged: boolean;
  readonly askedAt: number;
};

/** One look at whether what was asked is in force. */
export type Seen =
  | {
      readonly kind: 'seen';
      readonly by: 'read' | 'telemetry' | 'statistics' | 'budget';
      readonly split: Split;
    }
  | { readonly kind: 'not-yet'; readonly split: Split }
  | { readonly kind: 'drifted'; readonly split: Split; readonly by?: string; readonly at?: string }
  | { readonly kind: 'cannot-know'; readonly why: string };

export type Reconciled = 'applied' | 'not-applied' | 'cannot-know';

/** Who called, what with, and where it stopped being ours to change: thrown as a Fault, see each member. */
export type TrafficTarget = {
  readonly abilities: Abilities;
  readonly read: () => Promise<LiveSplit>;
  /** Puts a verified digest into an arm at 0 %. Missing where placing is not ours. */
  readonly place?: (arm: ArmName, artifact: Artifact) => Promise<Receipt>;
  /** TRAFFIC_CONFLICT when the guard is stale; TARGET_UNSUITABLE when the share cannot be shown. */
  readonly write: (split: Split, guard: string) => Promise<Receipt>;
  readonly seen: (receipt: Receipt) => Promise<Seen>;
  /** Makes the candidate the stable one. Sent once; an unclear answer is TRAFFIC_UNCLEAR, to be reconciled. */
  readonly promote: (candidate: ArmName, guard: string) => Promise<Receipt>;
  /** What became of a write or a promotion whose answer never came. */
  readonly reconcile: (receipt: Pick<Receipt, 'asked' | 'before'>) => Promise<Reconciled>;
  /**
   * Undoes write and promote, however far they got. Doing it twice is doing it once. With a guard it refuses
   * like `write` when somebody else changed the split; going back after a death has none and goes back all the same.
   */
  readonly restore: (before: Wire, guard?: string) => Promise<Receipt>;
  /** The end of standby: what was kept for going back may go. */
  readonly clean: (before: Wire) => Promise<void>;
  readonly addressOf: (arm: ArmName) => Promise<URL | undefined>;
};

/** How a run that has only seconds left goes back. */
export type Haste = {
  /** That Azure took a write is enough: nobody can wait until it is done with it. */
  readonly isOn: () => boolean;
  /** Asked right before a write that goes back: a raise of ours may still land, so that what was seen says nothing. */
  readonly isMoving: () => boolean;
};

/** What is placed: an image by digest, or a package by URL and digest. */
export type Artifact = {
  readonly kind: 'image' | 'package';
  /** `registry/name` for an image, the URL for a package. */
  readonly reference: string;
  readonly digest: string;
  /** The promotion that places it: what runs there may tell it to logs and traces. */
  readonly promotion?: string;
};

/** The app setting, or the environment variable of a container, that holds it. */
export const promotionSetting = 'AZURE_PROMOTE_PROMOTION';
