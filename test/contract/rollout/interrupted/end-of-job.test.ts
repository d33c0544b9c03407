// The end of a job that nobody vouches for any more: it takes no lease that it cannot use, so that whoever resumes waits for
// nothing but the lease of the run that died.
import { afterEach, describe, expect, it } from '@jest/globals';
import { currentBundle } from '../../../chaos/stage/bundle.js';
import { github } from '../../../journeys/hosts/github.js';
import { containerApps, entriesIn, until } from '../../../journeys/stage/rollout-scene.js';
import { scenes } from '../../../journeys/stage/scene.js';
import { isIn, kindsIn, ledger, patience } from '../left-behind.js';

const stage = scenes();
afterEach(() => stage.stop());

const { inputs, options, share } = containerApps;
const service = 'orders-api';

describe('the end of a job that gets no token', () => {
  it(
    'is red, takes no lease, and leaves the order to whoever resumes',
    async () => {
      const scene = await stage.start(options('healthy'));
      const { trouble, environment } = scene.playground;
      const { repository, remove } = await currentBundle();
      const cancel = new AbortController();
      const running = github.run({
        step: 'canary-shift',
        inputs: { ...inputs, ladder: '20%/30m, 100%', ledger },
        azure: environment,
        runtime: 'node24',
        folder: scene.folder,
        repository,
        cancelOn: cancel.signal,
        timeScale: 0.05,
      });
      let isOver = false;
      void running.finally(() => {
        isOver = true;
      });
      await until(() => isIn(scene, service, 'observing') || isOver);
      trouble.add({ match: { method: 'PATCH' }, do: 'hang' });
      trouble.add({ match: { room: 'oidc-github' }, do: { status: 401, body: { error: 'no such job' } } });
      cancel.abort();
      const { post, signals } = await running;
      await remove();
      expect(signals.map(({ signal }) => signal)).toContain('SIGKILL');
      expect(post).toMatchObject({ isGreen: false, log: expect.stringMatching(/is gone; it goes back/) });
      expect(share(scene)).toBe(20);
      const leases = entriesIn(scene, service).filter(({ kind }) => kind === 'lease-taken');
      expect(leases).toHaveLength(1);
      expect(kindsIn(scene, service)).not.toContain('finished');
    },
    patience,
  );
});
