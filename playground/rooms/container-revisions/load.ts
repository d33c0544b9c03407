// How many replicas a revision has: its least number, more while many requests come, none after a time without any.
import type { Fields } from '../../exchange.js';
import { fieldsIn, listIn, numberIn } from '../container-apps/merge.js';

/** Requests are looked at in windows of this length, as Container Apps does for its http rule. */
const windowMilliseconds = 15_000;
/** How long fewer replicas must be enough before there are fewer. */
const calmMilliseconds = 300_000;
const usualConcurrency = 10;
const usualMost = 10;

export type Load = {
  readonly least: number;
  readonly most: number;
  /** How many requests at once one replica is meant for. */
  readonly concurrency: number;
  /** The number of the window that is being counted. */
  window: number;
  requests: number;
  requestsBefore: number;
  ready: number;
  /** Replicas that are starting, and when they are ready. */
  growing: { readonly replicas: number; readonly readyAt: number } | undefined;
  /** When all of them were last needed. */
  neededAt: number;
  askedAt: number;
};

const concurrencyIn = (scale: Fields): number => {
  for (const rule of listIn(scale, 'rules')) {
    const given = Number(fieldsIn(fieldsIn(rule, 'http'), 'metadata')['concurrentRequests']);
    if (given > 0) return given;
  }
  return usualConcurrency;
};

export const startLoad = (template: Fields, at: number): Load => {
  const scale = fieldsIn(template, 'scale');
  const least = numberIn(scale, 'minReplicas') ?? 0;
  return {
    least,
    most: numberIn(scale, 'maxReplicas') ?? usualMost,
    concurrency: concurrencyIn(scale),
    window: 0,
    requests: 0,
    requestsBefore: 0,
    ready: Math.max(least, 1),
    growing: undefined,
    neededAt: at,
    askedAt: at,
  };
};

const turnWindow = (load: Load, now: number): void => {
  const window = Math.floor(now / windowMilliseconds);
  if (window === load.window) return;
  load.requestsBefore = window === load.window + 1 ? load.requests : 0;
  load.requests = 0;
  load.window = window;
};

const wantedBy = (load: Load): number => {
  const atOnce = load.requestsBefore / (windowMilliseconds / 1000);
  const wanted = Math.ceil(atOnce / load.concurrency);
  return Math.min(Math.max(wanted, load.least, 1), load.most);
};

/** Brings the number of replicas up to date. */
export const settleLoad = (load: Load, now: number, startMilliseconds: number): void => {
  turnWindow(load, now);
  if (load.growing && load.growing.readyAt <= now) {
    load.ready = load.growing.replicas;
    load.growing = undefined;
  }
  const wanted = wantedBy(load);
  if (wanted >= load.ready) load.neededAt = now;
  if (wanted > load.ready && wanted !== load.growing?.replicas) {
    load.growing = { replicas: wanted, readyAt: load.growing?.readyAt ?? now + startMilliseconds };
  }
  if (wanted < load.ready && now - load.neededAt >= calmMilliseconds) load.ready = wanted;
};

export const countRequest = (load: Load, now: number): void => {
  turnWindow(load, now);
  load.requests += 1;
  load.askedAt = now;
};

export const isIdle = (load: Load, now: number, idleMilliseconds: number): boolean =>
  load.least === 0 && now - load.askedAt >= idleMilliseconds;
