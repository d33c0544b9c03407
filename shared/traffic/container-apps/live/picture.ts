// An app as it is read before and after every change: the app itself and its revisions, in two requests.
import { createHash } from 'node:crypto';
import type { ContainerApp, Revision } from '@azure/arm-appcontainers';
import type { AppAddress, ContainerApps } from '../../../azure/container-apps.js';
import { Fault } from '../../../fault/fault.js';
import type { Split } from '../../split.js';
import { canonical, type Entry, type Ingress, ingressOf, isSame, shareIn } from './ingress.js';

export type KnownRevision = Revision & { readonly name: string };

export type Picture = {
  readonly id: string;
  readonly location: string;
  readonly app: ContainerApp;
  readonly ingress: Ingress;
  /** The newest first. Those that are neither active nor named by the ingress are left out. */
  readonly arms: readonly KnownRevision[];
  readonly revisions: readonly KnownRevision[];
  readonly shares: Split;
  /** Where users come by default: who has most of the traffic and is not the candidate. */
  readonly stable: string | undefined;
  /** The revision that the caller named, as Azure writes it; undefined when none was named, or none is there. */
  readonly candidate: string | undefined;
  readonly guard: string;
};

export type Subject = {
  readonly client: ContainerApps;
  readonly at: AppAddress;
  /** The revision that the caller named as the one to be promoted. */
  readonly candidate?: string | undefined;
};

export async function lookAt({ client, at, candidate }: Subject): Promise<Picture> {
  const read = Promise.all([client.app(at), client.revisions(at)]);
  const [app, listed] = await read.catch(thrown => suggestApps(thrown, client, at));
  const { id, location } = app;
  if (id === undefined || !location) {
    throw new Fault('HTTP_UNREADABLE', `the answer for container app ${at.app} is not a resource`);
  }
  const told = ingressOf(app);
  if (told === undefined) throw withoutIngress(at);
  const revisions = newestFirst(
    listed.flatMap(each => (each.name === undefined ? [] : { ...each, name: each.name })),
  );
  const entries = told.entries.map(entry => ({ ...entry, revision: nameIn(revisions, entry.revision) }));
  const ingress = { ...told, entries };
  if (revisions.length === 0) {
    throw new Fault(
      'HTTP_UNREADABLE',
      `Azure lists no revision of container app ${at.app}, not even one that stopped`,
    );
  }
  const named = revisions.find(({ name }) => isSame(name, candidate ?? ''))?.name;
  const arms = revisions.filter(
    ({ name, active }) => active === true || shareIn(entries, name) > 0 || name === named,
  );
  const shares = Object.fromEntries(
    // What is not active gets nothing, whatever its weight: that share is lost.
    arms.map(({ name, active }) => [name, active === true ? shareIn(entries, name) : 0]),
  );
  return {
    id,
    location,
    app,
    ingress,
    arms,
    revisions,
    shares,
    stable: stableOf(arms, shares, named),
    candidate: named,
    guard: guardOf(ingress, revisions),
  };
}

/** As Azure writes it; names are compared without case. */
function nameIn(revisions: readonly KnownRevision[], name: string): string {
  return revisions.find(each => isSame(each.name, name))?.name ?? name;
}

export function revisionIn({ revisions }: Picture, name: string): KnownRevision | undefined {
  return revisions.find(each => isSame(each.name, name));
}

export function isActive(picture: Picture, name: string): boolean {
  return revisionIn(picture, name)?.active === true;
}

/** While an operation runs, what is shown was asked and is not in force yet. */
export function isUnderWay({ app }: Picture): boolean {
  return app.provisioningState === 'InProgress';
}

function newestFirst(revisions: readonly KnownRevision[]): readonly KnownRevision[] {
  const madeAt = ({ createdTime }: Revision) => createdTime?.getTime() ?? 0;
  return [...revisions].sort((one, other) => madeAt(other) - madeAt(one));
}

/** Of equals the older one: it was there before anybody wanted to replace it. */
function stableOf(
  arms: readonly KnownRevision[],
  shares: Split,
  candidate: string | undefined,
): string | undefined {
  const busiest = [...arms]
    .reverse()
    .sort((one, other) => (shares[other.name] ?? 0) - (shares[one.name] ?? 0));
  const withTraffic = busiest.filter(({ name }) => (shares[name] ?? 0) > 0);
  const others = withTraffic.filter(({ name }) => name !== candidate);
  return (others[0] ?? withTraffic[0])?.name;
}

/** Labels count: whoever moved one between read and write must not lose it by our list. */
function guardOf({ mode, entries, latestWeight }: Ingress, revisions: readonly KnownRevision[]): string {
  const active = revisions.filter(({ name, active: is }) => is === true && shareIn(entries, name) > 0);
  const makings = [
    mode.toLowerCase(),
    canonical(entries),
    latestWeight,
    active.map(({ name }) => name).sort(),
  ];
  return createHash('sha256').update(JSON.stringify(makings)).digest('hex').slice(0, 32);
}

export function weighted(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ weight }) => weight > 0);
}

function withoutIngress({ app }: AppAddress): Fault {
  return new Fault(
    'TARGET_UNSUITABLE',
    `container app ${app} has no ingress: there are no requests to split`,
    {
      hint: 'enable ingress for the app, or choose another target',
    },
  );
}

/** Adds the names that do exist. When they cannot be listed, the first answer says enough. */
async function suggestApps(thrown: unknown, client: ContainerApps, at: AppAddress): Promise<never> {
  if (!(thrown instanceof Fault) || thrown.code !== 'TARGET_NOT_FOUND') throw thrown;
  const names = await client.appNames(at).catch(() => []);
  const existing = names.length === 0 ? {} : { existing: names.slice(0, 20).join(', ') };
  throw new Fault('TARGET_NOT_FOUND', thrown.message, {
    facts: { ...existing, ...thrown.facts },
    cause: thrown,
  });
}
