// How long Container Apps takes, in the playground's time, and which way it goes where that is not known for sure.
// Milliseconds are real time, as latencies are.

export type ContainerHabits = {
  /** From the answer 202 to the end of the operation. */
  readonly containerOperationSeconds: number;
  /** From then on, until requests are split as asked. */
  readonly containerTrafficSeconds: number;
  /** Until the first replica of a revision is ready. */
  readonly containerStartSeconds: number;
  /** How long a revision may try to become ready before it is called degraded. */
  readonly containerDeadlineSeconds: number;
  /** How long a revision that is to stop stays in the list as active. */
  readonly containerDrainSeconds: number;
  /** Without requests, until a revision that may scale to zero does. */
  readonly containerIdleSeconds: number;
  readonly containerColdStartMilliseconds: number;
  /** How long the ingress waits for a replica that never answers. */
  readonly containerIngressTimeoutMilliseconds: number;
  /** A weight for a deactivated revision: taken, and its share is lost, or refused. */
  readonly containerInactiveWeight: 'accepted' | 'refused';
  /** A request to a revision without a ready replica: no answer until the ingress gives up, or 503 at once. */
  readonly containerUnready: 'hangs' | 'unavailable';
  /** Whether `latestRevision: true` and the mode Single wait for a new revision to be ready. */
  readonly containerLatest: 'when-ready' | 'at-once';
  /** A suffix that was used before: the operation fails after 202, or it succeeds and nothing happens. */
  readonly containerUsedSuffix: 'fails-later' | 'ignored';
  /** Weights for named revisions while the mode is Single. */
  readonly containerSingleWeights: 'refused' | 'ignored';
  /** Whether the ingress keeps to the weights, or gives twice its share to who has the least. */
  readonly containerWeights: 'kept' | 'doubled';
};

export const usualContainerHabits: ContainerHabits = {
  containerOperationSeconds: 15,
  containerTrafficSeconds: 10,
  containerStartSeconds: 20,
  containerDeadlineSeconds: 600,
  containerDrainSeconds: 30,
  containerIdleSeconds: 300,
  containerColdStartMilliseconds: 400,
  containerIngressTimeoutMilliseconds: 240_000,
  containerInactiveWeight: 'accepted',
  containerUnready: 'hangs',
  containerLatest: 'when-ready',
  containerUsedSuffix: 'fails-later',
  containerSingleWeights: 'refused',
  containerWeights: 'kept',
};

export const containerWays = {
  containerInactiveWeight: ['accepted', 'refused'],
  containerUnready: ['hangs', 'unavailable'],
  containerLatest: ['when-ready', 'at-once'],
  containerUsedSuffix: ['fails-later', 'ignored'],
  containerSingleWeights: ['refused', 'ignored'],
  containerWeights: ['kept', 'doubled'],
} as const;
