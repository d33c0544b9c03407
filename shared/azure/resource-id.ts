// Ids of Azure resources: read, print, compare, and say what an id is when another type was expected.
import { type Parsed, trimBlanks } from '../step/kinds.js';

export type ResourceId = {
  readonly subscription: string;
  readonly resourceGroup: string;
  /** As written, for example `Microsoft.Web/sites/slots`. */
  readonly type: string;
  /** One name for each part of the type after the provider: the app, then its slot. */
  readonly names: readonly string[];
};

const subscriptionShape = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
// A name that ends in a dot, or holds one of these, is refused by Azure and may lead a URL elsewhere.
const nameShape = /^[^<>*%&:\\?#/+\s\p{Cc}]{1,260}$/u;

const prefix = '/subscriptions/SUBSCRIPTION/resourceGroups/GROUP/providers';

/** The id of a resource; of that type only, when one is given. */
export function parseResourceId(text: string, type?: string): Parsed<ResourceId> {
  const given = trimBlanks(text);
  const expected = `a resource id such as ${printShape(type ?? 'Microsoft.Web/sites')}`;
  const found = split(given);
  if (found === undefined) return { expected, ...noteOn(given) };
  if (type === undefined || sameText(found.type, type)) return { value: found };
  return { expected, note: `it is the id of a ${found.type}, not of a ${type}` };
}

export function printResourceId({ subscription, resourceGroup, type, names }: ResourceId): string {
  const [provider = '', ...kinds] = type.split('/');
  const pairs = kinds.map((kind, at) => `${kind}/${names[at] ?? ''}`);
  const path = ['subscriptions', subscription, 'resourceGroups', resourceGroup, 'providers', provider];
  return `/${[...path, ...pairs].join('/')}`;
}

/** Azure compares ids without case. */
export function sameResource(one: ResourceId, other: ResourceId): boolean {
  return sameText(printResourceId(one), printResourceId(other));
}

function sameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function split(given: string): ResourceId | undefined {
  const [
    root,
    subscriptions,
    subscription = '',
    groups,
    resourceGroup = '',
    providers,
    provider = '',
    ...rest
  ] = given.replace(/\/$/, '').split('/');
  if (root !== '' || !isWord(subscriptions, 'subscriptions') || !subscriptionShape.test(subscription)) {
    return undefined;
  }
  if (!isWord(groups, 'resourceGroups') || !isWord(providers, 'providers')) return undefined;
  if (rest.length < 2 || rest.length % 2 !== 0) return undefined;
  if (![resourceGroup, provider, ...rest].every(part => nameShape.test(part) && !part.endsWith('.'))) {
    return undefined;
  }
  const kinds = rest.filter((_, at) => at % 2 === 0);
  // An extension resource (`…/providers/…` a second time) is another kind of id.
  if (kinds.some(kind => isWord(kind, 'providers'))) return undefined;
  const names = rest.filter((_, at) => at % 2 === 1);
  return { subscription, resourceGroup, type: [provider, ...kinds].join('/'), names };
}

function isWord(part: string | undefined, word: string): boolean {
  return part?.toLowerCase() === word.toLowerCase();
}

function printShape(type: string): string {
  const [provider = '', ...kinds] = type.split('/');
  const pairs = kinds.map((kind, at) => `${kind}/${at === 0 ? 'NAME' : 'CHILD'}`);
  return [prefix, provider, ...pairs].join('/');
}

function noteOn(given: string): { readonly note?: string } {
  if (/^https:\/\/portal\./i.test(given)) {
    return { note: 'it is an address of the portal; the id is shown there under Properties' };
  }
  if (/^https?:/i.test(given)) return { note: 'it is an address; the id begins with /subscriptions/' };
  if (/^subscriptions\//i.test(given)) return { note: 'the slash at its beginning is missing' };
  return {};
}
