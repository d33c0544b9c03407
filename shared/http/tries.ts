// A request over all its tries: takes its place in the budget, sends, judges what came, waits, and sends again.

import type { Fault } from '../fault/fault.js';
import { traceUrl } from './answer/redact.js';
import { crowdedOut, type History, isRedirect, refused, unanswered } from './answer/refusal.js';
import { saidBy } from './answer/words.js';
import { type Call, canRepeatBody, type Heard, isRead, type Reply, requestIdOf } from './call.js';
import type { Clock } from './clock.js';
import type { Limiter } from './retry/limiter.js';
import { type Decision, decide, isPassing, mayHaveApplied, type Setback } from './retry/retry.js';
import type { Exchange } from './wire/exchange.js';

export type Parts = {
  readonly exchange: Exchange;
  readonly limiter: Limiter;
  readonly clock: Clock;
  readonly random: () => number;
  readonly trace: (line: string) => void;
};

/** A reply that is no refusal, and how it came about. */
export type Ended = { readonly reply: Reply; readonly history: History };

/** A try is of no use without a little time for its answer. */
const longestReserveMilliseconds = 2_000;

/** `accepts` lets a refusal through that its receiver knows how to answer. */
export async function perform(
  parts: Parts,
  call: Call,
  accepts: (reply: Reply) => boolean = () => false,
): Promise<Ended> {
  const { clock } = parts;
  const endsAt = clock.now() + call.deadlineMilliseconds;
  let applied = false;
  let last: Fault | undefined;
  for (let tries = 1; ; tries += 1) {
    const place = { endsAt, history: { tries: tries - 1, mayHaveApplied: applied }, last };
    await takePlace(parts, call, place);
    const startedAt = clock.now();
    const heard = await parts.exchange(call, Math.min(call.tryMilliseconds, endsAt - startedAt));
    if (heard.kind === 'reply') parts.limiter.learn(call, heard.reply.status, headerOf(heard.reply));
    const setback = setbackOf(heard, accepts);
    applied ||= !isRead(call) && setback !== undefined && mayHaveApplied(setback);
    const decision = setback && next(parts, call, { setback, tries, endsAt });
    parts.trace(traceLine(call, heard, { took: clock.now() - startedAt, decision }));
    const history = { tries, mayHaveApplied: applied };
    if (setback !== undefined) last = faultOf(call, heard, { ...history, passing: isPassing(setback) });
    if (decision?.kind === 'wait') await clock.sleep(decision.milliseconds, call.signal);
    else if (last !== undefined && setback !== undefined) throw last;
    else if (heard.kind === 'reply') return { reply: heard.reply, history };
  }
}

type Place = {
  readonly endsAt: number;
  readonly history: History;
  /** How the try before ended. It says more than that there is no time for another. */
  readonly last: Fault | undefined;
};

async function takePlace({ limiter, clock }: Parts, call: Call, place: Place): Promise<void> {
  call.signal.throwIfAborted();
  // A timer may ring late: a place that costs no wait is still worth taking.
  const affordable = Math.max(0, place.endsAt - clock.now() - reserveOf(call));
  const wait = limiter.reserve(call, affordable);
  if (wait === undefined) throw place.last ?? crowdedOut(call, place.history);
  if (wait > 0) await clock.sleep(wait, call.signal);
}

function setbackOf(heard: Heard, accepts: (reply: Reply) => boolean): Setback | undefined {
  if (heard.kind === 'silence') return { kind: 'silence', error: heard.silence.error };
  const { reply } = heard;
  if (reply.status < 400 && !isRedirect(reply.status)) return undefined;
  if (accepts(reply)) return undefined;
  return { kind: 'status', status: reply.status, code: saidBy(reply.text).code, asked: reply.asked };
}

function reserveOf(call: Call): number {
  return Math.min(longestReserveMilliseconds, call.deadlineMilliseconds / 4);
}

type Turn = { readonly setback: Setback; readonly tries: number; readonly endsAt: number };

function next({ clock, random }: Parts, call: Call, { setback, tries, endsAt }: Turn): Decision {
  if (!canRepeatBody(call.body)) return { kind: 'give-up' };
  const attempt = {
    retry: call.retry,
    tries,
    remainingMilliseconds: endsAt - clock.now(),
    reserveMilliseconds: reserveOf(call),
    random: random(),
  };
  return decide(attempt, setback);
}

function faultOf(call: Call, heard: Heard, history: History & { readonly passing: boolean }): Fault {
  return heard.kind === 'reply'
    ? refused(call, heard.reply, history)
    : unanswered(call, heard.silence, history);
}

type Told = { readonly took: number; readonly decision: Decision | undefined };

/** One line for each try. Never a header, never a body, never the value of a query parameter. */
function traceLine(call: Call, heard: Heard, { took, decision }: Told): string {
  const result = heard.kind === 'reply' ? String(heard.reply.status) : heard.silence.error;
  const id = heard.kind === 'reply' ? requestIdOf(headerOf(heard.reply)) : heard.silence.requestId;
  return [
    `${call.method} ${traceUrl(call.url)} ${result} ${took} ms`,
    id === undefined ? '' : ` request-id=${id}`,
    decision?.kind === 'wait' ? `, again in ${decision.milliseconds} ms` : '',
  ].join('');
}

function headerOf(reply: Reply): (name: string) => string | undefined {
  return name => reply.headers.get(name);
}
