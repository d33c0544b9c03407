// A file of freezes, kept by whoever may stop all releases: `freezes: [{ from: …, to: …, why: … }]`. It only forbids.
import type { Closure } from '../promotion/calendar/closure.js';
import { readDocument } from '../step/document/document.js';
import { type Problem, problemWords } from '../step/document/problem.js';
import { closuresAt, zoneAt } from './reading/calendar.js';

export type ReadFreezes =
  | { readonly kind: 'read'; readonly freezes: readonly Closure[] }
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[] };

export function readFreezes(name: string, text: string): ReadFreezes {
  const document = readDocument(name, text);
  if (document.kind === 'unreadable') return { kind: 'wrong', problems: document.problems };
  const { root, source } = document;
  if (!root.isMapOf(['freezes', 'zone'])) return { kind: 'wrong', problems: source.problems };
  const freezes = closuresAt(root.field('freezes'), zoneAt(root.field('zone'))).map(({ closure }) => closure);
  if (source.problems.length > 0) return { kind: 'wrong', problems: source.problems };
  return { kind: 'read', freezes };
}

/** Why nobody knows whether a freeze is on. */
export function freezeProblem(problems: readonly Problem[]): string {
  const [first] = problems;
  return first === undefined ? 'it cannot be read' : (problemWords(first).split('\n')[0] ?? '');
}
