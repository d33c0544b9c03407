// What runs in a site or slot, as far as its configuration tells. Only a digest identifies bytes.
import type { Build } from './target.js';

/** Our own setting, written when an artifact is placed. It is not sticky, so that it travels with a swap. */
export const digestSetting = 'AZURE_PROMOTE_DIGEST';

export type Configured = {
  readonly linuxFxVersion?: string | undefined;
  readonly windowsFxVersion?: string | undefined;
  readonly mainContainerImage?: string | undefined;
  readonly settings?: Readonly<Record<string, string>> | undefined;
};

const digest = /sha256:[0-9a-f]{64}/;

export function buildsOf(configured: Configured): readonly Build[] {
  const { linuxFxVersion, windowsFxVersion, mainContainerImage, settings } = configured;
  const builds: Build[] = [];
  for (const fxVersion of [linuxFxVersion, windowsFxVersion]) {
    const image = /^DOCKER\|(.+)$/i.exec(fxVersion ?? '')?.[1];
    if (image !== undefined) builds.push(build('image', image));
  }
  if (mainContainerImage !== undefined) builds.push(build('site-container', mainContainerImage));
  const runFrom = settings?.['WEBSITE_RUN_FROM_PACKAGE'];
  if (runFrom !== undefined) builds.push(build('package', packageText(runFrom)));
  const placed = settings?.[digestSetting];
  if (placed !== undefined) builds.push(build('digest-setting', placed.slice(0, 200)));
  return builds;
}

function build(source: Build['source'], text: string): Build {
  const found = digest.exec(text)?.[0];
  return found === undefined ? { source, text } : { source, text, digest: found };
}

/** The query of a package URL is its access token. */
function packageText(value: string): string {
  if (value === '1') return 'a package in the app itself (WEBSITE_RUN_FROM_PACKAGE=1)';
  const bare = value.split(/[?#]/)[0] ?? '';
  return bare.replace(/\/\/[^/@]*@/, '//');
}

/**
 * The one digest that everything known of an arm agrees on. An image by tag has none, whatever our setting
 * says: the tag may have moved since.
 */
export function agreedDigest(builds: readonly Build[]): string | undefined {
  const images = builds.filter(({ source }) => source === 'image' || source === 'site-container');
  if (images.some(image => image.digest === undefined)) return undefined;
  const digests = new Set(builds.flatMap(({ digest: one }) => one ?? []));
  return digests.size === 1 ? [...digests][0] : undefined;
}

/** Two digests in one arm: somebody changed the image or the setting by hand. */
export function contradicts(builds: readonly Build[]): boolean {
  return new Set(builds.flatMap(({ digest: one }) => one ?? [])).size > 1;
}
