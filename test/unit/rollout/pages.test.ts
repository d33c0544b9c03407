import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ladderProblemsInWords, parseLadder } from '../../../shared/rollout/ladder.js';
import { presetNames, presets } from '../../../shared/rollout/ladders/presets.js';
import { heldReasons, stateNames } from '../../../shared/rollout/reading/state-shape.js';
import { finalStates } from '../../../shared/rollout/state.js';
import { mostTriesBack } from '../../../shared/rollout/timing.js';
import { span } from '../../../shared/rollout/words.js';

const page = (name: string) =>
  readFileSync(new URL(`../../../../docs/reference/${name}.md`, import.meta.url), 'utf8');
const ladders = page('ladders');
const states = page('rollout-states');

/** The cells of every row of the tables under a heading; the whole page without one. */
function rows(text: string, heading?: string): readonly (readonly string[])[] {
  const from = heading === undefined ? 0 : text.indexOf(`\n## ${heading}\n`);
  const part = text.slice(from + 1).split('\n## ')[0] ?? '';
  const lines = part.split('\n').filter(line => line.startsWith('| `'));
  return lines.map(line => line.split(' | ').map(cell => cell.replace(/^\| | ?\|$/g, '')));
}

const plain = (cell = '') => cell.replaceAll('`', '');

describe('the page about ladders', () => {
  it('shows ladders that are read', () => {
    const examples = [...ladders.matchAll(/```ladder( until)?\n([\s\S]*?)```/g)];
    expect(examples.length).toBeGreaterThan(2);
    for (const [, until, text = ''] of examples) {
      expect([text, parseLadder(text, { until: until !== undefined }).kind]).toEqual([text, 'ladder']);
    }
  });

  it('shows the presets as they are', () => {
    const shown = rows(ladders, 'Presets').map(([name, ladder, watch]) => {
      const parsed = parseLadder(plain(ladder));
      return [plain(name), parsed.kind === 'ladder' && parsed.ladder.rungs, watch];
    });
    expect(shown).toEqual(
      presetNames.map(name => {
        const { rungs, watchMilliseconds } = presets[name];
        return [name, rungs, watchMilliseconds === 0 ? 'not at all' : span(watchMilliseconds)];
      }),
    );
  });

  it('shows refusals in the words that are said', () => {
    const shown = rows(ladders, 'What is refused');
    expect(shown.length).toBeGreaterThan(4);
    for (const [ladder, words] of shown) {
      const parsed = parseLadder(plain(ladder));
      expect([ladder, parsed.kind === 'problems' && ladderProblemsInWords(parsed.problems)]).toEqual([
        ladder,
        words,
      ]);
    }
  });
});

describe('the page about states', () => {
  const [table = []] = [rows(states.split('\n## ')[0] ?? '')];

  it('has a row for every state, and no other', () => {
    expect(table.map(([name]) => plain(name))).toEqual(stateNames);
  });

  it('has an end where the code has one', () => {
    const ends = table.filter(([, , until = '']) => until.startsWith('the end'));
    expect(ends.map(([name]) => plain(name))).toEqual([...finalStates]);
  });

  it('has a row for every reason to hold, and the number of tries', () => {
    expect(rows(states, 'Held').map(([name]) => plain(name))).toEqual([...heldReasons]);
    expect(states).toContain(`${mostTriesBack} tries`);
  });
});
