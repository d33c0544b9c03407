// What a policy may say of an environment beside the inputs of other steps.
import { type Inputs, optional } from '../../step/input.js';
import { choice } from '../../step/kinds.js';
import type { TargetKind } from '../../traffic/kinds.js';

export const placings = ['place', 'expect', 'said'] as const;
export type Placing = (typeof placings)[number];

export const promoteSettings = {
  placing: optional(
    choice(placings),
    'Whether the artifact is placed in the candidate (`place`), has to lie there already (`expect`), or is taken to lie there, where nobody can read what runs (`said`). Default: by the target.',
  ),
} as const satisfies Inputs;

const usual: Readonly<Partial<Record<TargetKind, Placing>>> = {
  'app-service': 'place',
  'container-apps': 'place',
  'gateway-api': 'expect',
  command: 'expect',
};

/** Most targets split traffic between places, and know nothing of what runs there. */
export function usualPlacing(kind: TargetKind): Placing {
  return usual[kind] ?? 'said';
}
