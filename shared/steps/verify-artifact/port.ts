// What verify-artifact asks of the world: bytes, evidence, trust, and a verifier that joins them.
import type { Candidate, Check, Claim, Requirement, Subject, Verifier } from '../../artifact/artifact.js';
import type { VerifyValues } from './inputs.js';

export type Gathered = {
  readonly subjects: readonly Subject[];
  /** What was compared on the way: checksums, tags, expected digests. */
  readonly checks: readonly Check[];
  /** Of an image that was named, whatever its subjects are. */
  readonly image?: GatheredImage;
  /** Evidence that was given as files or text, and is no artifact. */
  readonly candidates: readonly Candidate[];
};

export type GatheredImage = {
  readonly reference: string;
  readonly digest: string;
  readonly mediaType: string;
};

export type EvidencePlace = 'bundle' | 'oci' | 'github';

export type Searched = {
  readonly candidates: readonly Candidate[];
  /** Every place that was looked at, with what was there. */
  readonly looked: readonly { readonly place: string; readonly got: string }[];
};

/** Who must have signed, in the user's words. */
export type WantedSigner =
  | {
      readonly kind: 'identity';
      readonly san?: string;
      readonly sanPattern?: string;
      readonly issuer?: string;
      readonly fields: Readonly<Record<string, string>>;
      readonly extensions?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'key' }
  | { readonly kind: 'notary' };

export type Wanted = Pick<Requirement, 'name' | 'maximumAgeMilliseconds' | 'notBefore'> & {
  readonly signer: WantedSigner;
  readonly claim: Claim;
};

export type ArtifactDesk = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly gather: (values: VerifyValues) => Promise<Gathered>;
  readonly search: (
    places: readonly EvidencePlace[],
    values: VerifyValues,
    gathered: Gathered,
  ) => Promise<Searched>;
  /** Loads what is trusted. The remarks are about roots that could not be brought up to date. */
  readonly requirements: (
    wanted: readonly Wanted[],
    values: VerifyValues,
  ) => Promise<{ readonly requirements: readonly Requirement[]; readonly remarks: readonly string[] }>;
  readonly verify: Verifier['verify'];
  /** Writes a file for the steps that follow, and says where. Undefined: this host keeps nothing unasked. */
  readonly keep: (name: string, text: () => string, path?: string) => Promise<string | undefined>;
};
