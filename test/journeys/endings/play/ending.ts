// Plays each row of a table, and holds every ending to what was said of it, and to what holds of all.
import { describe, expect, it } from '@jest/globals';
import type { Row } from '../rows/row.js';
import { type Played, play } from './row.js';
import type { Annotation, OnRunner, Shown } from './three-hosts.js';

const patience = 120_000;

export function describeEndings(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    it.each(rows.map(row => ({ where: row.on.name, what: row.name, row })))(
      '$where: $what',
      ({ row }) =>
        play(row, async played => {
          expectAsSaid(row, played);
          expectHonest(row, played);
          await row.also?.(played.stage, played.shown);
        }),
      patience,
    );
  });
}

function expectAsSaid({ ends }: Row, { shown, share, kinds }: Played): void {
  const { outcome, exit, github, azurePipelines, code, ledger } = ends;
  const seen = {
    outcome: shown.outcome,
    exit: shown.exitCode,
    github: colourOf(shown.github),
    azurePipelines: colourOf(shown.azurePipelines),
    code: shown.outputs['error-code'],
    share,
    ledger: ledger.length === 0 ? kinds : kinds.slice(-ledger.length),
  };
  const said = { outcome, exit, github, azurePipelines, code, share: ends.share, ledger };
  expect({ ...seen, log: shown.log }).toMatchObject(said);
  const [error] = textsOf(shown.github, 'error');
  if (ends.error !== undefined) expect(error).toMatch(ends.error);
  for (const warning of ends.warnings ?? []) {
    expect(textsOf(shown.github, 'warning')).toContainEqual(expect.stringMatching(warning));
  }
  for (const words of ends.summary ?? []) expect(shown.github.summary).toMatch(words);
}

/** What no ending may break, whatever happened. */
function expectHonest(row: Row, { shown, share, stage }: Played): void {
  const isGreen = shown.outcome === 'passed' || shown.outcome === 'waiting';
  for (const { colour, code, errors } of [shown.github, shown.azurePipelines].map(viewOf)) {
    expect({ colour, isCoded: code !== '', errors: errors.length }).toEqual({
      colour: isGreen ? 'green' : 'red',
      isCoded: !isGreen,
      errors: isGreen ? 0 : 1,
    });
    if (!isGreen) expect(errors[0]?.title).toBe(code);
  }
  expect(shown.exitCode === 0).toBe(isGreen);
  expect(textsOf(shown.azurePipelines, 'error')).toEqual(textsOf(shown.github, 'error'));
  for (const text of [shown.log, shown.github.summary, shown.headline]) {
    expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object |node:internal|TypeError/);
  }
  // Never green after a rollback of ours, and nothing is told to be there that is not.
  const wasTakenBack = share === 0 && stage.shares.some(before => before > 0);
  if (row.step !== 'rollback' && wasTakenBack && !isAnothers(row)) expect(isGreen).toBe(false);
  if (shown.outputs['promoted'] === 'true') expect(isGreen).toBe(true);
}

/** What was measured is not what this row gave its traffic to. */
function isAnothers({ inputs = {} }: Row): boolean {
  return inputs['artifact'] !== undefined;
}

function viewOf(runner: OnRunner) {
  const { outputs, annotations } = runner;
  const code = outputs['error-code'] ?? outputs['errorCode'] ?? '';
  return { colour: colourOf(runner), code, errors: annotations.filter(({ level }) => level === 'error') };
}

function colourOf({ isGreen }: OnRunner): 'green' | 'red' {
  return isGreen ? 'green' : 'red';
}

function textsOf(
  { annotations }: Pick<Shown['github'], 'annotations'>,
  level: Annotation['level'],
): readonly string[] {
  return annotations.filter(each => each.level === level).map(({ text }) => text);
}
