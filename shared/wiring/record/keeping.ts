// A record is signed once for each end of a promotion, and kept in its stream; who comes second takes what is there.
import { Fault } from '../../fault/fault.js';
import { mostBytes } from '../../ledger/entry.js';
import { entryOf } from '../../promotion/happened.js';
import { promotionOf, type Signed, type Standing } from '../../promotion/standing.js';
import type { Details } from '../../record/details.js';
import { printDetails, sha256 } from '../../record/details-text.js';
import { payloadIn } from '../../record/envelope.js';
import type { Signer } from '../../record/signer.js';
import { printStatement } from '../../record/statement.js';
import type { Recorded } from '../../steps/record-promotion/port.js';
import type { Books } from '../rollout/books.js';
import { recordWith } from './owed.js';

export type Keeping = {
  readonly books: Books;
  readonly by: string;
  readonly now: () => number;
  readonly signer: () => Promise<Signer>;
  /** Told of what was signed here and is kept now. */
  readonly publish: (signed: string) => Promise<void>;
};

/** What certificate, log entry and the rest of an entry of the ledger take at most. */
const reservedBytes = 24_576;

export async function keepRecord(keeping: Keeping, details: Details): Promise<Recorded> {
  const { books, by, now } = keeping;
  const known = knownIn(await books.read(), details);
  if (known !== undefined) return { ...known, known: true };
  const text = printDetails(details);
  const payload = Buffer.from(printStatement(details, new Date(now()).toISOString()));
  refuseLarge(text, payload);
  const signer = await keeping.signer();
  const signed = await signer.sign(payload);
  const { promotion, digest } = details;
  const happened = {
    kind: 'recorded',
    promotion,
    digest,
    signedBy: signer.by,
    signed,
    details: text,
  } as const;
  // Somebody else may have been quicker: then theirs is the record.
  const standing = await books.add(seen =>
    knownIn(seen, details) === undefined ? [entryOf(happened, { at: now(), by })] : [],
  );
  const kept = knownIn(standing, details);
  if (kept === undefined) throw unknown(promotion);
  const isOurs = kept.digest === `sha256:${sha256(payload)}`;
  if (!isOurs) return { ...kept, known: true };
  await keeping.publish(signed);
  return { ...kept, signing: { by: signer.by, words: signer.words }, known: false };
}

function knownIn(
  standing: Standing,
  { promotion: id, outcome }: Details,
): Omit<Recorded, 'known'> | undefined {
  const promotion = promotionOf(standing, id);
  if (promotion === undefined) throw unknown(id);
  const kept = recordWith(promotion, outcome);
  return kept && { promotion: id, ...identityOf(kept) };
}

export function identityOf({ signed, signedBy }: Signed): Pick<Recorded, 'digest' | 'signing'> {
  const payload = payloadIn(signed) ?? new Uint8Array();
  return { digest: `sha256:${sha256(payload)}`, signing: { by: signedBy, words: wordsOf[signedBy] } };
}

const wordsOf = {
  sigstore: 'keyless, by a job on GitHub',
  key: 'a key',
  nobody: 'nobody: the ledger alone vouches',
} as const;

function refuseLarge(text: string, payload: Uint8Array): void {
  const bytes = Buffer.byteLength(JSON.stringify(text)) + Math.ceil(payload.length / 3) * 4 + reservedBytes;
  if (bytes <= mostBytes) return;
  throw new Fault(
    'RECORD_TOO_LARGE',
    'the details of this promotion do not fit into one entry of the ledger',
    {
      facts: { bytes: text.length, 'most-bytes': mostBytes - reservedBytes },
    },
  );
}

function unknown(promotion: string): Fault {
  return new Fault('RECORD_IMPOSSIBLE', `the ledger knows no promotion ${promotion} here`, {
    facts: { promotion },
  });
}
