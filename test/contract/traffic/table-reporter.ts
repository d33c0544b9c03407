// A Jest reporter that prints the table of behaviours and targets after a run that met the suite, and below it what is open
// and why. The whole of it stands in docs/reference/targets.md, which columns.test.ts holds to the suite.
import { columns, openTitle } from './columns.js';
import { suiteTitle } from './row.js';

type Test = {
  readonly ancestorTitles: readonly string[];
  readonly title: string;
  readonly status: string;
};

type Run = { readonly testResults: readonly { readonly testResults: readonly Test[] }[] };

const marks: Readonly<Record<string, string>> = { passed: 'yes', failed: 'NO' };
const open = '–';

/** Lines in the order of the suite, which every target keeps; an open cell is a behaviour that it cannot have. */
export function behaviourTable(tests: readonly Test[]): readonly string[] {
  const met = tests.filter(({ ancestorTitles }) => ancestorTitles[0] === suiteTitle);
  const targets = [...new Set(met.flatMap(({ ancestorTitles }) => ancestorTitles[1] ?? []))].sort();
  if (targets.length === 0) return [];
  const isOpen = ({ title }: Test) => title.startsWith(openTitle(''));
  const names = [
    ...new Set(met.map(test => (isOpen(test) ? test.title.slice(openTitle('').length) : test.title))),
  ];
  const lines = names.map(name => {
    const cells = targets.map(target => {
      const of = (title: string) =>
        met.find(each => each.title === title && each.ancestorTitles[1] === target)?.status;
      const [status, openStatus] = [of(name), of(openTitle(name))];
      if (openStatus === 'passed') return open;
      const known = openStatus ?? status ?? 'NO ROW';
      return marks[known] ?? known;
    });
    return [name, ...cells];
  });
  return [...aligned([['behaviour', ...targets], ...lines]), ...reasons(targets)];
}

function reasons(targets: readonly string[]): readonly string[] {
  return Object.values(columns)
    .filter(({ rows }) => rows.some(row => targets.includes(row)))
    .flatMap(({ rows: [name], except = {} }) =>
      Object.entries(except).map(([behaviour, why]) => `${open} ${name}: ${behaviour}: ${why}`),
    );
}

export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map(row => row[at]?.length ?? 0)));
  const lines = rows.map(row =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const [head = '', ...rest] = lines;
  return [head, widths.map(width => '-'.repeat(width)).join('  '), ...rest];
}

// biome-ignore lint/style/noDefaultExport: Jest takes a reporter by its default export and no other.
export default class TableReporter {
  onRunComplete(_contexts: unknown, { testResults }: Run): void {
    const tests = testResults.flatMap(file => file.testResults);
    const table = behaviourTable(tests);
    if (table.length > 0) process.stderr.write(`\n${table.join('\n')}\n`);
  }
}
