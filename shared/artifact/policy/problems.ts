// A policy that asks for nothing, names nobody or cannot be followed is refused before anything is looked at.
import { Fault } from '../../fault/fault.js';
import type { Requirement, VerificationRequest } from '../artifact.js';
import { identitiesProblem } from '../notation/identities.js';
import { identityProblems } from './identity.js';
import type { Patterns } from './patterns.js';

export function refuseEmptyPolicy({ requirements, subjects }: VerificationRequest, patterns: Patterns): void {
  const problems = [
    ...(requirements.length === 0 ? ['it requires nothing'] : []),
    ...(subjects.length === 0 ? ['there is nothing to verify'] : []),
    ...requirements.flatMap(requirement =>
      problemsOf(requirement, patterns).map(text => `${requirement.name}: ${text}`),
    ),
    ...doubled(requirements.map(({ name }) => name)).map(name => `two requirements are called ${name}`),
    ...subjects.filter(({ digests }) => digests.length === 0).map(({ name }) => `${name} has no digest`),
  ];
  if (problems.length === 0) return;
  throw new Fault(
    'ARTIFACT_POLICY_UNUSABLE',
    `the policy cannot be used: ${problems.slice(0, 8).join('; ')}`,
  );
}

function problemsOf({ signer, claim }: Requirement, patterns: Patterns): readonly string[] {
  const empty =
    claim.kind === 'statement' && claim.predicateTypes.includes('') ? ['a predicate type is empty'] : [];
  switch (signer.kind) {
    case 'identity':
      return [
        ...empty,
        ...identityProblems(signer.identity, patterns),
        ...(signer.trust.length === 0 ? ['it has no trusted root'] : []),
      ];
    case 'key':
      return [...empty, ...(signer.keys.length === 0 ? ['it has no key'] : [])];
    case 'notary': {
      const problem = identitiesProblem(signer.notary.identities);
      const speechless =
        claim.kind === 'statement' ? ['signatures of the Notary Project make no statements'] : [];
      return [...empty, ...speechless, ...(problem === undefined ? [] : [problem])];
    }
    default:
      return signer satisfies never;
  }
}

function doubled(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}
