// The settings of a policy that are inputs of a step: one kind reads both, so that they cannot say different things.

import type { Place } from '../../step/document/place.js';
import type { Input, Inputs } from '../../step/input.js';
import type { Setting, Settings } from '../policy.js';
import { fieldIn, type Layers } from './layers.js';

/** Every input of these that is said somewhere. */
export function settingsIn(layers: Layers, inputs: Inputs): Settings {
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([name, input]) => {
      const place = fieldIn(layers, name);
      const setting = place === undefined ? undefined : settingAt(place, input);
      return setting === undefined ? [] : [[name, setting] as const];
    }),
  );
}

/** A list is one entry per line; an entry with one field, `{ latency p95 < 500ms: should }`, is its name and its value. */
export function settingAt(place: Place, input: Input<unknown>): Setting | undefined {
  if (input.kind.name === 'secret') return secretAt(place);
  const text = textAt(place);
  if (text === undefined) return undefined;
  const parsed = input.kind.parse(text, {});
  if ('value' in parsed) return { text, from: place.spot };
  const note = parsed.note === undefined ? '' : `; ${parsed.note}`;
  return place.problem(`expected ${parsed.expected}, got ${place.shape()}${note}`);
}

/** A secret is named here and read from the environment, never written down. */
function secretAt(place: Place): Setting | undefined {
  const name = place.field('secret')?.written();
  if (name !== undefined && /^[A-Za-z_][A-Za-z0-9_]{0,99}$/.test(name)) {
    return { text: name, from: place.spot, isSecret: true };
  }
  return place.problem(
    'a secret has no place in a file: write `{ secret: NAME }`, and give NAME in the environment of the step',
  );
}

function textAt(place: Place): string | undefined {
  if (!place.isList()) return entryAt(place);
  const entries = place.items()?.map(entryAt) ?? [];
  return entries.includes(undefined) ? undefined : entries.join('\n');
}

function entryAt(place: Place): string | undefined {
  const text = place.written();
  if (text !== undefined) return text;
  const [only, ...more] = place.fields();
  const value = only?.[1].written();
  if (only !== undefined && more.length === 0 && value !== undefined) return `${only[0]}: ${value}`;
  return place.problem(`expected one value, got ${place.shape()}`);
}
