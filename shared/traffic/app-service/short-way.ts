// The short way back: three requests, and users are back. It is open where production certainly runs what it ran before and
// no swap shows; what so few requests cannot tell is left to the long way, which looks at everything.
import type { SiteConfigResource } from '@azure/arm-appservice';
import { agreedDigest, buildsOf } from '../app-service-builds.js';
import type { Receipt, Wire } from '../target.js';
import { inFlightOn, slotName } from './live/arm.js';
import { hostsOf, rulesOf } from './live/reading.js';
import { rulesFor, sameName, splitBy } from './live/rules.js';
import { printSnapshot, readSnapshot, type Snapshot } from './live/snapshot.js';
import { type Ground, isLocked, isUnclear, production } from './means.js';

/** Undefined where it is not open, or where it is not known that it led there. */
export async function shortWay(ground: Ground, wire: Wire): Promise<Receipt | undefined> {
  const { client, at, clock } = ground;
  const id = `/subscriptions/${at.subscription}/resourceGroups/${at.resourceGroup}/providers/Microsoft.Web/sites/${at.app}`;
  if (typeof wire['resource'] !== 'string' || !sameName(wire['resource'], id)) return undefined;
  const before = readSnapshot(wire, id);
  const [configuration, slots] = await Promise.all([client.configuration(at), client.slots(at)]);
  const askedAt = clock.now();
  const rules = rulesOf(configuration, slots.length, at.app);
  const wanted = rulesFor(rules, before.split, hostsOf(slots));
  const isQuiet = slots.every(slot => inFlightOn(slotName(slot), slot).length === 0);
  const changes = wanted.changes || ground.haste?.isMoving() === true;
  if (!isQuiet || !changes || !runsAsBefore(configuration, before)) return undefined;
  try {
    ground.haste?.isMoving();
    await ground.changes.setRules(at, wanted.rules);
  } catch (thrown) {
    // The long way waits for what locks the site, and looks what became of a write that nobody confirmed.
    if (isLocked(thrown) || isUnclear(thrown)) return undefined;
    throw thrown;
  }
  // Users are back. A swap that shows itself only here would take them away again.
  if (inFlightOn(production, await client.site(at)).length > 0) return undefined;
  const split = splitBy(rules, slots.map(slotName), production);
  const start = printSnapshot({ ...before, at: askedAt, split });
  return { asked: before.split, before: start, unchanged: false, askedAt };
}

/** Only an image by digest tells that without the settings. */
function runsAsBefore(
  { linuxFxVersion, windowsFxVersion }: SiteConfigResource,
  { builds }: Snapshot,
): boolean {
  const digest = agreedDigest(buildsOf({ linuxFxVersion, windowsFxVersion }));
  return digest !== undefined && digest === builds[production];
}
