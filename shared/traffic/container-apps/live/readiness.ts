// Whether a revision could take the next share: enough replicas that are ready, or why not, with numbers.
import type { Replica, Revision, Scale } from '@azure/arm-appcontainers';
import { formatPercent, type Split } from '../../split.js';
import { isSame } from './ingress.js';
import { type KnownRevision, lookAt, type Picture, revisionIn, type Subject } from './picture.js';

export type Readiness =
  | { readonly kind: 'ready' }
  /** Looking again later may help. */
  | {
      readonly kind: 'not-yet';
      readonly arm: string;
      readonly replicas: number;
      readonly needed: number;
      readonly why: string;
    }
  /** Waiting does not help. */
  | { readonly kind: 'never'; readonly arm: string; readonly why: string };

/**
 * Container Apps adds replicas only after requests came, so that a revision can never be ready for all of its
 * next share. One of its replicas may be asked for so many times what a replica of the others carries.
 */
const mostLoad = 3;

export async function readiness(subject: Subject, split: Split): Promise<Readiness> {
  return readinessIn(await lookAt(subject), subject, split);
}

/** Of every arm that is raised, except the one where users come by default: going back waits for nothing. */
export async function readinessIn(picture: Picture, subject: Subject, split: Split): Promise<Readiness> {
  const { shares, stable } = picture;
  const raised = Object.entries(split).filter(
    ([name, share]) => share > (shares[name] ?? 0) && name !== stable,
  );
  for (const [name, share] of raised) {
    const revision = revisionIn(picture, name);
    const answer =
      revision === undefined ? unknown(name) : await ofRevision(revision, { picture, subject, share });
    if (answer.kind !== 'ready') return answer;
  }
  return { kind: 'ready' };
}

function unknown(arm: string): Readiness {
  return { kind: 'never', arm, why: `the revision ${arm} does not exist` };
}

type Wanted = { readonly picture: Picture; readonly subject: Subject; readonly share: number };

async function ofRevision(revision: KnownRevision, { picture, subject, share }: Wanted): Promise<Readiness> {
  const { name } = revision;
  const broken = whyNever(revision);
  if (broken !== undefined) return { kind: 'never', arm: name, why: `the revision ${name} ${broken}` };
  const [replicas, fleet] = await Promise.all([
    readyReplicas(subject, name),
    fleetFor(picture, subject, name),
  ]);
  const all = Math.ceil((fleet * share) / 100);
  const most = mostReplicas(revision.template?.scale);
  if (most < all) {
    return {
      kind: 'never',
      arm: name,
      why: `the revision ${name} may have at most ${most} replicas, and ${formatPercent(share)} of the traffic needs ${all}`,
    };
  }
  const needed = Math.max(1, followsTraffic(revision.template?.scale) ? Math.ceil(all / mostLoad) : all);
  if (replicas >= needed) return { kind: 'ready' };
  return {
    kind: 'not-yet',
    arm: name,
    replicas,
    needed,
    why: whyNotYet(revision, { share, replicas, needed }),
  };
}

function whyNever({
  active,
  provisioningState,
  provisioningError,
  runningState,
}: Revision): string | undefined {
  if (active !== true) return 'is not active';
  const failed =
    provisioningState === 'Failed' || ['Failed', 'ActivationFailed'].includes(runningState ?? '');
  if (!failed && !provisioningError) return undefined;
  return `never became ready: ${provisioningError || `Azure calls it ${runningState ?? 'Failed'}`}`;
}

export type Awake =
  | { readonly kind: 'awake' }
  | { readonly kind: 'broken'; readonly why: string }
  | { readonly kind: 'starting' };

/** Of a revision that was started again: one ready replica is enough to be better than none. */
export async function awakeness(picture: Picture, subject: Subject, name: string): Promise<Awake> {
  const revision = revisionIn(picture, name);
  const why = revision === undefined ? 'no longer exists' : whyNever(revision);
  if (why !== undefined) return { kind: 'broken', why: `the revision ${name} ${why}` };
  return (await readyReplicas(subject, name)) > 0 ? { kind: 'awake' } : { kind: 'starting' };
}

type Numbers = { readonly share: number; readonly replicas: number; readonly needed: number };

function whyNotYet({ name, runningState }: KnownRevision, { share, replicas, needed }: Numbers): string {
  const state = runningState === undefined ? '' : ` (${runningState})`;
  return `the revision ${name} has ${replicas} ready replicas${state}, and ${formatPercent(share)} of the traffic needs ${needed}`;
}

async function readyReplicas({ client, at }: Subject, revision: string): Promise<number> {
  return (await client.replicas(at, revision)).filter(isReady).length;
}

/** Of a replica that runs, every container has to be ready. */
function isReady({ containers = [] }: Replica): boolean {
  return containers.length > 0 && containers.every(({ ready }) => ready === true);
}

/**
 * How many replicas would carry all of the traffic, by those of the arm that carries most of it: an arm with little
 * of it may have as few replicas as there can be, and still too many.
 */
async function fleetFor(picture: Picture, subject: Subject, raised: string): Promise<number> {
  const shareOf = ({ name }: KnownRevision) => picture.shares[name] ?? 0;
  const others = picture.arms.filter(({ name }) => !isSame(name, raised));
  const own = picture.arms.filter(({ name }) => isSame(name, raised));
  const [busiest] = [...others, ...own].sort((one, other) => shareOf(other) - shareOf(one));
  if (busiest === undefined || shareOf(busiest) === 0) return 0;
  return ((await readyReplicas(subject, busiest.name)) * 100) / shareOf(busiest);
}

function mostReplicas(scale: Scale | undefined): number {
  return scale?.maxReplicas ?? 10;
}

/** Without rules of its own an app is scaled by its requests. */
function followsTraffic(scale: Scale | undefined): boolean {
  const rules = scale?.rules ?? [];
  const isHttp = rules.some(({ http, custom }) => Boolean(http) || custom?.type?.toLowerCase() === 'http');
  return (isHttp || rules.length === 0) && mostReplicas(scale) > (scale?.minReplicas ?? 0);
}
