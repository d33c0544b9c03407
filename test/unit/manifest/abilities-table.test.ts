// The tables of a target's page: in words that people read, and between markers that are there exactly once.
import { describe, expect, it } from '@jest/globals';
import { abilitiesTable, rolesTable, targetPages } from '../../../shared/manifest/targets/abilities-table.js';
import type { Abilities } from '../../../shared/traffic/abilities.js';
import { abilitiesByTarget } from '../../../shared/traffic/all-abilities.js';
import { targetKinds } from '../../../shared/traffic/kinds.js';

const abilities: Abilities = {
  grainPercent: 0.1,
  rangePercent: { from: 0.1, to: 50 },
  zero: 'by-switching-off',
  hundred: 'never',
  atomic: false,
  verifiable: 'by-data',
  settling: { expectedMilliseconds: 90_000, worstMilliseconds: 1_230_000 },
  stickyMilliseconds: 0,
  pinnedAtRollback: 'Nobody <is> pinned.',
  promotion: 'weights',
  leastRoles: [{ role: 'Reader', scope: 'the profile', why: 'reads | lists' }],
};

describe('the table of abilities', () => {
  it('says each of them in words', () => {
    expect(abilitiesTable(abilities).split('\n').slice(2)).toEqual([
      '| Shares of the candidate | from 0.1 % to 50 % in steps of 0.1 % |',
      '| 0 % | by switching the other side off |',
      '| 100 % | cannot be had |',
      '| All shares change | one after the other, in several writes |',
      '| Whether a split is in force | is seen in telemetry of each arm, after a while |',
      '| Until it is | about 90 s, at worst 20 min 30 s |',
      '| A client stays with an arm | for one request |',
      '| Going back | Nobody &lt;is> pinned. |',
      '| Promotion | the candidate gets everything, and is the stable arm from then on |',
    ]);
  });

  it('has the roles beside it', () => {
    expect(rolesTable(abilities)).toContain('| Reader | the profile | reads \\| lists |');
  });
});

describe('the page of a target', () => {
  const page =
    'Words.\n\n<!-- abilities -->\nold\n<!-- /abilities -->\n\nMore.\n\n<!-- roles -->\n<!-- /roles -->\n';

  it('keeps the words around the tables', () => {
    const [rendered] = targetPages({ 'some-target': abilities }, () => page);
    expect(rendered?.path).toBe('docs/targets/some-target.md');
    expect(rendered?.text).toMatch(/^Words\.\n\n<!-- abilities -->\n\n\| What .*\n\nMore\./s);
    expect(rendered?.text).not.toContain('old');
    expect(targetPages({ 'some-target': abilities }, () => rendered?.text)).toEqual([rendered]);
  });

  it('is begun where there is none', () => {
    const [rendered] = targetPages({ 'some-target': abilities }, () => undefined);
    expect(rendered?.text).toContain('| Role | At | Why |');
  });

  it('is refused without its markers, by name', () => {
    expect(() => targetPages({ 'some-target': abilities }, () => 'Words.')).toThrow(
      'docs/targets/some-target.md: the marker <!-- abilities --> stands nowhere, expected once',
    );
  });

  it('exists for every kind of target', () => {
    expect(Object.keys(abilitiesByTarget)).toEqual([...targetKinds]);
  });
});
