// A playground with its Entra and its two issuers of assertions, and the ports to sign in there, on the playground's own time.

import { defaultWorld } from '../../../playground/default-world.js';
import { type Playground, startPlayground } from '../../../playground/playground.js';
import type { World } from '../../../playground/world.js';
import { type CloudName, cloudOf } from '../../../shared/azure/clouds.js';
import type { IdentityPorts } from '../../../shared/azure/identity/identity.js';
import { asFault, type Fault } from '../../../shared/fault/fault.js';
import type { Connection } from '../../../shared/host/host.js';
import type { Clock } from '../../../shared/http/clock.js';
import { createTransport } from '../../../shared/http/pipeline.js';
import { runProcess } from '../../../shared/process/process.js';
import type { HostName } from '../../../shared/step/names.js';
import { Secret } from '../../../shared/step/secret.js';
import { realClock } from '../../../shared/wiring/clock.js';

export type StageOptions = {
  readonly host?: HostName;
  readonly cloud?: CloudName;
  /** How far our clock is ahead of everybody else's. */
  readonly skewMilliseconds?: number;
  readonly world?: Partial<World>;
  readonly environment?: Readonly<Record<string, string>>;
};

export type Stage = {
  readonly playground: Playground;
  readonly ports: IdentityPorts;
  /** What the host was told to keep out of its log. */
  readonly masked: Secret[];
  readonly cancel: AbortController;
  /** How often a room of the playground was asked. */
  readonly asked: (room: string) => number;
};

export const minute = 60_000;

export async function startStage(options: StageOptions = {}): Promise<Stage> {
  const playground = await startPlayground({ world: { ...defaultWorld(), ...options.world } });
  const environment = { ...playground.environment, ...options.environment };
  const clock = clockOf(playground, options.skewMilliseconds ?? 0);
  const cancel = new AbortController();
  const masked: Secret[] = [];
  const transport = createTransport({
    clock,
    stopwatch: realClock,
    environment,
    signal: cancel.signal,
    trace: () => undefined,
    userAgent: 'azure-promote/test',
  });
  const host: IdentityPorts['host'] = {
    name: options.host ?? 'github',
    idToken: audience => githubAssertion(environment, audience),
    connection: id => (id === 'SYSTEMVSSCONNECTION' ? jobConnection(environment) : undefined),
    mask: secret => masked.push(secret),
    cancelled: cancel.signal,
  };
  const cloud = cloudOf(options.cloud ?? 'public');
  // A child process runs in real time, whatever time the playground has.
  const processes: IdentityPorts['processes'] = request => runProcess({ ...request, clock: realClock });
  const ports = { cloud, transport, clock, host, processes, environment };
  const asked = (room: string) => playground.requests.filter(request => request.room === room).length;
  return { playground, ports, masked, cancel, asked };
}

/** For a test file: starts stages, and stops those that are still open. */
export function stages(defaults: StageOptions = {}) {
  const open: Stage[] = [];
  return {
    start: async (options: StageOptions = {}): Promise<Stage> => {
      const started = await startStage({ ...defaults, ...options });
      open.push(started);
      return started;
    },
    stop: async (): Promise<void> => {
      await Promise.all(open.splice(0).map(({ playground }) => playground.stop()));
    },
  };
}

/** What a promise is refused with; fails when it is not. */
export async function refusal(work: Promise<unknown>): Promise<Fault> {
  const outcome = await work.then(
    () => undefined,
    // What the tests are about.
    (thrown: unknown) => asFault(thrown),
  );
  if (outcome === undefined) throw new Error('nothing was refused');
  return outcome;
}

/** Waiting moves the playground's time along, so that nobody really waits. */
function clockOf(playground: Playground, skew: number): Clock {
  return {
    now: () => playground.state.clock.now().getTime() + skew,
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      playground.state.clock.advance(milliseconds);
    },
  };
}

/** As a job with `id-token: write` asks for it. */
export async function githubAssertion(
  environment: Readonly<Record<string, string | undefined>>,
  audience: string,
): Promise<Secret> {
  const url = `${environment['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent(audience)}`;
  const authorization = `Bearer ${environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}`;
  const answer = await fetch(url, { headers: { authorization } });
  const body: unknown = await answer.json();
  if (typeof body === 'object' && body && 'value' in body) return new Secret(String(body.value));
  throw new Error(`no assertion: ${answer.status}`);
}

function jobConnection(environment: Readonly<Record<string, string | undefined>>): Connection {
  return connectionOf(
    { AccessToken: environment['SYSTEM_ACCESSTOKEN'] ?? '' },
    { id: 'SYSTEMVSSCONNECTION' },
  );
}

export type ConnectionDetails = {
  readonly id: string;
  readonly scheme?: string;
  readonly settings?: Readonly<Record<string, string>>;
};

/** A service connection as an agent hands it over: parameters and settings by name, without case. */
export function connectionOf(
  parameters: Readonly<Record<string, string>>,
  { id, scheme = 'OAuth', settings = {} }: ConnectionDetails,
): Connection {
  const found = (from: Readonly<Record<string, string>>, name: string) =>
    Object.entries(from).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  return {
    id,
    scheme,
    url: 'https://management.azure.com/',
    parameter: name => found(parameters, name),
    secret: name => {
      const value = found(parameters, name);
      return value === undefined ? undefined : new Secret(value);
    },
    setting: name => found(settings, name),
  };
}

/** The first application of the default world, which may do everything to sites. */
export function deployer(world: World = defaultWorld()) {
  const application = world.applications[0];
  if (application === undefined) throw new Error('the default world has no application');
  return {
    tenant: world.tenant,
    client: application.clientId,
    secret: new Secret(application.secret),
    subscription: world.subscription,
  };
}
