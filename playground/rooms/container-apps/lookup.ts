// Finds apps and environments: by name in a group, by resource id, by host name.
import { sameName } from '../../state.js';
import type { Revision } from '../container-revisions/revision.js';
import type { ContainerApp, ContainerApps } from './live.js';
import type { EnvironmentWorld } from './world.js';

export const appNamed = (apps: ContainerApps, group: string, name: string): ContainerApp | undefined =>
  apps.apps.find(each => sameName(each.group, group) && sameName(each.name, name));

const environmentId = /\/resourceGroups\/([^/]+)\/providers\/Microsoft\.App\/managedEnvironments\/([^/]+)$/i;

export const environmentAt = (apps: ContainerApps, id: string): EnvironmentWorld | undefined => {
  const [, group = '', name = ''] = id.match(environmentId) ?? [];
  return apps.described.environments.find(each => sameName(each.group, group) && sameName(each.name, name));
};

const isInternal = (app: ContainerApp): boolean => {
  const { ingress } = app.configuration;
  return typeof ingress !== 'object' || !ingress || !('external' in ingress) || ingress.external !== true;
};

/** An app that is not external has one more label in its name. */
const suffixOf = (app: ContainerApp): string =>
  isInternal(app) ? `.internal.${app.environment.domain}` : `.${app.environment.domain}`;

export const appHost = (app: ContainerApp): string => `${app.name}${suffixOf(app)}`;

export const revisionHost = (app: ContainerApp, revision: Revision): string =>
  `${revision.name}${suffixOf(app)}`;

export const labelHost = (app: ContainerApp, label: string): string =>
  `${app.name}---${label}${suffixOf(app)}`;

export type Place =
  | { readonly kind: 'app'; readonly app: ContainerApp }
  | { readonly kind: 'revision'; readonly app: ContainerApp; readonly revision: string }
  | { readonly kind: 'label'; readonly app: ContainerApp; readonly label: string }
  /** A name of Container Apps that nobody has. */
  | { readonly kind: 'nobody' };

const placeIn = (app: ContainerApp, host: string): Place | undefined => {
  const suffix = suffixOf(app);
  if (!host.endsWith(suffix)) return undefined;
  const first = host.slice(0, -suffix.length);
  if (first === app.name) return { kind: 'app', app };
  if (!first.startsWith(`${app.name}--`) || first.includes('.')) return undefined;
  const rest = first.slice(app.name.length);
  return rest.startsWith('---')
    ? { kind: 'label', app, label: rest.slice(3) }
    : { kind: 'revision', app, revision: first };
};

/** Undefined for names that are none of Container Apps. */
export const placeAt = (apps: ContainerApps, host: string): Place | undefined => {
  const isOurs =
    host.endsWith('.azurecontainerapps.io') ||
    apps.described.environments.some(each => host.endsWith(`.${each.domain}`));
  if (!isOurs) return undefined;
  for (const app of apps.apps) {
    const place = placeIn(app, host);
    if (place) return place;
  }
  return { kind: 'nobody' };
};
