// How far it is, once for every check: one line for a log, and a bar for a terminal.
import type { Plan } from '../../rollout/plan.js';
import type { State } from '../../rollout/state.js';
import { formatPercent } from '../../traffic/split.js';
import type { Kept, Session } from './session.js';

const width = 20;

export type Checked = Pick<Session, 'host'> & {
  readonly order: Pick<Session['order'], 'plan'>;
  readonly kept: Pick<Kept, 'state' | 'verdict'>;
};

export function tellCheck({ kept, order, host }: Checked, because: string): void {
  const { plan } = order;
  const { state, verdict } = kept;
  const done = doneShare(plan, state);
  const place = placeOf(plan, state);
  const requests = verdict === undefined ? [] : [`${count(verdict.requests.candidate)} candidate requests`];
  const left = leftMilliseconds(plan, state);
  const time = left === undefined || left === 0 ? [] : [`at least ${minutes(left)} left`];
  const facts = [...requests, ...time].join(', ');
  const line = `${place}: ${because}${facts === '' ? '' : ` (${facts})`}`;
  const filled = Math.round(done * width);
  const drawn = `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${[place, ...time, ...requests].join(', ')}`;
  const now = { line, bar: drawn, percent: Math.round(done * 100) };
  if (host.progress === undefined) host.log.info(line);
  else host.progress(now);
}

function placeOf({ rungs }: Plan, state: State): string {
  const rung = 'rung' in state && state.rung >= 0 ? `, rung ${state.rung + 1} of ${rungs.length + 1}` : '';
  return `${formatPercent(state.seen ?? 0)} ${state.name}${rung}`;
}

type Stretch = { readonly from: number; readonly milliseconds: number };

/** What is to be judged in all, rung by rung, and the watch behind them. */
function stretches({ rungs, watchMilliseconds }: Plan): readonly Stretch[] {
  const lengths = [
    ...rungs.map(({ lasts }) => (lasts.kind === 'time' ? lasts.milliseconds : lasts.atMostMilliseconds)),
    watchMilliseconds,
  ];
  let from = 0;
  return lengths.map(milliseconds => {
    const stretch = { from, milliseconds };
    from += milliseconds;
    return stretch;
  });
}

function doneMilliseconds(plan: Plan, state: State): number {
  const all = stretches(plan);
  const at = 'rung' in state && state.asked < 100 ? Math.max(0, state.rung) : all.length - 1;
  const { from, milliseconds } = all[at] ?? { from: 0, milliseconds: 0 };
  const since = 'since' in state ? state.at - state.since : 0;
  return from + Math.min(milliseconds, Math.max(0, since));
}

function wholeMilliseconds(plan: Plan): number {
  return stretches(plan).reduce((sum, { milliseconds }) => sum + milliseconds, 0);
}

function doneShare(plan: Plan, state: State): number {
  const whole = wholeMilliseconds(plan);
  return whole === 0 ? 1 : Math.min(1, doneMilliseconds(plan, state) / whole);
}

function leftMilliseconds(plan: Plan, state: State): number | undefined {
  if (['rolling-back', 'standing-by'].includes(state.name) || state.failed) return undefined;
  return Math.max(0, wholeMilliseconds(plan) - doneMilliseconds(plan, state));
}

function minutes(milliseconds: number): string {
  const whole = Math.ceil(milliseconds / 60_000);
  return whole < 60 ? `${whole} min` : `${Math.floor(whole / 60)} h ${whole % 60} min`;
}

function count(requests: number): string {
  return requests.toLocaleString('en-US');
}
