// PATCH of a site or a slot itself: a few switches of its own, and settings of config/web that came along.
import { type Answer, type Fields, isFields, json } from '../../exchange.js';
import { sameName } from '../../state.js';
import { badContent } from '../arm-refusals.js';
import { applyWebConfig, problemIn } from './config-change.js';
import { badRequest } from './refusals.js';
import { readBody, type Serving, type Target } from './target.js';
import { planOf, siteView } from './views.js';

const envelope = ['id', 'name', 'type', 'kind', 'location', 'tags', 'identity', 'properties'];

const known: Readonly<Record<string, 'string' | 'boolean' | 'object'>> = {
  enabled: 'boolean',
  httpsOnly: 'boolean',
  clientAffinityEnabled: 'boolean',
  clientCertEnabled: 'boolean',
  clientCertMode: 'string',
  hostNamesDisabled: 'boolean',
  scmSiteAlsoStopped: 'boolean',
  storageAccountRequired: 'boolean',
  publicNetworkAccess: 'string',
  keyVaultReferenceIdentity: 'string',
  serverFarmId: 'string',
  siteConfig: 'object',
};

const problemWith = (properties: Fields): string | undefined => {
  for (const [name, value] of Object.entries(properties)) {
    const kind = known[name];
    if (!kind) return `Could not find member '${name}' on object of type 'Site'. Path 'properties.${name}'.`;
    if (typeof value !== kind) return `Error converting value to type '${kind}'. Path 'properties.${name}'.`;
  }
  const { siteConfig } = properties;
  return isFields(siteConfig) ? problemIn(siteConfig, 'properties.siteConfig') : undefined;
};

const apply = (target: Target, properties: Fields): Answer | undefined => {
  const { call, site, arm } = target;
  const { siteConfig, serverFarmId, enabled, ...fields } = properties;
  if (typeof serverFarmId === 'string' && !sameName(serverFarmId, planOf(call.state, site))) {
    return badRequest('This playground does not move sites to another plan.');
  }
  const refused = isFields(siteConfig) ? applyWebConfig(target, siteConfig, false) : undefined;
  if (refused) return refused;
  if (typeof enabled === 'boolean') arm.stopped = !enabled;
  arm.fields = { ...arm.fields, ...fields };
  arm.changed = call.state.clock.now();
  return undefined;
};

export const changeSite: Serving = target => {
  const body = readBody(target.call, 'Site');
  if (body.kind === 'wrong') return body.answer;
  const stray = Object.keys(body.fields).find(name => !envelope.includes(name));
  if (stray) return badContent(`Could not find member '${stray}' on object of type 'Site'.`);
  const properties = body.fields['properties'] ?? {};
  if (!isFields(properties)) return badContent("Error converting value to type 'Site'. Path 'properties'.");
  const problem = problemWith(properties);
  if (problem) return badContent(problem);
  const { call, site, arm } = target;
  return apply(target, properties) ?? json(200, siteView(call.state, site, arm));
};
