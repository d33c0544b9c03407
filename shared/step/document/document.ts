// A YAML text that people write, read so that whatever is wrong in it can be shown: path, line, column, and a picture.
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { Place } from './place.js';
import { type Problem, problemAt, type Source } from './problem.js';

export type ReadDocument =
  | { readonly kind: 'read'; readonly root: Place; readonly source: Source }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] };

const longestText = 262_144;

export function readDocument(name: string, text: string): ReadDocument {
  const source: Source = { name, text, lines: new LineCounter(), problems: [] };
  const refused = (problem: string): ReadDocument => ({
    kind: 'unreadable',
    problems: [{ of: name, path: '', line: 1, column: 1, problem, picture: '' }],
  });
  if (text.length > longestText)
    return refused(`expected at most ${longestText} characters, got ${text.length}`);
  try {
    const document = parseDocument(text, {
      lineCounter: source.lines,
      prettyErrors: false,
      uniqueKeys: true,
    });
    for (const { message, pos } of document.errors) {
      source.problems.push(problemAt(source, { path: '', at: pos[0] }, message));
    }
    if (source.problems.length > 0) return { kind: 'unreadable', problems: source.problems };
    const find = (node: unknown): Node | undefined => {
      const found = isAlias(node) ? node.resolve(document) : node;
      return isScalar(found) || isMap(found) || isSeq(found) ? found : undefined;
    };
    return { kind: 'read', root: new Place(source, find, document.contents, { path: '', at: 0 }), source };
  } catch {
    // The parser throws only for a text that is nested deeper than the stack.
    return refused('the text is nested too deep to be read');
  }
}
