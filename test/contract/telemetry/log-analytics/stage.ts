// A playground with visitors, and a source that asks its Log Analytics over the real transport.
import { defaultWorld } from '../../../../playground/default-world.js';
import type { Habits } from '../../../../playground/habits.js';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import { componentResource, logWorldOf } from '../../../../playground/rooms/log-analytics/world.js';
import type { Grid } from '../../../../shared/judge/reading.js';
import { logAnalytics } from '../../../../shared/telemetry/log-analytics/log-analytics.js';
import type { LogSettings } from '../../../../shared/telemetry/log-analytics/settings.js';
import type { Telemetry } from '../../../../shared/telemetry/telemetry.js';
import { call, rule, setRules, signIn } from '../../playground/caller.js';
import { type Entry, enter } from '../../traffic/stage.js';

export const minute = 60_000;
export const front = 'payments.azurewebsites.net';
export const stagingHost = 'payments-staging-a1b2c3.westeurope-01.azurewebsites.net';
/** What the builds of the default world report. */
export const arms = { candidate: { version: '1.1.0' }, stable: { version: '1.0.0' } };

export type Wish = Partial<LogSettings> & {
  readonly by?: 'workspace' | 'resource';
  readonly as?: string;
  /** Whose audience the token has. */
  readonly audience?: string;
  readonly deadlineMilliseconds?: number;
};

export type Stage = {
  readonly playground: Playground;
  readonly entry: Entry;
  readonly source: (wish?: Wish) => Telemetry;
  readonly visit: (host: string, times: number, path?: string) => Promise<void>;
  readonly pass: (milliseconds: number) => void;
  readonly habits: (change: Partial<Habits>) => void;
  /** The last minutes, and the one that runs. */
  readonly grid: (minutes?: number) => Grid;
};

export async function stage(habits: Partial<Habits> = {}): Promise<Stage> {
  const playground = await startPlayground({ seed: 7, world: { ...defaultWorld(), habits } });
  const entry = enter(playground);
  const { state } = playground;
  return {
    playground,
    entry,
    source: wish => sourceOf(playground, entry, wish),
    visit: async (host, times, path = '/') => {
      for (let each = 0; each < times; each += 1) await call(playground.url, host, path);
    },
    pass: milliseconds => state.clock.advance(milliseconds),
    habits: change => {
      state.habits = { ...state.habits, ...change };
    },
    grid: (minutes = 30) => {
      const to = Math.floor(state.clock.now().getTime() / minute) * minute + minute;
      return { from: to - minutes * minute, to, stepMilliseconds: minute };
    },
  };
}

/** To the middle of a minute, so that no test runs over its end. */
export function settle({ playground, pass }: Stage): void {
  const now = playground.state.clock.now().getTime();
  pass(minute - (now % minute) + minute / 2);
}

export async function split({ playground }: Stage, percent: number): Promise<void> {
  await setRules(playground, rule(percent));
}

function sourceOf(playground: Playground, entry: Entry, wish: Wish = {}): Telemetry {
  const {
    by = 'workspace',
    as: application = 'deployer',
    audience = 'https://api.loganalytics.io',
    ...rest
  } = wish;
  const { cloud, transport } = entry.arm();
  const scope =
    by === 'workspace'
      ? ({ kind: 'workspace', id: logWorldOf(playground.state).workspace.id } as const)
      : ({ kind: 'resource', resourceId: componentResource(playground.state) } as const);
  const getToken = async () => {
    const bearer = await signIn(playground, { application, scope: `${audience}/.default` });
    return { token: bearer.replace(/^Bearer /, ''), expiresOnTimestamp: 1 };
  };
  return logAnalytics({ scope, ...rest, cloud, transport, credential: { getToken }, clock: entry.clock });
}
