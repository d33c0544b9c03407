// An event that was stored.
import type { Event, EventKind } from '../event.js';
import { amount, flag, isObject, number, object, oneOf, percent, record, type Shape, text } from './shape.js';

const nothing = object({});
const why = object({ why: text });
const refusal = object({ why: text }, { code: text });
const mayHeal = object({ why: text, mayHeal: flag }, { code: text });
const order = object({ by: text, reason: text }, { number: amount });
const atShare = object({ percent });

const measured = {
  askedPercent: number,
  measuredPercent: number,
  fromPercent: number,
  toPercent: number,
} as const;

const verdict = object(
  {
    kind: oneOf('pass', 'fail', 'undecided', 'no-data', 'unreadable'),
    hold: flag,
    sufficient: flag,
    because: text,
    candidateRequests: amount,
  },
  {
    against: oneOf('candidate', 'stable', 'both'),
    judgedUntil: number,
    failingSince: number,
    share: object(measured),
  },
);

const byKind: Readonly<Record<EventKind, Shape<unknown>>> = {
  begun: nothing,
  'claim-granted': nothing,
  'claim-queued': object({ behind: text }),
  'candidate-accepted': object({ builds: record(text) }),
  'candidate-refused': refusal,
  placed: nothing,
  'place-failed': refusal,
  'arm-ready': nothing,
  'arm-not-ready': why,
  'probe-passed': nothing,
  'probe-failed': why,
  'raise-asked': atShare,
  'raise-refused': mayHeal,
  'raise-unclear': why,
  settled: atShare,
  drifted: object({ percent }, { by: text }),
  unseen: why,
  judged: object({ verdict }),
  'promotion-done': nothing,
  'promotion-refused': mayHeal,
  'promotion-unclear': why,
  reconciled: object({ found: oneOf('applied', 'not-applied', 'cannot-know') }),
  'went-back': object({ proof: oneOf('probe', 'telemetry', 'control-plane', 'pending') }),
  'back-asked': object({}, { braked: text }),
  'back-failed': object({ why: text }, { braked: text }),
  cleaned: nothing,
  'clean-failed': why,
  woken: nothing,
  resumed: object({ canRaise: flag }, { intent: oneOf('raise', 'promotion', 'going-back') }),
  'goal-moved': nothing,
  'pause-ordered': order,
  'continue-ordered': order,
  'abort-ordered': order,
  'rollback-ordered': order,
  superseded: object({ by: text }),
  'job-failed': nothing,
  'run-cancelled': nothing,
  'lease-lost': why,
};

export const eventShape: Shape<Event> = (value): value is Event => {
  if (!isObject(value) || !number(value['at'])) return false;
  const { kind } = value;
  return typeof kind === 'string' && isEventKind(kind) && byKind[kind](value);
};

export function isEventKind(kind: string): kind is EventKind {
  return Object.hasOwn(byKind, kind);
}

export const eventKinds: readonly EventKind[] = Object.keys(byKind).filter(isEventKind);
