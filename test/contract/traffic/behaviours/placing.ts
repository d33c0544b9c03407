// Placing: never where users are, and never something that nothing names. A target that does not place has no `place`.
import { expect } from '@jest/globals';
import { type Behaviour, faultOf } from './behaviour.js';

export const placing: readonly Behaviour[] = [
  {
    name: 'places nothing where users are, and nothing without a digest',
    holds: async ({ target, artifact, stable, candidate, rest, shares }) => {
      expect(artifact === undefined).toBe(target.place === undefined);
      if (target.place === undefined || artifact === undefined) return;
      const before = [rest(), shares()];
      expect((await faultOf(target.place(stable, artifact))).code).toBe('TARGET_UNSUITABLE');
      const tagged = { ...artifact, digest: 'latest' };
      expect((await faultOf(target.place(candidate, tagged))).code).toBe('TARGET_UNSUITABLE');
      expect([rest(), shares()]).toEqual(before);
    },
  },
];
