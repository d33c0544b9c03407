// What a user may say of a source in Log Analytics, and the same looked through once, before anything is asked.
import { Fault } from '../../fault/fault.js';
import { type GivenExpression, type GivenQuery, givenExpression, givenQuery } from './kql/given.js';
import type { Scope } from './tables.js';

/** How the requests of an arm are known from those of the other one. */
export type Mark =
  /** By `service.version`: what the arm's version says. */
  | 'version'
  /** The role has the name of the slot or revision. */
  | 'role'
  /** The instance has it, alone or before a dash: so are the replicas of a revision called. */
  | 'instance';

/** What is counted as bad. What cannot be told counts as bad in every way, and is remarked upon. */
export type BadRule =
  /** A result code from here on. */
  | { readonly kind: 'status'; readonly from: number }
  /** What the telemetry library took for a failure. */
  | { readonly kind: 'success' }
  /** A condition in KQL. */
  | { readonly kind: 'expression'; readonly kql: string };

export type LogMetric =
  /** Counts of some of the requests. */
  | { readonly kind: 'requests'; readonly where?: string; readonly bad?: BadRule }
  /** A number for each interval out of an arm's requests, such as `percentile(DurationMs, 95)`. */
  | { readonly kind: 'aggregate'; readonly kql: string; readonly where?: string }
  /** A query with the columns `Time` and `Value`, one row for each interval. */
  | { readonly kind: 'query'; readonly kql: string };

export type LogSettings = {
  readonly scope: Scope;
  /** `cloud_RoleName` of the app, or all that it has: slots may report under names of their own. Every role when absent. */
  readonly role?: string | readonly string[];
  /** Without a role: the only one that reports these versions is asked about, and nobody where there are several. */
  readonly versions?: readonly string[];
  /** Default `version`. */
  readonly mark?: Mark;
  /** Default: result codes from 500 on. */
  readonly bad?: BadRule;
  readonly metrics?: Readonly<Record<string, LogMetric>>;
  /** Default 3 minutes. */
  readonly lagMilliseconds?: number;
};

export type Bad = Exclude<BadRule, { readonly kind: 'expression' }> | GivenExpression;
export type RequestsMetric = {
  readonly kind: 'requests';
  readonly where?: GivenExpression;
  readonly bad: Bad;
};
export type SeriesMetric =
  | { readonly kind: 'aggregate'; readonly number: GivenExpression; readonly where?: GivenExpression }
  | { readonly kind: 'query'; readonly query: GivenQuery };

/** Every text of the user has been looked at. */
export type LogPlan = {
  readonly scope: Scope;
  readonly roles?: readonly string[];
  readonly mark: Mark;
  readonly requests: RequestsMetric;
  readonly metrics: ReadonlyMap<string, RequestsMetric | SeriesMetric>;
};

const usualBad: BadRule = { kind: 'status', from: 500 };

/** Throws LOG_QUERY_UNUSABLE for what can never be asked. */
export function planOf({
  scope,
  role,
  mark = 'version',
  bad = usualBad,
  metrics = {},
}: LogSettings): LogPlan {
  return {
    scope: readScope(scope),
    ...(role !== undefined && { roles: typeof role === 'string' ? [role] : role }),
    mark,
    requests: { kind: 'requests', bad: readBad('bad', bad) },
    metrics: new Map(Object.entries(metrics).map(([name, metric]) => [name, readMetric(name, metric, bad)])),
  };
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const fullId =
  /^\/?subscriptions\/[^/?#]+\/resourceGroups\/[^/?#]+\/providers\/[^/?#]+(\/[^/?#]+\/[^/?#]+)+\/?$/i;

function readScope(scope: Scope): Scope {
  if (scope.kind === 'workspace') {
    if (!guid.test(scope.id)) throw unusable('the workspace id', `a GUID, got ${JSON.stringify(scope.id)}`);
    return scope;
  }
  if (!fullId.test(scope.resourceId)) {
    throw unusable(
      'the resource id',
      `/subscriptions/…/providers/…, got ${JSON.stringify(scope.resourceId)}`,
    );
  }
  return { kind: 'resource', resourceId: scope.resourceId.replace(/^\/?/, '/').replace(/\/$/, '') };
}

function readMetric(name: string, metric: LogMetric, bad: BadRule): RequestsMetric | SeriesMetric {
  switch (metric.kind) {
    case 'requests':
      return {
        kind: 'requests',
        ...readWhere(name, metric),
        bad: readBad(`bad of ${name}`, metric.bad ?? bad),
      };
    case 'aggregate':
      return { kind: 'aggregate', number: readExpression(name, metric.kql), ...readWhere(name, metric) };
    case 'query': {
      const reading = givenQuery(metric.kql);
      if (reading.kind === 'wrong') throw unusable(name, `a query in KQL; ${reading.why}`);
      return { kind: 'query', query: reading.value };
    }
    default: {
      const unreachable: never = metric;
      return unreachable;
    }
  }
}

function readWhere(
  name: string,
  { where }: { readonly where?: string },
): { readonly where?: GivenExpression } {
  return where === undefined ? {} : { where: readExpression(`where of ${name}`, where) };
}

function readBad(place: string, bad: BadRule): Bad {
  if (bad.kind === 'expression') return readExpression(place, bad.kql);
  if (bad.kind === 'status' && !Number.isSafeInteger(bad.from)) {
    throw unusable(place, `a whole number as the first bad result code, got ${bad.from}`);
  }
  return bad;
}

function readExpression(place: string, kql: string): GivenExpression {
  const reading = givenExpression(kql);
  if (reading.kind === 'wrong') throw unusable(place, `one expression in KQL; ${reading.why}`);
  return reading.value;
}

function unusable(place: string, expected: string): Fault {
  return new Fault('LOG_QUERY_UNUSABLE', `${place}: expected ${expected}`);
}
