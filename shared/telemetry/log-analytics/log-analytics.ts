// Telemetry out of Log Analytics: requests as Application Insights keeps them, in a workspace or by its component.
import type { Cloud } from '../../azure/clouds.js';
import type { Credential } from '../../azure/identity/identity.js';
import type { Fault } from '../../fault/fault.js';
import type { Clock } from '../../http/clock.js';
import type { Transport } from '../../http/transport.js';
import type { Grid, Reading, Series, Spread } from '../../judge/reading.js';
import type {
  Answered,
  CountsQuestion,
  SeriesQuestion,
  SpreadQuestion,
  Telemetry,
  TelemetryAbilities,
  VersionSeen,
  VersionsQuestion,
} from '../telemetry.js';
import { answered, type Unreadable, unreadable } from '../unreadable.js';
import { type Ask, createAsk, hintFor, leastRole } from './asking.js';
import { type CountRow, countsPlan } from './questions/counts.js';
import { gridProblem, periodWords } from './questions/period.js';
import { readingOf } from './questions/reading.js';
import { seriesOf, seriesPlan } from './questions/series.js';
import { sessionsAsked, sessionsIn } from './questions/sessions.js';
import { spreadOf, spreadPlan } from './questions/spread.js';
import { versionsAsked, versionsOf } from './questions/versions.js';
import {
  type LogPlan,
  type LogSettings,
  planOf,
  type RequestsMetric,
  type SeriesMetric,
} from './settings.js';
import { soleRole } from './sole-role.js';
import { requestTable, type Scope } from './tables.js';
import { turnsOf } from './turns.js';

export type LogAnalyticsOptions = LogSettings & {
  readonly transport: Transport;
  readonly credential: Credential;
  readonly cloud: Cloud;
  readonly clock: Clock;
  /** All tries of one query together. Default 60 s. */
  readonly deadlineMilliseconds?: number;
};

/** The metric that needs no declaration. */
const ownMetric = 'requests';

/** Throws LOG_QUERY_UNUSABLE for settings that can never be asked by. */
export function logAnalytics(options: LogAnalyticsOptions): Telemetry {
  const {
    transport,
    credential,
    cloud,
    clock,
    deadlineMilliseconds = 60_000,
    versions: named = [],
  } = options;
  const plan = planOf(options);
  const turns = turnsOf(clock);
  const ask = createAsk(plan.scope, { transport, credential, cloud, turns, deadlineMilliseconds });
  const hint = (fault: Fault) => hintFor(plan.scope, fault);
  const whose = soleRole(plan, {
    versions: named,
    now: clock.now,
    ask: (period, own) => versions(period, own, ask),
  });
  const about =
    <Q extends { readonly grid: Grid }, T>(look: Look<Q, T>) =>
    (question: Q) =>
      answered(async () => {
        const own = await whose.planFor(question.grid);
        return own.kind === 'plan' ? look(question, own.plan, ask) : own;
      }, hint);
  return {
    name: nameOf(plan.scope),
    abilities: abilitiesOf(plan.scope, options.lagMilliseconds),
    counts: about(counts),
    series: about(series),
    spread: about(spread),
    versions: period => answered(() => whose.versions(period), hint),
  };
}

type Look<Q, T> = (question: Q, plan: LogPlan, ask: Ask) => Promise<Answered<T>>;

function nameOf(scope: Scope): string {
  return scope.kind === 'workspace'
    ? `log-analytics workspace ${scope.id}`
    : `application-insights ${scope.resourceId.split('/').at(-1)}`;
}

function abilitiesOf(scope: Scope, lagMilliseconds = 180_000): TelemetryAbilities {
  const { role, where } = leastRole(scope);
  return {
    stepMilliseconds: 1_000,
    lagMilliseconds,
    latency: 'histogram',
    questions: ['counts', 'series', 'spread', 'versions'],
    leastRoles: [{ role, scope: where, why: 'to query the requests of both arms' }],
  };
}

async function counts(question: CountsQuestion, plan: LogPlan, ask: Ask): Promise<Answered<Reading>> {
  const { grid, latency } = question;
  const metric = gridUnreadable(grid) ?? countedMetric(plan, question.metric);
  if (metric.kind === 'unreadable') return metric;
  const prepared = countsPlan(question, metric, plan);
  if (prepared.kind === 'unreadable') return prepared;
  const { asked, lacks, soughtBy } = prepared;
  const answer = await ask<typeof asked.columns>(asked);
  if (answer.kind === 'unreadable') return answer;
  const rows: readonly CountRow[] = answer.rows;
  if (rows.length === 0) return nothing(plan, grid, `with ${soughtBy.join(' or ')}`);
  return readingOf(rows, { grid, latency, lacks });
}

async function series(question: SeriesQuestion, plan: LogPlan, ask: Ask): Promise<Answered<Series>> {
  const { grid, metric: name } = question;
  const metric = gridUnreadable(grid) ?? numberMetric(plan, name);
  if (metric.kind === 'unreadable') return metric;
  const prepared = seriesPlan(question, metric, plan);
  if (prepared.kind === 'unreadable') return prepared;
  const answer = await ask(prepared.asked);
  if (answer.kind === 'unreadable') return answer;
  if (answer.rows.length === 0) return { kind: 'no-data', why: `${name} has no value ${periodWords(grid)}` };
  return seriesOf(answer.rows, question);
}

async function spread(question: SpreadQuestion, plan: LogPlan, ask: Ask): Promise<Answered<Spread>> {
  const prepared = gridUnreadable(question.grid) ?? spreadPlan(question, plan);
  if (prepared.kind === 'unreadable') return prepared;
  const answer = await ask(prepared.asked);
  if (answer.kind === 'unreadable') return answer;
  if (answer.rows.length === 0) return nothing(plan, question.grid, 'of stable');
  const told = spreadOf(answer.rows, question);
  if (told.kind !== 'told' || !answer.rows.some(({ Bad }) => Bad > 0)) return told;
  const asked = sessionsAsked(question, plan);
  const bySession = asked && (await ask(asked));
  // Without sessions it is as it is with most apps: their instances are told.
  const sessions = bySession?.kind === 'rows' ? sessionsIn(bySession.rows) : undefined;
  return { kind: 'told', value: { ...told.value, ...(sessions && { sessions }) } };
}

async function versions(
  period: VersionsQuestion,
  plan: LogPlan,
  ask: Ask,
): Promise<Answered<readonly VersionSeen[]>> {
  const answer = await ask(versionsAsked(period, plan));
  if (answer.kind === 'unreadable') return answer;
  return answer.rows.length === 0
    ? nothing(plan, period, 'of any version')
    : { kind: 'told', value: versionsOf(answer.rows) };
}

function nothing(plan: LogPlan, period: Pick<Grid, 'from' | 'to'>, which: string) {
  const { table } = requestTable(plan.scope);
  const named = plan.roles?.map(each => JSON.stringify(each)).join(' or ');
  const role = named === undefined ? '' : ` of the role ${named}`;
  return { kind: 'no-data', why: `${table} has no row${role} ${which} ${periodWords(period)}` } as const;
}

function gridUnreadable(grid: Grid): Unreadable | undefined {
  const problem = gridProblem(grid);
  return problem === undefined ? undefined : unreadable(problem);
}

function countedMetric({ requests, metrics }: LogPlan, name: string): RequestsMetric | Unreadable {
  const metric = metrics.get(name) ?? (name === ownMetric ? requests : undefined);
  if (metric === undefined) return undeclared(name, [ownMetric, ...metrics.keys()]);
  return metric.kind === 'requests' ? metric : unreadable(`${name} gives a number, and no counts`);
}

function numberMetric({ metrics }: LogPlan, name: string): SeriesMetric | Unreadable {
  const metric = metrics.get(name);
  if (metric === undefined) return undeclared(name, [...metrics.keys()]);
  return metric.kind === 'requests' ? unreadable(`${name} gives counts, and no number`) : metric;
}

function undeclared(name: string, known: readonly string[]): Unreadable {
  const others = known.length === 0 ? '' : `, or use one of ${known.join(', ')}`;
  return unreadable(`nobody declared a metric ${JSON.stringify(name)}`, `declare it${others}`);
}
