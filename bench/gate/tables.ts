// What was found, as tables: healthy cells by how often they were sent back, the others by how soon.
import { aimOf } from './aims.js';
import { type Cell, nameOf } from './cells.js';
import type { Outcome } from './rollouts.js';

export type Row = { readonly cell: Cell; readonly outcomes: ReadonlyMap<string, Outcome> };

export function printed(rows: readonly Row[], rules: readonly string[]): string {
  const healthy = rows.filter(({ cell }) => cell.kind === 'healthy');
  const worse = rows.filter(({ cell }) => cell.kind !== 'healthy');
  const tables = [
    ...(healthy.length === 0
      ? []
      : [table('false rollback, % of healthy rollouts', healthy, rules, rateWords)]),
    ...(worse.length === 0
      ? []
      : [
          table(
            'found % (100 left out), median minutes (mean bad requests served)',
            worse,
            rules,
            foundWords,
          ),
        ]),
  ];
  return tables.join('\n\n');
}

function table(
  title: string,
  rows: readonly Row[],
  rules: readonly string[],
  words: (outcome: Outcome) => string,
): string {
  const hasAims = rows.some(row => aimOf(row) !== undefined);
  const heads = ['', ...rules, ...(hasAims ? ['aim'] : [])];
  const lines = [
    heads,
    ...rows.map(row => [
      nameOf(row.cell),
      ...rules.map(rule => {
        const outcome = row.outcomes.get(rule);
        return outcome === undefined ? '' : words(outcome);
      }),
      aimWords(row),
    ]),
  ];
  const widths = heads.map((_, at) => Math.max(...lines.map(line => line[at]?.length ?? 0)));
  const aligned = lines.map(line =>
    line
      .map((word, at) => word.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...aligned].join('\n');
}

function rateWords({ found, runs }: Outcome): string {
  return String(Number(((100 * found) / runs).toFixed(2)));
}

function aimWords(row: Row): string {
  const aim = aimOf(row);
  return aim === undefined ? '' : foundWords({ ...aim, found: aim.percent, runs: 100 });
}

function foundWords({ found, runs, medianMinutes, served }: Outcome): string {
  const share = (100 * found) / runs;
  const prefix = found === runs ? '' : `${Number(share.toFixed(share < 99.5 ? 0 : 1))}%, `;
  const minutes = Number.isFinite(medianMinutes) ? String(Number(medianMinutes.toFixed(2))) : 'never';
  return `${prefix}${minutes} (${Math.round(served).toLocaleString('en-US')})`;
}
