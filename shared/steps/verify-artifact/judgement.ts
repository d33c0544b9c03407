// From all that was seen to one answer: verified or not, why not, which level was reached, and what would raise it.
import type { Check, Proof, Verdict, Verification } from '../../artifact/artifact.js';
import { formatDigest } from '../../artifact/digest.js';
import type { Entry } from '../../ledger/entry.js';
import { withFix } from './fixes.js';
import type { VerifyValues } from './inputs.js';
import { recordName } from './policy.js';
import type { Gathered } from './port.js';

/** Ordered: each says everything that the ones before it say. */
export const levels = ['none', 'bytes', 'bytes-and-record', 'signed', 'signed-and-promoted'] as const;
export type Level = (typeof levels)[number];

export type Judgement = {
  readonly verified: boolean;
  readonly reason: '' | 'ARTIFACT_REFUSED' | 'ARTIFACT_NO_EVIDENCE';
  readonly level: Level;
  readonly checks: readonly Check[];
  readonly proofs: readonly Proof[];
};

export type Heard = {
  readonly values: VerifyValues;
  readonly gathered: Gathered;
  readonly verification: Verification | undefined;
  /** Of the ledger, of the target: looked at beside the evidence. */
  readonly others: readonly Check[];
};

export function judge({ values, gathered, verification, others }: Heard): Judgement {
  const verdicts = verification?.verdicts ?? [];
  const checks = [
    ...gathered.checks,
    ...expectedChecks(values, gathered),
    ...verdicts.flatMap(verdict => verdict.checks.map(withFix)),
    ...orderChecks(values.predecessors ?? [], verdicts),
    ...others,
  ];
  const proofs = verdicts.flatMap(({ proof }) => (proof === undefined ? [] : [proof]));
  const isProven = verification === undefined || verification.proven;
  const verified = isProven && checks.length > 0 && checks.every(({ fine }) => fine);
  if (verified) return { verified, reason: '', level: levelOf(values, verification), checks, proofs };
  const absent = verdicts.some(({ kind }) => kind === 'no-evidence');
  const isRefused =
    verdicts.some(({ kind }) => kind === 'refused') ||
    [...gathered.checks, ...others].some(({ fine }) => !fine) ||
    !absent;
  return {
    verified,
    reason: isRefused ? 'ARTIFACT_REFUSED' : 'ARTIFACT_NO_EVIDENCE',
    level: 'none',
    checks,
    proofs,
  };
}

function levelOf({ predecessors }: VerifyValues, verification: Verification | undefined): Level {
  if (verification === undefined) return predecessors === undefined ? 'bytes' : 'bytes-and-record';
  return predecessors === undefined ? 'signed' : 'signed-and-promoted';
}

export const raises: Readonly<Record<Level, string>> = {
  none: 'Make the rows above hold first.',
  bytes:
    'These bytes are the listed ones. Who listed them, nobody has signed: attest the build (actions/attest, or notation with a key of Key Vault), and name signer-workflow or a key.',
  'bytes-and-record':
    'These bytes are the listed ones, and the ledger says where they were. Nobody has signed either: attest the build, and let every environment sign its record.',
  signed:
    'The named signer vouches for these bytes. Where they ran before is not asked: name predecessors, once the environments before sign records.',
  'signed-and-promoted':
    'The named signer vouches for these bytes, and every environment before for their stay there.',
};

/** Images were compared when they were resolved. */
function expectedChecks(values: VerifyValues, { subjects, image }: Gathered): readonly Check[] {
  const expected = values['expected-digest'];
  if (expected === undefined || image !== undefined) return [];
  const base = { requirement: 'bytes', name: 'expected-digest' } as const;
  const used = new Set<number>();
  const rows = subjects.map((subject): Check => {
    const own = subject.digests.map(formatDigest);
    const mine = [...expected.entries()].filter(
      ([, { name }]) => name === undefined || name === subject.name,
    );
    const hits = mine.filter(([, { digest }]) => own.includes(digest));
    for (const [at] of hits) used.add(at);
    const named = mine.filter(([, { name }]) => name !== undefined);
    const fine = named.length > 0 ? named.every(each => hits.includes(each)) : hits.length > 0;
    const row = {
      ...base,
      subject: subject.name,
      expected: shown(mine.map(([, { digest }]) => digest)),
      got: own.join(', '),
      looked: 'checked',
    } as const;
    return fine
      ? { ...row, fine }
      : { ...row, fine, fix: 'these are other bytes: take the artifact from the build again' };
  });
  const missing = expected.flatMap(({ digest, name }, at): readonly Check[] =>
    used.has(at) || rows.length === 1
      ? []
      : [
          {
            ...base,
            subject: name ?? digest,
            expected: digest,
            got: 'no artifact has it',
            looked: 'checked',
            fine: false,
            fix: 'name the file in artifact-path',
          },
        ],
  );
  return [...rows, ...missing];
}

function shown(digests: readonly string[]): string {
  if (digests.length === 0) return 'a digest for this artifact';
  return digests.length > 3 ? `one of ${digests.length} digests` : digests.join(' or ');
}

/** Each environment's record was signed after the one before it. */
function orderChecks(predecessors: readonly string[], verdicts: readonly Verdict[]): readonly Check[] {
  return predecessors.slice(1).flatMap((environment, at) => {
    const before = predecessors[at] ?? '';
    return verdicts
      .filter(({ requirement, proof }) => requirement === recordName(environment) && proof !== undefined)
      .map(({ subject, proof }): Check => {
        const earlier = verdicts.find(
          each => each.requirement === recordName(before) && each.subject === subject,
        );
        const [mine, theirs] = [firstTime(proof), firstTime(earlier?.proof)];
        const fine = mine !== undefined && theirs !== undefined && theirs <= mine;
        const row = {
          subject,
          requirement: recordName(environment),
          name: 'order',
          expected: `after ${before}`,
          looked: 'checked',
        } as const;
        const got =
          mine === undefined || theirs === undefined
            ? 'nobody vouches for the times'
            : new Date(mine).toISOString();
        return fine ? { ...row, got, fine } : { ...row, got, fine, fix: `promote through ${before} first` };
      });
  });
}

function firstTime(proof: Proof | undefined): number | undefined {
  return proof === undefined || proof.times.length === 0 ? undefined : Math.min(...proof.times);
}

const good = ['promoted'];
const bad = ['rolled-back', 'revoked', 'stranded'];

/** What an unsigned ledger says of these bytes in an environment: the last word about them counts. */
export function ledgerChecks(
  environment: string,
  entries: readonly Entry[],
  { subjects }: Gathered,
): readonly Check[] {
  return subjects.map(subject => {
    const own = subject.digests.map(formatDigest);
    const last = entries.findLast(
      ({ kind, body }) =>
        [...good, ...bad].includes(kind) &&
        typeof body['digest'] === 'string' &&
        own.includes(body['digest']),
    );
    const row = {
      subject: subject.name,
      requirement: recordName(environment),
      name: 'ledger',
      expected: 'promoted',
      looked: 'checked',
    } as const;
    if (last === undefined) {
      return {
        ...row,
        got: 'no entry about these bytes',
        fine: false,
        fix: `promote them into ${environment} first`,
      };
    }
    const got = `${last.kind}, entry ${last.number} of ${last.at} by ${last.by}`;
    return good.includes(last.kind)
      ? { ...row, got, fine: true }
      : { ...row, got, fine: false, fix: `find out why ${environment} went back` };
  });
}
