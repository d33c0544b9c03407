// What somebody types to make an app fit for a split by weights: exact commands, for messages and remarks.
import type { AppAddress } from '../../../azure/container-apps.js';

export function setMode(at: AppAddress): string {
  return `az containerapp revision set-mode ${where(at)} --mode multiple`;
}

export function pin(at: AppAddress, weights: Readonly<Record<string, number>>): string {
  const pairs = Object.entries(weights).map(([revision, weight]) => `${revision}=${weight}`);
  return `az containerapp ingress traffic set ${where(at)} --revision-weight ${pairs.join(' ')}`;
}

export function activate(at: AppAddress, revision: string): string {
  return `az containerapp revision activate ${where(at)} --revision ${revision}`;
}

function where({ subscription, resourceGroup, app }: AppAddress): string {
  return `--subscription ${subscription} --resource-group ${quoted(resourceGroup)} --name ${app}`;
}

/** A group may have parentheses in its name. */
function quoted(text: string): string {
  return /^[\w.-]+$/.test(text) ? text : `'${text}'`;
}
