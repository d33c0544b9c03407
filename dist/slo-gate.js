import { start } from './index.js';
await start('slo-gate');
