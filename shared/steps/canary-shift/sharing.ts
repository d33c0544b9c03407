// How the requests of visitors follow the shares of this rollout: from what the target says of itself, and how it is set up.
import type { Sharing } from '../../judge/setup.js';
import type { Asking } from './plan-of.js';

export function sharingOf({ values, surveyed, chosen }: Asking): Sharing {
  const { abilities, live } = surveyed;
  const { split, stickyMilliseconds = abilities.stickyMilliseconds } = live;
  const others = Object.entries(split).filter(([name]) => name !== chosen.candidate);
  const rest = others.reduce((sum, [, share]) => sum + share, 0);
  const stable = split[chosen.stable] ?? 0;
  return {
    independent: abilities.independent === true && stickyMilliseconds === 0,
    stickyMilliseconds,
    settlingMilliseconds: abilities.settling.worstMilliseconds,
    ...(stable > 0 && stable < rest && { stablePart: stable / rest }),
    ...(values['traffic-share'] === 'tell' && { isToldOnly: true }),
  };
}
