// What a claim has to be, and what a statement makes of it.
import type { Finding } from '../../checks/finding.js';
import type { Claim } from '../artifact.js';
import { viewOf } from '../predicate/kinds.js';
import { ruleFindings } from '../predicate/rules.js';
import type { Statement } from '../statement.js';
import { fine } from './looked.js';

/** Whether evidence of this kind could be meant at all; `undefined` stands for a signature over the bytes. */
export function fitsClaim(claim: Claim, predicateType: string | undefined): boolean {
  switch (claim.kind) {
    case 'signature':
      return predicateType === undefined;
    case 'statement': {
      if (predicateType === undefined) return false;
      return claim.predicateTypes.length === 0 || claim.predicateTypes.includes(predicateType);
    }
    case 'either':
      return true;
    default:
      return claim satisfies never;
  }
}

export function expectedClaim(claim: Claim): string {
  switch (claim.kind) {
    case 'signature':
      return 'a signature over these bytes';
    case 'statement':
      return claim.predicateTypes.length === 0
        ? 'a signed statement about these bytes'
        : `a signed statement of the type ${claim.predicateTypes.join(' or ')} about these bytes`;
    case 'either':
      return 'a signature over these bytes, or a signed statement about them';
    default:
      return claim satisfies never;
  }
}

export type ClaimFindings = { readonly findings: readonly Finding[]; readonly result?: Finding };

/** Only for claims that fit. */
export function claimFindings(claim: Claim, statement: Statement | undefined, now: number): ClaimFindings {
  if (statement === undefined) return { findings: [] };
  const expected =
    claim.kind === 'statement' && claim.predicateTypes.length > 0 ? claim.predicateTypes.join(' or ') : 'any';
  const type = fine('predicate-type', expected, statement.predicateType);
  if (claim.kind !== 'statement') return { findings: [type] };
  const view = viewOf(statement);
  const asksForStay = claim.rules.some(({ kind }) => kind === 'stay');
  const result = view.result ?? (asksForStay ? view.ended : undefined);
  return { findings: [type, ...ruleFindings(view, claim.rules, now)], ...(result && { result }) };
}
