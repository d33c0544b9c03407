// Where evidence is looked for: as the user says, or wherever the other inputs lead.
import { Fault } from '../../fault/fault.js';
import type { VerifyValues } from './inputs.js';
import type { EvidencePlace } from './port.js';

export function placesOf(values: VerifyValues, signs: boolean): readonly EvidencePlace[] {
  const { evidence, bundle, image } = values;
  const isAtGitHub = values['github-repository'] !== undefined || values['github-owner'] !== undefined;
  if (evidence !== undefined)
    return namedPlaces(evidence, {
      bundle: bundle !== undefined,
      oci: image !== undefined,
      github: isAtGitHub,
    });
  const places: EvidencePlace[] = [
    ...(bundle === undefined ? [] : (['bundle'] as const)),
    ...(image === undefined ? [] : (['oci'] as const)),
    ...(isAtGitHub ? (['github'] as const) : []),
  ];
  if (signs && places.length === 0)
    throw unusable('no place is named where evidence could lie: give bundle, image or github-repository');
  return places;
}

function namedPlaces(
  evidence: readonly string[],
  given: Readonly<Record<EvidencePlace, boolean>>,
): readonly EvidencePlace[] {
  if (evidence.includes('none')) {
    if (evidence.length > 1) throw unusable('evidence names none beside other places');
    return [];
  }
  return evidence.map(name => {
    if (name !== 'bundle' && name !== 'oci' && name !== 'github')
      throw unusable(`evidence knows no ${name}: bundle, oci, github or none`);
    if (!given[name]) throw unusable(`evidence names ${name}, and the input that leads there is missing`);
    return name;
  });
}

export function unusable(why: string): Fault {
  return new Fault('ARTIFACT_POLICY_UNUSABLE', `the policy cannot be used: ${why}`);
}
