// Microsoft.Web/sites as the control plane serves it: its addresses, and what may be done at each of them.
import { type Answer, json } from '../../exchange.js';
import type { ArmCall, ArmOperation, ArmProvider, ArmRoute } from '../arm-provider.js';
import { listDifferences, prepareSwap, swapResult, swapSlots, unprepareSwap } from '../slot-swap/requests.js';
import { restartSite, startSite, stopSite } from '../web-workers/restart.js';
import { replaceAppSettings, replaceStickyNames } from './app-settings.js';
import { changeWebConfig, replaceWebConfig } from './config-change.js';
import { listContainers, oneContainer, putContainer, removeContainer } from './containers.js';
import { listDeployments, oneDeployment } from './deployment-status.js';
import { listFunctions, oneFunction } from './functions.js';
import { badRequest } from './refusals.js';
import { changeSite } from './site-change.js';
import { webNamespace as namespace, onArm, onFreeArm, type Serving } from './target.js';
import { settingsView, siteView, stickyView, webConfigView } from './views.js';

const listSites = (call: ArmCall): Answer => {
  const withSlots = call.ask.query.get('includeSlots') === 'true';
  const sites = call.state.sites.filter(each => each.described.group === call.group);
  const value = sites.flatMap(site => {
    const arms = withSlots ? [site.production, ...site.slots] : [site.production];
    return arms.map(arm => siteView(call.state, site, arm));
  });
  return json(200, { value, nextLink: undefined });
};

const listSlots: Serving = ({ call, site }) =>
  json(200, { value: site.slots.map(arm => siteView(call.state, site, arm)), nextLink: undefined });

const showSite: Serving = ({ call, site, arm }) => json(200, siteView(call.state, site, arm));
const showConfig: Serving = ({ call, site, arm }) => json(200, webConfigView(call.state, site, arm));
const showSettings: Serving = ({ call, site, arm }) => json(200, settingsView(call.state, site, arm));
const showSticky: Serving = ({ call, site }) => json(200, stickyView(call.state, site));

const read = (action: string, run: Serving): ArmOperation => ({ action, run: onArm(run) });

/** Refused while a swap is under way or prepared. */
const write = (action: string, run: Serving): ArmOperation => ({ action, run: onFreeArm(run) });

/** New slots are not played, so that only the refusal of Flex Consumption can be told. */
const createSlot: Serving = ({ site }) =>
  badRequest(
    site.described.flex
      ? 'Deployment slots are not supported on Flex Consumption.'
      : 'This playground has the slots that its world names and makes no new ones.',
  );

/** The slot need not exist: what is judged is the site that it would belong to. */
const onSite =
  (run: Serving): ArmOperation['run'] =>
  call =>
    onArm(run)({ ...call, names: { site: call.names['site'] ?? '' } });

const slotRoute = (prefix: string, type: string): ArmRoute => ({
  address: prefix,
  operations: {
    GET: read(`${type}/read`, showSite),
    PATCH: write(`${type}/write`, changeSite),
    ...(prefix.includes('{slot}') ? { PUT: { action: `${type}/write`, run: onSite(createSlot) } } : {}),
  },
});

const swapRoutes = (prefix: string, type: string): readonly ArmRoute[] => [
  {
    address: `${prefix}/slotsswap`,
    operations: { POST: read(`${type}/slotsswap/action`, swapSlots) },
  },
  {
    address: `${prefix}/operationresults/{operation}`,
    operations: { GET: read(`${type}/operationresults/read`, swapResult) },
  },
  {
    address: `${prefix}/applySlotConfig`,
    operations: { POST: read(`${type}/applySlotConfig/action`, prepareSwap) },
  },
  {
    address: `${prefix}/resetSlotConfig`,
    operations: { POST: read(`${type}/resetSlotConfig/action`, unprepareSwap) },
  },
  {
    address: `${prefix}/slotsdiffs`,
    operations: { POST: read(`${type}/slotsdiffs/action`, listDifferences) },
  },
];

const workerRoutes = (prefix: string, type: string): readonly ArmRoute[] => [
  { address: `${prefix}/restart`, operations: { POST: write(`${type}/restart/action`, restartSite) } },
  { address: `${prefix}/stop`, operations: { POST: write(`${type}/stop/action`, stopSite) } },
  { address: `${prefix}/start`, operations: { POST: write(`${type}/start/action`, startSite) } },
];

const configRoutes = (prefix: string, type: string): readonly ArmRoute[] => [
  {
    address: `${prefix}/config/web`,
    operations: {
      GET: read(`${type}/config/read`, showConfig),
      PATCH: write(`${type}/config/write`, changeWebConfig),
      PUT: write(`${type}/config/write`, replaceWebConfig),
    },
  },
  {
    address: `${prefix}/config/appsettings`,
    operations: { PUT: write(`${type}/config/write`, replaceAppSettings) },
  },
  {
    address: `${prefix}/config/appsettings/list`,
    operations: { POST: read(`${type}/config/list/action`, showSettings) },
  },
];

const contentRoutes = (prefix: string, type: string): readonly ArmRoute[] => [
  {
    address: `${prefix}/sitecontainers`,
    operations: { GET: read(`${type}/sitecontainers/read`, listContainers) },
  },
  {
    address: `${prefix}/sitecontainers/{container}`,
    operations: {
      GET: read(`${type}/sitecontainers/read`, oneContainer),
      PUT: write(`${type}/sitecontainers/write`, putContainer),
      DELETE: write(`${type}/sitecontainers/delete`, removeContainer),
    },
  },
  { address: `${prefix}/functions`, operations: { GET: read(`${type}/functions/read`, listFunctions) } },
  {
    address: `${prefix}/functions/{function}`,
    operations: { GET: read(`${type}/functions/read`, oneFunction) },
  },
  {
    address: `${prefix}/deploymentStatus`,
    operations: { GET: read(`${type}/deploymentStatus/read`, listDeployments) },
  },
  {
    address: `${prefix}/deploymentStatus/{deployment}`,
    operations: { GET: read(`${type}/deploymentStatus/read`, oneDeployment) },
  },
];

/** The same addresses exist below a site and below each of its slots; the actions say which is meant. */
const armRoutes = (prefix: string, type: string): readonly ArmRoute[] =>
  [slotRoute(prefix, type)].concat(
    ...[swapRoutes, workerRoutes, configRoutes, contentRoutes].map(routes => routes(prefix, type)),
  );

const typesOf = (type: string): readonly string[] => [
  type,
  ...['config', 'sitecontainers', 'functions', 'deploymentStatus', 'operationresults'].map(
    each => `${type}/${each}`,
  ),
];

export const webApps: ArmProvider = {
  namespace,
  versions: ['2023-12-01'],
  locations: ['westeurope'],
  types: [...typesOf('sites'), ...typesOf('sites/slots')],
  routes: [
    { address: 'sites', operations: { GET: { action: `${namespace}/sites/read`, run: listSites } } },
    {
      address: 'sites/{site}/slots',
      operations: { GET: read(`${namespace}/sites/slots/read`, listSlots) },
    },
    {
      address: 'sites/{site}/config/slotConfigNames',
      operations: {
        GET: read(`${namespace}/sites/config/read`, showSticky),
        PUT: write(`${namespace}/sites/config/write`, replaceStickyNames),
      },
    },
    ...armRoutes('sites/{site}', `${namespace}/sites`),
    ...armRoutes('sites/{site}/slots/{slot}', `${namespace}/sites/slots`),
  ],
};
