// The small app behind each slot: says who it is, and fails, waits or is down as the world tells it.
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, type Ask, html, json, text } from '../exchange.js';
import { errorRateAt } from '../load/pressure.js';
import { normal } from '../random.js';
import type { Arm, State } from '../state.js';
import type { WayIn } from '../traffic.js';
import type { Behaviour, Latency } from '../world.js';
import { reportRequest } from './log-analytics/telemetry.js';
import { measuredAs } from './web-workers/measured.js';
import { type Running, runningNow } from './web-workers/restart.js';

/** 99 of 100 draws of a normal distribution stay below this many standard deviations. */
const ninetyNinth = 2.326;

/** Log-normal: half of the requests are faster than the median, one in a hundred is slower than the tail. */
const drawLatency = (latency: Latency, state: State): number => {
  if (latency.medianMs <= 0) return 0;
  const spread = Math.log(Math.max(1, latency.tailMs / latency.medianMs)) / ninetyNinth;
  return latency.medianMs * Math.exp(spread * normal(state.behaviour));
};

/** Who answers, as the app itself says it: its name, and the slot or revision it runs as. */
type Self = Readonly<Record<string, string>>;

const answerOf = (ask: Ask, self: Self, app: Behaviour, fails: boolean): Answer => {
  const headers = { 'x-app-version': app.version };
  const identity = { ...self, version: app.version };
  if (ask.path === '/health') return text(200, 'Healthy', headers);
  if (fails) return json(500, { ...identity, error: 'This request failed on order.' }, headers);
  if (ask.path === '/' || ask.path === '/version') return json(200, identity, headers);
  return json(404, { ...identity, error: `Nothing lives at ${ask.path}.` }, headers);
};

const unavailable = (): Answer => html(503, 'Service Unavailable');

const failing = ({ errorRate, underLoad = [] }: Behaviour, self: Self, { pressure }: State): number =>
  Math.max(errorRate, errorRateAt(underLoad, pressure.note(Object.values(self).join('/'))));

const respondAs = (ask: Ask, state: State, self: Self, app: Behaviour): Answer =>
  app.down ? unavailable() : answerOf(ask, self, app, state.behaviour.next() < failing(app, self, state));

/** One request answered by an app that runs, in its own time. */
export const answerAs = async (ask: Ask, state: State, self: Self, app: Behaviour): Promise<Answer> => {
  const name = Object.values(self).join('/');
  if (ask.path === '/metrics' && !app.down) return state.appCounters.exposition(name, app.version);
  const began = performance.now();
  const answer = respondAs(ask, state, self, app);
  const milliseconds = app.down ? 0 : drawLatency(app.latency, state);
  if (milliseconds > 0) await wait(milliseconds, undefined, { ref: false });
  const seconds = (performance.now() - began) / 1000;
  if (!app.down) state.appCounters.count(name, app.version, { status: answer.status, seconds });
  return answer;
};

const selfOf = (arm: Arm): Self => ({ app: arm.site, slot: arm.slot });

type Visit = {
  readonly state: State;
  readonly arm: Arm;
  readonly way: WayIn;
  readonly instance: string;
  readonly status: number;
  readonly seconds: number;
  readonly at: Date;
};

/** Counts one request where metrics are made from. */
const count = ({ state, arm, way, instance, status, seconds, at }: Visit): void => {
  state.traffic.count({ site: arm.site, slot: arm.slot, way, status });
  state.minutes.record({
    resource: measuredAs(arm),
    measure: 'requests',
    dimensions: { Instance: instance, status: String(status) },
    value: seconds,
    at,
  });
};

/** Instances take turns. */
const nextInstance = (arm: Arm): string => {
  arm.turn = (arm.turn + 1) % Math.max(1, arm.instances.length);
  return arm.instances[arm.turn] ?? '';
};

/** Where no app runs, the platform answers for it. */
const answerNow = (running: Running, ask: Ask, state: State, arm: Arm): Answer | Promise<Answer> => {
  switch (running.kind) {
    case 'stopped':
      return html(403, 'Error 403 - This web app is stopped.');
    case 'not-up':
      return unavailable();
    case 'app':
      return answerAs(ask, state, selfOf(arm), running.app);
    default: {
      const unreachable: never = running;
      return unreachable;
    }
  }
};

/** One request served by the app behind an arm. */
export const serveApp = async (ask: Ask, state: State, arm: Arm, way: WayIn): Promise<Answer> => {
  const began = performance.now();
  const answer = await answerNow(runningNow(state, arm), ask, state, arm);
  const seconds = (performance.now() - began) / 1000;
  const instance = nextInstance(arm);
  count({ state, arm, way, instance, status: answer.status, seconds, at: state.clock.now() });
  reportRequest(state, { ask, answer, role: arm.site, instance, milliseconds: seconds * 1000 });
  return { ...answer, arm: arm.slot };
};

type Ping = {
  readonly ask: Ask;
  readonly state: State;
  readonly arm: Arm;
  readonly instance: string;
  readonly at: Date;
};

/** One request that the platform itself makes of one worker; only its status matters. */
export const serveUnasked = ({ ask, state, arm, instance, at }: Ping): number => {
  const running = runningNow(state, arm);
  const { status } = running.kind === 'app' ? respondAs(ask, state, selfOf(arm), running.app) : unavailable();
  count({ state, arm, way: 'warm-up', instance, status, seconds: 0, at });
  return status;
};
