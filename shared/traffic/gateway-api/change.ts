// Write, promote and restore: all weights of all shared rules in one change, on the version that was read just before.
//
// Server-side apply cannot own a weight: the schema calls `rules` and `backendRefs` atomic, so that whoever applies one
// weight owns every rule. A JSON Patch on the version that was read changes the weights and nothing else, and the cluster
// remembers that it was ours.
import { Fault } from '../../fault/fault.js';
import type { Clock } from '../../http/clock.js';
import type { PatchOperation } from '../../kubernetes/cluster.js';
import { whatIs } from '../../kubernetes/http-routes.js';
import type { Workloads } from '../../kubernetes/workloads.js';
import type { Split } from '../split.js';
import { refuseSplit } from '../split-check.js';
import type { Receipt, Wire } from '../target.js';
import { gatewayApiAbilities } from './abilities.js';
import { conflict } from './blame.js';
import { behind } from './builds.js';
import { liveSplit } from './live-split.js';
import { lookAt, type Picture, pictureOf, readRoute, type Subject } from './route.js';
import { fromWire, type Kept, toWire } from './snapshot.js';
import { standingOf } from './status.js';
import { isNear, sharesOf, type Weights, weightsFor } from './weights.js';

export type Workshop = Subject & {
  readonly clock: Clock;
  readonly workloads: Workloads;
  /** Ends what is waited for. */
  readonly signal?: AbortSignal;
  /** Whether this runs in the cluster, where its services have addresses. */
  readonly isInside: boolean;
};

export async function writeSplit(workshop: Workshop, split: Split, guard: string): Promise<Receipt> {
  const picture = await guarded(workshop, guard);
  const why = refuseSplit(split, liveSplit(picture), gatewayApiAbilities);
  if (why !== undefined) throw unsuitable(why);
  const weights = rendered(picture, split);
  await refuseUnready(workshop, picture, split);
  return changeTo(workshop, picture, { asked: split, weights, isGuarded: true });
}

export async function promoteBackend(workshop: Workshop, candidate: string, guard: string): Promise<Receipt> {
  const picture = await guarded(workshop, guard);
  const { backends, stable, shares } = picture;
  if (!backends.some(({ name }) => name === candidate)) {
    const there = backends.map(({ name }) => name).join(', ');
    throw unsuitable(`there is no backend ${candidate} to promote; there are ${there}`);
  }
  if (candidate === stable && candidate !== picture.candidate) {
    throw unsuitable(
      `${candidate} is the stable backend already: it has ${shares[candidate] ?? 0} % of the traffic`,
    );
  }
  const asked = { ...Object.fromEntries(backends.map(({ name }) => [name, 0])), [candidate]: 100 };
  await refuseUnready(workshop, picture, asked);
  return changeTo(workshop, picture, { asked, weights: rendered(picture, asked), isGuarded: true });
}

/** Weights as they were. Without a guard somebody else's change does not stop it. */
export async function restoreBackends(workshop: Workshop, before: Wire, guard?: string): Promise<Receipt> {
  const kept = fromWire(before);
  const picture = guard === undefined ? await lookAt(workshop) : await guarded(workshop, guard);
  refuseStranger(kept, picture, workshop);
  const { backends } = picture;
  const gone = Object.entries(kept.split).filter(
    ([name, share]) => share > 0 && !backends.some(each => each.name === name),
  );
  if (gone.length > 0) {
    throw new Fault(
      'TARGET_NOT_FOUND',
      `${gone.map(([name]) => name).join(', ')} had traffic before and is no backend of the route any more`,
      {
        hint: 'add it to backendRefs again, or give its traffic to one of those that are there',
        facts: { existing: backends.map(({ name }) => name).join(', ') },
      },
    );
  }
  return changeTo(workshop, picture, {
    asked: Object.fromEntries(backends.map(({ name }) => [name, kept.split[name] ?? 0])),
    weights: weightsBack(kept, picture),
    isGuarded: guard !== undefined,
  });
}

/** As they were written, unless another split is to be restored than they show. New backends get nothing. */
function weightsBack({ split, weights }: Kept, picture: Picture): Weights {
  const own = picture.backends.map(({ name }) => ({ name, weight: weights[name] ?? 0 }));
  return isNear(sharesOf(own), split)
    ? Object.fromEntries(own.map(({ name, weight }) => [name, weight]))
    : rendered(picture, split);
}

/** Made anew in the same cluster it is still the route that was meant. In another cluster it is not. */
function refuseStranger(kept: Kept, { route, id }: Picture, { at }: Workshop): void {
  if (kept.uid === route.uid || kept.id === id) return;
  throw new Fault('TARGET_UNSUITABLE', `${whatIs(at)} is not the one that was changed before`, {
    hint: 'if this is another cluster, name the right one by kubeconfig or kube-context; if it is the same one and the route was made anew, use a kubeconfig with the address that is expected',
    facts: { expected: kept.id, got: id },
  });
}

function rendered(picture: Picture, split: Split): Weights {
  const weights = weightsFor(picture.backends, split);
  if (weights !== undefined) return weights;
  throw unsuitable('weights up to 1,000,000 cannot show these shares side by side');
}

/** Whoever gets more must be able to answer. What cannot be read is no reason: the gateway says what it found. */
async function refuseUnready(
  { workloads }: Workshop,
  { backends, shares, route }: Picture,
  split: Split,
): Promise<void> {
  const raised = backends.filter(({ name }) => (split[name] ?? 0) > (shares[name] ?? 0) + 1e-9);
  if (raised.length === 0) return;
  const standing = standingOf(route);
  if (standing.kind === 'refused') {
    throw new Fault('TARGET_UNSUITABLE', `the route is not served as it is: ${standing.why}`, {
      hint: 'put right what the gateway says of the route, and run this again',
    });
  }
  const found = await Promise.all(raised.map(async each => ({ each, known: await behind(workloads, each) })));
  const empty = found.find(({ known }) => known.ready === 0);
  if (empty === undefined) return;
  throw new Fault('TARGET_UNSUITABLE', `no pod of ${empty.each.name} is ready: its requests would fail`, {
    hint: `look at it: kubectl get pods --namespace ${empty.each.namespace}`,
  });
}

type Wanted = { readonly asked: Split; readonly weights: Weights; readonly isGuarded: boolean };

/** Controllers write their reports on the route all the time: each takes the version that was read, and changes no rule. */
const mostAttempts = 6;
const pauseMilliseconds = 200;

async function changeTo(workshop: Workshop, first: Picture, wanted: Wanted): Promise<Receipt> {
  const before = toWire(first);
  const { asked } = wanted;
  const receipt = { asked, before, askedAt: workshop.clock.now() };
  const isSo = ({ rules }: Picture) =>
    rules.every(({ backends }) => backends.every(each => each.weight === wanted.weights[each.name]));
  let picture = first;
  for (let attempts = 1; ; attempts += 1) {
    const operations = operationsFor(picture, wanted.weights);
    if (operations.length === 0 || isSo(picture)) return { ...receipt, unchanged: attempts === 1 };
    const refusal = await patched(workshop, picture, operations);
    if (refusal === undefined) return { ...receipt, unchanged: false };
    const next = pictureOf(
      workshop,
      await readRoute(workshop).catch(thrown => Promise.reject(unclear(thrown, refusal))),
    );
    // Our own change, whose answer was lost, and whose second try found another version.
    if (isSo(next)) return { ...receipt, unchanged: false };
    const isSameVersion = next.route.resourceVersion === picture.route.resourceVersion;
    if (isSameVersion && refusal.facts['status'] === 422) throw refusedBy(refusal);
    if (wanted.isGuarded && next.guard !== picture.guard) throw conflict(next.shares, next.route);
    if (attempts === mostAttempts) throw refusal;
    await workshop.clock.sleep(pauseMilliseconds * attempts, workshop.signal);
    picture = next;
  }
}

/** Undefined when it was made; a refusal, when another version was there than the one that was read. */
async function patched(
  { routes, at }: Workshop,
  { route }: Picture,
  operations: readonly PatchOperation[],
): Promise<Fault | undefined> {
  const test = { op: 'test', path: '/metadata/resourceVersion', value: route.resourceVersion } as const;
  try {
    await routes.patch(at, [test, ...operations]);
    return undefined;
  } catch (thrown) {
    // A version that is not the one that was read is 422 or 409; an admission policy may say 422 as well.
    if (!(thrown instanceof Fault)) throw thrown;
    const { status } = thrown.facts;
    if (thrown.code === 'HTTP_REFUSED' && (status === 409 || status === 422)) return thrown;
    throw unclear(thrown, thrown);
  }
}

function operationsFor({ rules }: Picture, weights: Weights): readonly PatchOperation[] {
  return rules.flatMap(({ index, backends }) =>
    backends.flatMap(({ name, weight }, at): readonly PatchOperation[] => {
      const value = weights[name] ?? 0;
      return value === weight
        ? []
        : [{ op: 'add', path: `/spec/rules/${index}/backendRefs/${at}/weight`, value }];
    }),
  );
}

function unclear(thrown: unknown, first: Fault): unknown {
  if (!(thrown instanceof Fault) || first.facts['may-have-applied'] !== true) return thrown;
  return new Fault('TRAFFIC_UNCLEAR', `whether the change was made is not known: ${thrown.message}`, {
    facts: thrown.facts,
    cause: thrown,
  });
}

function refusedBy(refusal: Fault): Fault {
  return new Fault('TARGET_UNSUITABLE', `the cluster refused the weights: ${refusal.message}`, {
    hint: 'an admission policy may forbid it; its words say which',
    facts: refusal.facts,
    cause: refusal,
  });
}

/** What the caller decided on must still be so. */
async function guarded(workshop: Workshop, guard: string): Promise<Picture> {
  const picture = await lookAt(workshop);
  if (picture.guard === guard) return picture;
  throw conflict(picture.shares, picture.route);
}

function unsuitable(message: string): Fault {
  return new Fault('TARGET_UNSUITABLE', message);
}
