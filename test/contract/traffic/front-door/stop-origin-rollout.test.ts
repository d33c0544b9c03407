// The brake stop-origin in a whole rollout by the compiled command line: what it stopped is told on the page, in the journal
// and in the ledger, and the next rollout does not begin before it was started again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { entriesIn } from '../../../journeys/stage/rollout-scene.js';
import { scenes } from '../../../journeys/stage/scene.js';
import { run } from '../../rollout/compiled.js';
import { ledger, patience } from '../../rollout/left-behind.js';

const stage = scenes();
afterEach(() => stage.stop());

const service = 'payments-fd';
const shift = {
  target: 'front-door',
  'resource-group': 'rg-prod',
  profile: service,
  'origin-group': 'payments',
  candidate: 'idle',
  ladder: '50%/5m, 100%',
  watch: '0s',
  objectives: 'error-rate < 20%',
  'propagation-budget': '1m',
  brake: 'stop-origin',
  ledger,
} as const;

/** With its first share: the first write is the one that only asks whether anything is taken. */
const fails = {
  name: 'fails-with-its-first-share',
  about: '',
  events: [
    {
      on: { method: 'PATCH', path: '/originGroups/payments/origins/', nth: 2 },
      do: { kind: 'world', value: { sites: { payments: { preview: { errorRate: 0.9 } } } } } as const,
    },
  ],
};

describe('canary-shift with the brake stop-origin', () => {
  it(
    'stops the candidate when it goes back, tells it everywhere, and does not begin again with it',
    async () => {
      const habits = { frontDoorPropagationSeconds: 30, metricsDelaySeconds: 10 };
      const load = [{ site: service, perSecond: 5, returning: 0, path: '/' }];
      const scene = await stage.start({ speed: 60, load, scenario: fails, world: { habits } });
      const { state } = scene.playground;
      const id = `/subscriptions/${state.world.subscription}/resourceGroups/rg-prod/providers/Microsoft.Web/sites/payments/slots/preview`;
      const inputs = { ...shift, 'brake-origin': id };
      const ended = await run(scene, { words: ['canary-shift'], inputs });
      expect([ended.log, ended.outputs['outcome']]).toEqual([expect.any(String), 'rolled-back']);
      expect(state.arm('payments', 'preview')?.stopped).toBe(true);
      expect(state.arm('payments', 'production')?.stopped).toBe(false);
      const start =
        /az webapp start --subscription \S+ --resource-group rg-prod --name payments --slot preview/;
      expect(ended.log).toMatch(start);
      const told = entriesIn(scene, service).find(({ kind }) => kind === 'origin-stopped');
      expect(told?.body).toMatchObject({ resource: id, start: expect.stringMatching(start) });
      expect(readFileSync(join(scene.folder, ended.outputs['journal'] ?? ''), 'utf8')).toMatch(
        /"braked":"green was stopped by the brake/,
      );

      const again = await run(scene, { words: ['canary-shift'], inputs });
      expect(again.outputs).toMatchObject({ outcome: 'refused', 'error-code': 'CANDIDATE_NOT_READY' });
      expect(again.headline).toMatch(start);
      // Also where nobody names a brake any more.
      const { brake: _, ...without } = shift;
      const plan = await run(scene, { words: ['canary-shift'], inputs: { ...without, 'dry-run': 'true' } });
      expect(plan.log).toMatch(start);
    },
    patience,
  );

  it(
    'says which input is wrong, and what is possible',
    async () => {
      const scene = await stage.start();
      const refused = async (more: Readonly<Record<string, string>>) => {
        const { exitCode, log, printed } = await run(scene, {
          words: ['canary-shift'],
          inputs: { ...shift, ...more },
        });
        expect(exitCode).toBe(2);
        return `${log}${printed}`;
      };
      expect(await refused({})).toMatch(
        /brake-origin.*needed by brake: stop-origin.*Microsoft\.App\/containerApps/,
      );
      const machine =
        '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm';
      expect(await refused({ 'brake-origin': machine })).toMatch(
        /nothing is stopped by the id of a Microsoft\.Compute\/virtualMachines/,
      );
      expect(await refused({ brake: 'none', 'brake-origin': machine })).toMatch(
        /it belongs to brake: stop-origin/,
      );
    },
    patience,
  );
});
