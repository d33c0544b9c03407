// Puts a verified image into a new revision that gets nothing yet. Traffic is pinned by name first: a share that
// follows the latest revision would move to the new one by itself.
import type { Container } from '@azure/arm-appcontainers';
import { Fault } from '../../fault/fault.js';
import { conflict } from '../blame.js';
import { printSplit } from '../settle.js';
import { type ArmName, type Artifact, promotionSetting, type Receipt } from '../target.js';
import { blameIn, carryOut, type Workshop, whenQuiet } from './change.js';
import { isMultiple, labelled, sameEntries } from './live/ingress.js';
import { isActive, isUnderWay, lookAt, type Picture, revisionIn } from './live/picture.js';
import { suffixOf } from './revision-name.js';
import { toWire } from './snapshot.js';
import {
  candidateLabel,
  keptEntries,
  refusalToSplit,
  sameShares,
  setEntries,
  unsuitable,
} from './weights.js';

const occupied = 'another change of the app is under way';

type Plan = {
  readonly arm: ArmName;
  readonly suffix: string;
  readonly image: string;
  readonly artifact: Artifact;
};

export async function placeRevision(workshop: Workshop, arm: ArmName, artifact: Artifact): Promise<Receipt> {
  const suffix = suffixOf(workshop.at.app, arm);
  const plan = { arm, suffix, image: imageOf(artifact), artifact };
  const start = await lookAt(workshop);
  if (!isMultiple(start.ingress)) throw refusalToSplit(start, workshop.at);
  if (isUnderWay(start)) throw new Fault('TRAFFIC_CONFLICT', occupied, { hint: 'wait until it is over' });
  const isMade = alreadyMade(start, plan);
  const pinned = await pin(workshop, start);
  const placed = isMade ? await awake(workshop, pinned, arm) : await make(workshop, pinned, plan);
  const isMarked = await mark(workshop, placed, arm);
  return {
    asked: { ...start.shares, [arm]: 0 },
    before: toWire({ entries: keptEntries(start), placed: arm }),
    unchanged: placed === start && !isMarked,
    askedAt: workshop.clock.now(),
  };
}

function imageOf({ kind, reference, digest }: Artifact): string {
  if (kind !== 'image') throw unsuitable(`a ${kind} cannot be placed in Container Apps; an image can`);
  if (!/^sha256:[0-9a-f]{64}$/.test(digest))
    throw unsuitable(`${digest.slice(0, 100)} is no digest of an image`);
  return `${reference}@${digest}`;
}

/** The same name again is the same promotion again; with another image it is a mistake. */
function alreadyMade(picture: Picture, { arm, image }: Plan): boolean {
  const found = revisionIn(picture, arm);
  if (found === undefined) return false;
  const images = (found.template?.containers ?? []).map(container => container.image ?? '');
  if (images.includes(image)) return true;
  throw unsuitable(`the revision ${arm} exists already and runs ${images.join(', ')}`, { expected: image });
}

async function pin(workshop: Workshop, start: Picture): Promise<Picture> {
  if (start.ingress.latestWeight === 0) return start;
  await setEntries(workshop, start, keptEntries(start), false);
  const pinned = await lookAt(workshop);
  if (pinned.ingress.latestWeight === 0 && sameShares(pinned, start.shares)) return pinned;
  throw await conflict(printSplit(pinned.shares), blameIn(workshop, pinned));
}

/** One that went back was stopped then; placed again, it is started again. */
async function awake(workshop: Workshop, picture: Picture, arm: ArmName): Promise<Picture> {
  if (isActive(picture, arm)) return picture;
  await whenQuiet(workshop, () => workshop.client.activate(workshop.at, arm));
  return lookAt(workshop);
}

async function make(workshop: Workshop, pinned: Picture, plan: Plan): Promise<Picture> {
  const { template } = pinned.app;
  const containers = containersWith(template?.containers ?? [], plan);
  const scale = { minReplicas: Math.max(1, template?.scale?.minReplicas ?? 0) };
  await carryOut(workshop, pinned, {
    change: { template: { revisionSuffix: plan.suffix, containers, scale } },
    isDone: picture => revisionIn(picture, plan.arm) !== undefined,
    isGoingBack: false,
  }).catch(thrown => {
    throw notProvisioned(thrown, plan);
  });
  const made = await lookAt(workshop);
  if (!alreadyMade(made, plan)) throw unsuitable(`Azure made no revision ${plan.arm}, and does not say why`);
  if (made.guard === pinned.guard) return made;
  throw await conflict(printSplit(made.shares), blameIn(workshop, made));
}

/** Azure looks at the image only after it has accepted the change. */
function notProvisioned(thrown: unknown, { arm, image }: Plan): unknown {
  if (!(thrown instanceof Fault) || thrown.facts['after-acceptance'] !== true) return thrown;
  return new Fault('TARGET_UNSUITABLE', `the revision ${arm} could not be made: ${thrown.message}`, {
    hint: 'check that the image exists and that the app may pull it; the traffic was not touched',
    facts: { ...thrown.facts, image },
    cause: thrown,
  });
}

/** A list is replaced whole, so that every container goes back as it came, but for one image. */
function containersWith(containers: readonly Container[], { image, artifact }: Plan): readonly Container[] {
  const of = (container: Container) => (container.image ?? '').replace(/@.*$|:[^/:]*$/, '').toLowerCase();
  const same = containers.filter(container => of(container) === artifact.reference.toLowerCase());
  const [main, ...rivals] = same.length > 0 ? same : containers;
  if (main === undefined || rivals.length > 0) {
    const names = containers.map(({ name = '?', image: own = '?' }) => `${name} runs ${own}`).join('; ');
    throw unsuitable(
      `which container is to run ${artifact.reference} cannot be told: ${names || 'there is none'}`,
    );
  }
  return containers.map(container =>
    writable(container === main ? { ...promotedBy(container, artifact), image } : container),
  );
}

function promotedBy(container: Container, { promotion }: Artifact): Container {
  if (promotion === undefined) return container;
  const others = (container.env ?? []).filter(({ name }) => name !== promotionSetting);
  return { ...container, env: [...others, { name: promotionSetting, value: promotion }] };
}

/** What Azure computes is not ours to send. */
function writable({ resources, ...container }: Container): Container {
  if (!resources) return container;
  const { ephemeralStorage: _, ...own } = resources;
  return { ...container, resources: own };
}

/** Smoke tests find the candidate by one address that stays the same. */
async function mark(workshop: Workshop, picture: Picture, arm: ArmName): Promise<boolean> {
  const entries = labelled(picture.ingress.entries, arm, candidateLabel);
  if (sameEntries(entries, picture.ingress.entries)) return false;
  await setEntries(workshop, picture, entries, false);
  return true;
}
