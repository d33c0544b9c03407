import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Candidate } from '../../../../shared/artifact/artifact.js';
import { identityRules } from '../../../../shared/artifact/policy/identity.js';
import { trustedRoots } from '../../../../shared/artifact/trust/trusted-root.js';
import { Fault } from '../../../../shared/fault/fault.js';
import { artifact, ask, candidate, octo, statementAbout } from '../../../support/sigstore/asking.js';
import { workflowClaims } from '../../../support/sigstore/claims.js';
import { type LoopbackSigstore, startSigstore } from '../../../support/sigstore/loopback.js';
import { judgeMutants, type MutantReport } from '../../../support/sigstore/mutants/judging.js';
import { jsonMutants, randomFrom } from '../../../support/sigstore/mutants/mutation.js';
import { originals } from '../../../support/sigstore/mutants/originals.js';
import { reasonFor } from '../../../support/sigstore/mutants/tolerated.js';

let sigstore: LoopbackSigstore;
let report: MutantReport;

/** A sample. All of them, with any seed: `node lib/test/support/sigstore/mutants/program.js SEED`. */
const oneOf = 9;
const seed = 1;

beforeAll(async () => {
  sigstore = await startSigstore();
  report = await judgeMutants(await originals(sigstore), { seed, oneOf });
}, 60_000);

afterAll(() => sigstore.close());

describe(`evidence that was damaged, with seed ${seed}`, () => {
  it('is judged in every format, a thousand times over', () => {
    expect(report.judged).toBeGreaterThan(900);
    expect(report.refused).toBeGreaterThan(800);
  });

  it('never crashes the verifier, and never says something else than the original', () => {
    expect(report.problems).toEqual([]);
  });

  it('passes only for a reason that is known', () => {
    const strange = [...report.accepted.keys()].filter(kind => reasonFor(kind) === undefined);
    expect(strange).toEqual([]);
  });
});

describe('a trusted root that was damaged', () => {
  it('cannot be used, or is used for what is left of it', async () => {
    const signed = await sigstore.sign({ claims: workflowClaims, statement: statementAbout(artifact) });
    const strange: string[] = [];
    let [count, unusable] = [0, 0];
    for (const { kind, bytes } of jsonMutants(sigstore.root, randomFrom(seed))) {
      count += 1;
      if (count % 5 !== 0) continue;
      const answer = await judged(bytes, candidate(signed));
      if (answer === 'TRUST_UNUSABLE') unusable += 1;
      else if (answer !== 'judged') strange.push(`${kind}: ${answer}`);
    }
    expect(strange).toEqual([]);
    expect(unusable).toBeGreaterThan(30);
  });

  async function judged(bytes: Buffer, evidence: Candidate): Promise<string> {
    try {
      const trust = trustedRoots({ bytes, origin: 'damaged' });
      const signer = { kind: 'identity', identity: identityRules(octo), trust } as const;
      const answer = JSON.stringify(await ask({ candidates: [evidence], signer }));
      return answer.includes('a mistake of ours') ? answer : 'judged';
    } catch (thrown) {
      // The fault is the answer here; whatever else was thrown is what this test looks for.
      return thrown instanceof Fault ? thrown.code : String(thrown);
    }
  }
});
