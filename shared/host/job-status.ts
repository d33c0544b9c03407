// How the job stands, from the word that the runner has for it.
import type { JobStatus } from './host.js';

const words: Readonly<Record<string, JobStatus>> = {
  success: 'succeeded',
  succeeded: 'succeeded',
  succeededwithissues: 'succeeded',
  failure: 'failed',
  failed: 'failed',
  cancelled: 'cancelled',
  canceled: 'cancelled',
};

/** A word that nobody knows is not taken for a good one. */
export function jobStatusOf(word: string | undefined): JobStatus {
  return words[word?.toLowerCase() ?? ''] ?? 'unknown';
}
