import type { Habits } from '../../../../playground/habits.js';
import type { TrafficRow } from '../row.js';
import { trafficSuite } from '../suite.js';
import { startStage } from './stage.js';

const row: Omit<TrafficRow, 'name' | 'start'> = {
  wire: {
    read: { method: 'GET', path: '/sites/payments/config/web' },
    write: { method: 'PATCH', path: '/sites/payments/config/web' },
    promote: { method: 'POST', path: '/slots/staging/slotsswap' },
  },
  writeAction: 'Microsoft.Web/sites/config/write',
};

/** Where nobody outside knows which way Azure goes, the suite goes both. */
const otherHabits: Partial<Habits> = {
  swapRules: 'travel',
  swapLocks: 'source',
  swapRetryAfterSeconds: 0,
  swapSettleSeconds: 0,
  whileRestarting: 'old-build',
  pinsWithoutRule: 'released',
  activityByResource: 'below',
};

trafficSuite({ ...row, name: 'App Service', start: () => startStage() });
trafficSuite({ ...row, name: 'App Service, other habits', start: () => startStage({ habits: otherHabits }) });
