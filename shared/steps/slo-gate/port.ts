// What slo-gate asks of the world: who counts and whom it is about, to watch by a plan, and to keep what was seen.
import type { Budget, Objective } from '../../judge/objective.js';
import type { DeclaredMetric } from '../../judge/objectives/open-slo/declared.js';
import type { Evidence, JudgeSetup } from '../../judge/setup.js';
import type { Verdict } from '../../judge/verdict.js';
import type { HostName } from '../../step/names.js';
import type { Answered, Arms, TelemetryAbilities, VersionSeen } from '../../telemetry/telemetry.js';
import type { armInputs, sourceInputs } from '../telemetry-inputs.js';
import type { GateValues } from './inputs.js';

export type Opened = {
  readonly source: {
    readonly name: string;
    readonly abilities: TelemetryAbilities;
    readonly metrics: KnownMetrics;
    /** It makes the traffic that it counts, from the beginning of a watch on: nothing is known of the past. */
    readonly synthetic?: true;
    /** It is about this time and no other. */
    readonly period?: { readonly from: number; readonly to: number };
  };
  /** The service, for people. */
  readonly service: string;
  readonly arms: Arms;
  /** What to call them. `stable` is there exactly when there is a stable arm. */
  readonly names: { readonly candidate: string; readonly stable?: string };
  /** All requests of the service, whoever served them: what error budgets count. */
  readonly whole: Arms;
  /** `whole` may hold requests of other services: they report to the same place, and nobody named this one's role. */
  readonly strangers?: true;
  /** The candidate's share of the traffic in percent, where the target tells it and stable has the rest. */
  readonly share?: number;
  /** The target leaves clients with the arm that they came to. */
  readonly sticky?: true;
  /** What the rollout of `promotion` is held to. */
  readonly objectives?: readonly Objective[];
  /** Who says which alerts are firing, where that was asked for. */
  readonly alerts?: string;
  /** Milliseconds since 1970. */
  readonly now: number;
};

export type FiringAlert = { readonly name: string; readonly severity?: string; readonly since?: string };

/** Which metrics a source knows by name; absent where only asking tells. */
export type KnownMetrics = {
  readonly counts?: readonly string[];
  readonly series?: readonly string[];
  /** Those of a file that this source cannot be asked for as they stand, and why. */
  readonly unusable?: Readonly<Record<string, string>>;
};

/** A budget has a reading of its own, over its own window; `key` is where it lies in the evidence. */
export type BudgetQuestion = { readonly key: string; readonly metric: string; readonly budget: Budget };

export type GatePlan = {
  /** Each budget looks for its counts under its key. */
  readonly setup: JudgeSetup;
  readonly arms: Arms;
  readonly whole: Arms;
  readonly share?: number;
  /** The time that is judged, in whole intervals. */
  readonly from: number;
  readonly until: number;
  /** past: one look at what is complete already. watch: looks from now on. */
  readonly kind: 'past' | 'watch';
  readonly counts: readonly string[];
  readonly series: readonly string[];
  readonly budgets: readonly BudgetQuestion[];
};

export type Watched = {
  readonly verdict: Verdict;
  readonly evidence: Evidence;
  /** What a reader should know of the sources, such as how much is sampled. */
  readonly remarks: readonly string[];
  readonly looks: readonly Look[];
  readonly endedAt: number;
};

export type Look = { readonly at: number; readonly kind: Verdict['kind']; readonly because: string };

/** The inputs that say who counts and whom it is about. */
export type OpenValues = Pick<
  GateValues,
  | keyof typeof sourceInputs
  | keyof typeof armInputs
  | 'alerts'
  | 'alerts-of'
  | 'load'
  | 'candidate-url'
  | 'stable-url'
  | 'probe-version'
  | 'load-test-url'
  | 'load-test-run'
  | 'target'
  | 'candidate'
  | 'stable'
  | 'promotion'
  | 'service'
  | 'environment'
  | 'evidence-folder'
>;

export type GateDesk = {
  readonly host: HostName;
  readonly warn: (text: string) => void;
  /** Of a file that an input names. */
  readonly readText: (path: string) => Promise<string>;
  /** Throws INPUT_INVALID where the inputs name nobody who counts. */
  readonly open: (values: OpenValues, declared?: readonly DeclaredMetric[]) => Promise<Opened>;
  /** The versions that reported in this time; undefined where the source cannot tell. */
  readonly versions: (from: number, to: number) => Promise<Answered<readonly VersionSeen[]> | undefined>;
  /** Undefined where nobody asked for alerts. */
  readonly firing: () => Promise<Answered<readonly FiringAlert[]> | undefined>;
  readonly watch: (plan: GatePlan) => Promise<Watched>;
  /** Writes both, and says where they lie. */
  readonly keep: (kept: Kept) => Promise<{ readonly evidence: string; readonly page: string }>;
};

export type Kept = { readonly evidence: string; readonly page: string };
