// The port to something that splits traffic between arms. Reading never changes anything.
import type { Split } from './split.js';

/** One way in which a service tells what runs in an arm. Only a digest identifies bytes; a tag does not. */
export type Build = {
  readonly source: 'image' | 'site-container' | 'package' | 'digest-setting';
  /** As the service says it, without anything secret. */
  readonly text: string;
  readonly digest?: string;
};

export type Arm = {
  readonly name: string;
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
  readonly arms: readonly Arm[];
  readonly split: Split;
  /** Arms that get no traffic and no pinned clients, and could take a new version. */
  readonly idle: readonly string[];
  /** What is going on there just now that forbids changes, in words. */
  readonly busy?: string;
  readonly remarks: readonly string[];
};

export type TrafficTarget = {
  readonly read: () => Promise<LiveSplit>;
};
