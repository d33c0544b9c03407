// Every minute the platform asks each slot that names a path for it whether it is well, instance by instance.

import { type Arm, armsOf, type State } from '../../state.js';
import { minute } from '../../time/minutes.js';
import { measuredAs } from './measured.js';
import { runningNow } from './restart.js';

const isWell = (state: State, arm: Arm): boolean => {
  const running = runningNow(state, arm);
  return running.kind === 'app' && !running.app.down;
};

const checkOne = (state: State, arm: Arm, at: Date): void => {
  if (!arm.config['healthCheckPath'] || arm.stopped) return;
  for (const instance of arm.instances) {
    state.minutes.record({
      resource: measuredAs(arm),
      measure: 'health',
      dimensions: { Instance: instance },
      value: isWell(state, arm) ? 100 : 0,
      at,
    });
  }
};

export const startHealthChecks = (state: State): void =>
  state.agenda.every(minute, now => {
    for (const site of state.sites) for (const arm of armsOf(site)) checkOne(state, arm, now);
  });
