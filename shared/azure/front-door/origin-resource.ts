// What answers behind an origin, where it is a site, a slot or a revision of ours: whether it runs, what it is called by,
// and how it is stopped. One request each, no decisions.
import { Fault } from '../../fault/fault.js';
import type { Parsed } from '../../step/kinds.js';
import type { Arm } from '../arm.js';
import { sendToArm } from '../arm-request.js';
import { parseResourceId, printResourceId, type ResourceId } from '../resource-id.js';

export type Standing = {
  readonly isRunning: boolean;
  /** The hosts that lead to it, in small letters. */
  readonly hosts: readonly string[];
};

export type OriginResource = {
  readonly kind: 'site' | 'revision';
  readonly id: string;
  readonly read: () => Promise<Standing>;
  /** Stopping twice is stopping once. */
  readonly stop: () => Promise<void>;
  /** The command that starts it again. */
  readonly startByHand: string;
};

type Kind = { readonly version: string; readonly verb: 'stop' | 'deactivate' };

/** In the versions that our copies of Azure's API documents describe. */
const kinds: Readonly<Record<string, Kind>> = {
  'microsoft.web/sites': { version: '2023-12-01', verb: 'stop' },
  'microsoft.web/sites/slots': { version: '2023-12-01', verb: 'stop' },
  'microsoft.app/containerapps/revisions': { version: '2024-03-01', verb: 'deactivate' },
};

export const originResources =
  'the resource id of an App Service site (…/Microsoft.Web/sites/APP), of one of its slots (…/sites/APP/slots/SLOT), or of a Container Apps revision (…/Microsoft.App/containerApps/APP/revisions/REVISION)';

export function parseOriginResource(text: string): Parsed<ResourceId> {
  const parsed = parseResourceId(text);
  if (!('value' in parsed)) return { ...parsed, expected: originResources };
  const { type } = parsed.value;
  return kindOf(type) === undefined
    ? { expected: originResources, note: `nothing is stopped by the id of a ${type}` }
    : parsed;
}

export function openOriginResource(arm: Arm, at: ResourceId): OriginResource {
  const id = printResourceId(at);
  const { version, verb } = kindOf(at.type) ?? unknown(at);
  const get = async (url: string) =>
    (await sendToArm(arm, { method: 'GET', url: `${url}?api-version=${version}`, resource: id })).json;
  return {
    kind: verb === 'stop' ? 'site' : 'revision',
    id,
    startByHand: startByHand(at, verb),
    read: async () => {
      const properties = fieldIn(await get(id), 'properties');
      if (verb === 'stop') return siteStanding(properties);
      // Without the revision: the app's own host leads to it where it has everything.
      return revisionStanding(properties, await get(id.split('/').slice(0, -2).join('/')));
    },
    stop: async () => {
      const url = `${id}/${verb}?api-version=${version}`;
      await sendToArm(arm, { method: 'POST', url, resource: id, retry: 'idempotent', expect: 'none' });
    },
  };
}

function kindOf(type: string): Kind | undefined {
  const known = type.toLowerCase();
  return Object.hasOwn(kinds, known) ? kinds[known] : undefined;
}

function unknown({ type }: ResourceId): never {
  throw new Error(`parseOriginResource lets no ${type} through`);
}

function startByHand({ subscription, resourceGroup, names }: ResourceId, verb: Kind['verb']): string {
  const [app = '', child] = names;
  const where = `--subscription ${subscription} --resource-group ${resourceGroup} --name ${app}`;
  if (verb === 'deactivate') return `az containerapp revision activate ${where} --revision ${child ?? ''}`;
  return `az webapp start ${where}${child === undefined ? '' : ` --slot ${child}`}`;
}

function siteStanding(site: unknown): Standing {
  const state = fieldIn(site, 'state');
  if (typeof state !== 'string') throw odd('a site without a state');
  const hosts = textsIn(fieldIn(site, 'hostNames'));
  return {
    isRunning: state.toLowerCase() === 'running',
    hosts: [...hosts, ...textsIn([fieldIn(site, 'defaultHostName')])],
  };
}

function revisionStanding(revision: unknown, app: unknown): Standing {
  const active = fieldIn(revision, 'active');
  if (typeof active !== 'boolean') throw odd('a revision of which nobody knows whether it is active');
  const ingress = fieldIn(fieldIn(fieldIn(app, 'properties'), 'configuration'), 'ingress');
  const domains = listIn(fieldIn(ingress, 'customDomains')).map(each => fieldIn(each, 'name'));
  const ofTheApp = fieldIn(revision, 'trafficWeight') === 100 ? [fieldIn(ingress, 'fqdn'), ...domains] : [];
  return { isRunning: active, hosts: textsIn([fieldIn(revision, 'fqdn'), ...ofTheApp]) };
}

function fieldIn(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  return fields[name];
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textsIn(value: unknown): readonly string[] {
  return listIn(value).flatMap(each => (typeof each === 'string' && each !== '' ? [each.toLowerCase()] : []));
}

function odd(what: string): Fault {
  return new Fault('HTTP_UNREADABLE', `the answer of Azure has not the shape that it documents: ${what}`);
}
