// A whole promotion with Traffic Manager, every request of it held against Azure's own OpenAPI documents.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { settle } from '../../../../shared/traffic/settle.js';
import { type SpecValidator, specsPresent, specValidator, whySkipped } from '../../playground/specs.js';
import { prepare, restOf } from './set.js';

if (!specsPresent) process.stderr.write(`${whySkipped}\n`);
const maybe = specsPresent ? describe : describe.skip;

maybe('the requests of a promotion with Traffic Manager', () => {
  let validator: SpecValidator;
  beforeAll(async () => {
    validator = await specValidator();
  }, 30_000);

  it('are what Azure documents, and leave everything but weights and switches as it was', async () => {
    const { playground, target, entry, profile, shares } = await prepare('candidate');
    const rest = restOf(profile());
    const { guard } = await target.read();
    const receipt = await target.write({ stable: 90, candidate: 10 }, guard);
    expect((await settle(target, receipt, entry)).kind).toBe('seen');
    await target.promote('candidate', (await target.read()).guard);
    await target.restore(receipt.before);
    expect(shares()).toEqual({ stable: 100, candidate: 0 });
    expect(restOf(profile())).toEqual(rest);

    const operations = new Set<string>();
    for (const exchange of playground.requests.filter(({ room }) => room === 'arm')) {
      const { operation, request, response } = await validator.check(exchange);
      expect([exchange.method, exchange.path, request, response]).toEqual([
        exchange.method,
        exchange.path,
        [],
        [],
      ]);
      operations.add(operation);
    }
    expect([...operations].sort()).toEqual(['Endpoints_Update', 'Profiles_Get']);
    await playground.stop();
  });
});
