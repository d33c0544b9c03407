// The door of the measured processes of a bake: one job by its environment, one answer as JSON.
import { type BakeJob, bake } from './bake.js';

// Written by the bench that started this, and by nobody else.
const job: BakeJob = JSON.parse(process.env['ROLLOUT_BENCH'] ?? '');
process.stdout.write(JSON.stringify(await bake(job)));
