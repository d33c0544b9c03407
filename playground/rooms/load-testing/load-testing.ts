// The data plane of Azure Load Testing: runs are started, asked after, stopped, and their metrics read.
import { type Answer, type Ask, type Fields, isFields, json, parseJson } from '../../exchange.js';
import type { State } from '../../state.js';
import { bearerOf, readToken, secondsClaim, textClaim } from '../../token.js';
import { mayDo } from '../arm-access.js';
import { beginsAt, endsAt, type LoadPlan, type LoadRun } from './runs.js';
import { definitionsView, pointsView, runMetrics, runView } from './views.js';
import { scheduleVisits } from './visits.js';

export const loadTestingHosts = '.cnt-prod.loadtesting.azure.com';

const audience = 'https://cnt-prod.loadtesting.azure.com';
const version = '2022-11-01';
const namespace = 'LoadTestRunMetrics';

const refuse = (status: number, code: string, message: string): Answer =>
  json(status, { error: { code, message } }, { 'x-ms-error-code': code });

const wrong = (message: string): Answer => refuse(400, 'InvalidRequest', message);

const grainMilliseconds: Readonly<Record<string, number>> = {
  PT5S: 5_000,
  PT10S: 10_000,
  PT1M: 60_000,
  PT5M: 300_000,
  PT1H: 3_600_000,
};

/** Fine steps are kept of short runs only, and coarse ones made of longer ones only. */
const grainsOf = (run: LoadRun): readonly string[] => {
  const duration = endsAt(run) - beginsAt(run);
  return Object.keys(grainMilliseconds).filter(grain => {
    if (grain === 'PT5S' || grain === 'PT10S') return duration < 600_000;
    return grain === 'PT1M' || duration > 60_000;
  });
};

type Caller = { readonly name: string } | { readonly refusal: Answer };

const callerOf = (ask: Ask, state: State): Caller => {
  const reading = readToken(bearerOf(ask.headers['authorization']) ?? '', state.key);
  const claims = reading.kind === 'ours' ? reading.claims : {};
  const application = state.application(textClaim(claims, 'appid'));
  const isMeant =
    textClaim(claims, 'aud') === audience && secondsClaim(claims, 'exp') > state.clock.seconds();
  if (!application || !isMeant) {
    return {
      refusal: refuse(401, 'Unauthorized', 'The access token is missing, expired or for another audience.'),
    };
  }
  const need = ask.method === 'GET' || ask.path.endsWith('/metrics') ? 'readtest' : 'writetest';
  const action = `Microsoft.LoadTestService/loadtests/${need}/action`;
  const scope = `/subscriptions/${state.world.subscription}/resourceGroups/rg-prod`;
  if (mayDo(application, action, scope)) return { name: application.name };
  return { refusal: refuse(403, 'Forbidden', `The caller may not perform action '${action}'.`) };
};

const only = (fields: Fields, known: readonly string[]): string | undefined =>
  Object.keys(fields).find(name => !known.includes(name));

/** Only quick tests of one address are played: they need no script. */
const planIn = (configuration: unknown): LoadPlan | undefined => {
  if (!isFields(configuration) || configuration['quickStartTest'] !== true) return undefined;
  const { endpointUrl, rps, duration } = isFields(configuration['optionalLoadTestConfig'])
    ? configuration['optionalLoadTestConfig']
    : {};
  if (typeof endpointUrl !== 'string' || !URL.canParse(endpointUrl)) return undefined;
  if (typeof rps !== 'number' || typeof duration !== 'number') return undefined;
  return { endpoint: new URL(endpointUrl), perSecond: rps, milliseconds: duration * 1_000 };
};

const create = (ask: Ask, state: State, id: string, by: string): Answer => {
  if (!ask.headers['content-type']?.startsWith('application/merge-patch+json')) {
    return refuse(415, 'UnsupportedMediaType', 'The body has to be application/merge-patch+json.');
  }
  const body = parseJson(ask.body);
  if (body.kind === 'broken' || !isFields(body.value)) return wrong('The body is not a JSON object.');
  const { testId, displayName = id, loadTestConfiguration } = body.value;
  const stray = only(body.value, ['testId', 'displayName', 'description', 'loadTestConfiguration']);
  if (stray) return wrong(`The property ${stray} is not known here.`);
  if (typeof testId !== 'string' || typeof displayName !== 'string')
    return wrong('testId and displayName are texts.');
  if (!/^[a-z0-9_-]{2,50}$/.test(id)) return wrong('A run is named by small letters, digits, _ and -.');
  if (state.loadRuns.has(id)) return refuse(409, 'TestRunAlreadyExists', `The run ${id} exists.`);
  const acceptedAt = state.clock.now().getTime();
  const plan = planIn(loadTestConfiguration);
  const run: LoadRun = {
    id,
    testId,
    displayName,
    plan,
    acceptedAt,
    by,
    slices: [],
    waiting: 0,
    stoppedAt: undefined,
  };
  state.loadRuns.set(id, run);
  scheduleVisits(state, run);
  return json(201, runView(run, acceptedAt));
};

const stop = (run: LoadRun, state: State): Answer => {
  run.stoppedAt ??= state.clock.now().getTime();
  return json(200, runView(run, state.clock.now().getTime()));
};

const metrics = (ask: Ask, run: LoadRun): Answer => {
  const wanted = ask.query;
  const stray = [...wanted.keys()].find(
    name =>
      !['api-version', 'metricname', 'metricNamespace', 'timespan', 'interval', 'aggregation'].includes(name),
  );
  if (stray !== undefined) return wrong(`The parameter ${stray} is not known.`);
  if (wanted.get('metricNamespace') !== namespace) return wrong(`metricNamespace has to be ${namespace}.`);
  const metric = runMetrics[wanted.get('metricname') ?? ''];
  if (!metric) return wrong(`The metric ${wanted.get('metricname')} does not exist.`);
  const aggregation = wanted.get('aggregation') ?? Object.keys(metric.aggregations)[0] ?? '';
  const read = metric.aggregations[aggregation];
  if (!read) return wrong(`The aggregation ${aggregation} is not supported.`);
  const interval = wanted.get('interval') ?? 'PT1M';
  const step = grainMilliseconds[interval];
  if (!step || !grainsOf(run).includes(interval)) return wrong(`The interval ${interval} is not available.`);
  const [from = Number.NaN, to = Number.NaN] = (wanted.get('timespan') ?? '')
    .split('/')
    .map(each => Date.parse(each));
  if (!(from < to)) return wrong('timespan has to be two times with a slash between them.');
  return json(200, pointsView(run, { read, from, to, step }));
};

const answerFor = (ask: Ask, state: State, by: string): Answer => {
  if (ask.query.get('api-version') !== version) return wrong(`api-version has to be ${version}.`);
  const [, id = '', below = ''] =
    /^\/test-runs\/([^/:]+)(:stop|\/metrics|\/metric-definitions)?$/.exec(ask.path) ?? [];
  if (id === '') return refuse(404, 'NotFound', `Nothing lies at ${ask.path}.`);
  if (ask.method === 'PATCH' && below === '') return create(ask, state, id, by);
  const run = state.loadRuns.get(id);
  if (!run) return refuse(404, 'TestRunNotFound', `Test run not found with given name "${id}".`);
  switch (`${ask.method} ${below}`) {
    case 'GET ':
      return json(200, runView(run, state.clock.now().getTime()));
    case 'POST :stop':
      return stop(run, state);
    case 'POST /metrics':
      return metrics(ask, run);
    case 'GET /metric-definitions':
      return json(200, definitionsView(grainsOf(run)));
    default:
      return refuse(405, 'MethodNotAllowed', `${ask.method} is not known here.`);
  }
};

export const loadTesting = (ask: Ask, state: State): Answer => {
  const caller = callerOf(ask, state);
  return 'refusal' in caller ? caller.refusal : answerFor(ask, state, caller.name);
};
