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
          expectTraffic(row, played);
          expectTidy(row, played);
          await row.also?.(played.stage, played.shown);
        }),
      patience,
    );
  });
}

function expectAsSaid({ ends }: Row, { shown, share, kinds, stage }: Played): void {
  // What was to happen has happened: else another row was played than the one that is written down.
  expect({ undone: stage.undone(), log: shown.log }).toMatchObject({ undone: 0 });
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
  expect(textsOf(shown.azurePipelines, 'warning')).toEqual(textsOf(shown.github, 'warning'));
  // A page is there wherever it could look; whoever could not has the whole fault in its annotation.
  if (isGreen) expect(shown.github.summary).not.toBe('');
  if (shown.github.summary !== '' && !isDry(row)) expect(shown.github.summary).toContain(shown.outcome);
  for (const text of [shown.log, shown.github.summary, shown.headline]) {
    expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object |node:internal|TypeError/);
  }
  // Never green after a rollback of ours, and nothing is told to be there that is not.
  const wasTakenBack = share === 0 && stage.shares.some(before => before > 0);
  if (row.step !== 'rollback' && wasTakenBack && !isAnothers(row)) expect(isGreen).toBe(false);
  if (shown.outputs['promoted'] === 'true') expect(isGreen).toBe(true);
}

/** What the published table says of the traffic, for every ending that there is. */
function expectTraffic(row: Row, { shown, share, stage }: Played): void {
  const { outcome, headline, outputs, github } = shown;
  if (outputs['promoted'] === 'true' && !isAnothers(row)) expect(share).toBe(100);
  if (outcome === 'rolled-back') expect(share).toBe(0);
  // Where nobody else was there, it is as it was found.
  if (outcome === 'refused' && row.before === undefined)
    expect(new Set([...stage.shares, share])).toEqual(new Set([0]));
  if (outcome === 'held' && share > 0) expect(headline).toContain(`${share} %`);
  if (outcome === 'stranded') expect(github.summary).toMatch(/by hand:.*```.*\baz /s);
}

/** Where it has ended well, or was taken back, nothing is under way, and nothing but the split was changed. */
function expectTidy(row: Row, { shown, share, stage }: Played): void {
  const { target, playground, found } = stage;
  const { outcome } = shown;
  // A run that had no time to see its way back in force leaves the order open, and says so.
  const isFinished = stage.entries().some(({ kind }) => kind === 'finished');
  const isOver =
    (outcome === 'rolled-back' && isFinished) ||
    outcome === 'passed' ||
    (outcome === 'refused' && row.before === undefined);
  if (!isOver || isAnothers(row)) return;
  const side = share === 100 ? 'candidate' : 'stable';
  expect({ underWay: target.behind.underWay(playground), rest: target.behind.rest(playground) }).toEqual({
    underWay: undefined,
    rest: target.behind.restExpected(playground, found, side),
  });
}

/** Its page is about what would be. */
function isDry({ inputs = {} }: Row): boolean {
  return inputs['dry-run'] === 'true';
}

/** What was measured is not what this row gave its traffic to. */
function isAnothers({ inputs = {} }: Row): boolean {
  return inputs['artifact'] !== undefined || inputs['candidate'] !== undefined;
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
