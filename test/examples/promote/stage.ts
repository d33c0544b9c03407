// Where the examples of promote are played: a playground with one service in three environments, a repository with the policy
// on its default branch behind git's own server, and the steps as they were compiled last.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { defaultWorld } from '../../../playground/default-world.js';
import type { World } from '../../../playground/world.js';
import { type Bundle, currentBundle } from '../../chaos/stage/bundle.js';
import { bareRepository, putText, removeRepository } from '../../contract/ledger/git/repository.js';
import { type GitServer, startGitServer } from '../../contract/ledger/git/server.js';
import { worldWith } from '../../contract/traffic/app-service/world.js';
import { type Scene, scenes } from '../../journeys/stage/scene.js';
import { repositoryRoot } from '../../support/runtimes.js';

export type PromoteScene = Scene & {
  /** Has our actions, tasks and bundle. */
  readonly ours: string;
  readonly git: GitServer;
};

/** Where the repository lies on that server. */
export const repository = 'contoso/payments';

export const read = (path: string): Promise<string> =>
  readFile(join(repositoryRoot(), 'examples', path), 'utf8');

/** For a test file: starts scenes, and takes down what still stands. */
export function promoteScenes() {
  const stage = scenes();
  const open: (() => Promise<void>)[] = [];
  let bundle: Bundle;
  beforeAll(async () => {
    bundle = await currentBundle();
  });
  afterEach(async () => {
    await stage.stop();
    await Promise.all(open.splice(0).map(close => close()));
  });
  afterAll(() => bundle.remove());
  return {
    start: async (policyOf: (environment: Scene['playground']['environment']) => Promise<string>) => {
      const scene = await stage.start({ speed: 60, world: world() });
      const bare = await bareRepository();
      const root = `${bare}-server`;
      await mkdir(join(root, dirname(repository)), { recursive: true });
      await rename(bare, join(root, `${repository}.git`));
      const place = join(root, `${repository}.git`);
      const main = 'refs/heads/main';
      await putText(place, { ref: main, file: 'freezes.yml' }, longAgo(await read('policy/freezes.yml')));
      await putText(
        place,
        { ref: main, file: 'promotion.yml' },
        await policyOf(scene.playground.environment),
      );
      const git = await startGitServer(root);
      open.push(async () => {
        await git.close();
        await removeRepository(root);
      });
      return { ...scene, ours: bundle.repository, git } satisfies PromoteScene;
    },
  };
}

const containerApps = ['payments-test', 'payments-staging', 'payments-production', 'orders', 'invoices'];

/** The container apps, alike, and an App Service app with one idle slot; whoever copies the examples has apps like these. */
function world(): Partial<World> {
  const { containers } = defaultWorld();
  const [model] = containers?.apps ?? [];
  if (containers === undefined || model === undefined) throw new Error('the default world has changed');
  // Plain values: revisions and hosts are called as the app is.
  const named = (name: string): typeof model =>
    JSON.parse(JSON.stringify(model).replaceAll(model.name, name));
  return { sites: oneIdleSlot(), containers: { ...containers, apps: containerApps.map(named) } };
}

/** The slot keeps the settings of production, and says what counts as warm. */
function oneIdleSlot(): World['sites'] {
  return worldWith().sites.flatMap(site => {
    const { staging } = site.slots;
    if (site.name !== 'payments' || staging === undefined) return [];
    const { settings } = site.production;
    return [{ ...site, stickySettings: [], slots: { staging: { ...staging, settings } } }];
  });
}

/** Holidays and freezes are over, whenever a test is run. */
const longAgo = (text: string): string => text.replaceAll('2026-', '2016-').replaceAll('2027-', '2017-');

/** What a policy has for years is shortened for the time of a test, and its names are those of the playground. */
export function shortened(policy: string): string {
  return longAgo(policy)
    .replaceAll('rg-prod, app: payments }', 'rg-prod, app: payments-production }')
    .replaceAll('rg-test, app: payments', 'rg-prod, app: payments-test')
    .replaceAll('rg-staging, app: payments', 'rg-prod, app: payments-staging')
    .replace(/^ledger: .*/m, 'ledger: file:ledger')
    .replace(/^signed-by: .*\n/m, '')
    .replace('after: { test: 30m }', 'after: { test: 1m }\n    ladder: instant\n    watch: 0s')
    .replace('after: { staging: 2h }', 'after: { staging: 1m }')
    .replace(/ladder: \[.*\]/g, 'ladder: instant')
    .replace(/watch: 1h/, 'watch: 0s')
    .replace(/ {4}standby: .*\n/, '')
    .replace(/allow: \[.*\]/, 'allow: ["00:00-24:00 Europe/Berlin"]');
}

/** In percent, of the revision that an image becomes. */
export function shareOf({ playground }: Scene, app: string, digest: string): number {
  const found = playground.state.containerApps.apps.find(({ name }) => name === app);
  const own = `${app}--d${digest.slice('sha256:'.length, 19)}`;
  return found?.split.entries.find(({ revision }) => revision === own)?.weight ?? 0;
}

export type Kept = { readonly kind: string; readonly body: Readonly<Record<string, unknown>> };

/** What the ledger has of an environment. */
export function entriesIn({ folder }: Scene, environment: string, service = 'payments'): readonly Kept[] {
  const path = join(folder, 'ledger', service, `${environment}.jsonl`);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line): Kept => JSON.parse(line));
}
