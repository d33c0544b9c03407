// A plan that was stored.
import type { Plan } from '../plan.js';
import { amount, either, flag, list, object, oneOf, percent, type Shape, text } from './shape.js';

const lasting = either(
  object({ kind: oneOf('time'), milliseconds: amount }),
  object({ kind: oneOf('count'), requests: amount, atMostMilliseconds: amount }),
);

const whole = object(
  {
    version: oneOf(1),
    promotion: text,
    candidate: text,
    stable: text,
    places: flag,
    probes: flag,
    rungs: list(object({ percent, lasts: lasting })),
    watchMilliseconds: amount,
    standbyMilliseconds: amount,
    onUndecided: oneOf('hold', 'roll-back', 'accept'),
    onNoData: oneOf('hold', 'roll-back'),
    onInterrupt: oneOf('roll-back', 'hold'),
    holdForMilliseconds: amount,
    waits: oneOf('inline', 'hand-off'),
    judged: flag,
    checkMilliseconds: amount,
    lagMilliseconds: amount,
    settlingMilliseconds: amount,
  },
  {
    digest: text,
    said: oneOf(true),
    exchanges: oneOf(true),
    until: object({ percent, holdForMilliseconds: amount, onJobFailure: oneOf('roll-back', 'hold') }),
    maxDurationMilliseconds: amount,
  },
);

/** Its shares rise, too: a plan that was changed by hand is no plan. */
export const planShape: Shape<Plan> = (value): value is Plan =>
  whole(value) &&
  value.rungs.every((rung, at) => rung.percent > (value.rungs[at - 1]?.percent ?? 0) && rung.percent < 100);
