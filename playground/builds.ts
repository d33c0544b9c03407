// What runs behind a slot follows from what was put there: an image, a package, a container; each behaves as told.
import type { Behaviour, Container } from './world.js';

/** What of a slot decides which build it runs. */
export type Content = {
  readonly config: Readonly<Record<string, unknown>>;
  readonly settings: Readonly<Record<string, string>>;
  readonly containers: readonly Container[];
};

const imageIn = (fxVersion: unknown): string | undefined =>
  typeof fxVersion === 'string' ? fxVersion.match(/^DOCKER\|(.+)$/i)?.[1] : undefined;

/** Image, main container's image, or address of the package; undefined when nothing was ever put there. */
export const referenceOf = ({ config, settings, containers }: Content): string | undefined => {
  const image = imageIn(config['linuxFxVersion']) ?? imageIn(config['windowsFxVersion']);
  if (image) return image;
  const main = containers.find(each => each.isMain);
  if (config['linuxFxVersion'] === 'sitecontainers' && main) return main.image;
  return settings['WEBSITE_RUN_FROM_PACKAGE'];
};

const steady = (version: string): Behaviour => ({
  version,
  errorRate: 0,
  latency: { medianMs: 0, tailMs: 0 },
  down: false,
});

/** The start of the digest, the tag, or the file's name. */
const nameOf = (reference: string): string => {
  const digest = reference.match(/@sha256:([0-9a-f]{12})/)?.[1];
  if (digest) return digest;
  const file = reference.split('?')[0]?.split('/').at(-1) ?? reference;
  return file.replace(/\.zip$/i, '').replace(/^.*:/, '');
};

export type Builds = {
  learn(reference: string, behaviour: Behaviour): void;
  /** How a build behaves; one that nobody described is healthy, and goes by what its reference says. */
  behaviourOf(reference: string | undefined): Behaviour;
};

export const startBuilds = (described: Readonly<Record<string, Behaviour>>): Builds => {
  const known = new Map(Object.entries(described));
  return {
    learn: (reference, behaviour) => {
      if (!known.has(reference)) known.set(reference, behaviour);
    },
    behaviourOf: reference =>
      reference === undefined ? steady('none') : (known.get(reference) ?? steady(nameOf(reference))),
  };
};
