// A user's own program, over the container app of another row: what is asked of Azure, and what breaks there, is the
// program's to live with. A workspace counts the requests.
import { fileURLToPath } from 'node:url';
import { usualLogWorld } from '../../../../playground/rooms/log-analytics/world.js';
import { containerApps } from './container-apps.js';
import type { ChaosTarget } from './target.js';

const app = 'orders-api';
const program = fileURLToPath(new URL('../programs/weights-program.js', import.meta.url));

export const command: ChaosTarget = {
  ...containerApps,
  service: 'orders-by-program',
  inputs: {
    target: 'command',
    program: process.execPath,
    'program-arguments': `${program}\n${app}`,
    candidate: `${app}--v2`,
    service: 'orders-by-program',
    ladder: '50%/1m, 100%',
    watch: '1m',
    source: 'log-analytics',
    'workspace-id': usualLogWorld.workspace.id,
    'candidate-version': '1.1.0',
    'stable-version': '1.0.0',
    probes: '0',
  },
  world: { habits: { logsDelaySeconds: 20 } },
  resumeInputs: { 'run-commands': 'true' },
  // Nobody stops a revision: the program has no such verb.
  restExpected: (_, before) => before,
};
