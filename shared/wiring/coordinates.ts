// Which resource the inputs name: by group and name, or by its full id.
import { parseResourceId } from '../azure/resource-id.js';
import { Fault } from '../fault/fault.js';
import { type HostName, spell } from '../step/names.js';

/** The values of `targetInputs` that name a resource; its rules allow one way only. */
export type Coordinates = {
  readonly 'resource-group': string | undefined;
  readonly app: string | undefined;
  readonly 'resource-id': string | undefined;
};

export type NamedSite = {
  readonly subscription?: string;
  readonly resourceGroup: string;
  readonly app: string;
};

export function siteAddress(coordinates: Coordinates, host: HostName): NamedSite {
  const { 'resource-id': id, 'resource-group': resourceGroup = '', app = '' } = coordinates;
  if (id === undefined) return { resourceGroup, app };
  const parsed = parseResourceId(id, 'Microsoft.Web/sites');
  if ('value' in parsed) {
    const { subscription, resourceGroup: group, names } = parsed.value;
    return { subscription, resourceGroup: group, app: names[0] ?? '' };
  }
  const note = parsed.note === undefined ? '' : `; ${parsed.note}`;
  const got = JSON.stringify(id.slice(0, 200));
  throw new Fault('INPUT_INVALID', 'one input needs attention', {
    facts: { [spell('resource-id', host)]: `expected ${parsed.expected}, got ${got}${note}` },
  });
}
