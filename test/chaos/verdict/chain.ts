// Whether the chain of a stream is whole: by its documentation, not by the product's own reader.
import { createHash } from 'node:crypto';
import { type Line, linesOf } from '../play/story.js';

export function chainProblems(text: string): readonly string[] {
  if (text !== '' && !text.endsWith('\n')) return ['the last line of the ledger is torn'];
  const written = text.split('\n').filter(line => line !== '');
  let previous = '';
  return linesOf(text).flatMap((line, index) => {
    const problems = lineProblems(line, written[index] ?? '', { number: index + 1, previous });
    previous = line.hash;
    return problems;
  });
}

type Expected = { readonly number: number; readonly previous: string };

function lineProblems(line: Line, written: string, { number, previous }: Expected): readonly string[] {
  const unhashed = written.replace(/,"hash":"[0-9a-f]{64}"\}$/, '}');
  const hash = createHash('sha256').update(unhashed).digest('hex');
  return [
    ...(line.number === number ? [] : [`line ${number} of the ledger has the number ${line.number}`]),
    ...(line.previous === previous ? [] : [`line ${number} of the ledger does not follow the one before`]),
    ...(line.hash === hash ? [] : [`line ${number} of the ledger does not fit its hash`]),
  ];
}
