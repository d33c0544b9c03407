// What a judge saw, as one HTML page that brings everything along: no script, no network, no font from elsewhere.
import { chartTable } from './chart-words.js';
import type { Chart, Table } from './document.js';
import { element, escapeHtml, words } from './html.js';
import { pageStyle } from './page-style.js';
import { deskPlot, phonePlot, plot } from './plot.js';
import { objectiveRows, type VerdictReport, verdictWord } from './verdict-report.js';

export function verdictPage(report: VerdictReport): string {
  const title = words('title', {}, `${verdictWord(report.verdict.kind)}: ${report.title}`);
  const main = [
    heading(report),
    objectives(report),
    ...report.charts.map(chartSection),
    ...notes(report),
    words('footer', {}, `${report.madeBy} All times are UTC.`),
  ];
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `${title}<style>${pageStyle}</style></head>`,
    `<body><main>${main.join('\n')}</main></body></html>`,
    '',
  ].join('\n');
}

/** A browser fetches nothing and runs nothing for this page, whatever stood in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function heading({ title, verdict, facts }: VerdictReport): string {
  const { kind, because, needs } = verdict;
  return element(
    'header',
    {},
    [
      badge(kind),
      words('h1', {}, title),
      words('p', {}, because),
      ...(needs === undefined ? [] : [words('p', {}, `Needed: ${needs}.`)]),
      element(
        'dl',
        {},
        facts.map(([name, value]) => words('dt', {}, name) + words('dd', {}, value)).join(''),
      ),
    ].join('\n'),
  );
}

function badge(kind: VerdictReport['verdict']['kind']): string {
  const look = kind === 'pass' || kind === 'fail' ? kind : 'doubt';
  return words('span', { class: `badge ${look}` }, verdictWord(kind));
}

function objectives(report: VerdictReport): string {
  const { columns, rows } = objectiveRows(report);
  const head = columns.map(column => words('th', {}, column)).join('');
  const body = rows.map(({ kind, cells }) => {
    const drawn = cells.map((cell, at) => {
      if (at === 1) return element('td', {}, badge(kind));
      const label = at === 0 || at === cells.length - 1 ? undefined : columns[at];
      return words('td', { 'data-label': label }, cell);
    });
    return element('tr', {}, drawn.join(''));
  });
  const table = `<thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody>`;
  return element('section', {}, words('h2', {}, 'Objectives') + element('table', { class: 'cards' }, table));
}

function chartSection(chart: Chart): string {
  const [desk, phone] = [plot(chart, deskPlot), plot(chart, phonePlot)];
  if (desk === undefined || phone === undefined) return '';
  const key = chart.lines.map(({ name, tint, isDashed }) => {
    const swatch = element('span', { class: `swatch ${tint}${isDashed === true ? ' dashed' : ''}` }, '');
    return element('li', {}, swatch + escapeHtml(name));
  });
  const numbers = element('div', { class: 'scroll' }, plainTable(chartTable(chart)));
  return element(
    'section',
    {},
    [
      words('h2', {}, chart.title),
      words('p', { class: 'soft' }, chart.about),
      element('ul', { class: 'key' }, key.join('')),
      element('div', { class: 'on-desk' }, desk),
      element('div', { class: 'on-phone' }, phone),
      element('details', {}, words('summary', {}, 'The numbers') + numbers),
    ].join('\n'),
  );
}

function plainTable({ columns, rows }: Table): string {
  const line = (name: string, cells: readonly string[]) =>
    element('tr', {}, cells.map(cell => words(name, {}, cell)).join(''));
  const body = rows.map(row => line('td', row)).join('');
  return element('table', {}, `<thead>${line('th', columns)}</thead><tbody>${body}</tbody>`);
}

function notes({ notes: texts }: VerdictReport): readonly string[] {
  if (texts.length === 0) return [];
  const items = texts.map(text => words('li', {}, text)).join('');
  return [element('section', {}, words('h2', {}, 'Notes') + element('ul', { class: 'notes' }, items))];
}
