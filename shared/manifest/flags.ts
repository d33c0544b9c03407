// The flags of a step on the terminal, in the form that parseArgs of node:util takes.
import { type Definition, inputsOn } from './definition.js';

export type Flag = { readonly type: 'boolean' | 'string' };

/** What the terminal offers for every step, so that no input may be called so. */
export const standingFlags = {
  debug: { type: 'boolean' },
  help: { type: 'boolean' },
  json: { type: 'boolean' },
} as const satisfies Readonly<Record<string, Flag>>;

/**
 * One flag for each input that the terminal offers. All take a value, as everywhere else: `--wait true`.
 * Secrets are among them, so that the terminal knows the name and can say why it refuses it.
 */
export function stepFlags(definition: Pick<Definition, 'inputs'>): Readonly<Record<string, Flag>> {
  const names = inputsOn(definition, 'terminal').map(([name]) => name);
  return { ...Object.fromEntries(names.map(name => [name, { type: 'string' }])), ...standingFlags };
}
