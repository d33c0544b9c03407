// Every kind of target has its rows in the suite and its column on the page; whoever adds one is told here what is missing.
import { describe, expect, it } from '@jest/globals';
import { targetKinds } from '../../../shared/traffic/kinds.js';
import { pathsBelow, readText } from '../../repo/source/tree.js';
import { columns } from './columns.js';
import { behaviours } from './suite.js';

/** As docs/reference/targets.md has it between its markers. */
function pageTable(): string {
  const head = targetKinds.map(kind => `[${kind}](../targets/${kind}.md)`);
  const lines = behaviours.map(({ name }) => [
    name,
    ...targetKinds.map(kind => (columns[kind].except?.[name] === undefined ? 'yes' : '–')),
  ]);
  const reasons = targetKinds.flatMap(kind =>
    Object.entries(columns[kind].except ?? {}).map(([name, why]) => `- ${kind}: ${name}: ${why}.`),
  );
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [row(['', ...head]), `|${'---|'.repeat(head.length + 1)}`, ...lines.map(row)];
  return [...table, '', 'Where it is open:', '', ...reasons].join('\n');
}

describe.each(targetKinds)('the target %s', kind => {
  it('has its rows in the suite, under the names of columns.ts', () => {
    const folder = `test/contract/traffic/${kind}`;
    expect(pathsBelow(folder)).toContain(`${folder}/suite.test.ts`);
    const text = readText(`${folder}/suite.test.ts`);
    expect(text).toContain('trafficSuite(');
    expect(columns[kind].rows.filter(name => !text.includes(`'${name}'`))).toEqual([]);
  });

  it('excepts nothing but what the suite asks of all', () => {
    const known = behaviours.map(({ name }) => name);
    expect(Object.keys(columns[kind].except ?? {}).filter(name => !known.includes(name))).toEqual([]);
  });
});

describe('docs/reference/targets.md', () => {
  it('has the table of the suite between its markers', () => {
    const [, found] = /<!-- behaviours -->\n\n([\s\S]*?)\n\n<!-- \/behaviours -->/.exec(
      readText('docs/reference/targets.md'),
    ) ?? [''];
    const expected = pageTable();
    // A difference of lines would show some of them; whoever adds a target needs all.
    if (found !== expected) throw new Error(`write this between its markers:\n\n${expected}\n`);
  });
});
