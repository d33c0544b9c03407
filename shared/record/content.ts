// What a kept record says, before anybody looks at its signature: that its parts belong together.
import type { Details } from './details.js';
import { readDetails, sha256 } from './details-text.js';
import { payloadIn } from './envelope.js';
import { mismatch, readStatement, type Statement } from './statement.js';

export type Content = {
  readonly details: Details;
  readonly statement: Statement;
  /** `sha256:` of what was signed: the name of the record. */
  readonly digest: string;
};

export function contentOf(signed: string, text: string): Content | { readonly why: string } {
  const payload = payloadIn(signed);
  if (payload === undefined) return { why: 'it is no signed statement' };
  const read = readStatement(payload);
  if ('why' in read) return read;
  const told = readDetails(text);
  if ('why' in told) return told;
  const why = mismatch(read.statement, told.details, text);
  if (why !== undefined) return { why };
  return { details: told.details, statement: read.statement, digest: `sha256:${sha256(payload)}` };
}
