// What a PUT makes of a classic Front Door: all of it is replaced, and what the body leaves out is gone. Or why it makes nothing.
import { type Answer, type Fields, isFields, json } from '../../exchange.js';
import type { ArmCall } from '../arm-provider.js';
import { refusal } from '../arm-refusals.js';
import { fieldsIn, listIn, textIn } from '../container-apps/merge.js';
import { frozen, spread } from '../front-door/changes.js';
import { isEnabled } from '../front-door/live.js';
import { accepted } from '../front-door/operations.js';
import { onOrOff, type Rule, text, whole } from '../front-door/schema.js';
import { readBody } from '../traffic-manager/wish.js';
import type { LiveClassic } from './live.js';
import { profileOf } from './profile.js';
import { classicView } from './view.js';
import { type ClassicWorld, classicVersion } from './world.js';

const badRequest = (why: string): Answer => refusal(400, 'BadRequest', why);

const backendFields: Readonly<Record<string, Rule>> = {
  address: text,
  httpPort: whole(1, 65_535),
  httpsPort: whole(1, 65_535),
  enabledState: onOrOff,
  priority: whole(1, 5),
  weight: whole(1, 1000),
};

const backendProblem = (backend: Fields): string | undefined => {
  for (const [name, [holds, expected]] of Object.entries(backendFields)) {
    const value = backend[name];
    if (value !== undefined && !holds(value)) return `The property '${name}' must be ${expected}.`;
  }
  return textIn(backend, 'address') ? undefined : 'A backend needs an address.';
};

const readOnlyNames = [
  'resourceState',
  'provisioningState',
  'cname',
  'frontdoorId',
  'rulesEngines',
  'extendedProperties',
  'customHttpsProvisioningState',
  'customHttpsProvisioningSubstate',
  'customHttpsConfiguration',
  'privateEndpointStatus',
];

/** By name alone: none of them is the name of anything that can be set. */
const withoutReadOnly = (value: unknown, dropped: string[]): unknown => {
  if (Array.isArray(value)) return value.map(each => withoutReadOnly(each, dropped));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => {
      if (!readOnlyNames.includes(name)) return [[name, withoutReadOnly(each, dropped)]];
      dropped.push(name);
      return [];
    }),
  );
};

const settable = (body: Fields): { readonly properties: Fields; readonly readOnly: readonly string[] } => {
  const dropped = ['id', 'name', 'type'].filter(name => body[name] !== undefined);
  const properties = withoutReadOnly(fieldsIn(body, 'properties'), dropped);
  return { properties: isFields(properties) ? properties : {}, readOnly: dropped };
};

/** An entry of a list says nothing of its own id and type that counts. */
const withoutIds = (properties: Fields): Fields =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      if (!Array.isArray(value)) return [name, value];
      return [name, listIn(properties, name).map(({ id: _, type: __, ...rest }) => rest)];
    }),
  );

/** Azure's own rule for probes; and that nobody is left is taken for a mistake. */
const poolProblem = (wanted: ClassicWorld): string | undefined => {
  for (const { name, origins, properties } of profileOf(wanted).originGroups) {
    const on = origins.filter(isEnabled).length;
    if (on === 0) return `The backend pool '${name}' needs a backend that is enabled.`;
    const isProbed = textIn(fieldsIn(properties, 'healthProbeSettings'), 'probeProtocol') !== undefined;
    if (on > 1 && !isProbed) {
      return `Health probes of '${name}' can be disabled with a single enabled backend only.`;
    }
  }
  return undefined;
};

const problemWith = (wanted: ClassicWorld): string | undefined => {
  const backends = listIn(wanted.properties, 'backendPools').flatMap(pool =>
    listIn(fieldsIn(pool, 'properties'), 'backends'),
  );
  const wrong = backends.map(backendProblem).find(each => each !== undefined);
  return wrong ?? poolProblem(wanted);
};

const operations = {
  below: ({ state, group }: ArmCall) =>
    `/subscriptions/${state.world.subscription}/resourcegroups/${group}/providers/Microsoft.Network/frontdooroperationresults`,
  version: classicVersion,
};

export const acceptedChange = (call: ArmCall, answer: Answer): Answer => accepted(call, answer, operations);

export const writeWhole = (call: ArmCall, live: LiveClassic): Answer => {
  const body = readBody(call);
  if (body.kind === 'wrong') return body.answer;
  const { state } = call;
  const { habits, clock } = state;
  const { properties, readOnly } = settable(body.value);
  if (readOnly.length > 0 && habits.frontDoorReadOnly === 'refused') {
    return badRequest(`Read-only properties cannot be set: ${readOnly.join(', ')}.`);
  }
  const location = textIn(body.value, 'location');
  if (location === undefined) return badRequest('The location of the resource is missing.');
  const tags = fieldsIn(body.value, 'tags');
  const wanted = { ...live.whole, location, tags, properties: withoutIds(properties) };
  const problem = problemWith(wanted);
  if (problem) return badRequest(problem);
  const blocked = frozen(call);
  if (blocked) return blocked;
  const now = clock.now().getTime();
  if (habits.frontDoorAtOnce === 'refused' && live.takenUntil > now) {
    const why =
      'The requested operation cannot be executed on the entity as another operation is in progress.';
    return refusal(409, 'Conflict', why);
  }
  live.whole = wanted;
  live.takenUntil = now + habits.frontDoorOperationSeconds * 1000;
  spread(call, live, profileOf(wanted));
  return acceptedChange(call, json(202, classicView(state, live)));
};
