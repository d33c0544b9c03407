// A file of cases: the policy that they are about, and each case.
import { readDocument } from '../../step/document/document.js';
import type { Problem } from '../../step/document/problem.js';
import { type Case, caseAt } from './case.js';

export type ReadCases =
  | { readonly kind: 'read'; readonly policy: string; readonly cases: readonly Case[] }
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[] };

export function readCases(name: string, text: string): ReadCases {
  const document = readDocument(name, text);
  if (document.kind === 'unreadable') return { kind: 'wrong', problems: document.problems };
  const { root, source } = document;
  if (!root.isMapOf(['policy', 'cases'])) return { kind: 'wrong', problems: source.problems };
  const policy = root.field('policy')?.written() ?? 'promotion.yml';
  const list = root.field('cases') ?? root.problem('expected cases, a list, got nothing');
  const cases = (list?.items() ?? []).flatMap(place => caseAt(place) ?? []);
  if (list?.items()?.length === 0)
    list.problem('expected at least one case: a file without any would always pass');
  return source.problems.length > 0
    ? { kind: 'wrong', problems: source.problems }
    : { kind: 'read', policy, cases };
}
