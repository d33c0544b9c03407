// A document as lines of plain text, for logs and terminals.
import { chartLines } from './chart-words.js';
import type { Block, Document, Table } from './document.js';

export function toText(document: Document): readonly string[] {
  return document.flatMap((block, at) => (at === 0 ? blockLines(block) : ['', ...blockLines(block)]));
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text, '-'.repeat(width(block.text))];
    case 'paragraph':
      return block.text.split('\n');
    case 'list':
      return block.entries.flatMap(entry => `- ${entry.replaceAll('\n', '\n  ')}`.split('\n'));
    case 'code':
      return block.text.split('\n').map(line => `    ${line}`);
    case 'table':
      return tableLines(block);
    case 'chart':
      return chartLines(block.chart);
    default:
      return block satisfies never;
  }
}

/** Columns as wide as their widest line; a cell may have several lines. */
function tableLines({ columns, rows }: Table): readonly string[] {
  const cells = [columns, ...rows].map(row => row.map(cell => cell.split('\n')));
  const widths = columns.map((_, at) => widest(cells.flatMap(row => row[at] ?? [])));
  const lines = cells.map(row => rowLines(row, widths));
  return [...(lines[0] ?? []), widths.map(wide => '-'.repeat(wide)).join('  '), ...lines.slice(1).flat()];
}

function rowLines(row: readonly (readonly string[])[], widths: readonly number[]): readonly string[] {
  const height = Math.max(...row.map(cell => cell.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((wide, at) => {
        const text = row[at]?.[line] ?? '';
        return text + ' '.repeat(wide - width(text));
      })
      .join('  ')
      .trimEnd(),
  );
}

/** One by one: a call takes only so many values at once. */
function widest(lines: readonly string[]): number {
  return lines.reduce((most, line) => Math.max(most, width(line)), 0);
}

/** Code points, so that most letters and signs count as one. */
function width(text: string): number {
  return [...text].length;
}
