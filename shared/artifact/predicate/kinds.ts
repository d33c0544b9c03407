// Types of predicates that are known here, and how each is looked at. Any other is signed, but says nothing to us.
import type { Statement } from '../statement.js';
import { cycloneDx, spdx, vulnerabilities } from './contents.js';
import { provenanceV1, provenanceV02 } from './provenance.js';
import { testResult, verificationResult, verificationSummary } from './verification.js';
import type { View } from './view.js';

export const defaultPredicateType = 'https://slsa.dev/provenance/v1';

const kinds: readonly (readonly [type: RegExp, view: (predicate: Statement['predicate']) => View])[] = [
  [/^https:\/\/slsa\.dev\/provenance\/v1(\.\d)?$/, provenanceV1],
  [/^https:\/\/slsa\.dev\/provenance\/v0\.2$/, provenanceV02],
  [/^https:\/\/slsa\.dev\/verification_summary\/v(1|0\.[12])$/, verificationSummary],
  [/^https:\/\/in-toto\.io\/attestation\/svr\/v0\.[12]$/, verificationResult],
  [/^https:\/\/in-toto\.io\/attestation\/test-result\/v0\.1$/, testResult],
  [/^https:\/\/spdx\.dev\/Document(\/v\d+(\.\d+)?)?$/, spdx],
  [/^https:\/\/cyclonedx\.org\/bom(\/v\d+(\.\d+)?)?$/, cycloneDx],
  [/^https:\/\/in-toto\.io\/attestation\/vulns\/v0\.[12]$/, vulnerabilities],
  [/^https:\/\/cosign\.sigstore\.dev\/attestation\/vuln\/v1$/, vulnerabilities],
];

export function viewOf({ predicateType, predicate }: Statement): View {
  const view = kinds.find(([type]) => type.test(predicateType))?.[1];
  return view?.(predicate) ?? { title: predicateType, facts: {}, soundness: [] };
}
