// The door of the measured processes of bench/rollout.ts: one job by its environment, one answer as JSON.
import { type BakeJob, bake } from './bake.js';

// Written by the bench that started this, and by nobody else.
const job = JSON.parse(process.env['ROLLOUT_BENCH'] ?? '') as { readonly bake: BakeJob };
process.stdout.write(JSON.stringify(await bake(job.bake)));
