// Traffic Manager as the playground's own door shows it: what was asked, what DNS says now, and what it answered.
import type { Fields } from '../../exchange.js';
import type { State } from '../../state.js';
import { fqdnOf, type LiveProfile, seenNow } from './live.js';
import { isEnabled, statusOf, targetOf } from './monitor.js';
import type { ProfileWorld } from './world.js';

const weights = (state: State, live: LiveProfile, profile: ProfileWorld | undefined): Fields =>
  Object.fromEntries(
    (profile?.endpoints ?? []).map(each => [
      each.name,
      {
        target: targetOf(each),
        weight: isEnabled(each) ? each.properties['weight'] : 0,
        status: profile && statusOf(state, live, profile, each),
      },
    ]),
  );

export const trafficManagerView = (state: State): Fields => {
  const now = state.clock.now().getTime();
  const { profiles, answers } = state.trafficProfiles;
  return {
    profiles: Object.fromEntries(
      profiles.map(live => {
        const seen = seenNow(live, now);
        const name = live.asked ?? seen;
        return [
          live.name,
          {
            hostName: name && fqdnOf(name),
            asked: weights(state, live, live.asked),
            seen: weights(state, live, seen),
          },
        ];
      }),
    ),
    answers: [...answers.values()],
  };
};
