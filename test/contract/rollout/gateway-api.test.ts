// A whole rollout on an HTTPRoute by the compiled command line, judged by a workspace and by nobody: up to everything, back
// from a candidate that fails, and what rollback and resume make of it. Nobody signs in to Azure for the cluster.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { defaultClusters } from '../../../playground/rooms/kubernetes/defaults.js';
import { logWorldOf } from '../../../playground/rooms/log-analytics/world.js';
import { type Scene, type SceneOptions, scenes } from '../../journeys/stage/scene.js';
import { sharesOf } from '../traffic/gateway-api/set.js';
import { run } from './compiled.js';
import { kindsIn, ledger, minutes, patience, whenIn } from './left-behind.js';

const stage = scenes();
afterEach(() => stage.stop());

const place = { target: 'gateway-api', route: 'storefront', namespace: 'shop' } as const;
/** All that a shift without Azure needs. */
const unjudged = {
  ...place,
  candidate: 'storefront-v2',
  ledger,
  source: 'none',
  probes: '0',
  watch: '0s',
} as const;

function judged({ playground }: Scene) {
  return {
    ...place,
    candidate: 'storefront-v2',
    ledger,
    probes: '0',
    watch: '1m',
    ladder: '50%/2m, 100%',
    objectives: 'error-rate < 20%',
    'on-undecided': 'accept',
    source: 'log-analytics',
    'workspace-id': logWorldOf(playground.state).workspace.id,
    'candidate-version': '2.0.0',
    'stable-version': '1.0.0',
    auth: 'secret',
  } as const;
}

const quickly = (options: SceneOptions = {}): SceneOptions => ({
  speed: 60,
  load: [{ site: 'storefront', perSecond: 5, returning: 0, path: '/' }],
  ...options,
  world: { clusters: defaultClusters, habits: { logsDelaySeconds: 20 } },
});

const fails = {
  name: 'fails-with-its-first-share',
  about: '',
  events: [
    {
      on: { method: 'PATCH', path: '/httproutes/storefront', nth: 1 },
      do: {
        kind: 'world',
        value: { clusters: { 'aks-prod': { 'storefront-v2': { errorRate: 0.6 } } } },
      } as const,
    },
  ],
};

function shares({ playground }: Scene) {
  const route = playground.state.clusters[0]?.routes[0];
  return route === undefined ? {} : sharesOf(route.spec);
}

const start = { 'storefront-v1': 100, 'storefront-v2': 0 };
const done = { 'storefront-v1': 0, 'storefront-v2': 100 };

/** Neither its control plane nor its sign-in was asked for anything but the time. */
function askedOfAzure({ playground }: Scene): readonly string[] {
  return playground.requests
    .filter(({ room, path }) => ['arm', 'entra'].includes(room) && !path.startsWith('/metadata/'))
    .map(({ method, path }) => `${method} ${path}`);
}

/** None of the variables that Azure is signed in by. */
const nobody = Object.fromEntries(
  ['AZURE_PROMOTE', 'AZURE'].flatMap(prefix =>
    ['TENANT_ID', 'SUBSCRIPTION_ID', 'CLIENT_ID', 'CLIENT_SECRET'].map(name => [`${prefix}_${name}`, '']),
  ),
);

describe('canary-shift on an HTTPRoute', () => {
  it(
    'gives the new backend everything, judged by a workspace',
    async () => {
      const scene = await stage.start(quickly());
      const ended = await run(scene, { words: ['canary-shift'], inputs: judged(scene) });
      expect([ended.headline, ended.log]).toEqual([
        expect.stringContaining('storefront-v2'),
        expect.any(String),
      ]);
      expect(ended).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', promoted: 'true' } });
      expect(shares(scene)).toEqual(done);
    },
    patience,
  );

  it(
    'goes back from a candidate that fails',
    async () => {
      const scene = await stage.start(quickly({ scenario: fails }));
      const ended = await run(scene, { words: ['canary-shift'], inputs: judged(scene) });
      expect(ended).toMatchObject({
        exitCode: 1,
        outputs: { outcome: 'rolled-back', 'error-code': 'CANDIDATE_WORSE' },
      });
      expect(shares(scene)).toEqual(start);
    },
    patience,
  );

  it(
    'says which source to name where the platform counts nothing',
    async () => {
      const scene = await stage.start(quickly());
      const { source: _, ...inputs } = unjudged;
      const ended = await run(scene, {
        words: ['canary-shift'],
        inputs: { ...inputs, ladder: '50%/1m, 100%' },
        environment: nobody,
      });
      expect(ended.exitCode).not.toBe(0);
      expect(ended.log).toMatch(
        /sees no request that goes through the gateway.*prometheus or log-analytics/s,
      );
      expect(shares(scene)).toEqual(start);
    },
    patience,
  );
});

/** The same cluster, by a program that hands out the token and counts how often it was asked. */
function byProgram({ playground, folder }: Scene) {
  const config = JSON.parse(readFileSync(playground.environment['KUBECONFIG'] ?? '', 'utf8'));
  const [user] = config.users;
  const said = { apiVersion: 'client.authentication.k8s.io/v1', kind: 'ExecCredential', status: user.user };
  const script = `require('fs').appendFileSync('asked', 'x'); console.log(${JSON.stringify(JSON.stringify(said))})`;
  const exec = { apiVersion: said.apiVersion, command: process.execPath, args: ['-e', script] };
  const users = [{ name: user.name, user: { exec } }];
  const path = join(folder, 'by-program');
  writeFileSync(path, JSON.stringify({ ...config, users, contexts: config.contexts.slice(0, 1) }));
  return { path, asked: () => readFileSync(join(folder, 'asked'), 'utf8').length };
}

describe('a run that is cancelled', () => {
  it(
    'goes back at once with the token that it has',
    async () => {
      const scene = await stage.start(quickly());
      const program = byProgram(scene);
      const cancel = new AbortController();
      const running = run(scene, {
        words: ['canary-shift'],
        inputs: { ...judged(scene), kubeconfig: program.path, ladder: '50%/30m, 100%' },
        cancelOn: cancel.signal,
      });
      await whenIn(scene, 'storefront', 'observing', running);
      cancel.abort();
      const ended = await running;
      expect([ended.log, ended.exitCode === 0]).toEqual([expect.any(String), false]);
      expect(shares(scene)).toEqual(start);
      expect(program.asked()).toBe(1);
    },
    patience,
  );
});

describe('without Azure', () => {
  it(
    'a shift and its rollback ask nothing of Azure but the time',
    async () => {
      const scene = await stage.start(quickly());
      const shift = { ...unjudged, ladder: 'instant' };
      const shifted = await run(scene, { words: ['canary-shift'], inputs: shift, environment: nobody });
      expect([shifted.log, shifted.outputs]).toEqual([
        expect.any(String),
        expect.objectContaining({ promoted: 'true' }),
      ]);
      expect(shares(scene)).toEqual(done);
      const status = await run(scene, { words: ['status'], inputs: place, environment: nobody });
      expect(JSON.parse(status.outputs['split'] ?? '{}')).toEqual(done);
      const back = await run(scene, {
        words: ['rollback'],
        inputs: { ...place, ledger },
        environment: nobody,
      });
      expect([back.log, back.outputs['outcome']]).toEqual([expect.any(String), 'passed']);
      expect(shares(scene)).toEqual(start);
      expect(askedOfAzure(scene)).toEqual([]);
    },
    patience,
  );

  it(
    'resume takes back what a dead run left',
    async () => {
      const scene = await stage.start(quickly());
      const die = new AbortController();
      const running = run(scene, {
        words: ['canary-shift'],
        inputs: { ...judged(scene), ladder: '50%/30m, 100%' },
        dieOn: die.signal,
      });
      await whenIn(scene, 'storefront', 'observing', running);
      die.abort();
      await running;
      expect(shares(scene)).toEqual({ 'storefront-v1': 50, 'storefront-v2': 50 });
      // Its lease has to end first.
      await minutes(scene, 4);
      const inputs = { ledger, for: '30m', 'go-on': 'false' };
      const resumed = await run(scene, { words: ['resume'], inputs, environment: nobody });
      expect([resumed.log, kindsIn(scene, 'storefront').includes('went-back')]).toEqual([
        expect.any(String),
        true,
      ]);
      expect(shares(scene)).toEqual(start);
      expect(askedOfAzure(scene).filter(each => each.includes('/subscriptions'))).toEqual([]);
    },
    patience,
  );
});
