// What a test of this project does not do: pretend, stand still, or not run.
import { lex, lineAt } from '../source/lexis.js';
import type { SourceFile } from '../source/tree.js';

const habits: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/\bjest\.(?!setTimeout\b)\w+/g, 'modules, timers and functions are real here'],
  [/(?<![.\w$])x(?:it|test|describe)\b|(?<![.\w$])f(?:it|describe)\b/g, 'a test runs with all others'],
  [/\b(?:it|test|describe)\.(?:only|todo)\b/g, 'a test runs with all others'],
  // The one reason to skip: what a test reads is not part of the repository and is not at hand.
  [
    /(?<!\?\s*(?:(?:it|test|describe)\s*:\s*)?)\b(?:it|test|describe)\.skip\b/g,
    'a test runs, or says what is missing',
  ],
];

export function badHabits(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const { bare } = lex(text);
    return habits.flatMap(([pattern, why]) =>
      [...bare.matchAll(pattern)].map(
        ({ 0: word, index }) => `${path}:${lineAt(bare, index)} says ${word}: ${why}`,
      ),
    );
  });
}
