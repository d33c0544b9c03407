// Site containers: one main container and what runs beside it, listed, put and taken away one by one.
import { type Answer, type Fields, isFields, json } from '../../exchange.js';
import { sameName } from '../../state.js';
import type { Container } from '../../world.js';
import { badContent, noResource } from '../arm-refusals.js';
import { place } from './placement.js';
import { readBody, resourceName, type Serving, type Target } from './target.js';
import { containerView } from './views.js';

const nameIn = ({ call }: Target): string => call.names['container'] ?? '';

const named = (target: Target): Container | undefined =>
  target.arm.containers.find(each => sameName(each.name, nameIn(target)));

export const listContainers: Serving = ({ call, site, arm }) =>
  json(200, {
    value: arm.containers.map(each => containerView(call.state, site, arm, each)),
    nextLink: undefined,
  });

export const oneContainer: Serving = target => {
  const { call, site, arm } = target;
  const container = named(target);
  const missing = `${resourceName(site.name, call.names['slot'])}/sitecontainers/${nameIn(target)}`;
  return container
    ? json(200, containerView(call.state, site, arm, container))
    : noResource(missing, call.group);
};

const fields: Readonly<Record<string, string>> = {
  image: 'string',
  isMain: 'boolean',
  targetPort: 'string',
  startUpCommand: 'string',
  authType: 'string',
  userName: 'string',
  passwordSecret: 'string',
  userManagedIdentityClientId: 'string',
  volumeMounts: 'object',
  environmentVariables: 'object',
  createdTime: 'string',
  lastModifiedTime: 'string',
};

const readContainer = (name: string, properties: Fields): Container | string => {
  for (const [field, value] of Object.entries(properties)) {
    const kind = fields[field];
    if (!kind) return `Could not find member '${field}' on object of type 'SiteContainer'.`;
    if (typeof value !== kind) return `Error converting value to type '${kind}'. Path 'properties.${field}'.`;
  }
  const { image, isMain, targetPort } = properties;
  if (typeof image !== 'string' || typeof isMain !== 'boolean') {
    return "Required properties 'image' and 'isMain' not found in JSON. Path 'properties'.";
  }
  return { name, image, isMain, ...(typeof targetPort === 'string' ? { targetPort } : {}) };
};

export const putContainer: Serving = target => {
  const body = readBody(target.call, 'SiteContainer');
  if (body.kind === 'wrong') return body.answer;
  const { properties } = body.fields;
  if (!isFields(properties)) return badContent("Error converting value. Path 'properties'.");
  const container = readContainer(nameIn(target), properties);
  if (typeof container === 'string') return badContent(container);
  const { call, site, arm } = target;
  const former = named(target);
  const others = arm.containers.filter(each => each !== former);
  const rest = container.isMain ? others.map(each => ({ ...each, isMain: false })) : others;
  place(target, { containers: [...rest, container] });
  return json(former ? 200 : 201, containerView(call.state, site, arm, container));
};

export const removeContainer = (target: Target): Answer => {
  const former = named(target);
  if (!former) return { status: 204, headers: {}, body: '' };
  place(target, { containers: target.arm.containers.filter(each => each !== former) });
  return { status: 200, headers: {}, body: '' };
};
