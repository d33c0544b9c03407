// A document as Markdown for the pages of the hosts. Every text in it may come from outside and stays text.
import { chartKey, chartMermaid, chartTable } from './chart-words.js';
import type { Block, Chart, Document, Table } from './document.js';

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
      return tableMarkdown(block);
    case 'chart':
      return chartMarkdown(block.chart);
    default:
      return block satisfies never;
  }
}

function tableMarkdown({ columns, rows }: Table): string {
  return [row(columns), delimiter(columns.length), ...rows.map(row)].join('\n');
}

/** A host that does not draw it shows its source, so that the numbers always stand below. */
function chartMarkdown(chart: Chart): string {
  const mermaid = chartMermaid(chart);
  const drawing = mermaid === undefined ? [] : [`\`\`\`mermaid\n${mermaid}\n\`\`\``, inline(chartKey(chart))];
  return [
    `#### ${inline(chart.title)}`,
    inline(chart.about),
    ...drawing,
    tableMarkdown(chartTable(chart)),
  ].join('\n\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(inline).join(' | ')} |`;
}

function delimiter(columns: number): string {
  return `|${' --- |'.repeat(columns)}`;
}

type Replacement = readonly [pattern: RegExp, replacement: string];

// In this order: what comes first must not change what a later one puts in.
const replacements: readonly Replacement[] = [
  [/[\\`*_[\]~#]/g, '\\$&'],
  [/&/g, '&amp;'],
  [/</g, '&lt;'],
  [/>/g, '&gt;'],
  [/\|/g, '&#124;'],
  // GitHub takes what stands between dollars for a formula.
  [/\$/g, '&#36;'],
  // A blank of no width keeps mentions, addresses and links from being found; a reader sees no difference.
  [/@/g, '@&#8203;'],
  [/:(?=\/\/)/g, ':&#8203;'],
  [/www(?=\.)/gi, '$&&#8203;'],
  // What begins a list or underlines a heading; four blanks would begin a block of code.
  [/^\s+/, ''],
  [/^[+=-]/, '\\$&'],
  [/^(\d{1,9})(?=[.)])/, '$1\\'],
  [/\r\n|\r|\n/g, '<br>'],
];

/** Nothing in it opens a link, a mention, a tag, emphasis or another cell. Line breaks stay visible. */
function inline(text: string): string {
  return replacements.reduce((safe, [pattern, replacement]) => safe.replace(pattern, replacement), text);
}

/** A fence longer than any run of backticks inside. */
function fenced(text: string): string {
  let longest = 2;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}
