// What a target can do, as tables of its page: docs/targets/<target>.md, between markers, from the abilities that the
// adapter declares. The words around the markers are written by hand.
import type { Abilities, Extreme, Verification } from '../../traffic/abilities.js';
import { formatPercent } from '../../traffic/split.js';
import { prose, table } from '../layout/markdown.js';
import { renewSections, type Sections } from '../layout/marked-sections.js';
import type { Rendered } from '../manifests.js';

export function targetPagePath(target: string): string {
  return `docs/targets/${target}.md`;
}

export function targetPages(
  targets: Readonly<Record<string, Abilities>>,
  read: (path: string) => string | undefined,
): readonly Rendered[] {
  return Object.entries(targets).map(([target, abilities]) => {
    const path = targetPagePath(target);
    return { path, text: renewed(path, read(path) ?? firstPage(target), targetSections(abilities)) };
  });
}

function renewed(path: string, page: string, sections: Sections): string {
  try {
    return renewSections(page, sections);
  } catch (thrown) {
    // Only a marker that is missing or doubled ends here; the page it stands in is not in its words.
    const words = thrown instanceof Error ? thrown.message : String(thrown);
    throw new Error(`${path}: ${words}`, { cause: thrown });
  }
}

/** What a new target starts with; its author writes the words around the markers. */
function firstPage(target: string): string {
  return [
    `# ${target}`,
    '## What it can do',
    '<!-- abilities -->\n<!-- /abilities -->',
    '## Roles',
    '<!-- roles -->\n<!-- /roles -->',
    '',
  ].join('\n\n');
}

export function targetSections(abilities: Abilities): Sections {
  return { abilities: abilitiesTable(abilities), roles: rolesTable(abilities) };
}

export function abilitiesTable(abilities: Abilities): string {
  const { grainPercent, rangePercent, settling, stickyMilliseconds } = abilities;
  const range = `from ${formatPercent(rangePercent.from)} to ${formatPercent(rangePercent.to)}`;
  return table(
    ['What', 'How'],
    [
      ['Shares of the candidate', `${range} in steps of ${formatPercent(grainPercent)}`],
      ['0 %', extremeWords[abilities.zero]],
      ['100 %', extremeWords[abilities.hundred]],
      ['All shares change', abilities.atomic ? 'in one write' : 'one after the other, in several writes'],
      ['Whether a split is in force', verificationWords[abilities.verifiable]],
      [
        'Until it is',
        `about ${duration(settling.expectedMilliseconds)}, at worst ${duration(settling.worstMilliseconds)}`,
      ],
      ['A client stays with an arm', stickyWords(stickyMilliseconds)],
      ['Going back', prose(abilities.pinnedAtRollback)],
      ['Promotion', promotionWords[abilities.promotion]],
    ],
  );
}

export function rolesTable({ leastRoles }: Pick<Abilities, 'leastRoles'>): string {
  return table(
    ['Role', 'At', 'Why'],
    leastRoles.map(({ role, scope, why }) => [role, scope, prose(why)]),
  );
}

const extremeWords = {
  exact: 'as exact as any other share',
  'by-switching-off': 'by switching the other side off',
  never: 'cannot be had',
} as const satisfies Record<Extreme, string>;

const verificationWords = {
  exactly: 'is told by the control plane',
  'by-data': 'is seen in telemetry of each arm, after a while',
  statistically: 'is seen by counting answers, never with certainty',
  'not-at-all': 'cannot be seen',
} as const satisfies Record<Verification, string>;

const promotionWords = {
  swap: 'the two arms exchange their builds',
  weights: 'the candidate gets everything, and is the stable arm from then on',
} as const satisfies Record<Abilities['promotion'], string>;

function stickyWords(milliseconds: number): string {
  return milliseconds === 0
    ? 'for one request'
    : `for up to ${duration(milliseconds)}, whatever the shares say meanwhile`;
}

function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1_000);
  if (seconds < 120) return `${seconds} s`;
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
