// Parsers that are loaded only where an input is structured, and given.
import type { Inputs } from '../step/input.js';
import type { Parsers } from '../step/kinds.js';
import type { RawInputs } from '../step/read.js';

export async function parsersFor(inputs: Inputs, get: RawInputs['get']): Promise<Parsers> {
  const present = Object.entries(inputs).some(
    ([name, input]) => input.kind.name === 'structured' && get(name) !== undefined,
  );
  if (!present) return {};
  const { parseDocument } = await import('yaml');
  return {
    yaml: text => {
      const document = parseDocument(text, { prettyErrors: true });
      // A warning, such as a tag that nobody knows, would be printed by the parser past the host.
      const problem = document.errors[0] ?? document.warnings[0];
      if (problem !== undefined) throw problem;
      return document.toJS({ maxAliasCount: 100 });
    },
  };
}
