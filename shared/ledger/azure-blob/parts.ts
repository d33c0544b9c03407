// The blobs of one stream, read whole. What was read before is asked for again by its ETag and is not sent twice.
import type { Facts } from '../../fault/fault.js';
import type { Answer } from '../../http/transport.js';
import { serviceCode, unusable } from './faults.js';
import { type Condition, getBlob, isMarked, type Storage, type Tip } from './requests.js';

/** One blob as it was at its ETag. */
export type Part = Tip & {
  readonly text: string;
  /** How many appends it took. */
  readonly blocks: number;
};

/** As much as one answer may hold and the transport reads. Larger blobs come in pieces. */
const pieceBytes = 8 * 1_048_576;

/** Undefined where there is no such blob; the one that was known, where it is still the same. */
export async function readPart(
  storage: Storage,
  blob: URL,
  known: Part | undefined,
): Promise<Part | undefined> {
  const condition: Condition = known && { unless: known.etag };
  const first = await firstPiece(storage, blob, condition);
  if (first === undefined || first.status === 304) return first && known;
  const type = first.header('x-ms-blob-type');
  if (type !== 'AppendBlob') throw unusable(blob, `it is a blob of another kind (${type ?? 'not said'})`);
  const etag = etagOf(first, blob);
  const blocks = Number(first.header('x-ms-blob-committed-block-count') ?? Number.NaN);
  if (!Number.isSafeInteger(blocks)) throw unusable(blob, 'an answer does not say how many blocks it has');
  const text = await wholeText(storage, blob, first, etag);
  if (text === '' && !isMarked(first)) throw unusable(blob, 'line 1: the file is empty');
  return { etag, text, blocks, length: totalOf(first) };
}

/** After a write its lack leaves open what the blob is now, and so what became of the write. */
export function etagOf(answer: Answer, blob: URL, facts: Facts = {}): string {
  const etag = answer.header('etag');
  if (etag === undefined || etag === '') throw unusable(blob, 'an answer lacks its ETag', facts);
  return etag;
}

async function firstPiece(storage: Storage, blob: URL, condition: Condition): Promise<Answer | undefined> {
  try {
    return await getBlob(storage, blob, `bytes=0-${pieceBytes - 1}`, condition);
  } catch (thrown) {
    // Only these two words of the service mean that there is nothing; a 404 of anybody else does not.
    if (serviceCode(thrown) === 'BlobNotFound') return undefined;
    if (serviceCode(thrown) === 'InvalidRange') return getBlob(storage, blob, undefined, condition);
    throw thrown;
  }
}

async function wholeText(storage: Storage, blob: URL, first: Answer, etag: string): Promise<string> {
  const total = totalOf(first);
  const texts = [completeLines(first.text, total)];
  for (let read = bytesIn(texts[0] ?? ''); read < total; read += bytesIn(texts.at(-1) ?? '')) {
    const range = `bytes=${read}-${read + pieceBytes - 1}`;
    const { text } = await getBlob(storage, blob, range, { only: etag });
    texts.push(completeLines(text, total - read));
    if (texts.at(-1) === '') throw unusable(blob, 'a line of it is longer than a line can be');
  }
  return texts.join('');
}

/** A piece ends anywhere, even within a character: what follows its last line is read again with the next piece. */
function completeLines(text: string, left: number): string {
  // The decoder takes a byte order mark for its own, and nothing else makes a text shorter. We write none.
  const asWritten = bytesIn(text) < Math.min(left, pieceBytes) ? `\ufeff${text}` : text;
  return left <= pieceBytes ? asWritten : asWritten.slice(0, asWritten.lastIndexOf('\n') + 1);
}

function totalOf(answer: Answer): number {
  const total = /\/(\d+)$/.exec(answer.header('content-range') ?? '')?.[1];
  return total === undefined ? bytesIn(answer.text) : Number(total);
}

function bytesIn(text: string): number {
  return Buffer.byteLength(text);
}
