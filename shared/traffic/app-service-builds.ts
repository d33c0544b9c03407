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

const digest = 'sha256:[0-9a-f]{64}';
/** The digest ends the name of an image, and is the whole of our setting. Anything else only looks like one. */
const digestOf = { image: new RegExp(`@(${digest})$`), setting: new RegExp(`^(${digest})$`) } as const;

export function buildsOf(configured: Configured): readonly Build[] {
  const { linuxFxVersion, windowsFxVersion, mainContainerImage, settings } = configured;
  const builds: Build[] = [];
  for (const fxVersion of [linuxFxVersion, windowsFxVersion]) {
    const image = /^DOCKER\|(.+)$/i.exec(fxVersion ?? '')?.[1];
    if (image !== undefined) builds.push(build('image', image, digestOf.image));
    if (/^COMPOSE\|/i.test(fxVersion ?? ''))
      builds.push({ source: 'image', text: 'the images of a Compose file' });
  }
  if (mainContainerImage !== undefined)
    builds.push(build('site-container', mainContainerImage, digestOf.image));
  const runFrom = settings?.['WEBSITE_RUN_FROM_PACKAGE'] ?? '';
  // Zero turns it off.
  if (runFrom !== '' && runFrom !== '0') builds.push({ source: 'package', text: packageText(runFrom) });
  const placed = settings?.[digestSetting] ?? '';
  if (placed !== '') builds.push(build('digest-setting', placed.slice(0, 200), digestOf.setting));
  return builds;
}

const longestReference = 400;

function build(source: Build['source'], text: string, pattern: RegExp): Build {
  const found = pattern.exec(text)?.[1];
  // A reference has at most some hundred characters; more is a mistake or an attack, and would flood the log.
  const shown = text.slice(0, longestReference);
  return found === undefined ? { source, text: shown } : { source, text: shown, digest: found };
}

/** The query of a package's address is its access token, and a user in it has a password: neither is shown. */
function packageText(value: string): string {
  if (value === '1') return 'a package in the app itself (WEBSITE_RUN_FROM_PACKAGE=1)';
  if (/^@Microsoft\.KeyVault\(/i.test(value)) return 'a package whose address is kept in Key Vault';
  const address = URL.canParse(value) ? new URL(value) : undefined;
  return address?.protocol === 'https:' || address?.protocol === 'http:'
    ? `${address.origin}${address.pathname}`
    : 'a package whose address cannot be read';
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
