// What a judge was told once, as it was stored.
import type { Objective } from '../../judge/objective.js';
import type { Settings } from '../../judge/settings.js';
import type { JudgeSetup } from '../../judge/setup.js';
import { amount, either, flag, list, number, object, oneOf, percent, type Shape, text } from './shape.js';

const demanded = { name: text, role: oneOf('must', 'should', 'watch'), metric: text } as const;
const bound = { better: oneOf('lower', 'higher'), limit: number } as const;
const atLimit = { atLimit: oneOf('beyond') } as const;

const bad = either(
  object({ kind: oneOf('errors') }),
  object({ kind: oneOf('slower'), milliseconds: amount }),
);

const window = either(
  object({ kind: oneOf('rolling'), milliseconds: amount }),
  object(
    { kind: oneOf('calendar'), unit: oneOf('day', 'week', 'month', 'quarter', 'year'), timeZone: text },
    { aligned: object({ every: amount, from: text }) },
  ),
);

const budgeting = either(
  object({ kind: oneOf('occurrences') }),
  either(
    object({ kind: oneOf('timeslices'), milliseconds: amount, target: amount }),
    object({ kind: oneOf('ratio-timeslices'), milliseconds: amount }),
  ),
);

const burnRule = object({
  longMilliseconds: amount,
  shortMilliseconds: amount,
  factor: amount,
  severity: oneOf('page', 'ticket'),
});

const budget = object(
  {
    ...demanded,
    kind: oneOf('budget'),
    bad: either(bad, object({ ...bound, kind: oneOf('beyond') }, atLimit)),
    target: amount,
    window,
    budgeting,
    burn: list(burnRule),
    leastEvents: amount,
  },
  { leastLeft: amount },
);

const objective: Shape<Objective> = either(
  either(
    object({ ...demanded, kind: oneOf('no-worse'), of: oneOf('errors', 'latency') }),
    object({ ...demanded, kind: oneOf('ceiling'), bad, most: amount }),
  ),
  either(object({ ...demanded, ...bound, kind: oneOf('sustained'), milliseconds: amount }, atLimit), budget),
);

const perMetric = object({ errors: amount, latency: amount });

const settings: Shape<Settings> = object(
  {
    configuration: oneOf('recommended', 'base'),
    alpha: amount,
    holdAlpha: amount,
    tolerance: perMetric,
    weights: perMetric,
    startShares: object({ first: amount, laterShares: amount, others: amount }),
    warmUpChecks: amount,
    cluster: either(oneOf('auto'), amount),
    leastBad: amount,
    leastLatencyIncrease: amount,
    slo: amount,
    floorShare: amount,
    slowMilliseconds: amount,
    beta: amount,
    stepBudget: amount,
    budgetMinutes: amount,
    fullShareMinutes: amount,
    shareAlpha: amount,
    leastExpected: amount,
  },
  { promised: oneOf(true), acceptedErrors: amount },
);

const sharing = object(
  { independent: flag, stickyMilliseconds: amount, settlingMilliseconds: amount },
  { stablePart: amount, isToldOnly: oneOf(true) },
);

export const setupShape: Shape<JudgeSetup> = object(
  {
    objectives: list(objective),
    settings,
    plan: list(object({ percent, milliseconds: amount })),
    stepMilliseconds: amount,
    lagMilliseconds: amount,
  },
  { sticky: oneOf(true), sharing },
);
