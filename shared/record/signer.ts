// The port to whoever signs records: a job by its identity, a key at hand, a key in a vault, or nobody.
import type { SignedBy } from '../promotion/happened.js';

export type Signer = {
  readonly by: SignedBy;
  /** For people: `keyless, as …`, `the key sha256:…`, `nobody: sign is none`. */
  readonly words: string;
  /** The payload with its signature, as the text that is kept. */
  readonly sign: (payload: Uint8Array) => Promise<string>;
};
