// canary-shift: one candidate up one ladder, judged on every rung, and back as soon as it is worse.
import type { Fault } from '../fault/fault.js';
import { timeToDetect } from '../rollout/decide.js';
import { outcomeOf } from '../step/outcome.js';
import { defineStep, type Sight } from '../step/step.js';
import { choose } from './canary-shift/choosing.js';
import { codeOf, headlineOf, isPromoted } from './canary-shift/ending.js';
import { type CanaryValues, canaryInputs, canaryRules } from './canary-shift/inputs.js';
import { type Outline, outline, unfit } from './canary-shift/plan-of.js';
import { planReport } from './canary-shift/plan-report.js';
import type { Ended, RolloutDesk, Surveyed, Wanted } from './canary-shift/port.js';
import { summaryOf } from './canary-shift/summary.js';
import { type Wish, wishOf } from './canary-shift/wish.js';
import { withOutlook } from './outlook/outlook.js';
import type { Ports } from './ports.js';

const outputs = {
  promoted:
    '`true` when the candidate has all of the traffic, also while it is still watched; otherwise `false`.',
  weight: 'The share of the candidate in percent, as it was seen last.',
  promotion:
    'The id of the promotion, `prm_…`, by which pause, continue, abort, rollback and resume know it.',
  journal: 'The file with every decision and its reason; `azure-promote replay` reads it.',
  verdict: 'The last verdict, as JSON; empty when nothing was judged.',
  'time-to-detect':
    'Seconds from the first failing interval to the decision to go back; empty when it did not.',
  'resume-at': 'When it has to be looked at again, in UTC; empty when it has ended.',
  plan: 'The plan, as JSON: shares, times, what happens in doubt.',
} as const;

type Outputs = Readonly<Record<keyof typeof outputs, string>>;

export const canaryShift = defineStep<Pick<Ports, 'rollout'>>()({
  name: 'canary-shift',
  title: 'Canary shift',
  summary: 'Give a new version its traffic in steps, judge it on every step, and go back when it is worse.',
  about: [
    'Climbs a ladder of shares. On every rung it waits until the share is in force, and compares the candidate with the stable version by telemetry; with nothing configured, by the platform’s own metrics. A candidate that is worse goes back at once, and the step fails. One that holds gets all of the traffic and is watched for a while.',
    'Before anything moves it writes down what to go back to. A job that is cancelled goes back within seconds; of one that dies, `resume` takes the rollout back. `dry-run` prints the whole plan, changes nothing, and ends red where the run would be refused.',
    'It never goes on without knowing: a silent candidate takes it back; no data at all, an unreadable answer or an undecided verdict hold it, and then take it back.',
  ],
  inputs: canaryInputs,
  rules: canaryRules,
  outputs,
  needs: ['rollout'],
  post: true,
  examples: [
    {
      title: 'Shift to what lies in the idle slot, if it is what we built',
      values: {
        target: 'app-service',
        'resource-group': 'rg-prod',
        app: 'payments',
        candidate: 'idle',
        expect: `ghcr.io/contoso/payments@sha256:${'0'.repeat(64)}`,
        ladder: 'cautious',
      },
    },
    {
      title: 'Create a revision at 0 %, and shift to it',
      values: {
        target: 'container-apps',
        'resource-group': 'rg-prod',
        app: 'orders',
        artifact: `contoso.azurecr.io/orders@sha256:${'0'.repeat(64)}`,
        ladder: '5%/10m, 50%/10m, 100%',
        objectives: 'error-rate < 1%',
      },
    },
    {
      title: 'What would it do?',
      values: {
        target: 'container-apps',
        'resource-group': 'rg-prod',
        app: 'orders',
        candidate: 'orders--v2',
        'dry-run': 'true',
      },
    },
  ],
  async look({ rollout }, values) {
    const prepared = await prepare(rollout, values);
    if (prepared.kind === 'there') return thereAlready(prepared);
    const ready = { ...prepared, outlined: await withOutlook(rollout, prepared, values) };
    return values['dry-run'] ? planned(rollout, ready, values) : climb(rollout, ready, values);
  },
});

/** Everything is looked at, and nothing is changed. */
export type Prepared =
  | { readonly kind: 'there'; readonly arm: string; readonly because: string; readonly surveyed: Surveyed }
  | {
      readonly kind: 'ready';
      readonly wish: Wish;
      readonly surveyed: Surveyed;
      readonly outlined: Outline;
      /** An earlier call began it. */
      readonly goesOn: boolean;
    };
export type Ready = Extract<Prepared, { readonly kind: 'ready' }>;

export async function prepare(
  rollout: RolloutDesk,
  values: CanaryValues,
  /** The id of a new one, where it has one already. */
  id?: string,
): Promise<Prepared> {
  const wish = wishOf(values);
  const surveyed = await rollout.survey(values);
  const choice = choose({ candidate: values.candidate, ...wish }, surveyed);
  if (choice.kind === 'there') return { ...choice, surveyed };
  const goesOn = choice.kind === 'go-on';
  const promotion = goesOn ? choice.promotion.id : (id ?? surveyed.promotion);
  const chosen = { candidate: choice.candidate, stable: choice.stable, promotion };
  const outlined = outline({ values, wish, surveyed, chosen, host: rollout.host });
  return { kind: 'ready', wish, surveyed, outlined, goesOn };
}

export async function climb(
  rollout: RolloutDesk,
  prepared: Ready,
  values: CanaryValues,
  more: Beside = {},
): Promise<Sight<keyof Outputs>> {
  const { wish, surveyed, outlined, goesOn } = prepared;
  if (surveyed.skew !== undefined) throw surveyed.skew;
  if (!goesOn && (await rollout.endStandby(surveyed))) {
    const anew = await prepare(rollout, values);
    return anew.kind === 'there'
      ? thereAlready(anew)
      : climb(rollout, underOneName(prepared, anew), values, more);
  }
  const { plan, setup, arms } = outlined;
  for (const warning of outlined.warnings) rollout.warn(warning);
  if (!surveyed.ledger.lasting) rollout.warn(unarmed(surveyed));
  const wanted = { plan, setup, arms, artifact: wish.artifact, goesOn, ...more };
  const ended = await rollout.run(wanted, surveyed, values);
  return sightOf(ended, outlined, surveyed);
}

type Beside = Pick<Wanted, 'whyNoMore' | 'record'>;

/** It may have been announced by then, and what is to be warned of was found out then. */
function underOneName(before: Ready, anew: Ready): Ready {
  if (anew.goesOn) return anew;
  const plan = { ...anew.outlined.plan, promotion: before.outlined.plan.promotion };
  return { ...anew, outlined: { ...anew.outlined, warnings: before.outlined.warnings, plan } };
}

function unarmed({ ledger }: Surveyed): string {
  return (
    ledger.chosen ??
    'NOTHING IS KEPT: with the ledger none, nobody can take this rollout back if this run dies'
  );
}

function sightOf(ended: Ended, outlined: Outline, surveyed: Surveyed): Sight<keyof Outputs> {
  const code = codeOf(ended);
  return {
    outcome: ended.outcome,
    ...(code !== undefined && { code }),
    headline: headlineOf(ended, outlined.plan.candidate),
    findings: [],
    outputs: outputsOf(ended, outlined),
    document: summaryOf({ ended, outline: outlined, surveyed }),
  };
}

function outputsOf(ended: Ended, { plan }: Outline): Outputs {
  const { state, verdict, wakeAt, journal = '' } = ended;
  const detected = timeToDetect(state);
  return {
    promoted: String(isPromoted(state)),
    weight: String(state.seen ?? 0),
    promotion: plan.promotion,
    journal,
    verdict: verdict === undefined ? '' : JSON.stringify(verdict),
    'time-to-detect': detected === undefined ? '' : String(Math.round(detected / 1_000)),
    'resume-at': wakeAt === undefined ? '' : new Date(wakeAt).toISOString(),
    plan: JSON.stringify(plan),
  };
}

const nothing: Outputs = {
  promoted: 'false',
  weight: '',
  promotion: '',
  journal: '',
  verdict: '',
  'time-to-detect': '',
  'resume-at': '',
  plan: '',
};

/** The same command again ends in the same place. */
function thereAlready({ arm, because, surveyed }: Exclude<Prepared, Ready>): Sight<keyof Outputs> {
  const { stream } = surveyed;
  return {
    outcome: 'passed',
    headline: because,
    findings: [],
    outputs: { ...nothing, promoted: 'true', weight: '100' },
    document: [
      { kind: 'heading', text: `${stream.service} in ${stream.environment}: passed` },
      { kind: 'paragraph', text: `Nothing was changed: ${because}. Nothing else is on its way to ${arm}.` },
    ],
  };
}

/**
 * What it would do. What would be refused is shown as well, and is as red as it would be then. Without a desk, of what may
 * not begin yet, nobody asks what else would be in its way.
 */
export async function planned(
  rollout: Pick<RolloutDesk, 'obstacle'> | undefined,
  prepared: Ready,
  values: CanaryValues,
): Promise<Sight<keyof Outputs>> {
  const { outlined, surveyed } = prepared;
  const { plan } = outlined;
  const others = await othersAgainst(rollout, prepared);
  const fault = outlined.problems.length > 0 ? unfit(outlined.problems) : others[0];
  const shares = [...plan.rungs.map(({ percent }) => `${percent} %`), ...(plan.until ? [] : ['100 %'])];
  const sight = {
    findings: [],
    outputs: { ...nothing, plan: JSON.stringify(plan) },
    document: planReport(
      outlined,
      surveyed,
      values,
      others.map(({ message, hint }) => `${message}: ${hint}`),
    ),
  };
  return fault === undefined
    ? {
        outcome: 'passed',
        headline: `${plan.candidate}: ${shares.join(', ')}; nothing was changed`,
        ...sight,
      }
    : { outcome: outcomeOf(fault.class), headline: fault.message, fault, ...sight };
}

/** What an earlier call began has found its candidate in order. */
async function othersAgainst(
  rollout: Pick<RolloutDesk, 'obstacle'> | undefined,
  { outlined, surveyed, goesOn }: Ready,
): Promise<readonly Fault[]> {
  const obstacle = goesOn ? undefined : await rollout?.obstacle(outlined.plan);
  return [surveyed.skew, obstacle].filter(fault => fault !== undefined);
}
