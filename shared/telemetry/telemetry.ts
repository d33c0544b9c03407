// The port to whatever counts requests. A source answers questions, or says why not; it judges nothing. An empty
// answer is never 0: `no-data` says that nobody counted, and `unreadable` that nobody could be asked.
import type { Grid, Reading, Series, Spread } from '../judge/reading.js';

/** How an arm is told apart in a source. A source uses what it knows and refuses what it cannot tell apart. */
export type ArmInTelemetry = {
  /** The slot or revision, as the target names it. */
  readonly arm?: string;
  /** The full id of the arm's own resource, for platform metrics. */
  readonly resource?: string;
  /** `service.version` in telemetry. */
  readonly version?: string;
  /** The user's own expression, for sources that have one. */
  readonly expression?: string;
};

export type Arms = { readonly candidate: ArmInTelemetry; readonly stable?: ArmInTelemetry };

export function versionsIn({ candidate, stable }: Arms): readonly string[] {
  return [candidate.version, stable?.version].flatMap(each => each ?? []);
}

/** Which requests count, and which of them are bad. */
export type CountsQuestion = {
  /** `requests` is the source's own notion of requests and failures; else a metric that the user declared. */
  readonly metric: string;
  readonly arms: Arms;
  readonly grid: Grid;
  /** Ask for latency buckets, where the source has them. */
  readonly latency: boolean;
};

export type SeriesQuestion = {
  readonly metric: string;
  readonly arm: ArmInTelemetry;
  readonly grid: Grid;
};

export type SpreadQuestion = { readonly stable: ArmInTelemetry; readonly grid: Grid };
export type VersionsQuestion = { readonly from: number; readonly to: number };
export type VersionSeen = {
  readonly version: string;
  readonly total: number;
  readonly lastSeen: number;
  /** The names under which services reported it, where the source knows such names. Empty is one that has none. */
  readonly roles?: readonly string[];
};

/** Under which names these versions were reported: more than one, and they are versions of several services. */
export function rolesOf(seen: readonly VersionSeen[], versions: readonly string[]): readonly string[] {
  return [...new Set(seen.flatMap(({ version, roles = [] }) => (versions.includes(version) ? roles : [])))];
}

/** For people, the empty one too. */
export function roleWords(roles: readonly string[]): string {
  const [shown, more] = [roles.slice(0, 10), roles.length - 10];
  const words = shown.map(role => (role === '' ? 'no name at all' : JSON.stringify(role)));
  return `${words.join(' and ')}${more > 0 ? ` and ${more} more` : ''}`;
}

export type Answered<T> =
  | { readonly kind: 'told'; readonly value: T }
  /** The source answered, and has nothing. */
  | { readonly kind: 'no-data'; readonly why: string }
  /** No answer that could be trusted: refused, partial, throttled, not what was asked for. */
  | {
      readonly kind: 'unreadable';
      readonly why: string;
      readonly hint?: string;
      /** The question itself is wrong, as by the name of a metric that there is not: asked again, it is no better. */
      readonly lasting?: true;
    };

export type TelemetryAbilities = {
  /** The finest grid that it can answer on. */
  readonly stepMilliseconds: number;
  readonly lagMilliseconds: number;
  readonly latency: 'histogram' | 'average' | 'none';
  readonly questions: readonly ('counts' | 'series' | 'spread' | 'versions')[];
  readonly leastRoles: readonly { readonly role: string; readonly scope: string; readonly why: string }[];
};

export type Telemetry = {
  /** How a reader would find it again, such as `log-analytics workspace 1f2e…`. */
  readonly name: string;
  readonly abilities: TelemetryAbilities;
  readonly counts: (question: CountsQuestion) => Promise<Answered<Reading>>;
  readonly series?: (question: SeriesQuestion) => Promise<Answered<Series>>;
  readonly spread?: (question: SpreadQuestion) => Promise<Answered<Spread>>;
  readonly versions?: (question: VersionsQuestion) => Promise<Answered<readonly VersionSeen[]>>;
};
