// A run that is told to stop, or is killed, in the middle of a rollout: traffic goes back, and nobody is told it went well.
import { afterEach, describe, expect, it } from '@jest/globals';
import { azurePipelines } from '../hosts/azure-pipelines.js';
import { github } from '../hosts/github.js';
import type { HostRun } from '../hosts/host-run.js';
import { terminal } from '../hosts/terminal.js';
import { appService, containerApps, entriesIn, until } from '../stage/rollout-scene.js';
import { type Scene, scenes } from '../stage/scene.js';

const stage = scenes();
afterEach(() => stage.stop());

const patience = 60_000;
const step = 'canary-shift';
const ledger = 'file:ledger';

/** What was written down of the share: it is in force, and judged. */
function isJudged(scene: Scene, service: string): boolean {
  return entriesIn(scene, service).some(
    ({ kind, body }) => kind === 'state-reached' && JSON.stringify(body).includes('"name":"observing"'),
  );
}

const cancelled = [
  { host: github, ...containerApps },
  { host: azurePipelines, ...appService },
  { host: terminal, ...appService },
] as const;

describe('a run that is cancelled at 20 %', () => {
  it.each(cancelled)(
    'on $host.name takes $name back before the host becomes harder, and is red',
    async ({ host, inputs, options, share }) => {
      const scene = await stage.start(options('healthy'));
      const stop = new AbortController();
      const running = host.run(scene.request({ step, inputs: { ...inputs, ledger }, cancelOn: stop.signal }));
      await until(() => isJudged(scene, inputs['app'] ?? ''));
      expect(share(scene)).toBe(20);
      const ordered = performance.now();
      stop.abort();
      const run: HostRun = await running;
      expect(run.signals.map(({ signal }) => signal)).toEqual(['SIGINT']);
      if (run.post === undefined) expect(performance.now() - ordered).toBeLessThan(7_000);
      expect(share(scene)).toBe(0);
      expect(run.conclusion).not.toBe('success');
      expect(run.outputs).toMatchObject({
        outcome: 'rolled-back',
        'error-code': 'CANCELLED',
        promoted: 'false',
      });
      expect(entriesIn(scene, inputs['app'] ?? '').at(-1)).toMatchObject({
        kind: 'finished',
        body: { outcome: 'rolled-back' },
      });
    },
    patience,
  );
});

describe('a run that is killed at 20 %', () => {
  it(
    'leaves the order to go back, and the same command goes on from there',
    async () => {
      const { inputs, options, share } = containerApps;
      const scene = await stage.start(options('healthy'));
      const die = new AbortController();
      const running = terminal.run(scene.request({ step, inputs: { ...inputs, ledger }, dieOn: die.signal }));
      await until(() => isJudged(scene, 'orders-api'));
      die.abort();
      await running;
      expect(share(scene)).toBe(20);
      const [opened, ...others] = entriesIn(scene, 'orders-api');
      expect(opened).toMatchObject({
        kind: 'rollout-opened',
        body: { order: { plan: { candidate: 'orders-api--v2' }, before: { entries: expect.any(Array) } } },
      });
      expect(others.map(({ kind }) => kind)).not.toContain('finished');

      const again = await terminal.run(scene.request({ step, inputs: { ...inputs, ledger } }));
      expect(again).toMatchObject({
        conclusion: 'success',
        outputs: { outcome: 'passed', promoted: 'true' },
      });
      expect(share(scene)).toBe(100);
    },
    patience,
  );

  it.each([
    { host: github, ...containerApps },
    { host: azurePipelines, ...appService },
  ])(
    'before it could do anything is taken back on $name by the end of its job on $host.name',
    async ({ host, inputs, options, share }) => {
      const scene = await stage.start(options('healthy'));
      const stop = new AbortController();
      const asked = { step, inputs: { ...inputs, ledger }, cancelOn: stop.signal, timeScale: 0.06 };
      const running = host.run(scene.request(asked));
      await until(() => isJudged(scene, inputs['app'] ?? ''));
      // The write that goes back is never answered, so that the host loses its patience.
      scene.playground.trouble.add({ match: { method: 'PATCH', nth: 1 }, do: 'hang' });
      stop.abort();
      const run = await running;
      expect(run.signals.map(({ signal }) => signal)).toContain('SIGKILL');
      expect(run.post).toMatchObject({ isGreen: false, log: expect.stringMatching(/is gone; it goes back/) });
      expect(share(scene)).toBe(0);
      expect(entriesIn(scene, inputs['app'] ?? '').at(-1)).toMatchObject({
        kind: 'finished',
        body: { outcome: 'rolled-back' },
      });
    },
    patience,
  );
});
