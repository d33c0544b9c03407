// Whether an environment before has let these bytes pass: by the newest record about them, its signature, and what the
// ledger knows since.
import type { Stream } from '../../ledger/ledger.js';
import { digestOf, historyOf } from '../../promotion/admission/seen.js';
import { isoTime } from '../../promotion/moment.js';
import type { Promotion, Signed, Standing } from '../../promotion/standing.js';
import { type Content, contentOf } from '../../record/content.js';
import type { CheckedPredecessor } from '../../steps/record-promotion/port.js';
import type { SignValues } from '../../steps/record-promotion/sign-inputs.js';
import type { Shelf } from './desk.js';
import { endOf, isRollback } from './owed.js';
import { signingKind } from './signing.js';
import { proveRecord } from './trust.js';
import { trustFrom } from './trusting.js';

export type Question = { readonly stream: Stream; readonly digest: string; readonly values: SignValues };

export async function checkPredecessor(
  { wiring, books }: Shelf,
  { stream, digest, values }: Question,
): Promise<CheckedPredecessor> {
  const { environment } = stream;
  const standing = await (await books(stream)).read();
  const found = newestRecord(standing, { stream, digest });
  if ('why' in found) return refused(`${environment}: ${found.why}`, environment);
  const { record, content } = found;
  const { details } = content;
  const named = { environment, promotion: details.promotion, digest: content.digest };
  const words = `${environment} let it pass at ${details.endedAt}`;
  if (record.signedBy === 'nobody') {
    if (signingKind(values, wiring.host.name) !== 'none')
      return refused(`${environment}: nobody signed the record of ${details.promotion}`, environment);
    const predecessor = { ...named, signedBy: 'nobody' } as const;
    return { kind: 'holds', predecessor, words: `${words}, by the ledger alone: nobody signed that` };
  }
  const proven = await proveRecord(record.signed, content, trustFrom(wiring, values));
  if ('why' in proven) {
    return refused(
      `${environment}: the record of ${details.promotion} is not proven: ${proven.why}`,
      environment,
    );
  }
  const { signer } = proven.proof;
  const [signedBy, by] =
    signer.kind === 'identity' ? (['sigstore', signer.san] as const) : (['key', 'a trusted key'] as const);
  return { kind: 'holds', predecessor: { ...named, signedBy }, words: `${words}, signed by ${by}` };
}

function refused(why: string, environment: string): CheckedPredecessor {
  return {
    kind: 'refused',
    why,
    hint: `promote it into ${environment}, and let a job of that environment sign the record there (record-promotion)`,
  };
}

type Found = { readonly record: Signed; readonly content: Content } | { readonly why: string };

/** The newest word about these bytes counts, and every later one of the ledger against it. */
export function newestRecord(
  standing: Standing,
  { stream, digest }: Pick<Question, 'stream' | 'digest'>,
): Found {
  const { promotions, revoked } = standing;
  const taken = revoked.findLast(each => each.digest === digest);
  if (taken !== undefined) return { why: `what was said of ${digest} was taken back: ${taken.why}` };
  const word = historyOf(standing).ended.findLast(each => each.digest === digest);
  const last = promotions.findLast(each => !isRollback(each) && endOf(each) && digestOf(each) === digest);
  if (last === undefined || word === undefined) return { why: `no promotion of ${digest} has ended there` };
  if (word.outcome !== 'passed') return { why: `${digest} was rolled back there at ${isoTime(word.at)}` };
  return recordOf(last, { stream, digest });
}

function recordOf(promotion: Promotion, { stream, digest }: Pick<Question, 'stream' | 'digest'>): Found {
  const { id, records } = promotion;
  const record = records.at(-1);
  if (record === undefined) return { why: `${id} has no record` };
  const content = contentOf(record.signed, record.details);
  if ('why' in content) return { why: `the record of ${id} does not hold: ${content.why}` };
  const { details } = content;
  const wrong = [
    details.outcome !== 'passed' && 'it tells of a rollback',
    details.promotion !== id && `it is about ${details.promotion}`,
    details.digest !== digest && `it is about ${details.digest}`,
    details.environment !== stream.environment && `it is of the environment ${details.environment}`,
    details.service !== stream.service && `it is of the service ${details.service}`,
  ].find(each => each !== false);
  return wrong === undefined ? { record, content } : { why: `the record of ${id} does not hold: ${wrong}` };
}
