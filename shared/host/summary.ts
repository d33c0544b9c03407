// The page of a run: Markdown in a file that the host reads when the process has ended.
import { appendFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** GitHub's runner uploads nothing of a longer one; the agent of Azure Pipelines is given no more either. */
export const summaryLimit = 1024 * 1024;

const cutNote = '\n\nThe rest of this page is left out: it would be longer than the host accepts.\n';

/** The Markdown, cut at the end of a line when it is longer than so many bytes. */
export function fittedSummary(markdown: string, room: number): string {
  const bytes = Buffer.from(markdown, 'utf8');
  if (bytes.length <= room) return markdown;
  const fence = '\n```';
  const budget = room - Buffer.byteLength(fence + cutNote);
  if (budget <= 0) return '';
  const lineEnd = bytes.subarray(0, budget).lastIndexOf('\n');
  const kept = bytes.subarray(0, lineEnd > 0 ? lineEnd : wholeCharacters(bytes, budget)).toString('utf8');
  return `${kept}${endsInsideFence(kept) ? fence : ''}${cutNote}`;
}

/** Adds to GITHUB_STEP_SUMMARY. `@actions/core` does the same, but past the limit it loses the whole page. */
export async function appendSummary(path: string, markdown: string): Promise<void> {
  const before = await stat(path);
  const text = fittedSummary(`${markdown}\n`, summaryLimit - before.size);
  if (text !== '') await appendFile(path, text, 'utf8');
}

/** A page of its own for the agent, which uploads it later: the file is never written again. */
export async function writeSummary(directory: string, page: number, markdown: string): Promise<string> {
  const path = join(directory, page === 1 ? 'azure-promote.md' : `azure-promote-${page}.md`);
  await writeFile(path, fittedSummary(`${markdown}\n`, summaryLimit), 'utf8');
  return path;
}

// Bytes 10xxxxxx continue a character of UTF-8.
function wholeCharacters(bytes: Buffer, end: number): number {
  let at = end;
  while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return at;
}

function endsInsideFence(markdown: string): boolean {
  return (markdown.match(/^```/gm)?.length ?? 0) % 2 === 1;
}
