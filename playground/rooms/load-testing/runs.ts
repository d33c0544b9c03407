// Runs of load tests: each visits its endpoint at a steady rate for its time, and keeps what it was answered.
import type { Ask } from '../../exchange.js';

export type LoadPlan = {
  readonly endpoint: URL;
  readonly perSecond: number;
  readonly milliseconds: number;
};

/** What came of the requests of one slice of time. */
export type Slice = {
  readonly at: number;
  requests: number;
  errors: number;
  readonly milliseconds: number[];
};

export type LoadRun = {
  readonly id: string;
  readonly testId: string;
  readonly displayName: string;
  /** Absent for a test without a plan, which ends before it begins. */
  readonly plan: LoadPlan | undefined;
  readonly acceptedAt: number;
  readonly by: string;
  readonly slices: Slice[];
  /** Requests that nobody has answered yet. */
  waiting: number;
  stoppedAt: number | undefined;
};

export type LoadRuns = Map<string, LoadRun>;

export const startLoadRuns = (): LoadRuns => new Map();

export const sliceMilliseconds = 5_000;
const provisioningMilliseconds = 20_000;
const configuringMilliseconds = 10_000;
const deprovisioningMilliseconds = 10_000;

export const beginsAt = ({ acceptedAt }: LoadRun): number => {
  const at = acceptedAt + provisioningMilliseconds + configuringMilliseconds;
  // On a slice of its own metrics, as their times are.
  return Math.ceil(at / sliceMilliseconds) * sliceMilliseconds;
};

export const endsAt = (run: LoadRun): number =>
  Math.min(run.stoppedAt ?? Number.POSITIVE_INFINITY, beginsAt(run) + (run.plan?.milliseconds ?? 0));

export type RunStatus =
  | 'ACCEPTED'
  | 'PROVISIONING'
  | 'CONFIGURING'
  | 'EXECUTING'
  | 'DEPROVISIONING'
  | 'DONE'
  | 'CANCELLING'
  | 'CANCELLED'
  | 'VALIDATION_FAILURE';

export const statusOf = (run: LoadRun, now: number): RunStatus => {
  if (run.plan === undefined) return 'VALIDATION_FAILURE';
  const isOver = now >= endsAt(run) + deprovisioningMilliseconds && run.waiting === 0;
  if (run.stoppedAt !== undefined) return isOver ? 'CANCELLED' : 'CANCELLING';
  if (now < run.acceptedAt + 1_000) return 'ACCEPTED';
  if (now < run.acceptedAt + provisioningMilliseconds) return 'PROVISIONING';
  if (now < beginsAt(run)) return 'CONFIGURING';
  if (now < endsAt(run)) return 'EXECUTING';
  return isOver ? 'DONE' : 'DEPROVISIONING';
};

export const askOf = ({ endpoint }: LoadPlan): Ask => ({
  method: 'GET',
  host: endpoint.hostname,
  path: endpoint.pathname,
  query: endpoint.searchParams,
  target: `${endpoint.pathname}${endpoint.search}`,
  headers: { host: endpoint.hostname, 'user-agent': 'Azure-Load-Testing' },
  body: '',
  secure: endpoint.protocol === 'https:',
});
