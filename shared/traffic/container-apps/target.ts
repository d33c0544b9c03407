// Container Apps: the shares are weights of named revisions, the arms are revisions, and a new version is a new one.

import type { Split } from '../split.js';
import type { TrafficTarget } from '../target.js';
import { containerAppsAbilities } from './abilities.js';
import type { Workshop } from './change.js';
import { type Retired, restoreEntries, stopIdle, stopRevision } from './going-back.js';
import { isSame } from './live/ingress.js';
import { liveSplit } from './live/live-split.js';
import { lookAt, type Picture } from './live/picture.js';
import { type Readiness, readiness } from './live/readiness.js';
import { placeRevision } from './place.js';
import { type Bustle, reconciled, seenOf } from './verdicts.js';
import { promoteRevision, writeSplit } from './weights.js';

export type ContainerAppsTarget = TrafficTarget & {
  /** Whether every arm that the split raises could take its share; `write` refuses where it could not. */
  readonly ready: (split: Split) => Promise<Readiness>;
  /** Stops a revision that gets nothing, and costs all the same. */
  readonly retire: (arm: string) => Promise<Retired>;
};

export function containerAppsTarget(workshop: Workshop): ContainerAppsTarget {
  const bustle: Bustle = { lastSeenAt: 0 };
  return {
    abilities: containerAppsAbilities,
    read: async () => liveSplit(await lookAt(workshop), workshop.at),
    ready: split => readiness(workshop, split),
    retire: arm => stopRevision(workshop, arm),
    place: (arm, artifact) => placeRevision(workshop, arm, artifact),
    write: (split, guard) => writeSplit(workshop, split, guard),
    seen: receipt => seenOf(workshop, receipt, bustle),
    promote: (candidate, guard) => promoteRevision(workshop, candidate, guard),
    reconcile: intent => reconciled(workshop, intent),
    restore: (before, guard) => restoreEntries(workshop, before, guard),
    clean: before => stopIdle(workshop, before),
    addressOf: async arm => addressIn(await lookAt(workshop), arm),
  };
}

/** The label's address where there is one: it is the same for every candidate. */
function addressIn({ app, ingress, ...picture }: Picture, arm: string): URL | undefined {
  const revision = picture.revisions.find(({ name }) => isSame(name, arm));
  const host = app.configuration?.ingress?.fqdn;
  const label = ingress.entries.find(
    entry => isSame(entry.revision, arm) && entry.label !== undefined,
  )?.label;
  if (label !== undefined && host) return new URL(`https://${host.replace(/^[^.]+/, `$&---${label}`)}`);
  return revision?.fqdn ? new URL(`https://${revision.fqdn}`) : undefined;
}
