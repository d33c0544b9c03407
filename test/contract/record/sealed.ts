// The end of a pack, as docs/reference/records.md describes it: how many lines, and the digest of their bytes.
import { createHash } from 'node:crypto';

export function sealed(lines: readonly string[]): string {
  const text = lines.map(line => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(text).digest('hex');
  return `${text}${JSON.stringify({ kind: 'end', lines: lines.length, sha256 })}\n`;
}
