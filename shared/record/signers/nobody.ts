// Nobody signs: the ledger alone vouches for what is kept in it.
import { envelopeOf } from '../envelope.js';
import type { Signer } from '../signer.js';

export function nobody(): Signer {
  return {
    by: 'nobody',
    words: 'nobody: sign is none, and the ledger alone vouches for the record',
    sign: payload => Promise.resolve(JSON.stringify(envelopeOf(payload, []))),
  };
}
