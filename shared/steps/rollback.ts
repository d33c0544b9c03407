// rollback: the traffic goes back to what is known to be good, and it is said how that is known.
import type { Code } from '../fault/catalogue.js';
import type { Promotion } from '../promotion/standing.js';
import type { Outcome } from '../step/outcome.js';
import { defineStep, type Sight } from '../step/step.js';
import { codeOf, headlineOf as headlineOfRun } from './canary-shift/ending.js';
import type { Ended } from './canary-shift/port.js';
import type { Ports } from './ports.js';
import { armToSee, chooseWay, type Way } from './rollback/choosing.js';
import { askedProof, type RollbackValues, rollbackInputs, rollbackRules } from './rollback/inputs.js';
import type { Proven, RollbackDesk, Surveyed } from './rollback/port.js';
import { rollbackOf } from './rollback/release.js';
import { type Journey, type Leg, rollbackReport } from './rollback/report.js';

const outputs = {
  arm: 'The arm that users come to now: a slot, a revision or an endpoint; empty when it is not back.',
  already: '`true` when nothing had to be changed.',
  proof:
    'How it is known that the traffic is back: `control-plane`, `probe`, `telemetry`, or `pending` where nobody could see it yet; empty when it is not.',
  promotion: 'The id of the promotion that went back; empty when the ledger knows none.',
  'resume-at': 'When it has to be looked at again, in UTC; empty when it has ended.',
} as const;

type Outputs = Readonly<Record<keyof typeof outputs, string>>;

export const rollback = defineStep<Pick<Ports, 'rollback'>>()({
  name: 'rollback',
  title: 'Rollback',
  summary: 'Send all traffic back to the last version that is known to be good, and prove it.',
  about: [
    'An open rollout is ordered to go back, whoever drives it; nothing waits for that driver. Where none is open, what the newest promotion replaced comes back, if it can be seen to lie in place. Anything else comes back only when `to` names it: a slot that holds something unknown is never swapped in.',
    'Doing it twice is doing it once. What other steps registered with the promotion is undone as well, the last one first.',
    'It is green when the traffic is back and that is proven as asked for. What it cannot finish it prints as commands.',
  ],
  inputs: rollbackInputs,
  rules: rollbackRules,
  outputs,
  needs: ['rollback'],
  examples: [
    {
      title: 'Back to the last known good',
      values: { target: 'app-service', 'resource-group': 'rg-prod', app: 'payments' },
    },
    {
      title: 'To a revision that somebody names, confirmed by probes',
      values: {
        target: 'container-apps',
        'resource-group': 'rg-prod',
        app: 'orders',
        to: 'orders--v1',
        'probe-path': '/health',
      },
    },
  ],
  async look({ rollback: desk }, values) {
    try {
      const sight = await goBack(desk, values);
      await desk.tell?.();
      return sight;
    } finally {
      desk.end();
    }
  },
});

/** An open rollout first, and then, where somebody named another place, on from there. */
const mostLegs = 3;

async function goBack(desk: RollbackDesk, values: RollbackValues): Promise<Sight<keyof Outputs>> {
  const legs: Leg[] = [];
  for (;;) {
    const surveyed = await desk.survey(values, standing => armToSee(values.to, standing));
    if (!surveyed.ledger.lasting) desk.warn(surveyed.ledger.chosen ?? 'nothing is kept of this');
    const way = chooseWay(values.to, surveyed);
    const leg = await go(desk, way, { surveyed, values });
    legs.push(leg);
    const goesOn = way.kind === 'open' && (values.to !== undefined || leg.ended?.outcome === 'passed');
    if (goesOn && legs.length < mostLegs && !isStuck(leg)) continue;
    return conclude(desk, { legs, surveyed, values });
  }
}

type Here = { readonly surveyed: Surveyed; readonly values: RollbackValues };

async function go(desk: RollbackDesk, way: Way, { surveyed, values }: Here): Promise<Leg> {
  const of = promotionIn(way);
  const ended = await follow(desk, way, { surveyed, values });
  const isBack = ended === undefined || isDone(way, ended);
  const compensated =
    isBack && of !== undefined ? await desk.compensate(rollbackOf(of)?.undoes ?? of.id) : [];
  return { way, ...(ended && { ended }), compensated, byHand: desk.byHand(of) };
}

function follow(desk: RollbackDesk, way: Way, { surveyed, values }: Here): Promise<Ended> | undefined {
  const { reason } = values;
  switch (way.kind) {
    case 'already':
      return undefined;
    case 'open':
      return desk.endOpen(way.promotion, reason);
    case 'restore':
      return desk.restore(way.of, surveyed, reason);
    case 'bring':
      return desk.bring(way, surveyed, reason);
    default: {
      const unreachable: never = way;
      return unreachable;
    }
  }
}

function promotionIn(way: Way): Promotion | undefined {
  if (way.kind === 'open') return way.promotion;
  return way.kind === 'bring' ? undefined : way.of;
}

/** What is brought goes forward. It may be taken back again, and then it is not there. */
function isDone({ kind }: Way, { outcome, state }: Ended): boolean {
  if (outcome === 'passed') return kind !== 'open';
  // Where nothing had been moved yet, there is nothing that could be left.
  if (kind === 'open' && outcome === 'refused') return true;
  const isBack = outcome === 'rolled-back' && state.name === 'rolled-back';
  return isBack && (kind === 'open' || state.cause === 'ordered');
}

function isStuck({ way, ended }: Leg): boolean {
  return ended !== undefined && ended.outcome !== 'passed' && !isDone(way, ended);
}

type There = Here & { readonly legs: readonly Leg[] };

async function conclude(desk: RollbackDesk, there: There): Promise<Sight<keyof Outputs>> {
  const { legs, surveyed, values } = there;
  const last = legs.at(-1);
  if (last === undefined) throw new Error('no way was gone');
  const { way, ended } = last;
  const isBack = ended === undefined || isDone(way, ended);
  const arm = armOf(way, surveyed);
  const proof = askedProof(values);
  const proven =
    isBack && proof !== 'control-plane'
      ? await desk.prove(proof, arm, promotionIn(way))
      : unseen(isBack, last);
  const end = endOf({ legs, last, isBack, proven });
  const headline = headlineOf({ last, arm, isBack, proven, end });
  const journey: Journey = { legs, surveyed, ...(proven && { proven }), headline, outcome: end.outcome };
  return {
    ...end,
    headline,
    findings: [],
    outputs: outputsOf({ last, isBack, arm, proof: proven?.fine ? proof : proofOf(last) }),
    document: rollbackReport(journey),
  };
}

/** Asked is not done: what nobody has seen in all the time that it may take is not green. */
function unseen(isBack: boolean, last: Leg): Proven | undefined {
  if (!isBack || proofOf(last) !== 'pending') return undefined;
  const words =
    'nobody could see it in the time that it may take; run rollback with proof: telemetry, or proof: probe, as soon as there are requests';
  return { fine: false, words };
}

/** Where users come to when it is done: a swap brings a build to the arm that they come to already. */
function armOf(way: Way, { live, abilities }: Surveyed): string {
  if (way.kind === 'already') return way.arm;
  if (way.kind !== 'open') {
    const front = live.arms.find(({ isDefault }) => isDefault)?.name;
    return abilities.promotion === 'swap' ? (front ?? way.arm) : way.arm;
  }
  const { plan } = way.promotion.order;
  const stable = typeof plan === 'object' && 'stable' in plan ? plan['stable'] : undefined;
  return typeof stable === 'string' ? stable : '';
}

type End = { readonly outcome: Outcome; readonly code?: Code };

type Result = {
  readonly legs: readonly Leg[];
  readonly last: Leg;
  readonly isBack: boolean;
  readonly proven: Proven | undefined;
};

function endOf({ legs, last, isBack, proven }: Result): End {
  if (!isBack && last.ended !== undefined) {
    const code = codeOf(last.ended);
    return { outcome: redOf(last.ended.outcome), ...(code !== undefined && { code }) };
  }
  const isLeft = legs.some(({ compensated }) => compensated.some(({ result }) => result !== 'undone'));
  if (isLeft) return { outcome: 'stranded', code: 'ROLLOUT_STRANDED' };
  if (proven?.fine === false) return { outcome: 'held', code: 'ROLLBACK_UNPROVEN' };
  return { outcome: 'passed' };
}

/** Of one that is not back nothing may look well. */
function redOf(outcome: Outcome): Outcome {
  return outcome === 'passed' || outcome === 'waiting' ? 'held' : outcome;
}

type Told = {
  readonly last: Leg;
  readonly arm: string;
  readonly isBack: boolean;
  readonly proven: Proven | undefined;
  readonly end: End;
};

function headlineOf({ last, arm, isBack, proven, end }: Told): string {
  const { way, ended } = last;
  if (!isBack) {
    const why = ended === undefined ? 'nobody knows why' : headlineOfRun(ended, arm);
    return way.kind === 'bring' ? `it was not brought: ${why}` : `not back: ${why}`;
  }
  if (end.outcome === 'stranded') return `${arm} has the traffic; something else was left as it is`;
  if (proven?.fine === false)
    return `${arm} has the traffic by the control plane, and it is not confirmed: ${proven.words}`;
  if (way.kind === 'already') return `already there: ${way.because}`;
  return `${arm} has the traffic: ${ended?.because ?? ''}`;
}

function proofOf({ way, ended }: Leg): string {
  if (ended?.state.name === 'rolled-back') return ended.state.proof;
  // The weights are back, and whoever sent them back could not see it.
  const isOwed = way.kind === 'already' && way.of?.goingBack?.proof === 'pending';
  return isOwed ? 'pending' : 'control-plane';
}

type Shown = {
  readonly last: Leg;
  readonly isBack: boolean;
  readonly arm: string;
  readonly proof: string;
};

function outputsOf({ last, isBack, arm, proof }: Shown): Outputs {
  const { way, ended } = last;
  const of = promotionIn(way)?.id ?? ended?.state.promotion ?? '';
  return {
    arm: isBack ? arm : '',
    already: String(way.kind === 'already' || (isBack && hasMovedNothing(ended))),
    proof: isBack ? proof : '',
    promotion: of,
    'resume-at': ended?.wakeAt === undefined ? '' : new Date(ended.wakeAt).toISOString(),
  };
}

function hasMovedNothing(ended: Ended | undefined): boolean {
  return ended?.outcome === 'refused';
}
