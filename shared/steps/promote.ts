// promote: one artifact into one environment, from the policy: proven, in order, in its window, shifted, judged, recorded.
import { defineStep } from '../step/step.js';
import type { Ports } from './ports.js';
import { promoteInputs } from './promote/inputs.js';
import { promoteOutputs } from './promote/outputs.js';

export const promote = defineStep<Pick<Ports, 'promotion' | 'people'>>()({
  name: 'promote',
  title: 'Promote',
  summary: 'Promote one artifact into one environment, by the policy.',
  about: [
    'Reads `promotion.yml` where nobody who is promoted can change it, proves the artifact, and asks the rules: where it has to have run before and for how long, windows, freezes, what was rolled back or revoked, who has to approve. Then it places the artifact, gives it its traffic in steps, judges it on every step, goes back as soon as it is worse, and signs a record of how it went.',
    'What may not begin yet ends as `waiting` and says until when; the same command goes on then, and says so when it is done. `dry-run` tells everything beforehand and changes nothing.',
    'One promotion at a time for a service and an environment, whoever starts it and wherever, as long as they share a ledger; the others stand in line.',
  ],
  inputs: promoteInputs,
  rules: [],
  outputs: promoteOutputs,
  needs: ['promotion', 'people'],
  variables: ['PROMOTION_ID'],
  post: true,
  examples: [
    {
      title: 'Promote what was built into production',
      values: { environment: 'production', artifact: `sha256:${'0'.repeat(64)}` },
    },
    {
      title: 'What would happen?',
      values: { environment: 'production', artifact: `sha256:${'0'.repeat(64)}`, 'dry-run': 'true' },
    },
    {
      title: 'Wait here for the soak in staging, for at most half an hour',
      values: { environment: 'production', artifact: `sha256:${'0'.repeat(64)}`, 'wait-for': '30m' },
    },
  ],
  async look(ports, values) {
    // A policy and its calendar are loaded once the inputs are known to be right.
    const { promoteBy } = await import('./promoting/promote-by.js');
    return promoteBy(ports, values);
  },
});
