// Judges mutants: none may crash the verifier, and one that passes has to say exactly what the original said.
import { isDeepStrictEqual } from 'node:util';
import type { Proof, Verification } from '../../../../shared/artifact/artifact.js';
import { createVerifier } from '../../../../shared/artifact/policy/verifier.js';
import { artifact, contentOf, requestOf, subjectOf } from '../asking.js';
import { randomFrom } from './mutation.js';
import type { Original } from './originals.js';

export type MutantReport = {
  readonly judged: number;
  readonly refused: number;
  /** Kinds of mutants that passed, with the formats in which they did. */
  readonly accepted: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whatever must not happen, in words. */
  readonly problems: readonly string[];
};

/** Every mutant, or one of so many. */
export async function judgeMutants(
  originals: readonly Original[],
  { seed, oneOf = 1 }: { readonly seed: number; readonly oneOf?: number },
): Promise<MutantReport> {
  const problems: string[] = [];
  const accepted = new Map<string, Set<string>>();
  let [judged, refused] = [0, 0];
  for (const original of originals) {
    const random = randomFrom(seed);
    const wanted = proofIn(await verify(original, original.bytes));
    if (wanted === undefined) problems.push(`${original.name}: the original does not pass`);
    let count = random(oneOf);
    for (const { kind, bytes } of original.mutants(random)) {
      count += 1;
      if (count % oneOf !== 0 || bytes.equals(original.bytes)) continue;
      judged += 1;
      const got = await verify(original, bytes).catch((thrown: unknown) => thrown);
      const proof = isVerification(got) ? proofIn(got) : undefined;
      if (!isVerification(got) || JSON.stringify(got).includes('a mistake of ours'))
        problems.push(
          `${original.name}: ${kind}: crashed with ${isVerification(got) ? JSON.stringify(got.unreadable) : String(got)}`,
        );
      else if (proof === undefined) refused += 1;
      else if (wanted !== undefined && saysTheSame(proof, wanted)) {
        accepted.set(kind, (accepted.get(kind) ?? new Set()).add(original.name));
      } else problems.push(`${original.name}: ${kind}: passed and says something else`);
    }
  }
  return { judged, refused, accepted, problems };
}

function verify({ signer }: Original, bytes: Buffer): Promise<Verification> {
  const subjects = [subjectOf(artifact, { content: contentOf(artifact) })];
  return createVerifier().verify(requestOf({ subjects, candidates: [{ source: 'mutant', bytes }], signer }));
}

function isVerification(value: unknown): value is Verification {
  return typeof value === 'object' && value !== null && 'verdicts' in value;
}

function proofIn({ proven, verdicts }: Verification): Proof | undefined {
  return proven ? verdicts[0]?.proof : undefined;
}

/** Of two witnesses of the time one may be gone; none may say another time. */
function saysTheSame(proof: Proof, wanted: Proof): boolean {
  const { digests, predicateType, predicate, signer } = wanted;
  return (
    isDeepStrictEqual(
      [proof.digests, proof.predicateType, proof.predicate, proof.signer],
      [digests, predicateType, predicate, signer],
    ) &&
    proof.times.length > 0 === wanted.times.length > 0 &&
    proof.times.every(time => wanted.times.includes(time))
  );
}
