// What a PUT or a PATCH makes of an origin or an origin group, or why it makes nothing of it.
import { isDeepStrictEqual } from 'node:util';
import { type Answer, type Fields, json } from '../../exchange.js';
import type { ArmCall } from '../arm-provider.js';
import { refusal } from '../arm-refusals.js';
import { fieldsIn, mergePatch, textIn } from '../container-apps/merge.js';
import { readBody } from '../traffic-manager/wish.js';
import { type LiveFrontDoor, originKey, originNamed, take, withGroup, withOrigin } from './live.js';
import { accepted } from './operations.js';
import { groupProblem, originProblem } from './schema.js';
import { groupView, originView } from './views.js';
import type { FrontDoorWorld, OriginGroupWorld } from './world.js';

const badRequest = (why: string): Answer => refusal(400, 'BadRequest', why);

/** As it was for days in the autumn of 2025. */
export const frozen = (call: ArmCall): Answer | undefined =>
  call.state.habits.frontDoorControlPlane === 'frozen'
    ? refusal(409, 'Conflict', 'Configuration changes are temporarily blocked for all profiles.')
    : undefined;

const usualOrigin = {
  httpPort: 80,
  httpsPort: 443,
  priority: 1,
  weight: 50,
  enabledState: 'Enabled',
  enforceCertificateNameCheck: true,
};

/** What is asked again as it is moves nothing at the edges. */
export const spread = (call: ArmCall, live: LiveFrontDoor, profile: FrontDoorWorld): void => {
  const { clock, habits } = call.state;
  if (isDeepStrictEqual(profile, live.asked)) return;
  take(live, profile, {
    now: clock.now().getTime(),
    propagationSeconds: habits.frontDoorPropagationSeconds,
  });
};

export type At = {
  readonly call: ArmCall;
  readonly live: LiveFrontDoor;
  readonly group: OriginGroupWorld;
};

const isBeingTaken = ({ call, live, group }: At, origin: string): boolean => {
  const { state } = call;
  if (state.habits.frontDoorAtOnce === 'queued') return false;
  const { endsAt = 0 } = live.changes.get(originKey(group.name, origin)) ?? {};
  return endsAt > state.clock.now().getTime();
};

const taken = ({ call, live, group }: At, origin: string): void => {
  const { clock, habits } = call.state;
  const at = clock.now().getTime();
  const endsAt = at + habits.frontDoorOperationSeconds * 1000;
  live.changes.set(originKey(group.name, origin), { at, by: call.actor.name, endsAt });
};

/** What is sent goes over what is there for a PATCH, and over what is usual for a PUT. */
export const writeOrigin = (at: At, name: string, verb: 'PUT' | 'PATCH'): Answer => {
  const { call, live, group } = at;
  const body = readBody(call);
  if (body.kind === 'wrong') return body.answer;
  const sent = fieldsIn(body.value, 'properties');
  const problem = originProblem(sent);
  if (problem) return badRequest(problem);
  const blocked = frozen(call);
  if (blocked) return blocked;
  if (isBeingTaken(at, name)) {
    return refusal(409, 'Conflict', "That action isn't allowed while a prior operation is in progress.");
  }
  const existing = originNamed(group, name);
  const before = verb === 'PATCH' && existing ? existing.properties : usualOrigin;
  const properties: Fields = mergePatch(before, sent);
  if (!textIn(properties, 'hostName')) return badRequest('An origin needs a hostName.');
  const origin = { name: existing?.name ?? name, properties };
  taken(at, origin.name);
  spread(call, live, withOrigin(live.asked, group.name, origin));
  return accepted(call, json(202, originView({ state: call.state, live, group }, origin)));
};

export const writeGroup = ({ call, live, group }: At): Answer => {
  const body = readBody(call);
  if (body.kind === 'wrong') return body.answer;
  const sent = fieldsIn(body.value, 'properties');
  const problem = groupProblem(sent);
  if (problem) return badRequest(problem);
  const blocked = frozen(call);
  if (blocked) return blocked;
  const changed = { ...group, properties: mergePatch(group.properties, sent) };
  const profile = withGroup(live.asked, changed);
  spread(call, live, profile);
  return accepted(call, json(202, groupView(call.state, profile, changed)));
};
