// The door of the measured process: without the playground, which would count as memory of ours.
import { type Job, measureAlone, measureCrowd } from './runner.js';

// Written by the bench that started this, and by nobody else.
const job = JSON.parse(process.env['TRAFFIC_BENCH'] ?? '') as Job;
const told = job.crowd
  ? await measureCrowd(job.spots, process.env)
  : await measureAlone(job.spots, process.env);
process.stdout.write(JSON.stringify(told));
