// The store of the default world: a flag that lets nobody in yet, one with three variants, and two apps that obey them.
import type { Behaviour } from '../../world.js';
import { type FlagWorld, flagPrefix, flagType, type KeyValueWorld } from './world.js';

const version = (name: string): Behaviour => ({
  version: name,
  errorRate: 0,
  latency: { medianMs: 0, tailMs: 0 },
  down: false,
});

const flag = (id: string, value: string): KeyValueWorld => ({
  key: `${flagPrefix}${id}`,
  value,
  contentType: flagType,
  tags: { team: 'checkout' },
});

/** As somebody wrote it who cares: with numbers of their own look, and a field that no schema knows. */
const checkout = `{
  "id": "new-checkout",
  "description": "the checkout of this spring",
  "enabled": true,
  "x-owner": { "team": "checkout", "cost": 1.50 },
  "conditions": {
    "client_filters": [
      {
        "name": "Microsoft.Targeting",
        "parameters": {
          "Audience": { "Users": [], "Groups": [], "DefaultRolloutPercentage": 0.0, "Exclusion": { "Users": [], "Groups": [] } }
        }
      }
    ]
  }
}`;

const design =
  '{"id":"design","enabled":true,"variants":[{"name":"plain","configuration_value":"p"},{"name":"bold","configuration_value":{"colour":"red","size":12.0}},{"name":"partner"}],"allocation":{"default_when_disabled":"plain","default_when_enabled":"plain","percentile":[{"variant":"partner","from":0,"to":20},{"variant":"plain","from":20,"to":100}],"seed":"spring"},"telemetry":{"enabled":true,"metadata":{"etag":"1"}}}';

export const defaultFlags: FlagWorld = {
  stores: [
    {
      name: 'contoso',
      group: 'rg-prod',
      keyValues: [flag('new-checkout', checkout), flag('design', design)],
    },
  ],
  apps: [
    {
      name: 'kiosk',
      hostName: 'kiosk.contoso.com',
      store: 'contoso',
      flag: 'new-checkout',
      refreshSeconds: 30,
      versions: { off: version('5.0.0'), on: version('6.0.0') },
    },
    {
      name: 'posters',
      hostName: 'posters.contoso.com',
      store: 'contoso',
      flag: 'design',
      refreshSeconds: 30,
      versions: { plain: version('plain-3'), bold: version('bold-1'), partner: version('partner-1') },
    },
  ],
};
