// A journal as a real run writes it, only longer: one share looked at every minute for weeks, by the collector of a
// rollout, with counts as platform metrics give them. Nearly every line holds evidence.
import { startJudge } from '../../shared/judge/judge.js';
import { usualObjectives } from '../../shared/judge/objectives/usual.js';
import type { Cell } from '../../shared/judge/reading.js';
import { usualSettings } from '../../shared/judge/settings.js';
import type { JudgeSetup } from '../../shared/judge/setup.js';
import { beginState, decide } from '../../shared/rollout/decide.js';
import type { Event, VerdictTold } from '../../shared/rollout/event.js';
import { formatDecision, formatHeader } from '../../shared/rollout/journal.js';
import type { Look } from '../../shared/rollout/look.js';
import type { Plan } from '../../shared/rollout/plan.js';
import type { Telemetry } from '../../shared/telemetry/telemetry.js';
import { startCollector } from '../../shared/wiring/rollout/evidence/collector.js';
import { verdictTold } from '../../shared/wiring/rollout/evidence/told.js';
import { planFor } from './bake.js';
import { standInArms } from './stand-in.js';

const minute = 60_000;
const percent = 20;
export const openedAt = Date.UTC(2026, 0, 5, 9);

const lasts = { kind: 'time', milliseconds: 2_000 * 60 * minute } as const;

/** A rung of months, longer than any ladder may be: it is judged again and again. */
export const longPlan: Plan = {
  ...planFor({ ladder: '20%/1h, 100%', watchMilliseconds: 0, stepMilliseconds: minute, perMinute: 0 }),
  rungs: [{ percent, lasts }],
};

const setup: JudgeSetup = {
  objectives: usualObjectives({ latency: 'none' }),
  settings: usualSettings,
  plan: [{ percent, milliseconds: lasts.milliseconds }],
  stepMilliseconds: minute,
  lagMilliseconds: longPlan.lagMilliseconds,
  sharing: { independent: true, stickyMilliseconds: 0, settlingMilliseconds: longPlan.settlingMilliseconds },
};

/** All that happens before the first look. */
export function* beginning(): Generator<Event> {
  const at = openedAt;
  yield { kind: 'begun', at };
  yield { kind: 'claim-granted', at };
  yield { kind: 'candidate-accepted', builds: { candidate: 'sha256:new', stable: 'sha256:old' }, at };
  yield { kind: 'arm-ready', at };
  yield { kind: 'probe-passed', at };
  yield { kind: 'raise-asked', percent, at };
  yield { kind: 'settled', percent, at };
}

export type LongJournal = { readonly lines: readonly string[]; readonly withEvidence: number };

/** `judged`: by the judge, whom the header tells what it was told; else by nobody, as in older journals. */
export async function longJournal(count: number, judged: boolean): Promise<LongJournal> {
  const header = { plan: longPlan, openedAt, ...(judged && { setup }) };
  const lines = [formatHeader(header)];
  const collector = startCollector({ telemetry, setup, arms: standInArms });
  const judge = judged ? startJudge() : undefined;
  let state = beginState(longPlan, openedAt);
  let withEvidence = 0;
  const take = (event: Event, evidence?: Look) => {
    const decision = decide(longPlan, state, event);
    state = decision.state;
    lines.push(formatDecision({ event, decision, ...(evidence && { evidence }) }));
    if (evidence?.counts !== undefined) withEvidence += 1;
  };
  for (const event of beginning()) take(event);
  for (let at = openedAt + minute; lines.length < count; at += minute) {
    const { evidence, look } = await collector.collect(state, at);
    const verdict = judge === undefined ? plainVerdict(at) : verdictTold(judge(setup, evidence), evidence);
    take({ kind: 'judged', verdict, at: at + 1_234 }, look);
  }
  return { lines, withEvidence };
}

export function plainVerdict(at: number): VerdictTold {
  const requests = ((at - openedAt) / minute) * 1_200;
  return {
    kind: 'pass',
    hold: false,
    sufficient: false,
    because: `errors <= 5%: ${requests / 1_000} of ${requests} candidate requests failed (0.1 %), at most 5 % may`,
    candidateRequests: requests,
    judgedUntil: at - longPlan.lagMilliseconds,
  };
}

const telemetry: Telemetry = {
  name: 'this bench',
  abilities: {
    stepMilliseconds: minute,
    lagMilliseconds: longPlan.lagMilliseconds,
    latency: 'none',
    questions: ['counts'],
    leastRoles: [],
  },
  counts: async ({ grid }) => {
    const count = (grid.to - grid.from) / minute;
    const intervals = Array.from({ length: count }, (_, at) => {
      const from = grid.from + at * minute;
      return { from, candidate: cellOf(1_200, from), stable: cellOf(4_800, from + 1) };
    });
    const lastSeen = { candidate: grid.to, stable: grid.to };
    return { kind: 'told', value: { grid, intervals, lastSeen, remarks: [] } };
  },
};

/** A healthy service: requests and errors come in waves, of both arms alike. */
function cellOf(perMinute: number, seed: number): Cell {
  const total = Math.round(perMinute * (1 + 0.05 * Math.sin(seed / 97_000)));
  return { total, bad: Math.round(total * 0.001 * (1 + Math.sin(seed / 61_000))) };
}
