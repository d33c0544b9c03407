// Every example that Azure publishes for Microsoft.Web and for platform metrics, sent to a world that has its names.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { defaultWorld } from '../../../../playground/default-world.js';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import type { SiteWorld, World } from '../../../../playground/world.js';
import { at, type Came, call, type Fields, signIn } from '../caller.js';
import { type Example, readExamples } from '../container-apps/replay.js';
import { type SpecValidator, specsPresent, specValidator, whySkipped } from '../specs.js';

if (!specsPresent) process.stderr.write(`${whySkipped}\n`);
const maybe = specsPresent ? describe : describe.skip;

const documents = [
  'web/resource-manager/Microsoft.Web/stable/2023-12-01/WebApps.json',
  'monitor/resource-manager/Microsoft.Insights/stable/2024-02-01/metrics_API.json',
  'monitor/data-plane/Microsoft.Insights/stable/2024-02-01/metricBatch.json',
];

const notPlayed: Readonly<Record<string, string>> = {
  Metrics_ListAtSubscriptionScope: 'metrics are played for one resource at a time',
  Metrics_ListAtSubscriptionScopePost: 'metrics are played for one resource at a time',
  MetricsBatch_Batch: 'the data plane of metrics is not played',
};

const known = {
  subscription: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
  group: 'testrg123',
  site: 'sitef6141',
};

/** Metrics are shown of a storage account and a database; here the same is asked of a site. */
const ofSite: Readonly<Record<string, string>> = {
  resourceUri: `subscriptions/${known.subscription}/resourceGroups/${known.group}/providers/Microsoft.Web/sites/${known.site}`,
  metricnamespace: 'Microsoft.Web/sites',
  metricnames: 'Requests,HttpResponseTime',
  metric: 'Requests',
  $filter: "Instance eq '*'",
};

const parametersOf = ({ operation, parameters }: Example): Fields =>
  operation === 'Metrics_List'
    ? Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, ofSite[name] ?? value]))
    : parameters;

const arm = (hostName: string, deployment: unknown) => ({
  hostName,
  config: {},
  settings: {},
  containers: [],
  app: { version: '1.0.0', errorRate: 0, latency: { medianMs: 0, tailMs: 0 }, down: false },
  deployments: deployment === undefined ? [] : [{ id: String(deployment), status: 'RuntimeSuccessful' }],
});

/** One site with the names of the example, and an application that may do everything. */
const worldFor = (parameters: Fields): World => {
  const subscription = String(parameters['subscriptionId'] ?? known.subscription);
  const group = String(parameters['resourceGroupName'] ?? known.group);
  const name = String(parameters['name'] ?? known.site);
  const slot = String(parameters['slot'] ?? 'staging');
  const owner = { role: 'Owner', scope: `/subscriptions/${subscription}`, actions: ['*'], notActions: [] };
  const site: SiteWorld = {
    name,
    group,
    location: 'East US',
    kind: 'app',
    plan: 'DefaultAsp',
    stickySettings: [],
    rules: [],
    production: arm(`${name}.azurewebsites.net`, parameters['deploymentStatusId']),
    slots: { [slot]: arm(`${name}-${slot}.azurewebsites.net`, parameters['deploymentStatusId']) },
  };
  const world = defaultWorld();
  const applications = world.applications.map(each => ({ ...each, grants: [owner] }));
  return { ...world, subscription, groups: [group], applications, sites: [site] };
};

const replay = async (playground: Playground, example: Example): Promise<Came> => {
  const parameters = parametersOf(example);
  const used = new Set([example.body, 'subscriptionId']);
  const path = example.address.replace(/\{(\w+)\}/g, (_, name: string) => {
    used.add(name);
    return String(parameters[name]);
  });
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (!used.has(name)) query.set(name, String(value));
  const body = example.body === undefined ? undefined : JSON.stringify(parameters[example.body]);
  return call(playground.url, 'management.azure.com', `${path}?${query.toString()}`, {
    method: example.method,
    headers: { authorization: await signIn(playground), 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body }),
  });
};

maybe("Azure's own examples", () => {
  let validator: SpecValidator;
  let examples: readonly Example[];

  beforeAll(async () => {
    validator = await specValidator();
    examples = await readExamples(documents);
  }, 30_000);

  it('are all answered as they show, where they are played: 15 of 22', async () => {
    const seen: unknown[] = [];
    const played = examples.filter(each => notPlayed[each.operation] === undefined);
    for (const example of played) {
      const playground = await startPlayground({ world: worldFor(example.parameters) });
      const came = await replay(playground, example);
      const exchange = playground.requests.filter(each => each.room === 'arm').at(-1);
      if (!exchange) throw new Error(`${example.file} was not asked of the control plane`);
      const { operation, request, response } = await validator.check(exchange);
      const status = example.statuses.includes(String(came.status)) ? 'shown' : came.status;
      seen.push({ file: example.file, operation, request, response, status });
      await playground.stop();
    }
    const left = examples.filter(each => notPlayed[each.operation] !== undefined);
    const lines = left.map(each => `  not ${each.file}, ${each.operation}: ${notPlayed[each.operation]}`);
    process.stdout.write(
      [
        `Microsoft.Web and metrics: ${played.length} of ${examples.length} of Azure's examples replayed.`,
        ...lines,
        '',
      ].join('\n'),
    );
    expect(seen).toEqual(
      played.map(({ file, operation }) => ({ file, operation, request: [], response: [], status: 'shown' })),
    );
    expect([played.length, examples.length]).toEqual([15, 22]);
  }, 30_000);

  it('show the same names of what metrics answer', async () => {
    const example = examples.find(each => each.file === 'GetMetric.json');
    if (!example) throw new Error('GetMetric.json is not at hand');
    const playground = await startPlayground({ world: worldFor(example.parameters) });
    const came: unknown = JSON.parse((await replay(playground, example)).body);
    await playground.stop();
    expect(Object.keys(Object(came)).sort()).toEqual(
      ['cost', 'interval', 'namespace', 'resourceregion', 'timespan', 'value'].sort(),
    );
    expect(at(came, 'timespan')).toBe('2021-04-20T09:00:00Z/2021-04-20T14:00:00Z');
  });
});
