// A whole promotion in Container Apps, every request of it held against Azure's own OpenAPI documents.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { settle } from '../../../../shared/traffic/settle.js';
import { type SpecValidator, specsPresent, specValidator, whySkipped } from '../../playground/specs.js';
import { prepare, restOf } from './set.js';

if (!specsPresent) process.stderr.write(`${whySkipped}\n`);
const maybe = specsPresent ? describe : describe.skip;

const digest = `sha256:${'a3'.repeat(32)}`;
const image = { kind: 'image', reference: 'contoso.azurecr.io/orders-api', digest } as const;
const [stable, next] = ['orders-api--v1', 'orders-api--next'];

maybe('the requests of a promotion in Container Apps', () => {
  let validator: SpecValidator;
  beforeAll(async () => {
    validator = await specValidator();
  }, 30_000);

  it('are what Azure documents, and leave everything but the split as it was', async () => {
    const { playground, target, entry, app, shares } = await prepare('orders-api', next);
    const give = async (percent: number) => {
      const live = await target.read();
      const receipt = await target.write(
        { ...live.split, [stable]: 100 - percent, [next]: percent },
        live.guard,
      );
      expect((await settle(target, receipt, entry)).kind).toBe('seen');
      return receipt;
    };
    const placed = await target.place?.(next, image);
    await entry.clock.sleep(60_000);
    expect(await target.ready({ [next]: 10 })).toEqual({ kind: 'ready' });
    const rest = restOf(app);
    await give(10);
    const { before } = await give(50);
    expect(restOf(app)).toEqual(rest);
    await target.promote(next, (await target.read()).guard);
    await target.clean(before);
    await target.restore(placed?.before ?? {});
    expect(shares()).toMatchObject({ [stable]: 100, [next]: 0 });

    const sent = playground.requests.filter(({ path }) => /\/containerApps\//i.test(path));
    const operations = new Set<string>();
    for (const exchange of sent) {
      const { operation, request } = await validator.check(exchange);
      expect([exchange.method, exchange.path, request]).toEqual([exchange.method, exchange.path, []]);
      operations.add(operation);
    }
    expect([...operations].sort()).toEqual([
      'ContainerAppsRevisionReplicas_ListReplicas',
      'ContainerAppsRevisions_ActivateRevision',
      'ContainerAppsRevisions_DeactivateRevision',
      'ContainerAppsRevisions_ListRevisions',
      'ContainerApps_Get',
      'ContainerApps_Update',
    ]);
    await playground.stop();
  });
});
