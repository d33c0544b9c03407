// The commands by hand, run as they are printed: by the real jq where it is installed. What `az rest` does, get and put, is done
// by a script of the same name, since the real one knows no playground.
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { backByHand } from '../../../../shared/steps/canary-shift/by-hand.js';
import { signIn } from '../../playground/caller.js';
import { candidate, prepare, restOf, stable } from './set.js';

const run = promisify(execFile);
const hasJq = await run('jq', ['--version']).then(
  () => true,
  () => false,
);
// Where everything has to be there, a missing one is a failure.
const mayRun = hasJq || process.env['CI'] === 'true';

/** `az rest --method VERB --url PATH [--body @FILE]` */
const script = `#!/usr/bin/env bash
exec curl --silent --fail --request "$(echo "$3" | tr a-z A-Z)" --header 'Host: management.azure.com' \\
  --header "Authorization: $TOKEN" --header 'Content-Type: application/json' \${7:+--data-binary "$7"} "$PLAYGROUND$5"
`;

describe('the commands by hand', () => {
  (mayRun ? it : it.skip)(
    'bring the weights back, and leave the rest as it is (install jq where it is missing)',
    async () => {
      const set = await prepare();
      const folder = await mkdtemp(join(tmpdir(), 'azure-promote-by-hand-'));
      try {
        const az = join(folder, 'az');
        await writeFile(az, script);
        await chmod(az, 0o755);
        const before = restOf(set.live());
        const live = await set.target.read();
        await set.target.write({ [candidate]: 40, [stable]: 60 }, live.guard);
        const { resource, part = '' } = live;
        const place = { kind: 'front-door-classic', resource, part, stable, candidate } as const;
        const commands = backByHand({ ...place, split: live.split, isExchanged: false });
        const env = {
          ...process.env,
          PATH: `${folder}:${process.env['PATH']}`,
          PLAYGROUND: set.playground.url,
          TOKEN: await signIn(set.playground, { application: 'deployer' }),
        };
        for (const command of commands) await run('bash', ['-c', command], { cwd: folder, env });
        expect(set.shares()).toEqual({ [stable]: 100, [candidate]: 0 });
        expect(restOf(set.live())).toBe(before);
      } finally {
        await set.playground.stop();
        await rm(folder, { recursive: true });
      }
    },
    30_000,
  );
});
