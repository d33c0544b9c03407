// App Configuration: a feature flag.
import { createAppConfiguration } from '../../azure/stores/app-configuration.js';
import { featureFlagTarget } from '../../traffic/feature-flag/target.js';
import type { TrafficTarget } from '../../traffic/target.js';
import type { IdentityMaking } from './making.js';

export async function make({ surroundings, arm, named }: IdentityMaking): Promise<TrafficTarget> {
  const { store = '', label } = named.further;
  return featureFlagTarget({
    store: createAppConfiguration(arm, store),
    flag: named.name,
    label,
    candidate: named.candidate,
    clock: surroundings.clock,
  });
}
