// Whether a run was left half-way, and whether everybody was told the truth. Every sentence is a failure.
import type { Played } from '../play/one-run.js';
import { chainProblems } from './chain.js';
import { endingProblems } from './endings.js';
import { type Bound, exposureProblems } from './exposure.js';
import { storyProblems } from './story.js';
import { worldProblems } from './world.js';

export function problemsOf(played: Played, bound: Bound | undefined): readonly string[] {
  return [
    ...(played.hung ? ['the run did not end, and was killed'] : []),
    ...worldProblems(played),
    ...chainProblems(played.ledger),
    ...storyProblems(played),
    ...endingProblems(played),
    ...(bound === undefined ? [] : exposureProblems(played, bound)),
  ];
}
