// How Front Door takes its time, in the playground's time, and what nobody outside knows of it.

export type FrontDoorHabits = {
  /** From the end of the change before, or from its being asked, until the edges do what was asked. */
  readonly frontDoorPropagationSeconds: number;
  /** Until the control plane is done with a change. */
  readonly frontDoorOperationSeconds: number;
  /** Whether changes are taken at all. */
  readonly frontDoorControlPlane: 'open' | 'frozen';
  /** What becomes of a change of an origin that another change is being taken of. */
  readonly frontDoorAtOnce: 'queued' | 'refused';
  /** Whether an origin says when it was changed last. */
  readonly frontDoorSystemData: 'said' | 'unsaid';
  /** How metrics name an origin. */
  readonly frontDoorOriginNames: 'with-port' | 'without-port';
  /** What becomes of read-only fields in what is sent for a classic one. */
  readonly frontDoorReadOnly: 'refused' | 'ignored';
};

export const usualFrontDoorHabits: FrontDoorHabits = {
  frontDoorPropagationSeconds: 600,
  frontDoorOperationSeconds: 15,
  frontDoorControlPlane: 'open',
  frontDoorAtOnce: 'queued',
  frontDoorSystemData: 'said',
  frontDoorOriginNames: 'with-port',
  frontDoorReadOnly: 'refused',
};

export const frontDoorWays = {
  frontDoorControlPlane: ['open', 'frozen'],
  frontDoorAtOnce: ['queued', 'refused'],
  frontDoorSystemData: ['said', 'unsaid'],
  frontDoorOriginNames: ['with-port', 'without-port'],
  frontDoorReadOnly: ['refused', 'ignored'],
} as const;
