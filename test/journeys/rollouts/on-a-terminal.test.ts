// What a person sees who starts a rollout on a real terminal, and what Ctrl-C does there. util-linux's `script` is the terminal.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import { currentCommandLine } from '../../chaos/stage/bundle.js';
import { bareEnvironment } from '../../support/process/environment.js';
import { nodeRuntime } from '../../support/runtimes.js';
import { containerApps, entriesIn, until } from '../stage/rollout-scene.js';
import { type Scene, scenes } from '../stage/scene.js';

const stage = scenes();
afterEach(() => stage.stop());

const patience = 120_000;
const { inputs, options, share } = containerApps;
const isThere = spawnSync('script', ['--version']).status === 0;
if (!isThere && process.env['CI'] === 'true') throw new Error('install script, of util-linux or bsdutils');

/** One line for a shell. */
function quoted(words: readonly string[]): string {
  return words.map(word => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
}

/** A rollout in a terminal of its own: what is drawn there, and the keys that are pressed. */
function onTerminal({ playground, folder }: Scene) {
  const node = nodeRuntime('node20');
  const flags = Object.entries({ ...inputs, ledger: 'file:ledger' }).flatMap(([name, value]) => [
    `--${name}`,
    value,
  ]);
  // In place of the shell, which would end by Ctrl-C itself and hide how the rollout did.
  const command = `exec ${quoted([node.path, ...currentCommandLine(), 'canary-shift', ...flags])}`;
  const child = spawn('script', ['-qefc', command, '/dev/null'], {
    cwd: folder,
    env: { ...bareEnvironment(node, folder), ...playground.environment, TERM: 'xterm', SHELL: '/bin/sh' },
  });
  let drawn = '';
  child.stdout.on('data', (chunk: Buffer) => {
    drawn += chunk.toString();
  });
  return {
    drawn: () => drawn,
    press: (key: string) => child.stdin.write(key),
    ended: once(child, 'close').then(([code]) => Number(code)),
  };
}

/** What takes the line away, so that the next bar is drawn over the one before. */
const wipe = '\r\u001b[2K';
/** The share, the rung, and how long it takes at least. */
const bar = /^[█░]+ 20 % observing, rung 1 of 2, at least \d+ min left/;
const controlC = '\u0003';

(isThere ? describe : describe.skip)('a rollout on a terminal', () => {
  it(
    'draws a bar with the time left, and takes the traffic back at Ctrl-C',
    async () => {
      const scene = await stage.start(options('healthy'));
      const run = onTerminal(scene);
      let code: number | undefined;
      void run.ended.then(ended => {
        code = ended;
      });
      const hasBar = () =>
        run
          .drawn()
          .split(wipe)
          .some(text => bar.test(text));
      await until(() => hasBar() || code !== undefined);
      expect(hasBar()).toBe(true);
      expect(share(scene)).toBe(20);
      run.press(controlC);
      expect(await run.ended).toBe(1);
      expect(share(scene)).toBe(0);
      expect(entriesIn(scene, 'orders-api').at(-1)).toMatchObject({ body: { outcome: 'rolled-back' } });
      expect(run.drawn()).toContain('rolled-back');
    },
    patience,
  );
});
