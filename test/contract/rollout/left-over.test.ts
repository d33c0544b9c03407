// What a rollout leaves behind that went back, or never began: nobody bound to it unseen, and nothing running for it.
import { afterEach, describe, expect, it } from '@jest/globals';
import { appService, containerApps } from '../../journeys/stage/rollout-scene.js';
import { type Scene, scenes } from '../../journeys/stage/scene.js';
import { run } from './compiled.js';
import { begun, killedIn, ledger, minutes, patience, promotionIn, whenIn } from './left-behind.js';

const stage = scenes();
afterEach(() => stage.stop());

describe('after going back on App Service', () => {
  it(
    'clients that a cookie binds to the candidate are looked for, and where they are is said',
    async () => {
      const scene = await stage.start(appService.options('failing'));
      const ended = await begun(scene, appService);
      expect(ended).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back', weight: '0' } });
      expect(ended.log).toMatch(/pinned clients: they are still on staging .*up to 60 min/);
      const asked = scene.playground.requests.filter(({ headers }) =>
        (headers['cookie'] ?? '').includes('x-ms-routing-name'),
      );
      expect(asked.length).toBeGreaterThan(0);
      expect(scene.playground.state.arm('payments', 'staging')?.app.version).toBe('1.1.0');
    },
    patience,
  );

  it(
    'they get the build of production with evict-pinned, and that is seen with their cookie',
    async () => {
      // Bad in the eyes of a person: the playground's own faults stay with a slot, whatever is placed there.
      const scene = await stage.start(appService.options('healthy'));
      const running = begun(scene, appService, { ladder: '20%/30m, 100%', 'evict-pinned': 'true' });
      await whenIn(scene, 'payments', 'observing', running);
      const id = promotionIn(scene, 'payments');
      await run(scene, { words: ['abort', id], inputs: { ledger, reason: 'looks wrong' } });
      const ended = await running;
      expect(ended).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back', weight: '0' } });
      expect(ended.log).toMatch(
        /pinned clients get the build of stable: .*the answer of the candidate comes no more/,
      );
      expect(scene.playground.state.arm('payments', 'staging')?.app.version).toBe('1.0.0');
      expect(scene.playground.state.site('payments')?.production.app.version).toBe('1.0.0');
    },
    patience,
  );
});

describe('a revision that was placed', () => {
  const { candidate: _, ...inputs } = containerApps.inputs;
  const artifact = `contoso.azurecr.io/orders-api@sha256:${'a3'.repeat(32)}`;
  const name = `orders-api--d${'a3'.repeat(6)}`;

  const revisions = ({ playground }: Scene) =>
    playground.state.containerApps.apps.find(each => each.name === 'orders-api')?.revisions ?? [];
  const activeIn = (scene: Scene) => revisions(scene).flatMap(each => (each.active ? [each.name] : []));

  it(
    'is stopped when its probes fail',
    async () => {
      const scene = await stage.start(containerApps.options('healthy'));
      const given = { ...inputs, ledger, artifact, 'probe-path': '/nothing', probes: '1' };
      const refused = await run(scene, { words: ['canary-shift'], inputs: given });
      expect(refused).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } });
      expect(refused.log).toMatch(/da3a3a3a3a3a3 was made for this rollout .*it is stopped/);
      expect(revisions(scene).map(each => each.name)).toContain(name);
      expect(activeIn(scene)).not.toContain(name);
      expect(activeIn(scene)).toContain('orders-api--v2');
    },
    patience,
  );

  it(
    'is stopped when resume took it back, and started when it is promoted again',
    async () => {
      const scene = await stage.start(containerApps.options('healthy'));
      const placed = { ...containerApps, inputs: { ...inputs, artifact, ladder: '20%/30m, 100%' } };
      await killedIn(scene, placed, 'observing');
      expect(activeIn(scene)).toContain(name);
      await minutes(scene, 4);
      const resumed = await run(scene, { words: ['resume'], inputs: { ledger, 'go-on': 'false' } });
      expect(resumed).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } });
      expect(activeIn(scene)).not.toContain(name);
      const again = await begun(scene, placed, { ladder: 'instant', watch: '0s' });
      expect(again).toMatchObject({ exitCode: 0, outputs: { promoted: 'true' } });
      expect(activeIn(scene)).toContain(name);
    },
    patience,
  );
});
