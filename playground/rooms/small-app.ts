// The small app behind each slot: says who it is, and fails, waits or is down as the world tells it.
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, type Ask, html, json, text } from '../exchange.js';
import { normal } from '../random.js';
import type { Arm, State } from '../state.js';
import type { WayIn } from '../traffic.js';
import type { Latency } from '../world.js';

/** 99 of 100 draws of a normal distribution stay below this many standard deviations. */
const ninetyNinth = 2.326;

/** Log-normal: half of the requests are faster than the median, one in a hundred is slower than the tail. */
const drawLatency = (latency: Latency, state: State): number => {
  if (latency.medianMs <= 0) return 0;
  const spread = Math.log(Math.max(1, latency.tailMs / latency.medianMs)) / ninetyNinth;
  return latency.medianMs * Math.exp(spread * normal(state.behaviour));
};

const answerOf = (ask: Ask, arm: Arm, fails: boolean): Answer => {
  const headers = { 'x-app-version': arm.app.version };
  const self = { app: arm.site, slot: arm.slot, version: arm.app.version };
  if (ask.path === '/health') return text(200, 'Healthy', headers);
  if (fails) return json(500, { ...self, error: 'This request failed on order.' }, headers);
  if (ask.path === '/' || ask.path === '/version') return json(200, self, headers);
  return json(404, { ...self, error: `Nothing lives at ${ask.path}.` }, headers);
};

/** One request served by the app behind an arm, counted where metrics are made from. */
export const serveApp = async (ask: Ask, state: State, arm: Arm, way: WayIn): Promise<Answer> => {
  const { app } = arm;
  const answer = app.down
    ? html(503, 'Service Unavailable')
    : answerOf(ask, arm, state.behaviour.next() < app.errorRate);
  const milliseconds = app.down ? 0 : drawLatency(app.latency, state);
  if (milliseconds > 0) await wait(milliseconds, undefined, { ref: false });
  state.traffic.count({ site: arm.site, slot: arm.slot, way, status: answer.status });
  return { ...answer, arm: arm.slot };
};
