// Whether what was written down is what happened: one end for each promotion, and the world as that end says.
import type { Played } from '../play/one-run.js';
import { linesOf } from '../play/story.js';
import type { Side } from '../stage/targets/target.js';

const sideOf: Readonly<Record<string, Side>> = {
  passed: 'candidate',
  'rolled-back': 'stable',
  refused: 'stable',
};

export function storyProblems({ told, ledger, world: { side } }: Played): readonly string[] {
  if (told === undefined) return side === 'stable' ? [] : ['traffic moved, and nothing was written down'];
  const ends = linesOf(ledger).filter(
    ({ kind, body }) => kind === 'finished' && body['promotion'] === told.promotion,
  );
  if (told.finished === undefined) {
    return [`the ledger has no end of it: ${told.state ?? 'no state'}, ${told.rested ?? 'not at rest'}`];
  }
  const expected = sideOf[told.finished];
  return [
    ...(ends.length === 1 ? [] : [`the ledger has ${ends.length} ends of it`]),
    ...(expected === side
      ? []
      : [`the ledger says ${told.finished}, and the traffic is on ${side ?? 'both'}`]),
  ];
}
