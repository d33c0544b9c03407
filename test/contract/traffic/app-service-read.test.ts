// Reading the live split of App Service, over sockets, from a playground that is strict and can be spoilt.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Playground, startPlayground } from '../../../playground/playground.js';
import type { TroubleDeed } from '../../../playground/trouble/trouble.js';
import { createAppService } from '../../../shared/azure/app-service.js';
import { cloudOf } from '../../../shared/azure/clouds.js';
import { credentialFor } from '../../../shared/azure/identity/identity.js';
import type { Clock } from '../../../shared/http/clock.js';
import { createTransport } from '../../../shared/http/pipeline.js';
import { runProcess } from '../../../shared/process/process.js';
import { Secret } from '../../../shared/step/secret.js';
import { appServiceTarget } from '../../../shared/traffic/app-service.js';
import type { LiveSplit } from '../../../shared/traffic/target.js';
import { realClock } from '../../../shared/wiring/clock.js';
import { rule, setRules } from '../playground/caller.js';
import { type SpecValidator, specsPresent, specValidator, whySkipped } from '../playground/specs.js';

if (!specsPresent) process.stderr.write(`${whySkipped}\n`);

let playground: Playground;

beforeEach(async () => {
  playground = await startPlayground();
});
afterEach(() => playground.stop());

/** Waits between tries pass at once, and as long as they are. */
function hurriedClock(): Clock {
  let now = realClock.now();
  return {
    now: () => now,
    sleep: async milliseconds => {
      now += milliseconds;
      await new Promise(resolve => setImmediate(resolve));
    },
  };
}

type Asked = {
  readonly application?: string;
  readonly group?: string;
  readonly subscription?: string;
  readonly signal?: AbortSignal;
};

/** As one of the world's applications, signed in with its secret. */
async function read(app: string, asked: Asked = {}): Promise<LiveSplit> {
  const { world } = playground.state;
  const who = world.applications.find(({ name }) => name === (asked.application ?? 'deployer'));
  if (who === undefined) throw new Error(`the world has no application ${asked.application}`);
  const environment = { AZURE_PROMOTE_PLAYGROUND: playground.url };
  const signal = asked.signal ?? new AbortController().signal;
  const transport = createTransport({
    clock: hurriedClock(),
    stopwatch: realClock,
    signal,
    trace: () => undefined,
    environment,
    userAgent: 'azure-promote/test',
  });
  const cloud = cloudOf('public');
  const credential = credentialFor(
    { kind: 'secret', tenant: world.tenant, client: who.clientId, secret: new Secret(who.secret) },
    {
      cloud,
      transport,
      clock: realClock,
      environment,
      processes: runProcess,
      host: {
        name: 'terminal',
        cancelled: signal,
        mask: () => undefined,
        connection: () => undefined,
        idToken: () => Promise.reject(new Error('a secret needs no ID token')),
      },
    },
  );
  const client = await createAppService({ cloud, transport, credential });
  const { group: resourceGroup = 'rg-prod', subscription = world.subscription } = asked;
  return appServiceTarget(client, { subscription, resourceGroup, app }).read();
}

const asked = () => playground.requests.filter(({ room }) => room === 'arm');
const digest = (pair: string): string => `sha256:${pair.repeat(32)}`;

describe('the live split of a site', () => {
  it('has its arms with their builds, and says which is idle', async () => {
    const live = await read('payments');
    expect(live).toMatchObject({
      resource: expect.stringMatching(
        /\/resourceGroups\/rg-prod\/providers\/Microsoft\.Web\/sites\/payments$/,
      ),
      split: { production: 100, staging: 0, preview: 0 },
      idle: ['staging', 'preview'],
      remarks: [],
      arms: [
        {
          name: 'production',
          isDefault: true,
          share: 100,
          hasRule: false,
          state: 'Running',
          digest: digest('3f'),
        },
        { name: 'staging', isDefault: false, share: 0, hasRule: false, digest: digest('7c'), unknown: [] },
        { name: 'preview', builds: [{ source: 'image', text: 'contoso.azurecr.io/payments:nightly' }] },
      ],
    });
    expect(live).not.toHaveProperty('busy');
    expect(live.arms[2]).not.toHaveProperty('digest');
    expect(live.arms.map(({ address }) => address?.host)).toEqual([
      'payments.azurewebsites.net',
      'payments-staging-a1b2c3.westeurope-01.azurewebsites.net',
      'payments-preview.azurewebsites.net',
    ]);
  });

  it('follows the rules of production', async () => {
    await setRules(playground, rule(12.5));
    expect((await read('payments')).split).toEqual({ production: 87.5, staging: 12.5, preview: 0 });
    await setRules(playground, rule(0));
    const back = await read('payments');
    expect(back.split).toEqual({ production: 100, staging: 0, preview: 0 });
    expect(back.idle).toEqual(['preview']);
    expect(back.remarks).toEqual([expect.stringContaining('staging has a rule at 0 %')]);
  });

  it('is found in spite of other letters in the names', async () => {
    expect((await read('PAYMENTS', { group: 'RG-Prod' })).arms).toHaveLength(3);
  });

  it('of site containers is told by the main one', async () => {
    const { arms } = await read('legacy');
    expect(arms[0]?.builds).toEqual([
      { source: 'site-container', text: `contoso.azurecr.io/legacy@${digest('11')}`, digest: digest('11') },
      { source: 'digest-setting', text: digest('11'), digest: digest('11') },
    ]);
    expect(arms.map(arm => arm.digest)).toEqual([digest('11'), digest('22')]);
  });

  it('of a package is told by its address, which is no digest', async () => {
    const { arms } = await read('orders');
    expect(arms[0]?.builds).toEqual([
      {
        source: 'package',
        text: `https://contosoartifacts.blob.core.windows.net/packages/orders-${'b5'.repeat(32)}.zip`,
      },
    ]);
    expect(arms[0]).not.toHaveProperty('digest');
  });

  it('of a Flex Consumption app is production alone', async () => {
    const live = await read('invoices');
    expect(live).toMatchObject({ split: { production: 100 }, idle: [], remarks: [], arms: [{ builds: [] }] });
  });
});

describe('the requests of a read', () => {
  let validator: SpecValidator | undefined;

  beforeAll(async () => {
    validator = specsPresent ? await specValidator() : undefined;
  }, 60_000);
  afterAll(() => {
    validator = undefined;
  });

  it.each(['payments', 'legacy', 'orders', 'invoices'])(
    'for %s change nothing, and are as Azure documents them',
    async app => {
      await read(app);
      expect(asked().length).toBeGreaterThan(3);
      for (const exchange of asked()) {
        const lists = exchange.method === 'POST' && /\/config\/appsettings\/list\?/.test(exchange.path);
        expect(lists || exchange.method === 'GET').toBe(true);
        const verdict = await validator?.check(exchange);
        expect([exchange.path, verdict?.request ?? [], verdict?.response ?? []]).toEqual([
          exchange.path,
          [],
          [],
        ]);
      }
    },
  );

  it('ask for each thing once', async () => {
    await read('payments');
    const paths = asked().map(({ method, path }) => `${method} ${path}`);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toHaveLength(8);
  });
});

describe('what does not exist', () => {
  // The owner has rights at the subscription, so that it is not the rights that are missing.
  it.each<readonly [string, Asked & { readonly app: string }, string, object]>([
    [
      'an app',
      { app: 'payment' },
      'app payment in rg-prod does not exist, or this identity cannot see it',
      {
        existing: expect.stringContaining('payments, orders, '),
        status: 404,
        'service-code': 'ResourceNotFound',
      },
    ],
    [
      'a resource group',
      { app: 'payments', group: 'rg-gone', application: 'owner' },
      'the resource group of app payments in rg-gone does not exist, or this identity cannot see it',
      { status: 404, 'service-code': 'ResourceGroupNotFound' },
    ],
    [
      'an app in an empty group',
      { app: 'payments', group: 'rg-empty', application: 'owner' },
      'app payments in rg-empty does not exist',
      { existing: 'none' },
    ],
    [
      'a subscription',
      { app: 'payments', subscription: '00000000-0000-4000-8000-000000000000' },
      'the subscription of app payments in rg-prod does not exist',
      { 'service-code': 'SubscriptionNotFound' },
    ],
  ])('is named, with what does exist: %s', async (_, { app, ...where }, message, facts) => {
    await withOwner();
    const thrown = await read(app, where).catch(other => other);
    expect(thrown).toMatchObject({ code: 'TARGET_NOT_FOUND', class: 'world', facts });
    expect(thrown.message).toContain(message);
  });

  it('is told even when what exists cannot be listed', async () => {
    playground.trouble.add({ match: { path: '/Microsoft\\.Web/sites\\?' }, do: { status: 403, body: {} } });
    const thrown = await read('payment').catch(other => other);
    expect(thrown).toMatchObject({ code: 'TARGET_NOT_FOUND' });
    expect(thrown.facts).not.toHaveProperty('existing');
  });

  it('is not looked for any more when the run was cancelled', async () => {
    const run = new AbortController();
    const stopped = new Error('the run was cancelled');
    playground.trouble.add({ match: { path: '/Microsoft\\.Web/sites\\?' }, do: 'hang' });
    const reading = read('payment', { signal: run.signal });
    const reached = async () => {
      while (!asked().some(({ path }) => /\/sites\?/.test(path)))
        await new Promise(next => setTimeout(next, 5));
      run.abort(stopped);
    };
    const [outcome] = await Promise.allSettled([reading, reached()]);
    expect(outcome).toEqual({ status: 'rejected', reason: stopped });
  });
});

/** Another playground, whose world has one application more: it may do everything in the subscription. */
async function withOwner(): Promise<void> {
  const { world } = playground.state;
  const [deployer] = world.applications;
  if (deployer === undefined) throw new Error('the world has no application');
  const scope = `/subscriptions/${world.subscription}`;
  const owner = {
    ...deployer,
    name: 'owner',
    clientId: '11111111-2222-4333-8444-555555555555',
    objectId: '11111111-2222-4333-8444-666666666666',
    secret: 'owner-secret-of-the-test',
    grants: [{ role: 'Owner', scope, actions: ['*'], notActions: [] }],
  };
  await playground.stop();
  playground = await startPlayground({ world: { ...world, applications: [...world.applications, owner] } });
}

describe('what the identity may not do', () => {
  it('fails the read of the site, with the action, the least role and the scope', async () => {
    const scope = `/subscriptions/${playground.state.world.subscription}/resourceGroups/rg-prod/providers/Microsoft.Web/sites/payments`;
    await expect(read('payments', { application: 'stranger' })).rejects.toMatchObject({
      code: 'IDENTITY_FORBIDDEN',
      message: 'the identity may not perform Microsoft.Web/sites/read',
      hint: expect.stringContaining('assign the role Reader'),
      facts: { action: 'Microsoft.Web/sites/read', scope, role: 'Reader', status: 403 },
    });
  });

  it('is unknown of each arm where only its settings are forbidden; the rest is still told', async () => {
    const { arms, split } = await read('payments', { application: 'reader' });
    expect(split).toEqual({ production: 100, staging: 0, preview: 0 });
    expect(arms.map(arm => arm.digest)).toEqual([digest('3f'), digest('7c'), undefined]);
    const site = `/subscriptions/${playground.state.world.subscription}/resourceGroups/rg-prod/providers/Microsoft.Web/sites/payments`;
    for (const { name, unknown } of arms) {
      const type = name === 'production' ? 'sites' : 'sites/slots';
      const scope = `${site}${name === 'production' ? '' : `/slots/${name}`}`;
      expect(unknown).toEqual([
        `app settings: the identity may not perform Microsoft.Web/${type}/config/list/action; assign the role Website Contributor, or a custom role with this action, at ${scope}/config/appsettings or higher`,
      ]);
    }
  });

  it.each([
    ['app settings', '/slots/staging/config/appsettings'],
    ['configuration', '/slots/staging/config/web'],
  ])('is unknown of one arm alone: its %s', async (what, path) => {
    playground.trouble.add({
      match: { path },
      do: { status: 403, body: { error: { code: 'Denied', message: 'a lock' } } },
    });
    const { arms } = await read('payments');
    expect(arms.map(({ unknown }) => unknown.length)).toEqual([0, 1, 0]);
    expect(arms[1]?.unknown[0]).toMatch(new RegExp(`^${what}: .*Denied: a lock; no role is named here`));
  });

  it('leaves no digest to an arm whose image is hidden, whatever our setting says', async () => {
    const denied = { error: { code: 'AuthorizationFailed', message: 'The client may not read this.' } };
    playground.trouble.add({
      match: { path: '/slots/staging/sitecontainers' },
      do: { status: 403, body: denied },
    });
    playground.trouble.add({
      match: { path: 'payments/slots/staging/config/web' },
      do: { status: 403, body: denied },
    });
    for (const app of ['legacy', 'payments']) {
      const { arms } = await read(app);
      expect(arms.find(({ name }) => name === 'staging')).not.toHaveProperty('digest');
      expect(arms.find(({ name }) => name === 'production')).toHaveProperty('digest');
    }
  });
});

describe('an answer that is none', () => {
  const json = (body: string): TroubleDeed => ({ status: 200, body });
  const deeds: readonly (readonly [string, TroubleDeed])[] = [
    ['an empty body', 'empty-body'],
    ['an HTML page', { html: '<html><title>Sign in to the proxy</title></html>', status: 200 }],
    ['{}', json('{}')],
    ['[]', json('[]')],
    ['null', json('null')],
    ['"0 %"', json('"0 %"')],
    ['torn JSON', json('{"value":[')],
    ['nothing but a name', json('{"name":"web","value":null,"properties":null}')],
    ['an id and nothing else', json('{"id":"/subscriptions/s","name":"web"}')],
  ];
  const places = [
    ['the site', 'sites/legacy\\?'],
    ['the list of slots', '/slots\\?'],
    ['the configuration', 'sites/legacy/config/web'],
    ['the configuration of a slot', '/slots/staging/config/web'],
    ['the settings', 'sites/legacy/config/appsettings'],
    ['the settings of a slot', '/slots/staging/config/appsettings'],
    ['the containers', 'sites/legacy/sitecontainers'],
  ] as const;
  const cases = places.flatMap(([place, path]) =>
    deeds.map(([what, deed]) => [what, place, path, deed] as const),
  );

  it.each(cases)('is never "0 %%": %s for %s', async (_, __, path, deed) => {
    playground.trouble.add({ match: { path }, do: deed });
    await expect(read('legacy')).rejects.toMatchObject({ code: 'HTTP_UNREADABLE', class: 'world' });
  });

  it.each<readonly [string, TroubleDeed, string]>([
    ['a refusal that passes', { status: 503, body: {} }, 'HTTP_GAVE_UP'],
    ['a reset', 'reset-before', 'HTTP_GAVE_UP'],
    ['a conflict', { status: 409, body: { error: { code: 'Conflict', message: 'busy' } } }, 'HTTP_REFUSED'],
  ])('is told as what it is: %s', async (_, deed, code) => {
    playground.trouble.add({ match: { path: '/slots/staging/config/web' }, do: deed });
    await expect(read('payments')).rejects.toMatchObject({ code });
  });

  it('is got over when it passes', async () => {
    playground.trouble.add({
      match: { path: '/config/web', nth: 1, times: 2 },
      do: { status: 503, body: {} },
    });
    playground.trouble.add({ match: { path: '/slots\\?', nth: 1 }, do: 'reset-after' });
    expect((await read('payments')).split).toEqual({ production: 100, staging: 0, preview: 0 });
  });
});
