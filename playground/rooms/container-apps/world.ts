// What a playground starts with of Container Apps: environments, apps, and images that do not do what they should.
// Plain values only.
import type { Fields } from '../../exchange.js';

/** What becomes of a container that is started from an image. */
export type Fate =
  | 'ready'
  /** It runs, and no probe ever passes. */
  | 'never-ready'
  /** It ends as soon as it has started, again and again. */
  | 'crashes'
  /** The registry does not have it. */
  | 'missing';

export type ImageWorld = {
  readonly fate?: Fate;
  /** Until a replica is ready, where it is not the usual time. */
  readonly startSeconds?: number;
};

export type EnvironmentWorld = {
  readonly name: string;
  readonly group: string;
  /** As Azure shows it: `West Europe`. */
  readonly location: string;
  /** What the names of its apps end in. */
  readonly domain: string;
};

export type RevisionWorld = {
  readonly suffix: string;
  readonly image: string;
  readonly active: boolean;
};

export type ContainerAppWorld = {
  readonly name: string;
  readonly group: string;
  readonly environment: string;
  readonly configuration: Fields;
  /** Of every revision; the image of its first container is the revision's own. */
  readonly template: Fields;
  /** The oldest first. */
  readonly revisions: readonly RevisionWorld[];
};

export type ContainerWorld = {
  readonly environments: readonly EnvironmentWorld[];
  readonly apps: readonly ContainerAppWorld[];
  /** An image that is not listed exists and starts. How it behaves then is said among the builds of the world. */
  readonly images: Readonly<Record<string, ImageWorld>>;
};

/** The only version of the provider that is played. */
export const containersVersion = '2024-03-01';
