// Whatever splits traffic here, seen alike: sites with slots, container apps with revisions, profiles with endpoints.

import type { FlagApp } from '../rooms/app-configuration/live.js';
import { isBehind, sharesOf } from '../rooms/app-configuration/view.js';
import type { ContainerApp } from '../rooms/container-apps/live.js';
import { appHost } from '../rooms/container-apps/lookup.js';
import { numberIn, textIn } from '../rooms/container-apps/merge.js';
import { isUnderWay, settleAll } from '../rooms/container-apps/settle.js';
import { latestOf, type SplitEntry } from '../rooms/container-revisions/split.js';
import { stageOf } from '../rooms/container-revisions/stage.js';
import { hostOf, isEnabled, type LiveFrontDoor, onItsWayUntil, weightOf } from '../rooms/front-door/live.js';
import { isHealthy } from '../rooms/front-door/probes.js';
import type { OriginWorld } from '../rooms/front-door/world.js';
import { everyFrontDoor } from '../rooms/front-door-classic/live.js';
import { hostsOf, type LiveCluster, settleRoutes, weightsIn } from '../rooms/kubernetes/live.js';
import { fqdnOf, type LiveProfile, seenNow, watchKey } from '../rooms/traffic-manager/live.js';
import type { Endpoint } from '../rooms/traffic-manager/world.js';
import { armsOf, type Site, type State, sameName } from '../state.js';
import type { Behaviour } from '../world.js';

export type LiveArm = {
  readonly name: string;
  /** What it is meant to get, in percent. */
  readonly share: number;
  readonly version: string;
  /** What is the matter with it, if anything is. */
  readonly notes: readonly string[];
};

export type Subject = {
  readonly name: string;
  readonly kind: 'site' | 'container app' | 'traffic profile' | 'front door' | 'flag' | 'route';
  readonly hostName: string;
  readonly arms: readonly LiveArm[];
  /** What is under way with it. */
  readonly busy?: string;
};

const healthOf = (app: Behaviour): readonly string[] => [
  ...(app.down ? ['down'] : []),
  ...(app.errorRate > 0 ? [`fails ${Math.round(app.errorRate * 1000) / 10} %`] : []),
];

const ruled = (site: Site, hostName: string): number =>
  site.rules
    .filter(each => sameName(each.actionHostName, hostName))
    .reduce((sum, each) => sum + each.reroutePercentage, 0);

const siteArms = (site: Site, now: number): readonly LiveArm[] => {
  const routed = site.rules.reduce((sum, each) => sum + each.reroutePercentage, 0);
  return armsOf(site).map(arm => ({
    name: arm.slot,
    share: arm === site.production ? 100 - routed : ruled(site, arm.hostName),
    version: arm.app.version,
    notes: [
      ...(arm.stopped ? ['stopped'] : []),
      ...(arm.restart && arm.restart.until > now ? ['restarting'] : []),
      ...healthOf(arm.app),
    ],
  }));
};

const siteSubject = (site: Site, now: number): Subject => {
  const { operation } = site;
  const seconds = operation ? Math.max(0, Math.round((now - operation.began.getTime()) / 1000)) : 0;
  return {
    name: site.name,
    kind: 'site',
    hostName: site.production.hostName,
    arms: siteArms(site, now),
    ...(operation && { busy: `swap ${operation.source.slot} → ${operation.target.slot}, ${seconds} s` }),
  };
};

const weighed = (entries: readonly SplitEntry[], name: string, latest: string | undefined): number =>
  entries.filter(each => (each.revision ?? latest) === name).reduce((sum, each) => sum + each.weight, 0);

const appSubject = (app: ContainerApp, { habits }: State, now: number): Subject => {
  const latest = latestOf(app.revisions, { now, habits })?.name;
  const { mode, entries } = app.split;
  const shareOf = (name: string): number =>
    mode === 'Single' ? (name === latest ? 100 : 0) : weighed(entries, name, latest);
  const arms = app.revisions
    .filter(each => each.active || shareOf(each.name) > 0)
    .map(each => {
      const stage = stageOf(each, now, habits);
      const isQuiet = stage === 'running' || stage === 'running-at-most';
      return {
        name: each.name,
        share: shareOf(each.name),
        version: each.app.version,
        notes: [...(isQuiet ? [] : [stage.replaceAll('-', ' ')]), ...healthOf(each.app)],
      };
    });
  return {
    name: app.name,
    kind: 'container app',
    hostName: appHost(app),
    arms,
    ...(isUnderWay(app, now) && { busy: `${app.operation?.kind ?? 'operation'} under way` }),
  };
};

const endpointWeight = ({ properties }: Endpoint): number =>
  textIn(properties, 'endpointStatus') === 'Disabled' ? 0 : (numberIn(properties, 'weight') ?? 1);

const profileSubject = (live: LiveProfile, now: number): Subject | undefined => {
  const { asked } = live;
  if (!asked) return undefined;
  const sum = asked.endpoints.reduce((total, each) => total + endpointWeight(each), 0);
  return {
    name: asked.name,
    kind: 'traffic profile',
    hostName: fqdnOf(asked),
    arms: asked.endpoints.map(each => ({
      name: each.name,
      share: sum === 0 ? 0 : (endpointWeight(each) / sum) * 100,
      version: textIn(each.properties, 'target') ?? '',
      notes: live.watches.get(watchKey(each))?.health === 'degraded' ? ['degraded'] : [],
    })),
    ...(seenNow(live, now) !== asked && { busy: 'DNS still says what was asked before' }),
  };
};

/** Each origin group by itself, at its first endpoint. The shares are those that were asked: the edges follow later. */
const frontDoorSubjects = (live: LiveFrontDoor, now: number): readonly Subject[] =>
  live.asked.originGroups.map(group => {
    const weightOfOrigin = (each: OriginWorld) => (isEnabled(each) ? weightOf(each) : 0);
    const sum = group.origins.reduce((total, each) => total + weightOfOrigin(each), 0);
    const until = onItsWayUntil(live, now);
    const left = until === undefined ? 0 : Math.ceil((until - now) / 60_000);
    return {
      name: `${live.name}/${group.name}`,
      kind: 'front door',
      hostName: live.asked.endpoints[0]?.hostName ?? '',
      arms: group.origins.map(each => ({
        name: each.name,
        share: sum === 0 ? 0 : (weightOfOrigin(each) / sum) * 100,
        version: hostOf(each),
        notes: isHealthy(live, group, each.name) ? [] : ['taken out by its probes'],
      })),
      ...(until !== undefined && { busy: `on its way to the edges, ${left} min` }),
    };
  });

/** The shares that were asked: the gateway follows a little later. */
const routeSubjects = (cluster: LiveCluster, now: number): readonly Subject[] => {
  settleRoutes(cluster, now);
  return cluster.routes.map(route => {
    const weights = weightsIn(route.spec);
    const sum = weights.reduce((total, each) => total + each.weight, 0);
    return {
      name: route.name,
      kind: 'route',
      hostName: hostsOf(route)[0] ?? '',
      arms: weights.map(({ name, weight }) => {
        const app = cluster.backends.find(each => each.described.name === name)?.app;
        return {
          name,
          share: sum === 0 ? 0 : (weight / sum) * 100,
          version: app?.version ?? '',
          notes: app ? healthOf(app) : ['no such Service'],
        };
      }),
      ...(route.observed < route.generation && { busy: 'on its way to the gateway' }),
    };
  });
};

const flagSubject = (app: FlagApp, state: State): Subject => {
  const shares = sharesOf(app, state);
  return {
    name: app.name,
    kind: 'flag',
    hostName: app.hostName,
    arms: Object.entries(app.versions).map(([name, behaviour]) => ({
      name,
      share: shares[name] ?? 0,
      version: behaviour.version,
      notes: healthOf(behaviour),
    })),
    ...(isBehind(app, state) && { busy: 'the app has not read the flag again yet' }),
  };
};

export const subjectsOf = (state: State): readonly Subject[] => {
  const now = settleAll(state);
  return [
    ...state.sites.map(each => siteSubject(each, now)),
    ...state.containerApps.apps.map(each => appSubject(each, state, now)),
    ...state.trafficProfiles.profiles.flatMap(each => profileSubject(each, now) ?? []),
    ...everyFrontDoor(state).flatMap(each => frontDoorSubjects(each, now)),
    ...state.flags.apps.map(each => flagSubject(each, state)),
    ...state.clusters.flatMap(each => routeSubjects(each, now)),
  ];
};
