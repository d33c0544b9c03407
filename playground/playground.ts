// A local Azure: starts the gateway and a listener for every site and slot, and says how to point a program at them.

import { defaultWorld } from './default-world.js';
import { startHistory } from './live/history.js';
import { type Door, type Load, startLoad } from './load/load.js';
import type { Wish } from './load/wish.js';
import { chance } from './random.js';
import {
  type ClusterListener,
  type OpenRoute,
  openApis,
  openRoutes,
  type RouteListener,
} from './reception/cluster-doors.js';
import type { Desk } from './reception/desk.js';
import { type OpenEdge, openEdges } from './reception/edge-doors.js';
import { type OpenFlagApp, openFlagApps } from './reception/flag-doors.js';
import { type Certificate, type Listener, openListener } from './reception/listener.js';
import { startReception } from './reception/reception.js';
import { type LoggedRequest, startRequestLog } from './reception/request-log.js';
import { appHost } from './rooms/container-apps/lookup.js';
import { startPulse } from './rooms/container-ingress/counts.js';
import { openResponder } from './rooms/dns/responder.js';
import { watchOrigins } from './rooms/front-door/probes.js';
import { everyFrontDoor } from './rooms/front-door-classic/live.js';
import { watchProfile } from './rooms/traffic-manager/monitor.js';
import { startHealthChecks } from './rooms/web-workers/health.js';
import { refusedFor } from './scenario/finding.js';
import type { Scenario } from './scenario/scenario.js';
import { startTimeline, type Timeline } from './scenario/timeline.js';
import { type Arm, armsOf, production, type State, startState } from './state.js';
import { type Appointments, startAppointments } from './time/appointments.js';
import { startPastAnswers } from './trouble/past-answers.js';
import { startTrouble, type Trouble } from './trouble/trouble.js';
import type { World } from './world.js';

export type PlaygroundOptions = {
  /** The port of the gateway; 0, the default, takes a free one. */
  readonly port?: number;
  /** PEM texts; the gateway then speaks https. */
  readonly tls?: Certificate;
  /** Stronger than the seed of a scenario; 1 when neither has one. */
  readonly seed?: number;
  /** How many times faster than real time its time runs, from 1 to 1,000. */
  readonly speed?: number;
  readonly world?: World;
  readonly scenario?: Scenario;
  /** In place of the load that the scenario begins with. */
  readonly load?: readonly Wish[];
};

export type SiteListener = { readonly name: string; readonly slot: string; readonly url: string };

/** A container app at its own address; its revisions and labels have theirs at the gateway. */
export type AppListener = { readonly name: string; readonly hostName: string; readonly url: string };

export type DnsAddress = { readonly host: string; readonly port: number };

export type Playground = {
  readonly url: string;
  /** What to export so that a program talks to this playground. */
  readonly environment: Readonly<Record<string, string>>;
  readonly sites: readonly SiteListener[];
  readonly containerApps: readonly AppListener[];
  readonly routes: readonly RouteListener[];
  /** API servers, each with a certificate of its own. */
  readonly clusters: readonly ClusterListener[];
  /** Where questions of DNS are answered, over UDP. */
  readonly dns: DnsAddress;
  readonly requests: readonly LoggedRequest[];
  readonly state: State;
  readonly trouble: Trouble;
  readonly load: Load;
  readonly scenarios: Timeline;
  stop(): Promise<void>;
};

/** With the instant that our clocks and the playground's have in common, they agree in every process. */
const paceOf = ({ clock }: State): Readonly<Record<string, string>> =>
  clock.speed === 1 ? {} : { AZURE_PROMOTE_SPEED: `${clock.speed}@${clock.anchor.toISOString()}` };

/** What azure-promote reads, what Azure's own libraries read, and what the two runners set. */
const environmentFor = (url: string, dns: DnsAddress, state: State): Readonly<Record<string, string>> => {
  const { world } = state;
  const [application] = world.applications;
  const signIn = {
    TENANT_ID: world.tenant,
    SUBSCRIPTION_ID: world.subscription,
    CLIENT_ID: application?.clientId ?? '',
    CLIENT_SECRET: application?.secret ?? '',
  };
  const named = (prefix: string) =>
    Object.fromEntries(Object.entries(signIn).map(([name, value]) => [`${prefix}_${name}`, value]));
  return {
    AZURE_PROMOTE_PLAYGROUND: url,
    AZURE_PROMOTE_PLAYGROUND_DNS: `${dns.host}:${dns.port}`,
    ...paceOf(state),
    ...named('AZURE_PROMOTE'),
    ...named('AZURE'),
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/_github/oidc?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: world.github.requestToken,
    SYSTEM_OIDCREQUESTURI: `${url}/_azure-pipelines/oidc`,
    SYSTEM_ACCESSTOKEN: world.pipelines.accessToken,
  };
};

type OpenSite = { readonly arm: Arm; readonly listener: Listener };

/** Own listeners take free ports, so only the gateway, which comes first, can find its port taken. */
const openSites = (desk: Desk): Promise<readonly OpenSite[]> =>
  Promise.all(
    desk.state.sites.flatMap(armsOf).map(async arm => {
      const answer = startReception(desk, { host: arm.hostName, secure: false });
      return { arm, listener: await openListener(answer, 0) };
    }),
  );

type OpenApp = Omit<AppListener, 'url'> & { readonly listener: Listener };

const openApps = (desk: Desk): Promise<readonly OpenApp[]> =>
  Promise.all(
    desk.state.containerApps.apps.map(async app => {
      const hostName = appHost(app);
      const answer = startReception(desk, { host: hostName, secure: false });
      return { name: app.name, hostName, listener: await openListener(answer, 0) };
    }),
  );

const doorOf = ({ arm, listener }: OpenSite): Door => ({
  site: arm.slot === production ? arm.site : `${arm.site}/${arm.slot}`,
  host: arm.hostName,
  url: listener.url,
});

const doorOfApp = ({ name, hostName, listener }: OpenApp | OpenRoute | OpenEdge | OpenFlagApp): Door => ({
  site: name,
  host: hostName,
  url: listener.url,
});

type Furniture = {
  readonly state: State;
  readonly seed: number;
  readonly appointments: Appointments;
  readonly doors: () => readonly Door[];
};

const furnish = ({ state, seed, appointments, doors }: Furniture): Desk => {
  const desk: Desk = {
    state,
    log: startRequestLog(),
    trouble: startTrouble(state.clock, chance(seed, 'trouble')),
    past: startPastAnswers(),
    history: startHistory(),
    doors,
    load: startLoad({ seed, speed: state.clock.speed, doors }),
    timeline: startTimeline(() => desk),
    later: appointments.at,
  };
  return desk;
};

/** What happens by itself: replicas are counted, endpoints are probed. */
const startPulses = (state: State): void => {
  startPulse(state);
  for (const live of state.trafficProfiles.profiles) watchProfile(state, live);
  for (const live of everyFrontDoor(state)) watchOrigins(state, live);
};

/** Whoever stops it again waits for the same end. */
const once = (deed: () => Promise<void>): (() => Promise<void>) => {
  let under: Promise<void> | undefined;
  return () => {
    under ??= deed();
    return under;
  };
};

/** Throws for a scenario or a load that this playground cannot run. */
const begin = ({ timeline, load }: Desk, { scenario, load: wishes }: PlaygroundOptions): void => {
  const problems = scenario ? timeline.start(scenario) : [];
  if (problems.length > 0) throw refusedFor(scenario?.name ?? 'given', problems);
  const overload = wishes && load.set(wishes);
  if (overload) throw new Error(overload);
};

/** A scenario or a load that does not fit leaves nothing behind. */
const beginOr = async (stop: () => Promise<void>, desk: Desk, options: PlaygroundOptions): Promise<void> => {
  try {
    begin(desk, options);
  } catch (error) {
    // Known here: the scenario or the load does not fit.
    await stop();
    throw error;
  }
};

export const startPlayground = async (options: PlaygroundOptions = {}): Promise<Playground> => {
  const seed = options.seed ?? options.scenario?.seed ?? 1;
  const state = startState(options.world ?? defaultWorld(), seed, options.speed ?? 1);
  startHealthChecks(state);
  const appointments = startAppointments(state);
  let open: readonly OpenSite[] = [];
  let apps: readonly OpenApp[] = [];
  let routes: readonly OpenRoute[] = [];
  let others: readonly (OpenEdge | OpenFlagApp)[] = [];
  const desk = furnish({
    state,
    seed,
    appointments,
    doors: () => [...open.map(doorOf), ...[...apps, ...routes, ...others].map(doorOfApp)],
  });
  const gateway = await openListener(
    startReception(desk, { secure: options.tls !== undefined }),
    options.port ?? 0,
    options.tls,
  );
  open = await openSites(desk);
  apps = await openApps(desk);
  routes = await openRoutes(desk);
  others = [...(await openEdges(desk)), ...(await openFlagApps(desk))];
  const apis = await openApis(desk);
  const dns = await openResponder(state);
  startPulses(state);
  const stop = once(async (): Promise<void> => {
    appointments.stop();
    desk.load.stop();
    const listeners = [...open, ...apps, ...routes, ...others, ...apis.open].map(each => each.listener);
    await Promise.all([...[gateway, dns, ...listeners].map(each => each.close()), apis.remove()]);
  });
  await beginOr(stop, desk, options);
  return {
    url: gateway.url,
    environment: {
      ...environmentFor(gateway.url, dns, state),
      ...(apis.kubeconfig !== '' && { KUBECONFIG: apis.kubeconfig }),
    },
    sites: open.map(({ arm, listener }) => ({ name: arm.site, slot: arm.slot, url: listener.url })),
    containerApps: apps.map(({ listener, ...app }) => ({ ...app, url: listener.url })),
    routes: routes.map(({ listener, ...route }) => ({ ...route, url: listener.url })),
    clusters: apis.open.map(({ cluster, listener }) => ({ name: cluster.described.name, url: listener.url })),
    dns: { host: dns.host, port: dns.port },
    requests: desk.log.entries,
    state,
    trouble: desk.trouble,
    load: desk.load,
    scenarios: desk.timeline,
    stop,
  };
};
