// Apps whose traffic follows the latest revision: the canary would be over before it began.
import { describe, expect, it } from '@jest/globals';
import { faultOf } from '../behaviours/behaviour.js';
import { entriesOf, prepare, restOf, type Setting } from './set.js';

const image = {
  kind: 'image',
  reference: 'contoso.azurecr.io/latest',
  digest: `sha256:${'d3'.repeat(32)}`,
} as const;

async function on<T>(
  app: string,
  candidate: string | undefined,
  holds: (setting: Setting) => Promise<T>,
): Promise<T> {
  const setting = await prepare(app, candidate);
  return holds(setting).finally(setting.playground.stop);
}

const where = (app: string, { playground }: Setting) =>
  `--subscription ${playground.state.world.subscription} --resource-group rg-prod --name ${app}`;

describe('a container app whose traffic follows the latest revision', () => {
  it('is refused with both commands once the candidate has everything', () =>
    on('latest', 'latest--v2', async setting => {
      const live = await setting.target.read();
      expect(live.split).toEqual({ 'latest--v1': 0, 'latest--v2': 100 });
      const fault = await faultOf(setting.target.write({ 'latest--v1': 90, 'latest--v2': 10 }, live.guard));
      expect(fault.code).toBe('TARGET_UNSUITABLE');
      expect(fault.facts).toEqual({
        'set-mode': `az containerapp revision set-mode ${where('latest', setting)} --mode multiple`,
        'pin-by-name': `az containerapp ingress traffic set ${where('latest', setting)} --revision-weight latest--v1=100 latest--v2=0`,
      });
      expect(setting.playground.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
    }));

  it('takes weights after what the commands do was done', () =>
    on('latest', 'latest--v2', async ({ target, somebodyElse, shares }) => {
      const traffic = [
        { revisionName: 'latest--v1', weight: 100 },
        { revisionName: 'latest--v2', weight: 0 },
      ];
      const change = { configuration: { activeRevisionsMode: 'Multiple', ingress: { traffic } } };
      expect(somebodyElse('PATCH', '', change)).toBe(202);
      const { guard, arms } = await target.read();
      expect(arms.find(({ isDefault }) => isDefault)?.name).toBe('latest--v1');
      await target.write({ 'latest--v1': 90, 'latest--v2': 10 }, guard);
      expect(shares()).toEqual({ 'latest--v1': 90, 'latest--v2': 10 });
    }));

  it('says so in its remarks before anybody tries', () =>
    on('latest', undefined, async ({ target }) => {
      const { remarks } = await target.read();
      expect(remarks.join('\n')).toMatch(/100 % follows the latest revision.*set-mode.*&&.*latest--v2=100/);
    }));

  it('is pinned by name before a new revision is placed, so that the new one gets nothing', () =>
    on('latest', undefined, async setting => {
      const { target, shares, app, playground, entry } = setting;
      const receipt = await target.place?.('latest--next', image);
      expect(entriesOf(app).some(({ latestRevision }) => latestRevision === true)).toBe(false);
      const [first, second] = playground.requests
        .filter(({ method }) => method === 'PATCH')
        .map(({ body }) => JSON.parse(body).properties);
      expect(first).toEqual({
        configuration: { ingress: { traffic: [{ revisionName: 'latest--v2', weight: 100 }] } },
      });
      expect(Object.keys(second)).toEqual(['template']);
      await entry.clock.sleep(600_000);
      expect(shares()).toMatchObject({ 'latest--v2': 100, 'latest--next': 0 });
      expect(receipt?.asked).toMatchObject({ 'latest--v2': 100, 'latest--next': 0 });
    }));

  it('goes back to names, never to the latest, which is the candidate by then', () =>
    on('latest', undefined, async ({ target, shares, app }) => {
      const receipt = await target.place?.('latest--next', image);
      await target.restore(receipt?.before ?? {});
      expect(shares()).toMatchObject({ 'latest--v2': 100 });
      expect(entriesOf(app)).toEqual([{ revisionName: 'latest--v2', weight: 100 }]);
    }));
});

describe('a container app with one revision at a time', () => {
  it('shows where its traffic is, and how to get to weights', () =>
    on('checkout', undefined, async setting => {
      const { split, remarks } = await setting.target.read();
      expect(split).toEqual({ 'checkout--b4x9k2m': 100 });
      expect(remarks[0]).toContain(
        `az containerapp revision set-mode ${where('checkout', setting)} --mode multiple`,
      );
    }));

  it('is refused a placing, since the new revision would take everything', () =>
    on('checkout', undefined, async ({ target, app, playground }) => {
      const before = restOf(app);
      const fault = await faultOf(target.place?.('checkout--next', image) ?? Promise.resolve());
      expect(fault.code).toBe('TARGET_UNSUITABLE');
      expect(String(fault.facts['set-mode'])).toContain('--mode multiple');
      expect(String(fault.facts['pin-by-name'])).toContain('checkout--b4x9k2m=100');
      expect(restOf(app)).toEqual(before);
      expect(playground.requests.every(({ method }) => method !== 'PATCH')).toBe(true);
    }));

  it('names the revision that the mode stopped, and starts it before it is pinned', () =>
    on('checkout', 'checkout--next', async ({ target, somebodyElse }) => {
      const containers = [{ name: 'checkout', image: 'contoso.azurecr.io/checkout:4.0.0' }];
      expect(somebodyElse('PATCH', '', { template: { revisionSuffix: 'next', containers } })).toBe(202);
      const live = await target.read();
      expect(live.split['checkout--next']).toBe(100);
      const fault = await faultOf(target.promote('checkout--next', live.guard));
      expect(fault.facts['pin-by-name']).toMatch(
        /revision activate .* --revision checkout--b4x9k2m && .*--revision-weight checkout--b4x9k2m=100 checkout--next=0$/,
      );
    }));
});
