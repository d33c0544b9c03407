// Whether a target can show the shares of a ladder, and whether the times of the ladder make sense there.
import { type Abilities, refuseShare } from '../../traffic/abilities.js';
import type { Ladder } from '../ladder.js';
import type { Rung } from '../plan.js';
import { share, span } from '../words.js';

export type Fit = { readonly problems: readonly string[]; readonly warnings: readonly string[] };

export function fitLadder(ladder: Ladder, abilities: Abilities): Fit {
  const shares = [...ladder.rungs.map(({ percent }) => percent), ...(ladder.toHundred ? [100] : [])];
  const problems = shares.flatMap(percent => {
    const why = refuseShare(abilities, percent);
    return why === undefined ? [] : [`${share(percent)} cannot be shown: ${why}`];
  });
  return { problems, warnings: ladder.rungs.flatMap(rung => slowness(rung, abilities)) };
}

/** A share that takes longer to come into force than it is judged says little, and hides how long all of it takes. */
function slowness({ percent, lasts }: Rung, { settling }: Abilities): readonly string[] {
  const length = lasts.kind === 'time' ? lasts.milliseconds : lasts.atMostMilliseconds;
  if (settling.expectedMilliseconds < length) return [];
  return [
    `${share(percent)} is judged for ${span(length)}, and takes ${span(settling.expectedMilliseconds)} to come into force here`,
  ];
}
