// The commands by hand, run as they are printed: by the real kubectl and jq, where they are installed.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { backByHand } from '../../../../shared/steps/canary-shift/by-hand.js';
import { candidate, prepare, routeWith, stable } from './set.js';

const run = promisify(execFile);

const isThere = (program: string, ...words: readonly string[]) =>
  run(program, words, { timeout: 20_000 }).then(
    () => true,
    () => false,
  );
const hasTools = (await isThere('kubectl', 'version', '--client')) && (await isThere('jq', '--version'));
// Where everything has to be there, a missing one is a failure.
const mayRun = hasTools || process.env['CI'] === 'true';

const both = (from: number, to: number) => [
  { name: stable, port: 80, weight: from },
  { name: candidate, port: 80, weight: to },
];

describe('the commands by hand', () => {
  (mayRun ? it : it.skip)(
    'bring the weights back, and touch no rule that takes no part (install kubernetes-client of Debian and jq where they are missing)',
    async () => {
      const alone = { name: 'admin', backendRefs: [{ name: candidate, port: 80, weight: 1 }] };
      const rules = [{ backendRefs: both(10, 90) }, alone, { backendRefs: both(10, 90) }];
      const set = await prepare(routeWith({ rules }));
      const folder = await mkdtemp(join(tmpdir(), 'azure-promote-by-hand-'));
      try {
        const { resource } = await set.target.read();
        const place = { kind: 'gateway-api', resource, stable, candidate, isExchanged: false } as const;
        const commands = backByHand({ ...place, split: { [stable]: 99.5, [candidate]: 0.5 } });
        const env = { ...process.env, KUBECONFIG: set.playground.environment['KUBECONFIG'] };
        for (const command of commands) await run('bash', ['-c', command], { cwd: folder, env });
        const weights = JSON.stringify(set.route().spec).match(/"weight":\d+/g);
        expect(weights).toEqual(['9950', '50', '1', '9950', '50'].map(each => `"weight":${each}`));
        expect((await set.target.read()).split).toEqual({ [stable]: 99.5, [candidate]: 0.5 });
      } finally {
        await set.playground.stop();
        await rm(folder, { recursive: true });
      }
    },
    60_000,
  );
});
