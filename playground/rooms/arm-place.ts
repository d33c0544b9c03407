// Reads an address of the control plane: whose it is, what it names, and at what it is judged.
import { sameName } from '../state.js';
import type { Reach } from './arm-provider.js';

export type Place = {
  readonly reach: Reach;
  readonly subscription: string;
  /** Empty directly below the subscription. */
  readonly group: string;
  readonly namespace: string;
  readonly parts: readonly string[];
  /** The resource that an extension lies below. */
  readonly subject?: { readonly namespace: string; readonly parts: readonly string[] };
};

type Below = Pick<Place, 'reach' | 'namespace' | 'parts' | 'subject'>;

/** `Microsoft.Web/sites/a` or, for an extension, `Microsoft.Web/sites/a/providers/Microsoft.Insights/metrics`. */
const belowOf = (namespace: string, parts: readonly string[]): Below => {
  const at = parts.findLastIndex(each => sameName(each, 'providers'));
  const extension = at > 0 ? parts[at + 1] : undefined;
  if (extension === undefined || parts.length < at + 3) return { reach: 'group', namespace, parts };
  const subject = { namespace, parts: parts.slice(0, at) };
  return { reach: 'extension', namespace: extension, parts: parts.slice(at + 2), subject };
};

const inGroup = /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/([^/]+)\/(.+)$/i;
const inSubscription = /^\/subscriptions\/([^/]+)\/providers\/([^/]+)\/(.+)$/i;

export const placeOf = (path: string): Place | undefined => {
  const [, subscription, group, namespace, rest] = path.match(inGroup) ?? [];
  if (subscription && group && namespace && rest) {
    return { subscription, group, ...belowOf(namespace, rest.split('/')) };
  }
  const [, alone, provider, below] = path.match(inSubscription) ?? [];
  if (!alone || !provider || !below) return undefined;
  const parts = below.split('/');
  return { reach: 'subscription', subscription: alone, group: '', namespace: provider, parts };
};

/** What stands for the names of an address such as `sites/{site}/slots`; undefined when it is another address. */
export const namesIn = (
  address: string,
  parts: readonly string[],
): Readonly<Record<string, string>> | undefined => {
  const wanted = address.split('/');
  if (wanted.length !== parts.length) return undefined;
  const names: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const given = parts[index] ?? '';
    const name = part.match(/^\{(.+)\}$/)?.[1];
    if (name) names[name] = given;
    else if (!sameName(part, given)) return undefined;
  }
  return names;
};

/** `sites/payments/slots/staging` is of the type `sites/slots`. */
export const typeOf = (parts: readonly string[]): string =>
  parts.filter((_, index) => index % 2 === 0).join('/');

export const resourceOf = (place: Pick<Place, 'namespace' | 'parts'>): string =>
  `${place.namespace}/${place.parts.join('/')}`;

export const groupScope = (subscription: string, group: string): string =>
  `/subscriptions/${subscription}/resourceGroups/${group}`;

/** A list and an action are judged at what they belong to, a resource at itself, an extension at its subject. */
export const scopeOf = (place: Place): string => {
  const { namespace, parts } = place.subject ?? place;
  if (place.reach === 'subscription') return `/subscriptions/${place.subscription}`;
  const kept = parts.length % 2 === 0 ? parts : parts.slice(0, -1);
  const below = kept.length > 0 ? `/${kept.join('/')}` : '';
  return `${groupScope(place.subscription, place.group)}/providers/${namespace}${below}`;
};
