// One gate from its first look to its last: it sleeps, asks, judges and tells, until somebody else says that it is over.
import { asFault } from '../../fault/fault.js';
import type { Host } from '../../host/host.js';
import type { Clock } from '../../http/clock.js';
import { startJudge } from '../../judge/judge.js';
import type { Spread } from '../../judge/reading.js';
import type { Verdict } from '../../judge/verdict.js';
import { isOver } from '../../steps/slo-gate/ending.js';
import type { GatePlan, Look, Watched } from '../../steps/slo-gate/port.js';
import { lookAt, offsetOf } from '../../steps/slo-gate/schedule.js';
import type { Counting } from '../../telemetry/generator.js';
import { type Collected, startCollecting } from './collecting.js';

export type Watching = {
  /** Traffic of its own is made for this watch, and for no longer. */
  readonly telemetry: Counting;
  readonly clock: Clock;
  readonly host: Pick<Host, 'log' | 'progress' | 'cancelled'>;
  /** What sets this gate apart from others that run beside it. */
  readonly name: string;
};

export async function watch(plan: GatePlan, watching: Watching): Promise<Watched> {
  const { traffic } = watching.telemetry;
  traffic?.begin(plan.arms, 'slo-gate');
  try {
    return await lookUntilOver(plan, watching);
  } finally {
    await traffic?.rest();
  }
}

async function lookUntilOver(plan: GatePlan, watching: Watching): Promise<Watched> {
  const { clock, host, telemetry } = watching;
  const collect = startCollecting(plan, telemetry, await spreadBefore(plan, watching));
  const looks: Look[] = [];
  const judge = startJudge();
  for (;;) {
    await clock.sleep(Math.max(0, nextLook(plan, watching, looks.length) - clock.now()), host.cancelled);
    const collected = await collect(clock.now());
    const now = clock.now();
    const verdict = judge(plan.setup, collected.evidence);
    looks.push({ at: now, kind: verdict.kind, because: verdict.because });
    const { answeredUntil, unreadableSince } = collected;
    if (isOver(plan, { now, verdict, answeredUntil, unreadableSince })) {
      return watchedAs({ collected, verdict, looks }, now);
    }
    tell(plan, watching, { verdict, collected });
  }
}

type Last = { readonly collected: Collected; readonly verdict: Verdict; readonly looks: readonly Look[] };

function watchedAs({ collected, verdict, looks }: Last, endedAt: number): Watched {
  const { evidence, remarks } = collected;
  return { verdict, evidence, remarks: [...new Set(remarks)], looks, endedAt };
}

/** Budgets are about the past: they are looked at before the first interval is over. */
function nextLook(plan: GatePlan, { clock, name }: Watching, taken: number): number {
  if (plan.kind === 'past') return clock.now();
  const { stepMilliseconds: step, lagMilliseconds: lag } = plan.setup;
  const early = plan.budgets.length > 0 ? 1 : 0;
  if (taken < early) return clock.now();
  const offset = offsetOf(name, step);
  const planned = lookAt(plan.from + (taken - early + 1) * step, { lag, offset });
  // After a source that answered late, the looks go on at their usual places.
  const passed = Math.ceil((clock.now() - planned) / step);
  return passed > 0 && taken > early ? planned + passed * step : planned;
}

/** How alike the instances of stable are, before anything is judged: whether failures come one by one. */
async function spreadBefore(
  plan: GatePlan,
  { telemetry, clock, host }: Watching,
): Promise<Spread | undefined> {
  const { stable } = plan.arms;
  const { stepMilliseconds: step, lagMilliseconds: lag, settings } = plan.setup;
  const isCompared = plan.setup.objectives.some(({ kind }) => kind === 'no-worse');
  if (!isCompared || stable === undefined || telemetry.spread === undefined || settings.cluster !== 'auto') {
    return undefined;
  }
  const to = Math.min(plan.from, Math.floor((clock.now() - lag) / step) * step);
  const from = to - Math.ceil(hour / step) * step;
  try {
    const answer = await telemetry.spread({ stable, grid: { from, to, stepMilliseconds: step } });
    if (answer.kind === 'told') return answer.value;
    host.log.debug(`how failures come together is not known: ${answer.why}`);
    return undefined;
  } catch (thrown) {
    // Not knowing it makes the gate no less strict. The end of the run goes on.
    if (asFault(thrown).code === 'CANCELLED') throw thrown;
    host.log.debug(`how failures come together is not known: ${asFault(thrown).message}`);
    return undefined;
  }
}

const hour = 3_600_000;
const width = 20;

function tell(plan: GatePlan, { host, clock }: Watching, last: Omit<Last, 'looks'>): void {
  const { verdict, collected } = last;
  const whole = plan.until - plan.from;
  const done = Math.min(1, Math.max(0, ((collected.answeredUntil ?? plan.from) - plan.from) / whole));
  const left = Math.max(0, plan.until + plan.setup.lagMilliseconds - clock.now());
  const { candidate, stable } = verdict.requests;
  const counts = plan.arms.stable === undefined ? `${candidate}` : `${candidate} and ${stable}`;
  const place = `${verdict.kind}, ${counts} requests, ${Math.ceil(left / 60_000)} min left`;
  const filled = Math.round(done * width);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${place}`;
  const line = `${place}: ${verdict.because}`;
  if (host.progress === undefined) host.log.info(line);
  else host.progress({ line, bar, percent: Math.round(done * 100) });
}
