// All of the traffic on one healthy version, and nothing left behind.
import type { Played } from '../play/one-run.js';

export function worldProblems(played: Played): readonly string[] {
  const { world } = played;
  const { share, side, underWay, isTidy, answered } = world;
  if (side === undefined) return [`left half-way: ${share} % on the candidate`];
  const others = Object.entries(answered).filter(([who, count]) => who !== side && count > 0);
  return [
    ...(underWay === undefined ? [] : [`not finished: ${underWay}`]),
    ...(isTidy ? [] : [`something else than the split was changed: ${JSON.stringify(world.rest)}`]),
    ...others.map(([who, count]) => `all is on ${side}, and ${who} answered ${count} visitors`),
    ...(side === 'candidate' && world.fails && !endedBefore(played)
      ? ['all of the traffic is on a candidate that fails']
      : []),
  ];
}

/** Whoever finished before the data of the failure could be seen is not to blame. */
function endedBefore({ told, spoiltAt = Number.POSITIVE_INFINITY }: Played): boolean {
  if (told?.finished !== 'passed' || told.finishedAt === undefined) return false;
  const lateness = (numberOf(told.plan['lagMilliseconds']) + numberOf(told.plan['checkMilliseconds'])) * 1.5;
  return told.finishedAt < spoiltAt + lateness;
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
