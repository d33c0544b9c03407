// What canary-shift asks of the world: how everything stands, and to drive one plan to its end, or to where it rests.
import type { Fault } from '../../fault/fault.js';
import type { Grid, Reading } from '../../judge/reading.js';
import type { JudgeSetup } from '../../judge/setup.js';
import type { Verdict } from '../../judge/verdict.js';
import type { Stream } from '../../ledger/ledger.js';
import type { Standing } from '../../promotion/standing.js';
import type { Prepared } from '../../record/details.js';
import type { Plan } from '../../rollout/plan.js';
import type { State } from '../../rollout/state.js';
import type { HostName } from '../../step/names.js';
import type { Outcome } from '../../step/outcome.js';
import type { Answered, Arms, TelemetryAbilities } from '../../telemetry/telemetry.js';
import type { Abilities } from '../../traffic/abilities.js';
import type { TargetKind } from '../../traffic/kinds.js';
import type { Artifact, LiveSplit } from '../../traffic/target.js';
import type { Compensated } from '../rollback/compensation.js';
import type { Registered } from '../rollback/registering.js';
import type { CanaryValues } from './inputs.js';

export type Surveyed = {
  readonly kind: TargetKind;
  readonly live: LiveSplit;
  readonly abilities: Abilities;
  readonly stream: Stream;
  readonly ledger: {
    readonly name: string;
    readonly lasting: boolean;
    /** Why it is this one, where nobody named one. */
    readonly chosen?: string;
  };
  readonly standing: Standing;
  /** Undefined where nothing can judge. */
  readonly telemetry: { readonly name: string; readonly abilities: TelemetryAbilities } | undefined;
  /** Milliseconds since 1970, by the time that all writers have in common. */
  readonly now: number;
  /** Since resume ran last in this environment. */
  readonly heartbeatAge: number | undefined;
  /** How far apart its runs were at most, lately; absent where no two were seen. */
  readonly heartbeatInterval?: number;
  /** Why nothing may go forward on this machine. */
  readonly skew: Fault | undefined;
  /** A fresh id, for a promotion that nobody has begun yet. */
  readonly promotion: string;
  /** What goes back with the traffic. */
  readonly compensations?: readonly Registered[];
};

export type Wanted = {
  readonly plan: Plan;
  readonly setup: JudgeSetup | undefined;
  readonly arms: Arms;
  readonly artifact: Artifact | undefined;
  /** A promotion of the ledger that this call goes on with. */
  readonly goesOn: boolean;
  /** For whoever records how it ended, and knows nothing but the ledger. */
  readonly record?: Prepared;
  /** Asked when it had to wait for its turn: why it may not begin any more. */
  readonly whyNoMore?: () => Promise<string | undefined>;
};

export type Passed = { readonly at: number; readonly state: State; readonly because: string };

/** How a run ended, which need not be the end of the rollout. */
export type Ended = {
  readonly outcome: Outcome;
  readonly because: string;
  readonly state: State;
  readonly verdict: Verdict | undefined;
  readonly history: readonly Passed[];
  readonly warnings: readonly string[];
  readonly wakeAt?: number;
  readonly journal?: string;
  /** What stopped it; when it was cut short, the order to go back stands, and somebody else has to carry it out. */
  readonly fault?: Fault;
  /** What was left behind by going back, or was cleared away: sentences. */
  readonly leftOver?: readonly string[];
  /** What was undone beside the traffic, or could not be. */
  readonly compensated?: readonly Compensated[];
  /** The newest answer of no, for its hint and its facts. */
  readonly refusal?: Fault;
  /** The commands that go back by hand, of a rollout that an earlier call began: what stands there now is not what stood before. */
  readonly byHand?: readonly string[];
};

export type RolloutDesk = {
  readonly host: HostName;
  readonly warn: (text: string) => void;
  /** Changes nothing. */
  readonly survey: (values: CanaryValues) => Promise<Surveyed>;
  /** How many requests there were lately. Undefined where nobody counts. Changes nothing. */
  readonly lately: (arms: Arms, grid: Grid) => Promise<Answered<Reading> | undefined>;
  /** What the first percent would be refused for, as far as reading tells. Changes nothing. */
  readonly obstacle: (plan: Plan) => Promise<Fault | undefined>;
  /** Ends the standby of the release before; true when everything has to be looked at anew. */
  readonly endStandby: (surveyed: Surveyed) => Promise<boolean>;
  readonly run: (wanted: Wanted, surveyed: Surveyed, values: CanaryValues) => Promise<Ended>;
};
