import { trafficSuite } from '../suite.js';
import { startStage } from './stage.js';

trafficSuite({
  name: 'App Service',
  start: () => startStage(),
  wire: {
    read: { method: 'GET', path: '/sites/payments/config/web' },
    write: { method: 'PATCH', path: '/sites/payments/config/web' },
    promote: { method: 'POST', path: '/slots/staging/slotsswap' },
  },
  writeAction: 'Microsoft.Web/sites/config/write',
});
