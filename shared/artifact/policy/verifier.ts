// The verifier: for every subject and every requirement, is there testimony that holds? Each piece is judged once per
// requirement and only when it speaks of a subject, so that a thousand bundles about other things cost nothing.
import { Fault } from '../../fault/fault.js';
import type { Subject, Verdict, Verification, VerificationRequest, Verifier } from '../artifact.js';
import { agree, formatDigest } from '../digest.js';
import { fitsClaim } from './claim.js';
import { openCandidates } from './evidence.js';
import { testimonies } from './opening.js';
import { patternsIn } from './patterns.js';
import { refuseEmptyPolicy } from './problems.js';
import { type Appraisal, type Asked, type Testimony, unjudged } from './testimony.js';
import { type Heard, type Speaker, verdictOf } from './verdict.js';

export function createVerifier(): Verifier {
  return { verify };
}

async function verify(request: VerificationRequest): Promise<Verification> {
  const patterns = await patternsIn(request.requirements);
  refuseEmptyPolicy(request, patterns);
  const { subjects, requirements, now } = request;
  const opened = openCandidates(request.candidates);
  const { open, unreadable } = await testimonies(opened.evidence);
  const unread = [...opened.unreadable, ...unreadable];
  const index = indexOf(open);
  const verdicts: Verdict[] = [];
  for (const requirement of requirements) {
    const appraise = remembered({ requirement, now, patterns });
    for (const subject of subjects) {
      const speaking = speakersFor(subject, index);
      const fitting = speaking.filter(({ testimony }) =>
        fitsClaim(requirement.claim, testimony.predicateType),
      );
      const heard: Heard[] = [];
      for (const speaker of fitting) heard.push(...(await hear(speaker, subject, appraise)));
      verdicts.push(verdictOf({ subject, requirement, heard, speaking, open, unread }));
    }
  }
  return { proven: verdicts.every(({ kind }) => kind === 'proven'), verdicts, unreadable: unread };
}

type Appraise = (testimony: Testimony) => Appraisal | undefined;

function remembered(asked: Asked): Appraise {
  const known = new Map<Testimony, Appraisal | undefined>();
  return testimony => {
    if (!known.has(testimony))
      known.set(
        testimony,
        guarded(() => testimony.appraise(asked)),
      );
    return known.get(testimony);
  };
}

/** Trust that cannot be used ends everything; a piece of evidence that we trip over is refused, beside good ones. */
function guarded(appraise: () => Appraisal | undefined): Appraisal | undefined {
  try {
    return appraise();
  } catch (thrown) {
    if (thrown instanceof Fault) throw thrown;
    // A mistake of ours: what evidence may hold is answered where it is read.
    const name = 'evidence';
    const expected = 'evidence that can be judged';
    return { findings: [{ name, expected, got: unjudged(thrown), looked: 'could-not-look', fine: false }] };
  }
}

async function hear(speaker: Speaker, subject: Subject, appraise: Appraise): Promise<readonly Heard[]> {
  const appraisal = appraise(speaker.testimony);
  if (appraisal === undefined) return [];
  const { held, findings } = appraisal;
  const soFar = held !== undefined && findings.every(({ fine }) => fine);
  const bytes = soFar ? await held.checkBytes?.(subject) : undefined;
  return [{ ...speaker, appraisal, bytes: bytes ?? [] }];
}

type Index = {
  /** By each digest that something is said about. */
  readonly byDigest: ReadonlyMap<string, readonly Speaker[]>;
  /** Signatures over bytes by an algorithm that a subject may not have been digested with yet. */
  readonly overBytes: readonly Speaker[];
};

function indexOf(open: readonly Testimony[]): Index {
  const byDigest = new Map<string, Speaker[]>();
  const overBytes: Speaker[] = [];
  for (const testimony of open) {
    for (const digests of testimony.about) {
      const entry = { testimony, digests };
      if (testimony.predicateType === undefined) overBytes.push(entry);
      for (const digest of digests) {
        const key = formatDigest(digest);
        const before = byDigest.get(key);
        if (before === undefined) byDigest.set(key, [entry]);
        else before.push(entry);
      }
    }
  }
  return { byDigest, overBytes };
}

/** Whoever names one of its digests and contradicts none of them; each only once. */
function speakersFor(subject: Subject, { byDigest, overBytes }: Index): readonly Speaker[] {
  const named = subject.digests.flatMap(digest => byDigest.get(formatDigest(digest)) ?? []);
  const known = new Set(subject.digests.map(({ algorithm }) => algorithm));
  const isNew = ({ digests }: Speaker) => digests.every(({ algorithm }) => !known.has(algorithm));
  const speakers = new Map<Testimony, Speaker>();
  for (const speaker of named) {
    if (agree(subject.digests, speaker.digests)) speakers.set(speaker.testimony, speaker);
  }
  for (const speaker of subject.content === undefined ? [] : overBytes) {
    if (isNew(speaker)) speakers.set(speaker.testimony, speaker);
  }
  return [...speakers.values()];
}
