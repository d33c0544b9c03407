// Which jobs run and in which order: every job after those it needs.
import type { JobSource } from '../source/job-source.js';

/** All jobs, or the named one and whatever it needs, each after its needs and otherwise as declared. */
export function chosenJobs(jobs: readonly JobSource[], only?: string): readonly JobSource[] {
  const wanted = only === undefined ? jobs : [jobNamed(jobs, only)];
  const ordered: JobSource[] = [];
  const visit = (job: JobSource): void => {
    if (ordered.includes(job)) return;
    for (const need of job.needs) visit(jobNamed(jobs, need));
    ordered.push(job);
  };
  for (const job of wanted) visit(job);
  return ordered;
}

/** Everything a job needs, directly or through others. */
export function ancestorsOf(job: JobSource, jobs: readonly JobSource[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    found.add(id);
    for (const need of jobNamed(jobs, id).needs) visit(need);
  };
  for (const need of job.needs) visit(need);
  return found;
}

function jobNamed(jobs: readonly JobSource[], id: string): JobSource {
  const job = jobs.find(candidate => candidate.id === id);
  if (job === undefined)
    throw new Error(`No job ${id}; there are: ${jobs.map(other => other.id).join(', ')}`);
  return job;
}
