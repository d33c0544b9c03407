// The codes of records: who signs them, and whether they hold.
import { type CatalogueEntry, entry } from './catalogue-entry.js';

export const recordCodes = {
  RECORD_SIGNER_MISSING: entry(
    'yours',
    'Nobody would sign the record.',
    'give signing-key or key-vault-key, or say sign: none',
    'On GitHub a job signs by its own identity. Elsewhere there is no identity that the public authority knows, so that a key has to sign. An unsigned record is written only where somebody asks for one.',
  ),
  RECORD_KEY_UNUSABLE: entry(
    'yours',
    'The key that should sign records cannot be used.',
    'give a private key in PEM (EC P-256 or P-384, Ed25519, RSA of at least 2048 bits), or a key of Key Vault that may sign',
    'Nothing was moved and nothing was signed. A public key, a key behind a passphrase, a key that is disabled, and one that is not there end here.',
  ),
  RECORD_NOT_SIGNED: entry(
    'world',
    'The record could not be signed.',
    'run record-promotion when the service answers again: it signs what is still missing',
    'The authority, the log, the timestamp authority or the vault refused, or answered with something that is not about this record. The promotion itself stands as it ended.',
  ),
  RECORD_TOO_LARGE: entry(
    'yours',
    'The record is too large for the ledger.',
    'name fewer pieces of evidence, or shorter notes: a digest of a list is as good as the list',
    'An entry of the ledger has at most 64 KiB. Nothing was signed.',
  ),
  RECORD_IMPOSSIBLE: entry(
    'yours',
    'There is no such promotion to record.',
    'run status for the promotions of this service and environment; one that has not ended is finished by resume',
    'A record is about a promotion that the ledger knows, that has ended, and whose digest is known.',
  ),
  RECORD_REFUSED: entry(
    'refused',
    'The record of an environment before does not hold.',
    'promote these very bytes through that environment first, and let it sign its record there',
    'The newest record about these bytes is missing, was taken back, tells of a rollback, was not signed by somebody who is trusted, or is not about this environment. Nothing was signed for what comes behind it.',
  ),
  PACK_UNREADABLE: entry(
    'yours',
    'The pack of records cannot be read.',
    'export it again with record-promotion, and copy it whole',
    'A pack is written in one piece: its last line counts and covers all the others. One that is torn, cut off, in another order, or too large is not looked into.',
  ),
  PACK_REFUSED: entry(
    'refused',
    'A record in the pack does not hold.',
    'the table says which, and why',
    'Each record is checked for its signature, its details, its digest, its environment, the records before it, and the order of the times at which they were signed.',
  ),
} as const satisfies Record<string, CatalogueEntry>;
