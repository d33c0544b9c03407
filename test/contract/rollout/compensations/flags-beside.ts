// Two feature flags that go back together with the traffic of a container app: how they stand, what was asked of them, and
// what was written down.
import { keyValueOf, newEtag, put } from '../../../../playground/rooms/app-configuration/live.js';
import { flagPrefix } from '../../../../playground/rooms/app-configuration/world.js';
import { containerApps, entriesIn } from '../../../journeys/stage/rollout-scene.js';
import type { Scene, scenes } from '../../../journeys/stage/scene.js';
import { run } from '../compiled.js';
import { ledger } from '../left-behind.js';

export const storeAddress = 'https://contoso.azconfig.io';
export const service = 'orders-api';
export const auth = { auth: 'secret' } as const;
export const lines = (...each: readonly string[]) => ({ compensations: each.join('\n'), ...auth });
export const both = lines(
  `feature-flag ${storeAddress}/new-checkout off`,
  `feature-flag ${storeAddress}/banner off`,
);

/** Somebody has let half of the users in, and switched a banner on, before the rollout begins. */
export async function start(
  stage: ReturnType<typeof scenes>,
  candidate: 'healthy' | 'failing',
): Promise<Scene> {
  const scene = await stage.start(containerApps.options(candidate));
  const value = flagValue(scene, 'new-checkout');
  setFlag(scene, 'new-checkout', value.replace('Percentage": 0.0', 'Percentage": 50'));
  setFlag(scene, 'banner', '{"id":"banner","enabled":true,"conditions":{"client_filters":[]},"x":1.50}');
  return scene;
}

/** By somebody else. */
export function setFlag({ playground }: Scene, flag: string, value: string): void {
  const [store] = playground.state.flags.stores;
  const known = store && keyValueOf(store, `${flagPrefix}new-checkout`, undefined);
  if (store === undefined || known === undefined) throw new Error('the default world has changed');
  const changed = playground.state.clock.now();
  put(store, { ...known, key: `${flagPrefix}${flag}`, value, changed, etag: newEtag() });
}

export function flagValue({ playground }: Scene, flag: string): string {
  const found = playground.state.flags.stores[0]?.keyValues.find(({ key }) => key === `${flagPrefix}${flag}`);
  return found?.value ?? '';
}

export const isCheckoutOff = (scene: Scene) =>
  flagValue(scene, 'new-checkout').includes('"DefaultRolloutPercentage": 0,');
export const isBannerOff = (scene: Scene) =>
  flagValue(scene, 'banner') ===
  '{"id":"banner","enabled":false,"conditions":{"client_filters":[]},"x":1.50}';

/** What was changed of the two, in the order in which it was asked for. */
export function changes({ playground }: Scene): readonly string[] {
  return playground.requests
    .filter(({ method, status }) => ['PUT', 'PATCH'].includes(method) && (status ?? 500) < 300)
    .map(({ path }) => /containerApps|new-checkout|banner/.exec(path)?.[0] ?? 'something else');
}

export const undone = (scene: Scene) =>
  entriesIn(scene, service)
    .filter(({ kind }) => kind === 'compensation-done')
    .map(({ body }) => String(body['name']).replace(/.*\//, ''));
export const kinds = (scene: Scene) => entriesIn(scene, service).map(({ kind }) => kind);
export const rollback = (scene: Scene) => {
  const { candidate: _, ladder: __, watch: ___, ...named } = containerApps.inputs;
  return run(scene, { words: ['rollback'], inputs: { ...named, ledger, ...auth } });
};
