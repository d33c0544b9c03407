// A pack from the ledger: the records about a digest in one environment, and behind each the records that it rests on.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Fault } from '../../fault/fault.js';
import type { Stream } from '../../ledger/ledger.js';
import type { Signed } from '../../promotion/standing.js';
import { type Content, contentOf } from '../../record/content.js';
import { sha256 } from '../../record/details-text.js';
import { type PackedEvidence, type PackedRecord, printPack } from '../../record/pack/lines.js';
import type { Packed, Packing } from '../../steps/record-promotion/port.js';
import type { SignValues } from '../../steps/record-promotion/sign-inputs.js';
import type { Shelf } from './desk.js';
import { bytesAt } from './trust.js';
import { trustFrom } from './trusting.js';

export type PackAsk = { readonly stream: Stream; readonly packing: Packing; readonly values: SignValues };

export async function writePack(shelf: Shelf, { stream, packing, values }: PackAsk): Promise<Packed> {
  const { digest, path, evidence } = packing;
  const found = new Map<string, PackedRecord>();
  for (const record of await recordsIn(shelf, stream)) {
    if (record.content.details.digest === digest) await gather(shelf, record, found);
  }
  const records = [...found.values()];
  if (records.length === 0) throw impossible(`no record of ${stream.environment} is about ${digest}`, digest);
  const trustedRoot = await rootFor(shelf, records, values);
  const header = { kind: 'pack', version: 1, service: stream.service, digest } as const;
  const text = printPack({
    header: { ...header, ...(trustedRoot !== undefined && { trustedRoot }) },
    records,
    evidence: evidence === undefined ? [] : evidenceAt(evidence),
  });
  const place = resolve(path);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, text);
  return { path: place, records: records.length, ...(trustedRoot !== undefined && { trustedRoot }) };
}

type Known = { readonly record: Signed; readonly content: Content };

async function recordsIn({ books }: Shelf, stream: Stream): Promise<readonly Known[]> {
  const { promotions } = await (await books(stream)).read();
  return promotions.flatMap(({ records }) =>
    records.flatMap(record => {
      const content = contentOf(record.signed, record.details);
      return 'why' in content ? [] : [{ record, content }];
    }),
  );
}

/** What it rests on comes first. Each names earlier ones, so that this comes to an end. */
async function gather(
  shelf: Shelf,
  { record, content }: Known,
  found: Map<string, PackedRecord>,
): Promise<void> {
  const { details, digest } = content;
  if (found.has(digest)) return;
  for (const named of details.predecessors) {
    const stream = { service: details.service, environment: named.environment };
    const before = (await recordsIn(shelf, stream)).find(each => each.content.digest === named.digest);
    if (before === undefined)
      throw impossible(
        `the record ${named.digest} of ${named.environment} is not in the ledger`,
        details.digest,
      );
    await gather(shelf, before, found);
  }
  const { environment, promotion } = details;
  found.set(digest, {
    kind: 'record',
    environment,
    promotion,
    record: digest,
    bundle: JSON.parse(record.signed),
    details: record.details,
  });
}

async function rootFor(
  { wiring }: Shelf,
  records: readonly PackedRecord[],
  values: SignValues,
): Promise<string | undefined> {
  const isCertified = records.some(({ bundle }) => Object(Object(bundle).verificationMaterial).certificate);
  if (!isCertified) return undefined;
  const roots = await trustFrom(wiring, values).roots();
  const [only, ...others] = new Set(roots.map(({ sha256: hex }) => hex));
  return others.length === 0 ? only : undefined;
}

function evidenceAt(path: string): readonly PackedEvidence[] {
  const lines = Buffer.from(bytesAt(path)).toString('utf8').split('\n');
  return lines
    .filter(line => line !== '')
    .map(text => ({ kind: 'evidence', digest: `sha256:${sha256(text)}`, text }));
}

function impossible(why: string, digest: string): Fault {
  return new Fault('RECORD_IMPOSSIBLE', `there is no pack to write: ${why}`, { facts: { digest } });
}
