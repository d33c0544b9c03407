// What rollback asks of the world: how everything stands, to go back by one of three ways, to prove it, and to undo what
// other steps registered.
import type { Stream } from '../../ledger/ledger.js';
import type { Promotion, Standing } from '../../promotion/standing.js';
import type { HostName } from '../../step/names.js';
import type { Abilities } from '../../traffic/abilities.js';
import type { TargetKind } from '../../traffic/kinds.js';
import type { LiveSplit } from '../../traffic/target.js';
import type { Ended } from '../canary-shift/port.js';
import type { Compensated } from './compensation.js';
import type { RollbackValues } from './inputs.js';

export type Surveyed = {
  readonly kind: TargetKind;
  readonly live: LiveSplit;
  readonly abilities: Abilities;
  readonly stream: Stream;
  readonly ledger: { readonly name: string; readonly lasting: boolean; readonly chosen?: string };
  /** Undefined when the ledger cannot be read. */
  readonly standing: Standing | undefined;
  /** Why it cannot be read. */
  readonly away?: string;
  /** A fresh id. */
  readonly promotion: string;
};

/** Makes one arm the one that users come to, although no snapshot leads there. */
export type Bringing = {
  readonly arm: string;
  readonly digest: string | undefined;
  readonly stable: string;
};

export type Proven = { readonly fine: boolean; readonly words: string };

export type RollbackDesk = {
  readonly host: HostName;
  readonly warn: (text: string) => void;
  /** Changes nothing. `armOf` names an arm that has to be among those seen, also where it is switched off. */
  readonly survey: (
    values: RollbackValues,
    armOf: (standing: Standing | undefined) => string | undefined,
  ) => Promise<Surveyed>;
  /** An open rollout goes back, whoever drives it. */
  readonly endOpen: (open: Promotion, reason: string) => Promise<Ended>;
  /** What a finished promotion had found before it began comes back. */
  readonly restore: (of: Promotion, surveyed: Surveyed, reason: string) => Promise<Ended>;
  readonly bring: (what: Bringing, surveyed: Surveyed, reason: string) => Promise<Ended>;
  readonly prove: (how: 'probe' | 'telemetry', arm: string, of: Promotion | undefined) => Promise<Proven>;
  readonly compensate: (promotion: string) => Promise<readonly Compensated[]>;
  /** The commands that take this promotion back by hand. */
  readonly byHand: (of: Promotion | undefined) => readonly string[];
  /** Whoever was told of what has been undone is told that it was. Never throws. */
  readonly tell?: () => Promise<void>;
  /** Nothing is asked of it any more. */
  readonly end: () => void;
};
