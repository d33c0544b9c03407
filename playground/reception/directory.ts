// Which room answers: by the name the caller asked for, as in the real world, and by path for the names of loopback.

import { type Answer, type Ask, text } from '../exchange.js';
import { livePage } from '../live/page.js';
import { serveFlagApp } from '../rooms/app-configuration/app.js';
import { appConfiguration } from '../rooms/app-configuration/key-values.js';
import { flagAppAt, storeAt } from '../rooms/app-configuration/live.js';
import { arm } from '../rooms/arm.js';
import { placeAt } from '../rooms/container-apps/lookup.js';
import { serveIngress } from '../rooms/container-ingress/front.js';
import { entra } from '../rooms/entra.js';
import { serveEdge } from '../rooms/front-door/edge.js';
import { edgeAt } from '../rooms/front-door/live.js';
import { githubApi } from '../rooms/github/api.js';
import { apiServer } from '../rooms/kubernetes/api.js';
import { gatewayAt, serveGateway } from '../rooms/kubernetes/gateway.js';
import { loadTesting, loadTestingHosts } from '../rooms/load-testing/load-testing.js';
import { queryApi } from '../rooms/log-analytics/query-api.js';
import { githubOidc } from '../rooms/oidc-github.js';
import { pipelinesOidc } from '../rooms/oidc-pipelines.js';
import { nobodyHome, siteFront } from '../rooms/site-front.js';
import { serveApp } from '../rooms/small-app.js';
import { receive, receiverOf } from '../rooms/webhooks/receiver.js';
import { type Arm, production } from '../state.js';
import { control } from './control.js';
import type { Desk } from './desk.js';

export type Room = {
  /** As the request log names it. */
  readonly name:
    | 'arm'
    | 'entra'
    | 'github'
    | 'kubernetes'
    | 'load-testing'
    | 'logs'
    | 'oidc-github'
    | 'oidc-pipelines'
    | 'site'
    | 'playground'
    | 'webhook'
    | 'nowhere';
  readonly serve: (ask: Ask) => Answer | Promise<Answer>;
};

const tokenHosts = ['login.microsoftonline.com', 'login.microsoft.com', 'login.windows.net'];
const loopbackHosts = ['127.0.0.1', 'localhost', '[::1]'];
const azureSites = '.azurewebsites.net';
const pipelinesPath = /\/_apis\/distributedtask\/hubs\/[^/]+\/plans\/[^/]+\/jobs\/[^/]+\/oidctoken$/i;

const siteRoom = (found: Arm, desk: Desk): Room => {
  const site = desk.state.site(found.site);
  return {
    name: 'site',
    serve: ask =>
      site && found.slot === production
        ? siteFront(ask, desk.state, site)
        : serveApp(ask, desk.state, found, 'own'),
  };
};

const nowhere = (ask: Ask): Answer =>
  ask.host.endsWith(azureSites)
    ? nobodyHome()
    : text(421, `This playground does not play ${ask.host || 'a host without a name'}.\n`);

const welcome = (desk: Desk): Answer =>
  text(
    200,
    [
      'A playground of azure-promote: a local Azure. Nothing here leaves this machine.',
      '',
      ...desk.state.sites.map(site => `site ${site.name}: ${site.production.hostName}`),
      '',
      'See /_playground/world, /_playground/requests and /_playground/trouble.',
      '',
    ].join('\n'),
  );

const loopbackRoom = (ask: Ask, desk: Desk): Room => {
  const { path } = ask;
  if (path === '/_github/oidc') return { name: 'oidc-github', serve: each => githubOidc(each, desk.state) };
  if (path === '/_azure-pipelines/oidc') {
    return { name: 'oidc-pipelines', serve: each => pipelinesOidc(each, desk.state) };
  }
  if (path === '/') {
    const isBrowser = ask.headers['accept']?.includes('text/html') === true;
    return { name: 'playground', serve: () => (isBrowser ? livePage() : welcome(desk)) };
  }
  return { name: 'playground', serve: each => control(each, desk) };
};

export const roomFor = (ask: Ask, desk: Desk): Room => {
  const { state } = desk;
  if (ask.host === 'management.azure.com') return { name: 'arm', serve: each => arm(each, state) };
  if (ask.host === 'api.loganalytics.io') return { name: 'logs', serve: each => queryApi(each, state) };
  if (tokenHosts.includes(ask.host)) return { name: 'entra', serve: each => entra(each, state) };
  if (ask.host === 'token.actions.githubusercontent.com') {
    return { name: 'oidc-github', serve: each => githubOidc(each, state) };
  }
  if (ask.host === 'api.github.com') return { name: 'github', serve: each => githubApi(each, state) };
  const receiver = receiverOf(ask.host);
  if (receiver) return { name: 'webhook', serve: each => receive(each, state, receiver) };
  if (ask.host === 'dev.azure.com' && pipelinesPath.test(ask.path)) {
    return { name: 'oidc-pipelines', serve: each => pipelinesOidc(each, state) };
  }
  if (ask.host.endsWith(loadTestingHosts)) {
    return { name: 'load-testing', serve: each => loadTesting(each, state) };
  }
  const store = storeAt(state.flags, ask.host);
  // Trouble of the control plane is trouble here too.
  if (store) return { name: 'arm', serve: each => appConfiguration(each, state, store) };
  const flagApp = flagAppAt(state.flags, ask.host);
  if (flagApp) return { name: 'site', serve: each => serveFlagApp(each, state, flagApp) };
  const found = state.armAt(ask.host);
  if (found) return siteRoom(found, desk);
  const place = placeAt(state.containerApps, ask.host);
  if (place) return { name: 'site', serve: each => serveIngress(each, state, place) };
  const edge = edgeAt(state.frontDoors, ask.host) ?? edgeAt(state.classicFrontDoors, ask.host);
  if (edge) return { name: 'site', serve: each => serveEdge(each, state, edge) };
  const cluster = state.clusters.find(each => each.host === ask.host);
  if (cluster) return { name: 'kubernetes', serve: each => apiServer(each, state, cluster) };
  const gateway = gatewayAt(state.clusters, ask.host);
  if (gateway) return { name: 'site', serve: each => serveGateway(each, state, gateway) };
  if (loopbackHosts.includes(ask.host)) return loopbackRoom(ask, desk);
  return { name: 'nowhere', serve: nowhere };
};
