// A document as Markdown for the pages of the hosts. Every text in it may come from outside and stays text.
import type { Block, Document } from './document.js';

export function toMarkdown(document: Document): string {
  return `${document.map(blockMarkdown).join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `### ${inline(block.text)}`;
    case 'paragraph':
      return inline(block.text);
    case 'list':
      return block.entries.map(entry => `- ${inline(entry)}`).join('\n');
    case 'code':
      return fenced(block.text);
    case 'table':
      return [row(block.columns), row(block.columns.map(() => '---')), ...block.rows.map(row)].join('\n');
    default:
      return block satisfies never;
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell => (cell === '---' ? cell : inline(cell))).join(' | ')} |`;
}

/** Nothing in it opens a link, a mention, a tag, emphasis or another cell. Line breaks stay visible. */
function inline(text: string): string {
  return text
    .replace(/[\\`*_[\]|~]/g, sign => `\\${sign}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@&#8203;')
    .replace(/^(\s*)([#+-]|\d+\.)/, '$1\\$2')
    .replace(/\r?\n/g, '<br>');
}

/** A fence longer than any run of backticks inside. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}
