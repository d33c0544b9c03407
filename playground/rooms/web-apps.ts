// Microsoft.Web/sites as the control plane shows it: sites, slots, their settings, and the rules that split traffic.
import { type Answer, json } from '../exchange.js';
import { type Arm, production, type Site } from '../state.js';
import type { ArmCall, ArmOperation, ArmProvider, ArmRoute } from './arm-provider.js';
import { noResource } from './arm-refusals.js';
import { changeWebConfig } from './web-config-change.js';
import { containerView, settingsView, siteView, stickyView, webConfigView } from './web-views.js';

const namespace = 'Microsoft.Web';

type Target = { readonly call: ArmCall; readonly site: Site; readonly arm: Arm };

const resourceName = (site: string, slot: string | undefined): string =>
  slot === undefined ? `${namespace}/sites/${site}` : `${namespace}/sites/${site}/slots/${slot}`;

/** Finds what the address names; `production` is no slot in an address. */
const onArm =
  (answer: (target: Target) => Answer): ArmOperation['run'] =>
  call => {
    const { site: siteName = '', slot } = call.names;
    const site = call.state.site(siteName);
    const missing = noResource(resourceName(siteName, slot), call.group);
    if (!site || site.described.group !== call.group || slot?.toLowerCase() === production) return missing;
    const arm = call.state.arm(siteName, slot);
    return arm ? answer({ call, site, arm }) : missing;
  };

const listSites = (call: ArmCall): Answer => {
  const withSlots = call.ask.query.get('includeSlots') === 'true';
  const sites = call.state.sites.filter(each => each.described.group === call.group);
  const value = sites.flatMap(site => {
    const arms = withSlots ? [site.production, ...site.slots] : [site.production];
    return arms.map(arm => siteView(call.state, site, arm));
  });
  return json(200, { value, nextLink: undefined });
};

const listSlots = ({ call, site }: Target): Answer =>
  json(200, { value: site.slots.map(arm => siteView(call.state, site, arm)), nextLink: undefined });

const oneContainer = ({ call, site, arm }: Target): Answer => {
  const name = call.names['container'] ?? '';
  const container = arm.containers.find(each => each.name.toLowerCase() === name.toLowerCase());
  return container
    ? json(200, containerView(call.state, site, arm, container))
    : noResource(`${resourceName(site.name, call.names['slot'])}/sitecontainers/${name}`, call.group);
};

const listContainers = ({ call, site, arm }: Target): Answer =>
  json(200, {
    value: arm.containers.map(each => containerView(call.state, site, arm, each)),
    nextLink: undefined,
  });

/** The same addresses exist below a site and below each of its slots; the actions say which is meant. */
const armRoutes = (prefix: string, type: string): readonly ArmRoute[] => [
  {
    address: prefix,
    operations: {
      GET: {
        action: `${type}/read`,
        run: onArm(({ call, site, arm }) => json(200, siteView(call.state, site, arm))),
      },
    },
  },
  {
    address: `${prefix}/config/web`,
    operations: {
      GET: {
        action: `${type}/config/read`,
        run: onArm(({ call, site, arm }) => json(200, webConfigView(call.state, site, arm))),
      },
      PATCH: {
        action: `${type}/config/write`,
        run: onArm(({ call, site, arm }) => changeWebConfig(call, site, arm)),
      },
    },
  },
  {
    address: `${prefix}/config/appsettings/list`,
    operations: {
      POST: {
        action: `${type}/config/list/action`,
        run: onArm(({ call, site, arm }) => json(200, settingsView(call.state, site, arm))),
      },
    },
  },
  {
    address: `${prefix}/sitecontainers`,
    operations: { GET: { action: `${type}/sitecontainers/read`, run: onArm(listContainers) } },
  },
  {
    address: `${prefix}/sitecontainers/{container}`,
    operations: { GET: { action: `${type}/sitecontainers/read`, run: onArm(oneContainer) } },
  },
];

export const webApps: ArmProvider = {
  namespace,
  versions: ['2023-12-01'],
  locations: ['westeurope'],
  types: [
    'sites',
    'sites/config',
    'sites/sitecontainers',
    'sites/slots',
    'sites/slots/config',
    'sites/slots/sitecontainers',
  ],
  routes: [
    { address: 'sites', operations: { GET: { action: `${namespace}/sites/read`, run: listSites } } },
    {
      address: 'sites/{site}/slots',
      operations: { GET: { action: `${namespace}/sites/slots/read`, run: onArm(listSlots) } },
    },
    {
      address: 'sites/{site}/config/slotConfigNames',
      operations: {
        GET: {
          action: `${namespace}/sites/config/read`,
          run: onArm(({ call, site }) => json(200, stickyView(call.state, site))),
        },
      },
    },
    ...armRoutes('sites/{site}', `${namespace}/sites`),
    ...armRoutes('sites/{site}/slots/{slot}', `${namespace}/sites/slots`),
  ],
};
