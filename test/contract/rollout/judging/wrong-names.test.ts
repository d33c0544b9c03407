// A slip in the name of a metric that the platform is to tell: no rollout begins on it, and nothing is written down.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { canaryShift } from '../../../../shared/steps/canary-shift.js';
import { minute, runOf, type Stage, stage } from '../../gate/stage.js';
import { jumpingClock } from '../../traffic/stage.js';

let set: Stage;
afterEach(() => set.stop());

describe('a rollout that is held to a number of the platform', () => {
  it('is refused before anything moves where there is no such number', async () => {
    set = await stage();
    set.playground.state.clock.advance(10 * minute);
    const ledger = join(set.folder, 'ledger');
    const flags = {
      target: 'container-apps',
      'resource-group': 'rg-prod',
      app: 'orders-api',
      candidate: 'orders-api--v2',
      ladder: '10%/10m, 100%',
      objectives: 'error-rate < 5%, cpu < 90% for 5m',
      ledger: `file:${ledger}`,
    };
    const run = await runOf(canaryShift, flags, set.playground, jumpingClock(set.playground));
    expect(run).toMatchObject({ exitCode: 2, error: { code: 'OBJECTIVE_UNUSABLE' } });
    expect(run.error?.message).toMatch(/no metric named "cpu"; there are .*Requests/);
    const changes = set.playground.requests.filter(({ method }) => method === 'PATCH' || method === 'PUT');
    expect(changes).toEqual([]);
    expect(existsSync(ledger)).toBe(false);
  });
});
