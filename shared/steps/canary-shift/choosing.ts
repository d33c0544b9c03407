// Which arm is the candidate, which one is stable, and whether there is anything to do: from what was asked, from how the
// target stands, and from what the ledger knows. Decides, and looks at nothing.
import { Fault } from '../../fault/fault.js';
import type { Promotion } from '../../promotion/standing.js';
import type { Arm, Artifact, LiveSplit } from '../../traffic/target.js';
import type { Surveyed } from './port.js';

export type Asked = {
  /** Undefined, or `idle`, for whichever is idle. */
  readonly candidate: string | undefined;
  readonly digest: string | undefined;
  readonly artifact: Artifact | undefined;
  /** The digest is the user's word: the ledger alone knows whether it is there already. */
  readonly said?: boolean;
};

export type Choice =
  | { readonly kind: 'shift'; readonly candidate: string; readonly stable: string }
  /** What was asked for has all of the traffic, and nothing is on its way. */
  | { readonly kind: 'there'; readonly arm: string; readonly because: string }
  /** An earlier call began it, and it has not ended. */
  | {
      readonly kind: 'go-on';
      readonly candidate: string;
      readonly stable: string;
      readonly promotion: Promotion;
    };

export function choose(asked: Asked, surveyed: Surveyed): Choice {
  const { live, standing } = surveyed;
  const stable = stableIn(live);
  const begun = begunBefore(asked, surveyed);
  if (begun !== undefined) return begun;
  const served = standing.holder === undefined ? servedBy(asked, surveyed) : undefined;
  if (served !== undefined) {
    const because = `${served.name} runs it already, and has all of the traffic`;
    return { kind: 'there', arm: served.name, because };
  }
  const inFront = candidateOf(standing.holder);
  const candidate = candidateName(asked, surveyed, { stable, inFront });
  // Its share is that of the promotion in front; who waits for its turn is asked again when it has come.
  const isInFront = inFront !== undefined && isSame(candidate, inFront) && !isSame(candidate, stable);
  if (!isInFront) refuseTaken(candidate, stable, live);
  refuseReplaced(asked, candidate, surveyed);
  return { kind: 'shift', candidate, stable };
}

/** The arm that has everything and is what was asked for: by its digest, or by its name where names do not change places. */
function servedBy(
  { digest, candidate, said }: Asked,
  { live, abilities, standing }: Surveyed,
): Arm | undefined {
  const whole = live.arms.find(({ share }) => share === 100);
  if (said === true && whole?.digest === undefined) return standing.lastGood === digest ? whole : undefined;
  if (whole === undefined || digest !== undefined) return whole?.digest === digest ? whole : undefined;
  const isNamed = candidate !== undefined && isSame(whole.name, candidate);
  return isNamed && abilities.promotion === 'weights' ? whole : undefined;
}

/** The arm where users come by default; where nobody says so, the one that most of them come to. */
function stableIn({ arms, resource }: LiveSplit): string {
  const [first, ...others] = arms;
  if (first === undefined) {
    throw new Fault('TARGET_UNSUITABLE', `${nameOf(resource)} has nothing that could get traffic`);
  }
  const named = arms.find(({ isDefault, share }) => isDefault && share > 0);
  return (named ?? others.reduce((most, arm) => (arm.share > most.share ? arm : most), first)).name;
}

function begunBefore(asked: Asked, { standing }: Surveyed): Choice | undefined {
  const { holder: promotion } = standing;
  const plan = promotion?.order['plan'];
  if (promotion === undefined || typeof plan !== 'object' || !('candidate' in plan)) return undefined;
  const { candidate, stable, digest } = plan;
  if (typeof candidate !== 'string' || typeof stable !== 'string') return undefined;
  const isSameArm =
    asked.candidate === undefined || asked.candidate === 'idle' || isSame(asked.candidate, candidate);
  const isSameBuild = asked.digest === undefined || asked.digest === digest;
  return isSameArm && isSameBuild ? { kind: 'go-on', candidate, stable, promotion } : undefined;
}

/** Of the promotion that has the target. */
function candidateOf(holder: Promotion | undefined): string | undefined {
  const plan = holder?.order['plan'];
  if (typeof plan !== 'object' || !('candidate' in plan)) return undefined;
  const { candidate } = plan;
  return typeof candidate === 'string' ? candidate : undefined;
}

type Arms = { readonly stable: string; readonly inFront: string | undefined };

function candidateName(
  { candidate, artifact }: Asked,
  { kind, live }: Surveyed,
  { stable, inFront }: Arms,
): string {
  if (candidate !== undefined && candidate !== 'idle') {
    return live.arms.find(({ name }) => isSame(name, candidate))?.name ?? newName(candidate, artifact, live);
  }
  if (kind === 'container-apps' && artifact !== undefined) {
    // The same image is the same revision, however often it is asked for.
    return `${nameOf(live.resource)}--d${artifact.digest.slice('sha256:'.length, 19)}`;
  }
  const [idle, ...rivals] = live.idle.filter(name => !isSame(name, stable));
  if (idle !== undefined && rivals.length === 0) return idle;
  if (idle === undefined && inFront !== undefined) return inFront;
  const got =
    idle === undefined ? 'no arm is idle' : `${rivals.length + 1} are idle: ${[idle, ...rivals].join(', ')}`;
  throw new Fault('TARGET_UNSUITABLE', `which arm is the candidate cannot be told: ${got}`, {
    hint: 'name it by the input candidate',
    facts: { arms: live.arms.map(({ name }) => name).join(', ') },
  });
}

/** Placing makes what does not exist yet; for anything else it has to be there. */
function newName(candidate: string, artifact: Artifact | undefined, { arms, resource }: LiveSplit): string {
  if (artifact !== undefined) return candidate;
  throw new Fault('TARGET_NOT_FOUND', `the candidate ${candidate} does not exist`, {
    hint: 'name one that exists, or idle',
    facts: { existing: arms.map(({ name }) => name).join(', ') || 'none', resource },
  });
}

/** A share that nobody of us gave: whoever gave it has to say first what it is about. */
function refuseTaken(candidate: string, stable: string, { arms }: LiveSplit): void {
  if (isSame(candidate, stable)) {
    throw new Fault('TARGET_UNSUITABLE', `${candidate} is where users are already`, {
      hint: 'name the arm that holds the new version',
    });
  }
  const { share } = arms.find(({ name }) => isSame(name, candidate)) ?? { share: 0 };
  if (share === 0) return;
  throw new Fault('TRAFFIC_CONFLICT', `${candidate} gets ${share} % already, and no promotion says why`, {
    hint: 'take its traffic away first, or find out who gave it',
    facts: { arm: candidate, share },
  });
}

/** After a swap the slot holds the build from before. Without `expect` the same command would bring it back. */
function refuseReplaced({ digest }: Asked, candidate: string, { live, standing, abilities }: Surveyed): void {
  if (abilities.promotion !== 'swap' || digest !== undefined) return;
  const stable = live.arms.find(({ isDefault }) => isDefault)?.digest;
  if (stable === undefined || standing.lastGood !== stable) return;
  const held = live.arms.find(({ name }) => isSame(name, candidate))?.digest;
  const last = standing.promotions
    .filter(({ finished }) => finished?.outcome === 'passed' || finished?.restored === true)
    .at(-1);
  // What a rollback took away may be tried again.
  if (last?.finished?.restored === true) return;
  const builds = last?.state?.['builds'];
  const replaced = typeof builds === 'object' ? Object.values(builds) : [];
  if (held === undefined || !replaced.includes(held)) return;
  throw new Fault('CANDIDATE_UNEXPECTED', `${candidate} holds the version that ${last?.id} has replaced`, {
    hint: 'to bring it back on purpose, name it by the input expect, or use rollback',
    facts: { candidate, digest: held },
  });
}

export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function nameOf(resource: string): string {
  return resource.split('/').at(-1) ?? resource;
}
