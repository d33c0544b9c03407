// From all that was heard about one subject to one verdict, with the rows that explain it.
import type { Finding } from '../../checks/finding.js';
import type { Check, Proof, Requirement, Subject, Verdict } from '../artifact.js';
import { formatDigest, type NamedDigest } from '../digest.js';
import { expectedClaim, fitsClaim } from './claim.js';
import type { Unreadable } from './evidence.js';
import { fine } from './looked.js';
import type { Appraisal, Testimony } from './testimony.js';

/** Testimony, with those of its digests that are the subject's. */
export type Speaker = { readonly testimony: Testimony; readonly digests: readonly NamedDigest[] };

export type Heard = Speaker & {
  readonly appraisal: Appraisal;
  /** What the bytes of the subject themselves say, where they were signed. */
  readonly bytes: readonly Finding[];
};

export type Hearing = {
  readonly subject: Subject;
  readonly requirement: Requirement;
  readonly heard: readonly Heard[];
  /** All that spoke of the subject, also in another way than was asked. */
  readonly speaking: readonly Speaker[];
  readonly open: readonly Testimony[];
  readonly unread: readonly Unreadable[];
};

export function verdictOf(hearing: Hearing): Verdict {
  const { subject, requirement, heard } = hearing;
  const place = { subject: subject.name, requirement: requirement.name };
  const sound = heard.filter(isSound).sort(newestFirst);
  const [newest] = sound;
  const decisive = sound.find(
    ({ appraisal }) => appraisal.result?.fine === false && !isOlder(appraisal, newest),
  );
  const good = decisive ?? newest;
  if (good === undefined) {
    const [closest] = [...heard].sort((one, other) => distance(one) - distance(other));
    return closest === undefined
      ? { ...place, kind: 'no-evidence', checks: [nothingFound(hearing)] }
      : { ...place, kind: 'refused', checks: checksOf(closest, hearing) };
  }
  const checks = checksOf(good, hearing);
  if (good.appraisal.result?.fine === false) return { ...place, kind: 'refused', checks };
  const proof = proofOf(good);
  return proof === undefined
    ? { ...place, kind: 'refused', checks }
    : { ...place, kind: 'proven', checks, proof };
}

/** Everything but the claim's own answer. */
function isSound({ appraisal, bytes }: Heard): boolean {
  return appraisal.held !== undefined && [...appraisal.findings, ...bytes].every(finding => finding.fine);
}

/** Without a time nobody knows which is newer: what says no then counts as the newest. */
function newestFirst(one: Heard, other: Heard): number {
  const [ours, theirs] = [earliest(one.appraisal) ?? 0, earliest(other.appraisal) ?? 0];
  return theirs - ours;
}

function isOlder(appraisal: Appraisal, newest: Heard | undefined): boolean {
  const time = earliest(appraisal);
  const last = newest === undefined ? undefined : earliest(newest.appraisal);
  return time !== undefined && last !== undefined && time < last;
}

function earliest({ held }: Appraisal): number | undefined {
  return held === undefined || held.times.length === 0 ? undefined : Math.min(...held.times);
}

/** How far from fine: first what broke before anything else could be looked at. */
function distance({ appraisal, bytes }: Heard): number {
  const wrong = [...appraisal.findings, ...bytes].filter(finding => !finding.fine).length;
  return wrong + (appraisal.held === undefined ? 1000 : 0);
}

function checksOf(one: Heard, { subject, requirement, heard }: Hearing): readonly Check[] {
  const { testimony, appraisal, bytes } = one;
  const evidence = testimony.evidence.source;
  const findings = [...appraisal.findings, ...(appraisal.result ? [appraisal.result] : []), ...bytes];
  const named = bytes.length > 0 ? [] : [subjectFinding(one, subject)];
  const others =
    heard.length > 1
      ? [fine('others', 'one that holds is enough', `${heard.length - 1} more looked at`)]
      : [];
  return [...named, ...findings, ...others].map(finding => ({
    ...finding,
    subject: subject.name,
    requirement: requirement.name,
    evidence,
  }));
}

function subjectFinding({ testimony, digests }: Heard, subject: Subject): Finding {
  const got = digests.map(formatDigest).join(', ');
  const count = testimony.about.length;
  return fine(
    'subject',
    subject.digests.map(formatDigest).join(', '),
    count === 1 ? got : `${got}, one of ${count}`,
  );
}

function nothingFound({ subject, requirement, speaking, open, unread }: Hearing): Check {
  const place = { subject: subject.name, requirement: requirement.name };
  const row = {
    ...place,
    name: 'evidence',
    expected: expectedClaim(requirement.claim),
    fix: 'attest these very bytes in the build, and name the place where the evidence lies',
  };
  if (speaking.length > 0)
    return { ...row, looked: 'checked', fine: false, got: otherKinds(speaking, requirement) };
  const others = open.reduce((sum, { about }) => sum + about.length, 0);
  const got =
    others === 0 ? 'nothing' : `only evidence about ${others} other ${others === 1 ? 'thing' : 'things'}`;
  if (unread.length === 0) return { ...row, looked: 'checked', fine: false, got };
  const [first] = unread;
  const unreadable = `${unread.length} that cannot be read (${first?.source}: ${first?.why})`;
  return { ...row, looked: 'could-not-look', fine: false, got: `${got}, and ${unreadable}` };
}

function otherKinds(speaking: readonly Speaker[], { claim, signer }: Requirement): string {
  const types = speaking.map(({ testimony }) => testimony.predicateType);
  if (types.some(type => fitsClaim(claim, type)))
    return `only evidence that was not signed by ${signers[signer.kind]}`;
  const kinds = [...new Set(types.map(type => type ?? 'a bare signature'))];
  return `only of another kind: ${kinds.slice(0, 4).join(', ')}`;
}

const signers = {
  identity: 'an identity with a certificate of Sigstore',
  key: 'a managed key, or not with the log that its trusted root asks for',
  notary: 'the rules of the Notary Project',
} as const;

function proofOf({ testimony, digests, appraisal }: Heard): Proof | undefined {
  const { held } = appraisal;
  if (held === undefined) return undefined;
  const { signer, times, trust, predicate } = held;
  const { evidence, predicateType } = testimony;
  return {
    evidence: evidence.source,
    bytes: evidence.bytes,
    signer,
    digests,
    times,
    ...(predicateType !== undefined && { predicateType }),
    ...(predicate !== undefined && { predicate }),
    ...(trust !== undefined && { trust }),
  };
}
