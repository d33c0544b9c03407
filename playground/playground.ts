// A local Azure: starts the gateway and a listener for every site and slot, and says how to point a program at them.
import { defaultWorld } from './default-world.js';
import { type Certificate, type Listener, openListener } from './listener.js';
import { startReception } from './reception.js';
import { type LoggedRequest, startRequestLog } from './request-log.js';
import type { Desk } from './rooms/control.js';
import { type Arm, armsOf, type State, startState } from './state.js';
import { startTrouble, type Trouble } from './trouble.js';
import type { World } from './world.js';

export type PlaygroundOptions = {
  /** The port of the gateway; 0, the default, takes a free one. */
  readonly port?: number;
  /** PEM texts; the gateway then speaks https. */
  readonly tls?: Certificate;
  readonly seed?: number;
  readonly world?: World;
};

export type SiteListener = { readonly name: string; readonly slot: string; readonly url: string };

export type Playground = {
  readonly url: string;
  /** What to export so that a program talks to this playground. */
  readonly environment: Readonly<Record<string, string>>;
  readonly sites: readonly SiteListener[];
  readonly requests: readonly LoggedRequest[];
  readonly state: State;
  readonly trouble: Trouble;
  stop(): Promise<void>;
};

/** What azure-promote reads, what Azure's own libraries read, and what the two runners set. */
const environmentFor = (url: string, world: World): Readonly<Record<string, string>> => {
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

export const startPlayground = async (options: PlaygroundOptions = {}): Promise<Playground> => {
  const world = options.world ?? defaultWorld();
  const state = startState(world, options.seed ?? 1);
  const desk: Desk = { state, log: startRequestLog(), trouble: startTrouble() };
  const answer = startReception(desk, { secure: options.tls !== undefined });
  const gateway = await openListener(answer, options.port ?? 0, options.tls);
  const open = await openSites(desk);
  return {
    url: gateway.url,
    environment: environmentFor(gateway.url, world),
    sites: open.map(({ arm, listener }) => ({ name: arm.site, slot: arm.slot, url: listener.url })),
    requests: desk.log.entries,
    state,
    trouble: desk.trouble,
    stop: async () => {
      await Promise.all([gateway, ...open.map(each => each.listener)].map(each => each.close()));
    },
  };
};
