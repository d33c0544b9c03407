// What a PUT or a PATCH wants a profile or an endpoint to be, read from its body, or why it cannot be meant.
import { type Answer, type Fields, isFields, parseJson } from '../../exchange.js';
import { type State, sameName } from '../../state.js';
import type { ArmCall } from '../arm-provider.js';
import { badContent, wrongMediaType } from '../arm-refusals.js';
import { fieldsIn, listIn, mergePatch, numberIn, textIn } from '../container-apps/merge.js';
import { relativeName } from './live.js';
import { targetOf } from './monitor.js';
import * as refusals from './refusals.js';
import { endpointProblem, profileProblem } from './schema.js';
import type { Endpoint, EndpointKind, ProfileWorld } from './world.js';

export type Reading<Value> =
  | { readonly kind: 'read'; readonly value: Value }
  | { readonly kind: 'wrong'; readonly answer: Answer };

const wrong = (answer: Answer): { readonly kind: 'wrong'; readonly answer: Answer } => ({
  kind: 'wrong',
  answer,
});

export const readBody = (call: ArmCall): Reading<Fields> => {
  const mediaType = call.ask.headers['content-type'] ?? '';
  if (!/^application\/json\b/i.test(mediaType)) return wrong(wrongMediaType(mediaType || '<null>'));
  const parsed = parseJson(call.ask.body);
  if (parsed.kind === 'broken') return wrong(badContent(parsed.why));
  if (!isFields(parsed.value)) return wrong(badContent('The body is no object'));
  return { kind: 'read', value: parsed.value };
};

export const endpointKinds: readonly EndpointKind[] = [
  'azureEndpoints',
  'externalEndpoints',
  'nestedEndpoints',
];

export const endpointKind = (given: string): EndpointKind | undefined =>
  endpointKinds.find(each => sameName(each, given));

const siteId = /\/resourceGroups\/([^/]+)\/providers\/Microsoft\.Web\/sites\/([^/]+)(?:\/slots\/([^/]+))?$/i;

/** Of the resources that an Azure endpoint can stand for, the playground has sites and slots. */
const hostOfResource = (state: State, id: string): string | undefined => {
  const [, group = '', name = '', slot] = id.match(siteId) ?? [];
  const site = state.site(name);
  return site && sameName(site.described.group, group) ? state.arm(name, slot)?.hostName : undefined;
};

const withTarget = (state: State, kind: EndpointKind, properties: Fields): Fields | Answer => {
  if (kind === 'externalEndpoints') return textIn(properties, 'target') ? properties : refusals.noTarget();
  if (kind === 'nestedEndpoints') return properties;
  const id = textIn(properties, 'targetResourceId') ?? '';
  const target = hostOfResource(state, id);
  return target === undefined ? refusals.noTargetResource(id) : { ...properties, target };
};

const isAnswer = (value: Fields | Answer): value is Answer =>
  typeof value['status'] === 'number' && typeof value['body'] === 'string';

const usualEndpoint = { endpointStatus: 'Enabled', weight: 1, alwaysServe: 'Disabled' };

const nextPriority = (others: readonly Endpoint[]): number =>
  Math.max(0, ...others.map(each => numberIn(each.properties, 'priority') ?? 0)) + 1;

type Place = { readonly state: State; readonly others: readonly Endpoint[] };

/** An endpoint with everything that Azure fills in. */
export const readEndpoint = (
  wanted: Omit<Endpoint, 'properties'>,
  sent: Fields,
  place: Place,
): Reading<Endpoint> => {
  const problem = endpointProblem(sent);
  if (problem) return wrong(refusals.badRequest(problem));
  const { endpointMonitorStatus: _, ...said } = mergePatch({}, sent);
  const properties = withTarget(place.state, wanted.kind, {
    ...usualEndpoint,
    priority: nextPriority(place.others),
    ...said,
  });
  if (isAnswer(properties)) return wrong(properties);
  const endpoint: Endpoint = { ...wanted, properties };
  const target = targetOf(endpoint);
  if (target && place.others.some(each => targetOf(each) === target)) {
    return wrong(refusals.targetTwice(target));
  }
  return { kind: 'read', value: endpoint };
};

const readEndpoints = (state: State, sent: Fields): Reading<readonly Endpoint[]> => {
  const endpoints: Endpoint[] = [];
  for (const each of listIn(sent, 'endpoints')) {
    const kind = endpointKind((textIn(each, 'type') ?? '').split('/').at(-1) ?? '');
    const name = textIn(each, 'name');
    if (!kind || !name) return wrong(refusals.badRequest('Every endpoint needs a name and a type.'));
    const reading = readEndpoint({ kind, name }, fieldsIn(each, 'properties'), { state, others: endpoints });
    if (reading.kind === 'wrong') return reading;
    endpoints.push(reading.value);
  }
  return { kind: 'read', value: endpoints };
};

const usualMonitor = { intervalInSeconds: 30, timeoutInSeconds: 10, toleratedNumberOfFailures: 3 };

/** The properties of a profile with everything that Azure fills in, and without what is not for anybody to set. */
const completed = (properties: Fields): Fields => {
  const { endpoints: _, ...rest } = properties;
  const { fqdn: _fqdn, ...dnsConfig } = fieldsIn(properties, 'dnsConfig');
  const { profileMonitorStatus: _status, ...monitorConfig } = fieldsIn(properties, 'monitorConfig');
  return {
    profileStatus: 'Enabled',
    trafficViewEnrollmentStatus: 'Disabled',
    ...rest,
    dnsConfig: { ttl: 60, ...dnsConfig },
    monitorConfig: { ...usualMonitor, ...monitorConfig },
  };
};

type Named = Pick<ProfileWorld, 'name' | 'group'>;

/** A PUT says all of it; the endpoints that it leaves out are gone. */
export const readProfile = (call: ArmCall, named: Named, body: Fields): Reading<ProfileWorld> => {
  const sent = fieldsIn(body, 'properties');
  const problem = profileProblem(sent);
  if (problem) return wrong(refusals.badRequest(problem));
  if (!sameName(textIn(body, 'location') ?? '', 'global')) return wrong(refusals.wrongLocation());
  if (!textIn(sent, 'trafficRoutingMethod') || !textIn(fieldsIn(sent, 'dnsConfig'), 'relativeName')) {
    return wrong(refusals.badRequest('A profile needs a trafficRoutingMethod and a relativeName.'));
  }
  const endpoints = readEndpoints(call.state, sent);
  if (endpoints.kind === 'wrong') return endpoints;
  const tags = fieldsIn(body, 'tags');
  return { kind: 'read', value: { ...named, tags, properties: completed(sent), endpoints: endpoints.value } };
};

/** A PATCH changes what it says; a list of endpoints replaces the whole list. */
export const readProfilePatch = (call: ArmCall, now: ProfileWorld, body: Fields): Reading<ProfileWorld> => {
  const sent = fieldsIn(body, 'properties');
  const problem = profileProblem(sent);
  if (problem) return wrong(refusals.badRequest(problem));
  const renamed = textIn(fieldsIn(sent, 'dnsConfig'), 'relativeName');
  if (renamed && !sameName(renamed, relativeName(now))) {
    return wrong(refusals.badRequest('The relativeName of a profile cannot be changed.'));
  }
  const endpoints = readEndpoints(call.state, sent);
  if (endpoints.kind === 'wrong') return endpoints;
  return {
    kind: 'read',
    value: {
      ...now,
      tags: body['tags'] === undefined ? now.tags : fieldsIn(body, 'tags'),
      properties: completed(mergePatch(now.properties, sent)),
      endpoints: sent['endpoints'] === undefined ? now.endpoints : endpoints.value,
    },
  };
};
