// The whole resource with other weights: written from the very text that was read, so that unknown fields, their order and the
// look of numbers stay; and what differs between two of them. Read-only fields are left out, as Azure's document demands.
import { at, edited, itemsOf, type Node, parseText, textOf } from '../feature-flag/json-text.js';
import { isSame } from '../front-door/live/picture.js';
import { find, type Standing } from '../front-door/standing.js';

const lists = [
  'routingRules',
  'loadBalancingSettings',
  'healthProbeSettings',
  'backendPools',
  'frontendEndpoints',
];

/** Named by Azure's document as not for anybody to set; `*` is any entry of a list. `systemData` is so everywhere. */
export const readOnlyPlaces: readonly string[] = [
  ...['id', 'name', 'type', 'systemData'],
  ...['resourceState', 'provisioningState', 'cname', 'frontdoorId', 'rulesEngines', 'extendedProperties'].map(
    name => `properties.${name}`,
  ),
  ...lists.flatMap(list => [`properties.${list}.*.type`, `properties.${list}.*.properties.resourceState`]),
  ...['State', 'Substate'].map(
    end => `properties.frontendEndpoints.*.properties.customHttpsProvisioning${end}`,
  ),
  'properties.frontendEndpoints.*.properties.customHttpsConfiguration',
  'properties.backendPools.*.properties.backends.*.privateEndpointStatus',
];

type Path = readonly string[];
/** By name; no plain object, in which every name of its prototype would seem to be ours. */
type OwnFields = ReadonlyMap<string, string>;

/** What to send so that the backends of this pool stand so. */
export function wholeWith(text: string, pool: string, standings: readonly Standing[]): string {
  const root = parseText(text);
  const own = new Map(
    backendsIn(root, pool).flatMap(backend => {
      const to = find(standings, textOf(at(backend, 'address')) ?? '');
      return to === undefined ? [] : [[backend, fieldsFor(backend, to)] as const];
    }),
  );
  return printed(root, { text, own, path: [] });
}

/** One that is off keeps its weight. What is so already is left as it is written. */
function fieldsFor(backend: Node, { isOn, weight }: Standing): OwnFields {
  const state = isOn ? 'Enabled' : 'Disabled';
  const isStated = (textOf(at(backend, 'enabledState')) ?? 'Enabled').toLowerCase() === state.toLowerCase();
  const said = at(backend, 'weight');
  const isWeighed = !isOn || (said?.kind === 'plain' && said.value === weight);
  return new Map([
    ...(isStated ? [] : [['enabledState', JSON.stringify(state)] as const]),
    ...(isWeighed ? [] : [['weight', String(weight)] as const]),
  ]);
}

type Printing = {
  readonly text: string;
  readonly own: ReadonlyMap<Node, OwnFields>;
  readonly path: Path;
};

function printed(node: Node, printing: Printing): string {
  const { text, own, path } = printing;
  switch (node.kind) {
    case 'plain':
      return text.slice(node.start, node.end);
    case 'array':
      return `[${node.items.map(item => printed(item, { ...printing, path: [...path, '*'] })).join(',')}]`;
    case 'object': {
      const fields: OwnFields = own.get(node) ?? new Map();
      const kept = node.members.filter(({ name }) => !isReadOnly([...path, name]));
      const there = kept.map(({ name, value }) => [
        name,
        fields.get(name) ?? printed(value, { ...printing, path: [...path, name] }),
      ]);
      const added = [...fields].filter(([name]) => kept.every(member => member.name !== name));
      const members = [...there, ...added].map(([name, value]) => `${JSON.stringify(name)}:${value}`);
      return `{${members.join(',')}}`;
    }
    default:
      return node satisfies never;
  }
}

function isReadOnly(path: Path): boolean {
  return readOnlyPlaces.includes(path.join('.'));
}

/** Weight and switch of these backends of this pool are ours to change, and nothing else is. */
export type Ours = { readonly pool: string; readonly backends: readonly string[] };

/** Places that are not the same in both. What is read-only, or ours, is not looked at. */
export function differences(before: string, after: string, ours: Ours): readonly string[] {
  return compared(bare(before, ours), bare(after, ours)).map(({ place }) => place);
}

/** Places that held something before, and hold something else or nothing now. What is new there may be Azure's own. */
export function losses(before: string, after: string, ours: Ours): readonly string[] {
  const changed = compared(bare(before, ours), bare(after, ours));
  return changed.filter(({ isNew }) => !isNew).map(({ place }) => place);
}

function bare(text: string, { pool, backends }: Ours): Node {
  const body = printed(parseText(text), { text, own: new Map(), path: [] });
  const ours = backendsIn(parseText(body), pool).filter(each =>
    backends.some(name => isSame(name, textOf(at(each, 'address')) ?? '')),
  );
  const edits = ours.flatMap(backend =>
    ['enabledState', 'weight'].flatMap(name => {
      const value = at(backend, name);
      return value === undefined ? [] : [{ start: value.start, end: value.end, text: 'null' }];
    }),
  );
  return parseText(edited(body, edits));
}

type Difference = { readonly place: string; readonly isNew: boolean };

function compared(one: Node | undefined, other: Node | undefined, path: Path = []): readonly Difference[] {
  if (isNothing(one) && isNothing(other)) return [];
  if (one?.kind === 'object' && other?.kind === 'object') {
    const names = new Set([...one.members, ...other.members].map(({ name }) => name));
    return [...names].flatMap(name => compared(at(one, name), at(other, name), [...path, name]));
  }
  if (one?.kind === 'array' && other?.kind === 'array') {
    const most = Math.max(one.items.length, other.items.length);
    return Array.from({ length: most }, (_, index) => index).flatMap(index =>
      compared(one.items[index], other.items[index], [...path, String(index)]),
    );
  }
  const isEqual = one?.kind === 'plain' && other?.kind === 'plain' && isSameValue(one.value, other.value);
  return isEqual ? [] : [{ place: path.join('.'), isNew: isNothing(one) }];
}

/** Azure writes what was never set as null, or not at all. */
function isNothing(node: Node | undefined): boolean {
  return node === undefined || (node.kind === 'plain' && node.value === undefined);
}

type Plain = string | number | boolean | undefined;

/** Ids of resources mean the same in any case, and Azure does not always write them alike. */
function isSameValue(one: Plain, other: Plain): boolean {
  if (one === other) return true;
  const isId = typeof one === 'string' && typeof other === 'string' && one.startsWith('/subscriptions/');
  return isId && isSame(one, other);
}

function backendsIn(root: Node, pool: string): readonly Node[] {
  const pools = itemsOf(at(root, 'properties', 'backendPools'));
  const found = pools.find(each => isSame(textOf(at(each, 'name')) ?? '', pool));
  return itemsOf(at(found, 'properties', 'backends'));
}
