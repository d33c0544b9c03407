// Before the start: what the shares can see at the traffic of lately. Where it is sure that no candidate could ever be seen
// enough of, the plan is refused, and does not fail at night instead. Whatever is not known is told, and refuses nothing.

import { canBeEnough } from '../../judge/foreseeing/enough.js';
import type { Foreseeing } from '../../judge/foreseeing/gains.js';
import type { Reading } from '../../judge/reading.js';
import type { Settings } from '../../judge/settings.js';
import type { JudgeSetup, PlannedShare } from '../../judge/setup.js';
import type { Plan } from '../../rollout/plan.js';
import { share, span } from '../../rollout/words.js';
import type { Answered, Arms } from '../../telemetry/telemetry.js';
import type { CanaryValues } from '../canary-shift/inputs.js';
import { isMade, type Outline, unfit } from '../canary-shift/plan-of.js';
import type { RolloutDesk, Surveyed } from '../canary-shift/port.js';
import { foretell } from '../slo-gate/foresight-report.js';
import { dayGrid, hour, hourGrid, type Lately, latelyFrom, type Terms } from './lately.js';

type Ready = { readonly outlined: Outline; readonly surveyed: Surveyed; readonly goesOn: boolean };
type Desk = Pick<RolloutDesk, 'lately'>;
type Values = Pick<CanaryValues, 'source' | 'load' | 'dry-run'>;

/** What has begun goes on whatever the traffic is; requests of our own come as often as they are sent. */
export async function withOutlook(desk: Desk, ready: Ready, values: Values): Promise<Outline> {
  const { outlined, goesOn } = ready;
  const { setup } = outlined;
  if (setup === undefined || goesOn || isMade(values)) return outlined;
  const rungs = setup.plan.filter(({ percent }) => percent < 100);
  if (rungs.length === 0 || setup.objectives.every(({ kind }) => kind === 'sustained')) return outlined;
  const asking = { desk, arms: armsIn(ready), ...termsOf(ready) };
  const ofHour = await ask(asking, hourGrid(asking));
  if (ofHour?.kind === 'unreadable') return unknown(outlined, ofHour.why);
  const first = ofHour?.kind === 'told' ? latelyFrom(ofHour.value, undefined) : undefined;
  const looked = {
    setup,
    rungs,
    plan: outlined.plan,
    source: ready.surveyed.telemetry?.name ?? 'the source',
  };
  if (first !== undefined) {
    const told = tell(first, looked);
    if (told.isDecidable) return withTold(outlined, told, values);
  }
  // Only where it matters: whether the hour is known as a whole, and which hour would do.
  const ofDay = await ask(asking, dayGrid(asking));
  const day = ofDay?.kind === 'told' ? ofDay.value : undefined;
  const lately = ofHour?.kind === 'told' ? latelyFrom(ofHour.value, day) : undefined;
  if (lately === undefined) return unknown(outlined, whyNot(ofHour));
  return withTold(outlined, tell(lately, looked), values);
}

/** What is placed first has had nothing yet, and need not exist. */
function armsIn({ outlined: { arms }, surveyed: { live } }: Ready): Arms {
  const exists = live.arms.some(({ name }) => name === arms.candidate.arm);
  return exists || arms.stable === undefined ? arms : { candidate: arms.stable };
}

function termsOf({ surveyed: { now, telemetry }, outlined: { setup } }: Ready): Terms {
  return {
    now,
    stepMilliseconds: telemetry?.abilities.stepMilliseconds ?? setup?.stepMilliseconds ?? hour,
    lagMilliseconds: setup?.lagMilliseconds ?? 0,
  };
}

type Asking = Terms & { readonly desk: Desk; readonly arms: Arms };

function ask({ desk, arms }: Asking, grid: Parameters<Desk['lately']>[1]) {
  return desk.lately(arms, grid);
}

function whyNot(answer: Answered<Reading> | undefined): string {
  if (answer !== undefined && 'why' in answer) return answer.why;
  return 'no request was counted in the last hour';
}

function unknown(outlined: Outline, why: string): Outline {
  const words = `what these shares can see at the traffic of now is not known: ${why}`;
  return { ...outlined, warnings: [...outlined.warnings, words] };
}

type Looked = {
  readonly setup: JudgeSetup;
  readonly rungs: readonly PlannedShare[];
  readonly plan: Plan;
  readonly source: string;
};

type Told = ReturnType<typeof foretell> & { readonly hopeless?: string };

/** Ten times next to nothing is still next to nothing: nobody has to find it. Half of what may fail at most. */
function leastErrorRate({ promised, acceptedErrors = 1, slo }: Settings): number {
  return Math.min(0.001, acceptedErrors / 2, promised === true ? (1 - slo) / 2 : 1);
}

export function tell(lately: Lately, { setup, rungs, plan, source }: Looked): Told {
  const { total, bad, perSecond, day, milliseconds } = lately;
  const { objectives, settings, stepMilliseconds } = setup;
  const [errorRate, least] = [total > 0 ? bad / total : 0, leastErrorRate(settings)];
  const counted = `as ${source} counted in the last ${span(milliseconds)}`;
  const given = { rungs, objectives, settings, stepMilliseconds };
  const foretold = foretell({
    ...given,
    day,
    traffic: { perSecond, errorRate: Math.max(errorRate, least) },
    measured: errorRate < least ? `${counted}; fewer are taken for that many` : counted,
  });
  if (foretold.isDecidable || !lately.isWhole || plan.onUndecided === 'accept') return foretold;
  const traffic = { perSecond: mostOf(lately, plan, rungs), errorRate };
  const why = hopelessIn({ ...given, traffic }, plan);
  return why === undefined ? foretold : { ...foretold, hopeless: `${foretold.headline}: ${why}` };
}

/** Twice as long as planned, and then it is held, and judged on. */
function longestOf({ milliseconds }: PlannedShare, plan: Plan): number {
  return 2 * milliseconds + (plan.onUndecided === 'hold' ? plan.holdForMilliseconds : 0);
}

/** While it lasts there may come as many as yesterday, at that time of the day. */
function mostOf({ mostPerSecond, day }: Lately, plan: Plan, rungs: readonly PlannedShare[]): number {
  const lasting = rungs.reduce((sum, rung) => sum + longestOf(rung, plan), 0);
  const hours = day.slice(0, Math.ceil(lasting / hour) + 1);
  return hours.reduce((most, { perSecond }) => Math.max(most, perSecond), mostPerSecond);
}

function hopelessIn(given: Foreseeing, plan: Plan): string | undefined {
  const longest = (rung: PlannedShare) => longestOf(rung, plan);
  // Up to where it rests.
  const most = plan.until?.percent ?? 100;
  const at = given.rungs.findIndex(
    ({ percent }, place) => percent <= most && !canBeEnough(given, place, longest),
  );
  const rung = given.rungs[at];
  if (rung === undefined) return undefined;
  const lasting = span(longest(rung));
  return `within the ${lasting} that ${share(rung.percent)} may last, too few requests of the candidate would come to go on; give the shares more time, send requests of your own (load), or accept it (on-undecided: accept)`;
}

function withTold(outlined: Outline, told: Told, values: Values): Outline {
  const { isDecidable, headline, warnings, document, hopeless } = told;
  if (hopeless !== undefined && !values['dry-run']) throw unfit([hopeless]);
  const more = isDecidable || hopeless !== undefined ? warnings : [headline, ...warnings];
  return {
    ...outlined,
    warnings: [...outlined.warnings, ...more],
    problems: hopeless === undefined ? outlined.problems : [...outlined.problems, hopeless],
    outlook: document,
  };
}
