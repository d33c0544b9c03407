// What an input names to be undone with the traffic: a feature flag, and who is to have it after going back. Read here; what
// stands there now is wiring's to look at.
import type { EntryBody } from '../../ledger/entry.js';
import { type Inputs, optional } from '../../step/input.js';
import { lines } from '../../step/kinds.js';
import type { Abilities } from '../../traffic/abilities.js';

/** As it is kept in the ledger with the rollout. */
export type Registered = {
  readonly name: string;
  readonly undo: EntryBody;
  /** For the plan: what will be so after going back, and what is so now. */
  readonly words: string;
  readonly leastRoles: Abilities['leastRoles'];
};

const form = {
  pattern:
    /^feature-flag https:\/\/[a-z0-9.-]{1,253}(:\d{1,5})?\/[^\s/?#]{1,600}(\?label=[^\s&#]{1,600})? \S.{0,99}$/i,
  expected: 'lines such as `feature-flag https://contoso.azconfig.io/new-checkout off`',
} as const;

export const compensationInputs = {
  compensations: optional(
    lines(form),
    'What is undone too when the traffic goes back, the last line first: `feature-flag STORE/FLAG VALUE`, with `?label=` behind the flag where it has one. `off`, `on` or a variant: who is to have it then. `as-it-is`: whoever has it when the rollout begins.',
  ),
} as const satisfies Inputs;

export const asItIs = 'as-it-is';

export type FlagUndo = {
  readonly name: string;
  /** Names the target, as its inputs would. */
  readonly given: Readonly<Record<string, string>>;
  /** An arm, or `as-it-is`. */
  readonly to: string;
};

/** A line whose form was checked with the input. */
export function flagUndo(line: string): FlagUndo {
  const [, place = '', to = ''] = /^\S+ (\S+) (.+)$/.exec(line) ?? [];
  const { origin, pathname, searchParams } = new URL(place);
  const label = searchParams.get('label');
  const given = { target: 'feature-flag', store: origin, flag: decoded(pathname.slice(1)) };
  return {
    name: `feature-flag ${place}`,
    given: label === null ? given : { ...given, 'flag-label': label },
    to,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A name with a lone %, which no flag has: the store will say so.
    return text;
  }
}
