// A text in the shape GitHub's language service asks for. It reads address and text; the places are there for its type.
import type { validate } from '@actions/languageservice';

type CheckedDocument = Parameters<typeof validate>[0];

export function checkedDocument(uri: string, text: string): CheckedDocument {
  const lines = text.split('\n');
  const startOf = (line: number): number =>
    lines.slice(0, line).reduce((length, content) => length + content.length + 1, 0);
  return {
    uri,
    languageId: 'yaml',
    version: 1,
    lineCount: lines.length,
    getText: () => text,
    offsetAt: ({ line, character }) => startOf(line) + character,
    positionAt: offset => {
      const before = text.slice(0, offset).split('\n');
      return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    },
    getLineRange: line => ({
      start: { line, character: 0 },
      end: { line, character: lines[line]?.length ?? 0 },
    }),
    getEOLCharacters: line => (line < lines.length - 1 ? '\n' : ''),
  };
}
