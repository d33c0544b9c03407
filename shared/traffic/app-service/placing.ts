// Placing a verified artifact in a slot that nobody is sent to: the image by digest, or the package by its address,
// and our own setting that says which digest it is. Other settings are read, kept, written back and compared.
import { createHash } from 'node:crypto';
import type { SiteContainer } from '@azure/arm-appservice';
import type { FxVersion, SlotAddress } from '../../azure/app-service-changes.js';
import { Fault } from '../../fault/fault.js';
import { digestSetting } from '../app-service-builds.js';
import { type Artifact, promotionSetting, type Receipt } from '../target.js';
import { hasContainers, type SeenArm } from './live/arm.js';
import { look, type Reading } from './live/reading.js';
import { sameName } from './live/rules.js';
import { printSnapshot } from './live/snapshot.js';
import { snapshotOf } from './live/taking.js';
import { type Ground, isUnclear, unclear } from './means.js';
import { demandSlots, seenArm } from './reasons/reasons.js';

type Settings = Readonly<Record<string, string>>;

const packageSetting = 'WEBSITE_RUN_FROM_PACKAGE';
const statusesSetting = 'WEBSITE_SWAP_WARMUP_PING_STATUSES';

export async function place(ground: Ground, name: string, artifact: Artifact): Promise<Receipt> {
  const reading = await look(ground);
  demandSlots(reading);
  const slot = seenArm(reading, name);
  refuseBadArtifact(artifact);
  refuseUsed(reading, slot);
  const denied = slot.denied[0];
  if (denied !== undefined) throw denied;
  await refuseSticky(ground, artifact);
  const askedAt = ground.clock.now();
  const at = { ...ground.at, slot: slot.arm.name };
  const settings = wantedSettings(ground, slot.settings ?? {}, artifact);
  try {
    const changed = [
      artifact.kind === 'image' &&
        (await putImage(ground, at, { slot, image: `${artifact.reference}@${artifact.digest}` })),
      await putSettings(ground, at, settings),
    ];
    const before = printSnapshot(snapshotOf(reading, askedAt));
    return { asked: reading.live.split, before, unchanged: !changed.includes(true), askedAt };
  } catch (thrown) {
    // Placing the same again changes nothing, so that whoever is told so may simply do it again.
    throw isUnclear(thrown) ? unclear(`all of the change of ${at.slot}`, thrown) : thrown;
  }
}

function refuseBadArtifact({ kind, reference, digest }: Artifact): void {
  const isDigest = /^sha256:[0-9a-f]{64}$/.test(digest);
  const isReference = kind === 'image' ? /^[^\s@|]+$/.test(reference) : URL.canParse(reference);
  if (isDigest && isReference) return;
  throw new Fault(
    'TARGET_UNSUITABLE',
    'what is to be placed has no digest, or an address that cannot be used',
    {
      hint: 'an image is REGISTRY/NAME and a digest, a package an address and a digest',
      facts: { kind, digest },
    },
  );
}

function refuseUsed({ inFlight }: Reading, { arm }: SeenArm): void {
  const why = arm.isDefault
    ? 'production is where users are'
    : arm.share > 0 || arm.hasRule
      ? `${arm.name} has a rule for traffic`
      : inFlight;
  if (why === undefined) return;
  throw new Fault('TARGET_UNSUITABLE', `nothing is placed in ${arm.name}: ${why}`, {
    hint: 'choose a slot that nobody is sent to, or clear its rule first',
  });
}

/** What sticks to its slot does not travel with a swap, and so would not say what runs in production. */
async function refuseSticky({ changes, at }: Ground, { kind, promotion }: Artifact): Promise<void> {
  const { appSettingNames = [] } = await changes.stickyNames(at);
  const named = promotion === undefined ? [digestSetting] : [digestSetting, promotionSetting];
  const needed = kind === 'package' ? [...named, packageSetting] : named;
  const stuck = needed.filter(name => appSettingNames.some(each => sameName(each, name)));
  if (stuck.length === 0) return;
  throw new Fault('TARGET_UNSUITABLE', `${stuck.join(' and ')} would stay behind when slots are swapped`, {
    hint: `take ${stuck.join(' and ')} off the list of slot settings`,
  });
}

function wantedSettings(
  { options }: Ground,
  present: Settings,
  { kind, reference, digest, promotion }: Artifact,
): Settings {
  // The same bytes again restart nothing.
  const isNew = present[digestSetting] !== digest;
  const isWarmUpSet = Object.keys(present).some(name => sameName(name, statusesSetting));
  return {
    [digestSetting]: digest,
    ...(promotion !== undefined && isNew && { [promotionSetting]: promotion }),
    ...(kind === 'package' && { [packageSetting]: reference }),
    ...(options.warmUpStatuses !== undefined &&
      !isWarmUpSet && { [statusesSetting]: options.warmUpStatuses }),
  };
}

/** Read again right before, since Azure takes only all of them at once; and afterwards, to see that none is lost. */
async function putSettings({ client, changes }: Ground, at: SlotAddress, wanted: Settings): Promise<boolean> {
  const present = await client.settings(at, at.slot);
  const others = Object.entries(present).filter(
    ([name]) => !Object.keys(wanted).some(each => sameName(each, name)),
  );
  const merged = { ...Object.fromEntries(others), ...wanted };
  if (hashed(merged) === hashed(present)) return false;
  await changes.setSettings(at, merged);
  const after = await client.settings(at, at.slot);
  const wrong = Object.keys({ ...merged, ...after }).filter(name => after[name] !== merged[name]);
  if (wrong.length === 0) return true;
  throw new Fault('TRAFFIC_CONFLICT', `the settings of ${at.slot} are not what was written`, {
    hint: 'find out who else writes settings of this slot, then place again',
    facts: { settings: wrong.sort().join(', ') },
  });
}

function hashed(settings: Settings): string {
  return createHash('sha256')
    .update(JSON.stringify(Object.entries(settings).sort()))
    .digest('hex');
}

type Placing = { readonly slot: SeenArm; readonly image: string };

async function putImage(ground: Ground, at: SlotAddress, { slot, image }: Placing): Promise<boolean> {
  const { linuxFxVersion = '', windowsFxVersion = '' } = slot.configuration ?? {};
  if (hasContainers({ linuxFxVersion })) return putMainContainer(ground, at, image);
  const versions: readonly (readonly [FxVersion, string])[] = [
    ['linuxFxVersion', linuxFxVersion],
    ['windowsFxVersion', windowsFxVersion],
  ];
  const [kind, present] = versions.find(([, text]) => /^DOCKER\|/i.test(text)) ?? [];
  if (kind === undefined) {
    throw new Fault('TARGET_UNSUITABLE', `${at.slot} does not run a container of its own`, {
      hint: 'place a package, or make it an app for containers',
      facts: { 'linux-fx-version': linuxFxVersion || 'none' },
    });
  }
  if (present === `DOCKER|${image}`) return false;
  await ground.changes.setImage(at, { [kind]: `DOCKER|${image}` });
  return true;
}

/** Everything of it but the image stays; what Azure keeps to itself, a password, is kept by leaving it out. */
async function putMainContainer(
  { client, changes }: Ground,
  at: SlotAddress,
  image: string,
): Promise<boolean> {
  const main = (await client.containers(at, at.slot)).find(({ isMain }) => isMain === true);
  if (main === undefined) {
    throw new Fault('TARGET_UNSUITABLE', `${at.slot} has no main container`, {
      hint: 'mark one container as main',
    });
  }
  if (main.image === image) return false;
  const { createdTime, lastModifiedTime, id, type, systemData, ...kept }: SiteContainer = main;
  await changes.setContainer(at, { ...kept, image });
  return true;
}
