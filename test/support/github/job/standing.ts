// How things stand when a condition is asked: what success(), failure() and cancelled() answer.

export type JobStatus = 'success' | 'failure' | 'cancelled';
export type Conclusion = JobStatus | 'skipped';

export type Standing = {
  readonly success: boolean;
  readonly failure: boolean;
  readonly cancelled: boolean;
};

export function standingOf(status: JobStatus): Standing {
  return { success: status === 'success', failure: status === 'failure', cancelled: status === 'cancelled' };
}

/** A job looks at everything it needs, however far back: one skipped ancestor is enough to take success away. */
export function standingAmong(ancestors: readonly Conclusion[], cancelled: boolean): Standing {
  return {
    success: !cancelled && ancestors.every(conclusion => conclusion === 'success'),
    failure: !cancelled && ancestors.some(conclusion => conclusion === 'failure'),
    cancelled,
  };
}
