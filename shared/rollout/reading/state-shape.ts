// A state that was stored: in a ledger, or in a journal.
import type { State, StateName } from '../state.js';
import {
  amount,
  flag,
  isObject,
  list,
  number,
  object,
  oneOf,
  percent,
  record,
  type Shape,
  text,
} from './shape.js';

const nothing = object({});

const causes = oneOf(
  'worse',
  'undecided',
  'no-data',
  'probe-failed',
  'interrupted',
  'aborted',
  'ordered',
  'job-failed',
  'drifted',
  'overdue',
  'not-settled',
  'promotion-failed',
  'not-ready',
);

/** Why a rollout may be held. */
export const heldReasons = [
  'undecided',
  'no-data',
  'unreadable',
  'stable-fails',
  'both-fail',
  'paused',
  'interrupted',
  'drifted',
] as const;

const byName: Readonly<Record<StateName, Shape<unknown>>> = {
  opened: object({}, { claimed: oneOf(true) }),
  queued: object({ behind: text }),
  verified: nothing,
  placed: nothing,
  ready: nothing,
  probing: nothing,
  settling: object(
    { rung: number, step: oneOf('raising', 'asked', 'unclear'), since: number },
    { reclaims: oneOf(true) },
  ),
  observing: object({ rung: number, since: number }),
  armed: object({ rung: number, until: number }),
  held: object({ rung: number, since: number, until: number, reason: oneOf(...heldReasons) }),
  promoting: object({ step: oneOf('asked', 'unclear', 'done'), since: number }),
  watching: object({ since: number }),
  'standing-by': object({ since: number, until: number }),
  'rolling-back': object({ cause: causes, step: oneOf('asked', 'unclear', 'proving'), tries: amount }),
  promoted: nothing,
  'rolled-back': object({ cause: causes, proof: oneOf('probe', 'telemetry', 'control-plane', 'pending') }),
  refused: object({ why: text }, { code: text }),
  superseded: object({ by: text }),
  abandoned: object({ why: text }),
  stranded: object({ why: text }),
};

const keptShape = object(
  {
    promotion: text,
    openedAt: number,
    at: number,
    asked: percent,
    windows: list(object({ percent, from: number }, { to: number })),
    failed: flag,
    builds: record(text),
  },
  {
    seen: percent,
    paused: object({ by: text, reason: text, at: number }),
    wakeAt: number,
    failingSince: number,
    turnedAt: number,
    accepted: list(text),
    onlyBack: oneOf('interrupted', 'unable'),
    exchanged: oneOf(true),
  },
);

export const stateShape: Shape<State> = (value): value is State => {
  if (!isObject(value) || !isStateName(value['name'])) return false;
  return byName[value['name']](value) && keptShape(value);
};

export function isStateName(name: unknown): name is StateName {
  return typeof name === 'string' && Object.hasOwn(byName, name);
}

export const stateNames: readonly StateName[] = Object.keys(byName).filter(isStateName);
