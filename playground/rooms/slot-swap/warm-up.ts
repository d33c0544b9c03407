// Before a swap App Service asks the source's workers until they answer: any answer will do, unless statuses are named.
import type { Ask } from '../../exchange.js';
import type { Arm, State } from '../../state.js';
import { serveUnasked } from '../small-app.js';
import { runningNow } from '../web-workers/restart.js';

export const tries = 5;

export type WarmUp = 'warm' | 'wrong-status' | 'no-answer';

const pingOf = (arm: Arm): Ask => {
  const path = arm.settings['WEBSITE_SWAP_WARMUP_PING_PATH'] ?? '/';
  return {
    method: 'GET',
    host: arm.hostName,
    path: path.split('?')[0] ?? '/',
    query: new URLSearchParams(path.split('?')[1] ?? ''),
    target: path,
    headers: { 'user-agent': 'SiteWarmup' },
    body: '',
    secure: false,
  };
};

const wantedStatuses = (arm: Arm): readonly number[] =>
  (arm.settings['WEBSITE_SWAP_WARMUP_PING_STATUSES'] ?? '')
    .split(',')
    .map(each => Number(each.trim()))
    .filter(each => each >= 100);

/** One try: every worker is asked once. A worker that did not come up gives no answer at all. */
export const pingOnce = (state: State, arm: Arm, at: Date): WarmUp => {
  if (runningNow(state, arm).kind !== 'app') return 'no-answer';
  const wanted = wantedStatuses(arm);
  const ping = pingOf(arm);
  const statuses = arm.instances.map(instance => serveUnasked({ ask: ping, state, arm, instance, at }));
  return wanted.length === 0 || statuses.every(each => wanted.includes(each)) ? 'warm' : 'wrong-status';
};
