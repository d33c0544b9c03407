// The ports that a step may ask for. Wiring constructs those that it names, and no others.
import type { Ledger } from '../ledger/ledger.js';
import type { TrafficTarget } from '../traffic/target.js';
import type { Herald } from './announcing/herald.js';
import type { People } from './announcing/people.js';
import type { RolloutDesk } from './canary-shift/port.js';
import type { PromoteDesk } from './promote/port.js';
import type { RecordDesk } from './record-promotion/port.js';
import type { ResumeDesk } from './resume/port.js';
import type { RollbackDesk } from './rollback/port.js';
import type { GateDesk } from './slo-gate/port.js';
import type { ArtifactDesk } from './verify-artifact/port.js';

/** Azure itself, before any resource is looked at. */
export type Reach = {
  /** Azure's own time, from an answer that needs no token. Milliseconds since 1970. */
  readonly serverTime: () => Promise<number>;
  /** Signs in for real; says by what, and where that leads. */
  readonly signIn: () => Promise<{ readonly by: string; readonly subscription: string }>;
  readonly ownTime: () => number;
  /** The version of Node that runs this. */
  readonly runtime: string;
};

export type Ports = {
  readonly azure: Reach;
  readonly target: TrafficTarget;
  /** Undefined when the user gave none. */
  readonly ledger: Ledger | undefined;
  readonly artifact: ArtifactDesk;
  /** A target to compare with; undefined when the user named none. */
  readonly running: TrafficTarget | undefined;
  readonly rollout: RolloutDesk;
  readonly resume: ResumeDesk;
  readonly rollback: RollbackDesk;
  readonly gate: GateDesk;
  readonly record: RecordDesk;
  readonly herald: Herald;
  readonly people: People;
  readonly promotion: PromoteDesk;
};
