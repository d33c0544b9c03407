// What the telemetry library inside each app reports: every request that the app itself answered, as it was.
import type { Answer, Ask } from '../../exchange.js';
import { type Chance, chance } from '../../random.js';
import type { State } from '../../state.js';
import { type Rows, startRows } from './rows.js';

export type Telemetry = {
  readonly rows: Rows;
  /** Which requests are stored, and which of those are late. */
  readonly luck: Chance;
  /** When each principal asked, for those that ask too often. */
  readonly asked: Map<string, number[]>;
};

export const startTelemetry = (seed: number): Telemetry => ({
  rows: startRows(),
  luck: chance(seed, 'telemetry'),
  asked: new Map(),
});

export type Served = {
  readonly ask: Ask;
  readonly answer: Answer;
  /** The name of the site or app. */
  readonly role: string;
  /** The worker or replica. */
  readonly instance: string;
  readonly milliseconds: number;
};

/** By this header an app says which build it is. Pages of the platform have none, and no app reports those. */
const versionHeader = 'x-app-version';

export const reportRequest = (state: State, { ask, answer, role, instance, milliseconds }: Served): void => {
  const version = answer.headers[versionHeader];
  if (typeof version !== 'string') return;
  const { habits, telemetry } = state;
  const count = Math.max(1, Math.round(habits.logsSampling));
  if (count > 1 && telemetry.luck.next() >= 1 / count) return;
  const isLate = habits.logsLateOneIn > 0 && telemetry.luck.next() < 1 / habits.logsLateOneIn;
  const at = state.clock.now().getTime();
  const seconds = habits.logsDelaySeconds + (isLate ? habits.logsLateSeconds : 0);
  telemetry.rows.add({
    at,
    knownAt: at + seconds * 1000,
    milliseconds,
    status: answer.status,
    count,
    origin: {
      name: `${ask.method} ${ask.path}`,
      url: `https://${ask.host}${ask.path}`,
      version,
      role,
      instance,
    },
  });
};
