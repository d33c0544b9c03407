// Enters into the activity log what was asked of the control plane, except reads: who, what, when, and how it ended.
import { randomUUID } from 'node:crypto';
import type { ActivityEvent, ActivityStatus, Actor } from '../../activity.js';
import type { Answer, Ask } from '../../exchange.js';
import type { State } from '../../state.js';
import { groupScope, type Place, typeOf } from '../arm-place.js';

type Deed = {
  readonly ask: Ask;
  readonly state: State;
  readonly place: Place;
  readonly actor: Actor;
  readonly action: string;
  readonly operation: string;
  readonly correlation: string;
  readonly answer: Answer;
};

const statusOf = (httpStatus: number): ActivityStatus => {
  if (httpStatus === 202) return 'Accepted';
  return httpStatus < 400 ? 'Succeeded' : 'Failed';
};

/** An action such as a swap is entered at the resource it is done to; its own name is in the action. */
const actedOn = (place: Place): readonly string[] =>
  place.parts.length % 2 === 0 ? place.parts : place.parts.slice(0, -1);

export const keepRecord = (deed: Deed): void => {
  const { ask, state, place, answer } = deed;
  if (['GET', 'HEAD'].includes(ask.method) || place.reach !== 'group') return;
  const parts = actedOn(place);
  const scope = groupScope(place.subscription, place.group);
  const event = {
    at: state.clock.now(),
    actor: deed.actor,
    action: deed.action,
    resource: `${scope}/providers/${place.namespace}/${parts.join('/')}`,
    group: place.group,
    type: `${place.namespace}/${typeOf(parts)}`,
    method: ask.method,
    operation: deed.operation,
    correlation: deed.correlation,
  };
  state.activity.note({ ...event, id: randomUUID(), status: 'Started' });
  const status = statusOf(answer.status);
  state.activity.note({ ...event, id: randomUUID(), status, httpStatus: answer.status });
};

/** Something that nobody asked for over HTTP at that moment: the end of an operation, a step of the platform. */
export const noteEvent = (state: State, event: Omit<ActivityEvent, 'id'>): void =>
  state.activity.note({ ...event, id: randomUUID() });
