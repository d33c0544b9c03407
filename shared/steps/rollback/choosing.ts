// Whereto to go back, from how the target stands and from what the ledger knows. Decides, and looks at nothing. What is not
// known to be good, and seen to lie in place, comes back only when somebody names it.
import { Fault } from '../../fault/fault.js';
import type { Promotion, Standing } from '../../promotion/standing.js';
import type { Arm, LiveSplit } from '../../traffic/target.js';
import type { Bringing, Surveyed } from './port.js';
import { newestRelease, type Point, type Release } from './release.js';

export type Way =
  | { readonly kind: 'open'; readonly promotion: Promotion }
  | { readonly kind: 'already'; readonly arm: string; readonly because: string; readonly of?: Promotion }
  | { readonly kind: 'restore'; readonly of: Promotion; readonly arm: string; readonly because: string }
  | ({ readonly kind: 'bring'; readonly because: string } & Bringing);

export function chooseWay(to: string | undefined, surveyed: Surveyed): Way {
  const { standing } = surveyed;
  if (standing?.holder !== undefined) return { kind: 'open', promotion: standing.holder };
  if (to !== undefined) return named(to, surveyed);
  if (standing === undefined) {
    throw unknown(surveyed, { why: 'the ledger cannot be read', expected: surveyed.away ?? 'a ledger' });
  }
  const release = newestRelease(standing);
  if (release === undefined) {
    const why = 'the ledger knows of no promotion that has moved this traffic';
    throw unknown(surveyed, { why, expected: `a promotion in ${surveyed.ledger.name}` });
  }
  return known(release, surveyed);
}

/** An arm that may be switched off by now, and has to be looked at all the same. */
export function armToSee(to: string | undefined, standing: Standing | undefined): string | undefined {
  if (to !== undefined) return isDigest(to) ? undefined : to;
  const release = standing === undefined ? undefined : newestRelease(standing);
  return release === undefined || release.plan.exchanges ? undefined : release.old.arm;
}

function known(release: Release, surveyed: Surveyed): Way {
  const { live } = surveyed;
  const { promotion: of } = release;
  const { point, isOld } = goodOf(release, live);
  const arm = armWith(point, release, live);
  if (arm === undefined) throw gone(point, release, surveyed);
  if (isWhole(arm)) {
    const because = `${arm.name} has all of the traffic, and is what was good before`;
    return { kind: 'already', arm: arm.name, because, of };
  }
  const unproven = whyUnproven(point, arm, release, surveyed);
  if (unproven !== undefined)
    throw unknown(surveyed, { why: unproven, expected: point.build || point.arm, arm: arm.name });
  const told = `${of.id} ${release.hasPassed ? 'replaced it' : 'had found it there'}`;
  if (isOld && isInPlace(arm, release, live)) {
    return { kind: 'restore', of, arm: arm.name, because: `${arm.name} is what was good before: ${told}` };
  }
  const digest = isDigest(point.build) ? point.build : undefined;
  const because = `${arm.name} holds what was good: ${point.build}`;
  return { kind: 'bring', arm: arm.name, digest, stable: stableBeside(arm, live), because };
}

type Good = { readonly point: Point; readonly isOld: boolean };

function goodOf({ hasPassed, isRollback, old, result, plan }: Release, live: LiveSplit): Good {
  if (!hasPassed) return { point: old, isOld: true };
  if (isRollback) return { point: result, isOld: false };
  const release = { plan };
  const isThere = (point: Point) => (armWith(point, release, live)?.share ?? 0) > 0;
  // Somebody has moved the traffic since, and to neither: then the last that passed is the last that is known.
  return isThere(result) || isThere(old) ? { point: old, isOld: true } : { point: result, isOld: false };
}

/** A swap carries builds from slot to slot; a revision or an endpoint stays what it is. */
function armWith(
  { arm, build }: Point,
  { plan }: Pick<Release, 'plan'>,
  { arms }: LiveSplit,
): Arm | undefined {
  const own = arms.find(({ name }) => isSame(name, arm));
  if (plan.exchanges) {
    // Where nothing tells builds apart, production is still production; whatever else is a guess.
    if (build === '') return own?.isDefault === true ? own : undefined;
    return arms.find(one => !one.contradiction && buildOf(one) === build);
  }
  const isOther = own !== undefined && build !== '' && buildOf(own) !== '' && buildOf(own) !== build;
  return isOther ? undefined : own;
}

/** The snapshot leads there, and nothing unknown lies on the way. */
function isInPlace(arm: Arm, { plan, result }: Release, { arms }: LiveSplit): boolean {
  if (!plan.exchanges) return isSame(arm.name, plan.stable);
  if (arm.isDefault) return true;
  const front = arms.find(({ isDefault }) => isDefault);
  return (
    isSame(arm.name, plan.candidate) &&
    front !== undefined &&
    result.build !== '' &&
    buildOf(front) === result.build
  );
}

function whyUnproven(
  { build }: Point,
  arm: Arm,
  { hasPassed, plan }: Release,
  { kind }: Surveyed,
): string | undefined {
  if (plan.exchanges && !arm.isDefault && !isDigest(build)) {
    return `what lies in ${arm.name} has no digest, so that nothing proves what a swap would bring`;
  }
  if (kind === 'traffic-manager' && hasPassed) {
    return `nothing tells what runs behind the endpoint ${arm.name} by now`;
  }
  return undefined;
}

function named(to: string, surveyed: Surveyed): Way {
  const { live } = surveyed;
  const { arms } = live;
  const arm = arms.find(({ name, digest }) => (isDigest(to) ? digest === to : isSame(name, to)));
  if (arm === undefined) {
    throw unknown(surveyed, { why: `there is no ${to} on ${nameOf(live.resource)}`, expected: to });
  }
  if (isWhole(arm)) {
    return { kind: 'already', arm: arm.name, because: `${arm.name} has all of the traffic already` };
  }
  const stable = stableBeside(arm, live);
  return { kind: 'bring', arm: arm.name, digest: arm.digest, stable, because: `somebody named ${to}` };
}

function stableBeside(arm: Arm, { arms }: LiveSplit): string {
  const others = arms.filter(({ name }) => name !== arm.name);
  const front = others.find(({ isDefault, share }) => isDefault && share > 0);
  const [first = arm, ...more] = others;
  return (front ?? more.reduce((most, one) => (one.share > most.share ? one : most), first)).name;
}

type Missing = { readonly why: string; readonly expected: string; readonly arm?: string };

function gone(point: Point, { promotion }: Release, surveyed: Surveyed): Fault {
  const expected = point.build === '' ? point.arm : `${point.build} in ${point.arm}`;
  const why = `what was good before ${promotion.id} does not lie in place any more`;
  return unknown(surveyed, { why, expected });
}

function unknown({ live }: Surveyed, { why, expected, arm }: Missing): Fault {
  const got = live.arms.map(one => `${one.name}: ${buildOf(one) || 'nothing that names a build'}`).join('; ');
  const hint =
    arm === undefined
      ? 'name it by the input to, one of the arms above or a digest in one; or place it again and promote it with canary-shift'
      : `look at what runs in ${arm}; if it is right, set the input to to ${arm}`;
  return new Fault('ROLLBACK_UNKNOWN', `nothing was changed: ${why}`, { hint, facts: { expected, got } });
}

/** As the ledger tells builds: the digest, or all that is said of it. */
export function buildOf({ digest, builds }: Pick<Arm, 'digest' | 'builds'>): string {
  return digest ?? builds.map(({ text }) => text).join(', ');
}

function isWhole({ share }: Arm): boolean {
  return share > 99.999;
}

export function isDigest(text: string): boolean {
  return /^sha256:[0-9a-f]{64}$/.test(text);
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function nameOf(resource: string): string {
  return resource.split('/').at(-1) ?? resource;
}
