// Every cell of the published table of outcomes is an ending that is played, on every host; and none is played that it
// does not tell.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '../../support/runtimes.js';
import { everyEnding as rows } from './rows/all.js';
import type { Row } from './rows/row.js';

const stepOf = ({ step = 'canary-shift' }: Row): string => step;

const page = readFileSync(join(repositoryRoot(), 'docs', 'reference', 'outcomes.md'), 'utf8');

/** The cells of a table by the name in front of each of its lines; the headings stand under an empty name. */
function tableUnder(heading: string): ReadonlyMap<string, readonly string[]> {
  const lines = page.slice(page.indexOf(heading)).split('\n');
  const first = lines.findIndex(line => line.startsWith('|'));
  const end = lines.findIndex((line, at) => at > first && !line.startsWith('|'));
  const cells = lines.slice(first, end).map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim().replaceAll('`', '')),
  );
  const [[, ...headings] = [], , ...body] = cells;
  return new Map([['', headings], ...body.map(([name = '', ...rest]) => [name, rest] as const)]);
}

const outcomes = tableUnder('# How a step ends');
const steps = tableUnder('## By step');
const played = ['canary-shift', 'rollback', 'resume'];

/** A bug of ours: none is known that could be played. */
const ours = 70;

const told = [...outcomes].slice(1).flatMap(([outcome, [github = '', azurePipelines = '', codes = '']]) =>
  [...codes.matchAll(/\d+/g)].map(([digits]) => ({
    outcome,
    github,
    azurePipelines,
    exit: Number(digits),
  })),
);

describe('the published table of outcomes', () => {
  it.each(told.filter(({ exit }) => exit !== ours))(
    'is shown by an ending: $outcome is $github on GitHub, $azurePipelines on Azure Pipelines and $exit on a terminal',
    ending => {
      expect(rows.map(({ ends }) => ends)).toContainEqual(expect.objectContaining(ending));
    },
  );

  it('tells every ending that is played', () => {
    const untold = rows.filter(
      ({ ends: { outcome, github, azurePipelines, exit } }) =>
        !told.some(
          each =>
            each.outcome === outcome &&
            each.exit === exit &&
            each.github === github &&
            each.azurePipelines === azurePipelines,
        ),
    );
    expect(untold.map(({ name }) => name)).toEqual([]);
  });

  it.each(played)('is shown for %s, outcome by outcome, and a dash stands where there is none', step => {
    const means = new Map((steps.get('') ?? []).map((outcome, at) => [outcome, steps.get(step)?.[at]]));
    const told = [...means].filter(([, meaning]) => meaning !== '-').map(([outcome]) => outcome);
    const ends = rows.filter(row => stepOf(row) === step).map(row => row.ends.outcome);
    // What may end every step has no column there.
    expect(new Set(ends)).toEqual(new Set([...told, 'broken']));
  });

  it('holds at least 60 endings that are told apart by what they say', () => {
    const names = rows.map(row => `${stepOf(row)}, ${row.on.name}: ${row.name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(60);
  });
});
