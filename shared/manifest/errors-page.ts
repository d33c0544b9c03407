// The catalogue of faults as docs/reference/errors.md. GitHub makes the anchor of a heading from its letters in
// lower case and keeps underscores, so that the heading of a code is reached by `#` and anchorOf(code).
import type { CatalogueEntry, FaultClass } from '../fault/catalogue-entry.js';
import { exitCode, outcomeOf } from '../step/outcome.js';
import { code, prose, table } from './layout/markdown.js';

export const errorsPagePath = 'docs/reference/errors.md';

export type Catalogue = Readonly<Record<string, CatalogueEntry>>;

const classWords = {
  yours: 'an input, a flag or a policy needs attention',
  refused: 'everything worked, and the answer is no',
  world: 'Azure, the network, an identity or a file is not as it must be',
  ours: 'a bug of azure-promote',
} as const satisfies Record<FaultClass, string>;

export function errorsPage(catalogue: Catalogue): string {
  return [
    '<!-- generated from shared/fault/catalogue.ts; run npm run manifests -->',
    '# Errors',
    'A step that ends in a fault prints its code, what happened, what to do, and the facts that help. The code is also the output `error-code` (`errorCode` on Azure Pipelines). Codes are stable: none is renamed or used again for something else. `azure-promote explain CODE` prints a section of this page.',
    classTable(),
    indexTable(catalogue),
    ...Object.entries(catalogue).flatMap(([name, entry]) => section(name, entry)),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function classTable(): string {
  const rows = Object.entries(classWords).map(([name, words]) => {
    const kind = name as keyof typeof classWords; // Object.entries forgets the keys it was given.
    return [name, words, code(outcomeOf(kind)), String(exitCode(outcomeOf(kind), kind))];
  });
  return table(['Class', 'Meaning', 'Outcome', 'Exit code on a terminal'], rows);
}

function indexTable(catalogue: Catalogue): string {
  const rows = Object.entries(catalogue).map(([name, entry]) => [
    `[${name}](#${name.toLowerCase()})`,
    entry.class,
    prose(entry.title),
  ]);
  return table(['Code', 'Class', 'What happened'], rows);
}

function section(name: string, { class: kind, title, more, hint }: CatalogueEntry): readonly string[] {
  return [`## ${name}`, `${prose(title)} (Class ${kind}.)`, prose(more), `**What to do:** ${prose(hint)}.`];
}
