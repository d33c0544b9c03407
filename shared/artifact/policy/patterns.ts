// The patterns of a policy, compiled once. The engine is loaded only when there is a pattern: most policies have none.
import type { Requirement } from '../artifact.js';
import type { Compiled } from './pattern.js';

/** By their text. */
export type Patterns = ReadonlyMap<string, Compiled>;

export async function patternsIn(requirements: readonly Requirement[]): Promise<Patterns> {
  const texts = requirements.flatMap(({ signer }) => {
    const san = signer.kind === 'identity' ? signer.identity.san : undefined;
    return san !== undefined && 'pattern' in san ? [san.pattern] : [];
  });
  if (texts.length === 0) return new Map();
  const { patternOf } = await import('./pattern.js');
  return new Map(texts.map(text => [text, patternOf(text)]));
}
