// Where a revision stands in its life, by the clock, and the words that Container Apps has for it.
import type { ContainerHabits } from '../container-apps/habits.js';
import { isIdle } from './load.js';
import { type Revision, readyAt } from './revision.js';

export type Stage =
  | 'provisioning'
  | 'activating'
  | 'running'
  | 'running-at-most'
  | 'scaled-to-zero'
  | 'degraded'
  | 'failed'
  | 'crashing'
  | 'activation-failed'
  /** Another revision took over; its replicas still end their requests. */
  | 'draining'
  /** Somebody deactivated it a moment ago. */
  | 'stopping'
  | 'stopped';

const seconds = 1000;

const stageOfStopped = (revision: Revision, now: number, habits: ContainerHabits): Stage =>
  revision.stopsAt !== undefined && now < revision.stopsAt + habits.containerDrainSeconds * seconds
    ? 'stopping'
    : 'stopped';

const stageOfUnready = (revision: Revision, now: number, habits: ContainerHabits): Stage => {
  const tried = now - revision.startsAt;
  if (revision.fate === 'crashes') {
    if (tried < revision.startMilliseconds) return 'activating';
    return revision.activatedAgain ? 'activation-failed' : 'crashing';
  }
  const deadline = habits.containerDeadlineSeconds * seconds;
  if (tried < deadline) return 'activating';
  return tried < 2 * deadline ? 'degraded' : 'failed';
};

export const stageOf = (revision: Revision, now: number, habits: ContainerHabits): Stage => {
  if (!revision.active) return stageOfStopped(revision, now, habits);
  if (now < revision.startsAt) return 'provisioning';
  const ready = readyAt(revision);
  if (ready === undefined) return stageOfUnready(revision, now, habits);
  if (now < ready) return 'activating';
  if (revision.stopsAt !== undefined) return 'draining';
  if (revision.app.down) return 'degraded';
  if (isIdle(revision.load, now, habits.containerIdleSeconds * seconds)) return 'scaled-to-zero';
  return revision.load.ready >= revision.load.most ? 'running-at-most' : 'running';
};

export type StageWords = {
  readonly provisioningState: string;
  readonly runningState: string;
  readonly healthState: string;
};

const words = (provisioningState: string, runningState: string, healthState: string): StageWords => ({
  provisioningState,
  runningState,
  healthState,
});

/** As the service was seen to say it; the document of the version knows only some of these words. */
export const stageWords: Readonly<Record<Stage, StageWords>> = {
  provisioning: words('Provisioning', 'Processing', 'None'),
  activating: words('Provisioned', 'Activating', 'None'),
  running: words('Provisioned', 'Running', 'Healthy'),
  'running-at-most': words('Provisioned', 'RunningAtMaxScale', 'Healthy'),
  'scaled-to-zero': words('Provisioned', 'ScaledToZero', 'Healthy'),
  degraded: words('Provisioned', 'Degraded', 'Unhealthy'),
  failed: words('Provisioned', 'Failed', 'Unhealthy'),
  crashing: words('Failed', 'Failed', 'Unhealthy'),
  'activation-failed': words('Provisioned', 'ActivationFailed', 'Unhealthy'),
  draining: words('Provisioned', 'Deprovisioning', 'Healthy'),
  stopping: words('Deprovisioning', 'Stopped', 'Healthy'),
  stopped: words('Provisioned', 'Stopped', 'Healthy'),
};

/** Whether a request that comes now is answered by the app. */
export const servesAt = (stage: Stage): boolean =>
  stage === 'running' || stage === 'running-at-most' || stage === 'draining';

export const replicasAt = (revision: Revision, stage: Stage): number => {
  switch (stage) {
    case 'provisioning':
    case 'scaled-to-zero':
    case 'stopping':
    case 'stopped':
      return 0;
    case 'running':
    case 'running-at-most':
    case 'draining':
      return revision.load.ready;
    case 'activating':
    case 'degraded':
    case 'failed':
    case 'crashing':
    case 'activation-failed':
      return Math.max(revision.load.least, 1);
    default: {
      const unreachable: never = stage;
      return unreachable;
    }
  }
};

/** A container that crashes is started again about once a minute. */
export const restartsAt = (revision: Revision, now: number): number => {
  if (revision.fate !== 'crashes') return 0;
  return Math.max(0, Math.floor((now - revision.startsAt - revision.startMilliseconds) / 60_000) + 1);
};
