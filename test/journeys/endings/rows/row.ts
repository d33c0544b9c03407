// One ending: what happens, and all that it leaves behind: on a terminal, in both colours, in words, in the world, in the
// ledger.
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Behaviour, World } from '../../../../playground/world.js';
import type { Code } from '../../../../shared/fault/catalogue.js';
import type { Outcome } from '../../../../shared/step/outcome.js';
import type { Deed, Stage, Wish } from '../play/stage.js';
import type { Shown } from '../play/three-hosts.js';
import type { Target } from '../targets/target.js';

export type Ends = {
  readonly outcome: Outcome;
  /** On a terminal. */
  readonly exit: number;
  readonly github: 'green' | 'red';
  readonly azurePipelines: 'green' | 'red';
  readonly code: Code | '';
  /** In the one annotation that explains a red end. */
  readonly error?: RegExp;
  readonly warnings?: readonly RegExp[];
  readonly summary?: readonly RegExp[];
  /** Of the candidate, in percent, as the platform holds it. */
  readonly share: number;
  /** The last kinds of entries; what renews or gives back a lease is left out. */
  readonly ledger: readonly string[];
};

/** What is so, or was done, before the run begins. */
export type Before = (stage: Stage) => void | Promise<void>;

export type Row = Wish & {
  readonly name: string;
  readonly on: Target;
  readonly world?: Partial<World>;
  readonly perSecond?: number;
  readonly before?: Before;
  readonly during?: readonly Deed[];
  readonly ends: Ends;
  /** What else must be so. */
  readonly also?: (stage: Stage, shown: Shown) => void | Promise<void>;
};

export const passed = {
  outcome: 'passed',
  exit: 0,
  github: 'green',
  azurePipelines: 'green',
  code: '',
  share: 100,
  ledger: ['state-reached', 'finished'],
} as const satisfies Ends;

/** Green, and not at its end. */
export const waiting = { ...passed, outcome: 'waiting', ledger: ['state-reached', 'rested'] } as const;

/** Green, and nothing was written anywhere. */
export const untouched = { ...passed, share: 0, ledger: [] } as const;

const red = { github: 'red', azurePipelines: 'red' } as const;

/** Back, and proven. */
export function back(code: Code, error: RegExp): Ends {
  const ledger = ['went-back', 'state-reached', 'finished'];
  return { outcome: 'rolled-back', exit: 1, ...red, code, error, share: 0, ledger, summary: [/Next: /] };
}

/** Nothing was moved, and the rollout has ended. */
export function refused(code: Code, error: RegExp): Ends {
  const ledger = ['state-reached', 'finished'];
  return { outcome: 'refused', exit: 1, ...red, code, error, share: 0, ledger };
}

/** Nothing was begun: the ledger knows of nothing. */
export function notBegun(code: Code, exit: 1 | 2 | 3, error: RegExp): Ends {
  const outcome = exit === 3 ? 'broken' : 'refused';
  return { outcome, exit, ...red, code, error, share: 0, ledger: [] };
}

/** A person has to decide. */
export function held(share: number, error: RegExp): Ends {
  const ledger = ['state-reached', 'rested'];
  const summary = [/azure-promote continue or abort/, /To go back by hand:/];
  return { outcome: 'held', exit: 4, ...red, code: 'ROLLOUT_HELD', error, share, ledger, summary };
}

/** A person has to finish it, by commands that are printed. */
export function stranded(share: number, error: RegExp, command: RegExp): Ends {
  const summary = [/finish by hand/i, command];
  const ledger = ['state-reached', 'finished'];
  return { outcome: 'stranded', exit: 5, ...red, code: 'ROLLOUT_STRANDED', error, share, ledger, summary };
}

/** As soon as it stands there, and, where that is given, with this share seen. */
export function at(name: string, seen?: number): Deed['when'] {
  return (_, running) => {
    const standing = running.standing();
    return standing?.name === name && (seen === undefined || standing.seen === seen);
  };
}

export function behaving(build: 'candidate' | 'stable', change: Partial<Behaviour>): Deed['what'] {
  return ({ target, playground }) => target.behave(playground, build, change);
}

/** The host asks it to stop. */
export const cancels: Deed['what'] = (_, running) => running.cancel();

/** Somebody at a terminal. */
export function says(name: 'pause' | 'continue' | 'abort'): Deed['what'] {
  return ({ order }) => order(name);
}

/** A line of the ledger that is no entry. */
export const garbled: Before = ({ folder, target }) => {
  mkdirSync(join(folder, 'ledger', target.service), { recursive: true });
  appendFileSync(join(folder, 'ledger', target.service, 'production.jsonl'), 'no entry\n');
};

export const fails = { errorRate: 0.4 } as const;
export const minute = 60_000;
