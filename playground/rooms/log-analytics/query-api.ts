// The query API of Log Analytics: queries over the requests that the apps really answered.
import { type Answer, type Ask, isFields, json, parseJson } from '../../exchange.js';
import { type State, sameName } from '../../state.js';
import { callerOf, mayRead, waitFor } from './access.js';
import { evaluate } from './kql/pipeline.js';
import { type Column, KqlRefused, type Table, type Value, type WholeTable } from './kql/values.js';
import * as refusals from './refusals.js';
import { type Flavour, tableName, tableOf } from './tables.js';
import { readTimespan, type Timespan } from './timespan.js';
import { componentResource, logWorldOf, workspaceResource } from './world.js';

type Subject = { readonly flavour: Flavour; readonly resource: string };

const subjectOf = (path: string, state: State): Subject | Answer => {
  const [, workspace] = path.match(/^\/v1\/workspaces\/([^/]+)\/query$/i) ?? [];
  if (workspace !== undefined) {
    const isOurs = sameName(workspace, logWorldOf(state).workspace.id);
    return isOurs
      ? { flavour: 'workspace', resource: workspaceResource(state) }
      : refusals.noWorkspace(workspace);
  }
  const [, resource] = path.match(/^\/v1(\/subscriptions\/.+)\/query$/i) ?? [];
  if (resource === undefined) return refusals.noPath();
  const component = componentResource(state);
  return sameName(decodeURIComponent(resource), component)
    ? { flavour: 'component', resource: component }
    : refusals.noResource(resource);
};

type Wish = { readonly query: string; readonly timespan: Timespan };

const readWish = (ask: Ask, now: number): Wish | Answer => {
  const body = parseJson(ask.body);
  if (body.kind === 'broken' || !isFields(body.value)) return refusals.badArgument('The body is not JSON');
  const { query, timespan } = body.value;
  if (typeof query !== 'string' || query.trim() === '') return refusals.badArgument('The query is missing');
  const span = readTimespan(timespan, now);
  return span ? { query, timespan: span } : refusals.badArgument('The timespan cannot be read');
};

const isAnswer = (given: object): given is Answer => 'status' in given;

/** As its JSON has them: moments in words, and numbers that are none as text. */
const shown = (value: Value, { type }: Column): unknown => {
  if (value === undefined) return value;
  if (type === 'datetime') return new Date(Number(value)).toISOString().replace('.000Z', 'Z');
  if (type === 'timespan') return new Date(Number(value)).toISOString().slice(11, -1);
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
};

const bodyOf = ({ columns, rows }: WholeTable, state: State): object => {
  const { logsAnswers, logsRowLimit } = state.habits;
  const kept = logsAnswers === 'partial' ? Math.floor(rows.length / 2) : rows.length;
  const table = {
    name: 'PrimaryResult',
    columns,
    rows: rows
      .slice(0, Math.min(kept, logsRowLimit))
      .map(row => columns.map((column, at) => shown(row[at], column))),
  };
  if (logsAnswers === 'partial') {
    return { tables: [table], error: refusals.partialError('-2133196797', 'A shard could not be read.') };
  }
  if (rows.length <= logsRowLimit) return { tables: [table] };
  const words = `Query result set has exceeded the internal record count limit ${logsRowLimit} (E_QUERY_RESULT_SET_TOO_LARGE).`;
  return { tables: [table], error: refusals.partialError('-2133196797', words) };
};

/** What the caller may see, for those who ask: where a table is denied its rows are left out without a word. */
const permissionsOf = (ask: Ask, { resource, flavour }: Subject, state: State): object => {
  if (flavour === 'workspace' || !ask.headers['prefer']?.includes('include-permissions=true')) return {};
  const source = workspaceResource(state);
  const denied = state.habits.logsTable === 'denied' ? { denyTables: ['AppRequests'] } : {};
  return {
    permissions: {
      resources: [{ resourceId: resource, dataSources: [source] }],
      dataSources: [{ resourceId: source, ...denied }],
    },
  };
};

const answerQuery = (ask: Ask, subject: Subject, { query, timespan }: Wish, state: State): Answer => {
  const now = state.clock.now().getTime();
  const { rows } = state.telemetry;
  const { logsTable } = state.habits;
  if (logsTable === 'there' && subject.flavour === 'workspace' && rows.isEmpty(now)) {
    return { status: 204, headers: {}, body: '' };
  }
  const { from, until } = timespan;
  const seen = (): Table =>
    tableOf(logsTable === 'denied' ? [] : rows.within(from, until, now), subject.flavour);
  try {
    const table = evaluate(query, logsTable === 'missing' ? {} : { [tableName[subject.flavour]]: seen });
    return json(200, { ...bodyOf(table, state), ...permissionsOf(ask, subject, state) });
  } catch (error) {
    // Known here: the query is wrong, or more than is played. Anything else is a defect of the playground.
    if (error instanceof KqlRefused) return refusals.badQuery(error);
    throw error;
  }
};

export const queryApi = (ask: Ask, state: State): Answer => {
  if (ask.method !== 'POST') return refusals.noPath();
  const caller = callerOf(ask, state);
  if (caller.kind === 'refused') return caller.answer;
  const subject = subjectOf(ask.path, state);
  if (isAnswer(subject)) return subject;
  const { application } = caller;
  if (!mayRead(application, subject.flavour, subject.resource))
    return refusals.noAccess(application.objectId);
  const seconds = waitFor(state, application);
  if (seconds !== undefined) return refusals.tooMany(seconds);
  // So it is documented: without the type of its body, or without a body, nothing is asked and nothing is said.
  if (!/^application\/json\b/i.test(ask.headers['content-type'] ?? '') || ask.body === '') {
    return { status: 200, headers: {}, body: '' };
  }
  const wish = readWish(ask, state.clock.now().getTime());
  return isAnswer(wish) ? wish : answerQuery(ask, subject, wish, state);
};
