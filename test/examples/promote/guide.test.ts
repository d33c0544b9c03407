// The five minutes of docs/do/promote-by-a-policy.md: its policy and its commands, in their order, on the playground that it names.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { type Bundle, currentBundle } from '../../chaos/stage/bundle.js';
import { scenes } from '../../journeys/stage/scene.js';
import { readText } from '../../repo/source/tree.js';
import { runChild } from '../../support/process/child.js';
import { bareEnvironment } from '../../support/process/environment.js';
import { nodeRuntime } from '../../support/runtimes.js';

const stage = scenes();
const bundles: Bundle[] = [];
afterEach(async () => {
  await stage.stop();
  await Promise.all(bundles.splice(0).map(({ remove }) => remove()));
});

/** What stands on the page behind the remark that names this file. */
function run(language: 'yaml' | 'sh'): string {
  const remark = 'run by test/examples/promote/guide.test.ts';
  const page = readText('docs/do/promote-by-a-policy.md');
  const found = new RegExp(`<!-- ${remark} -->\n+\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1];
  if (found === undefined) throw new Error(`the page has no ${language} to run`);
  return found;
}

/** What is judged depends on how fast this machine answers; the demo and canary-shift are tested where that is planned for. */
function unjudged(policy: string): string {
  const text = policy.replace('ladder: [50%/2m, 100%]', 'ladder: instant');
  expect(text).not.toBe(policy);
  return text;
}

it('docs/do/promote-by-a-policy.md: every command of its first five minutes ends as the page says', async () => {
  const scene = await stage.start({ speed: 60 });
  const bundle = await currentBundle();
  bundles.push(bundle);
  const folder = join(scene.folder, 'first');
  await mkdir(folder);
  await writeFile(join(folder, 'promotion.yml'), unjudged(run('yaml')));
  const [image = '', ...commands] = run('sh').trim().split('\n');
  const node = nodeRuntime('node20');
  const ends: string[] = [];
  for (const command of commands) {
    const [words = '', expected = ''] = command.split(/\s+# /);
    const program = words.replace('../azure-promote/dist/', join(bundle.repository, 'dist/'));
    const child = await runChild({
      command: 'bash',
      parameters: ['-c', `${image}\n${program} --json`],
      directory: folder,
      environment: {
        ...bareEnvironment(node, folder),
        ...scene.playground.environment,
      },
    });
    if (!child.stdout.startsWith('{')) throw new Error(`${program}: ${child.stderr}`);
    const { outcome = 'passed', outputs = {} } = JSON.parse(child.stdout);
    const isDone = outputs.decision === 'done';
    ends.push(`${program.includes(' promote ') ? (isDone ? 'done' : outcome) : 'shown'} (${child.exitCode})`);
    const end = isDone ? 'done' : outcome;
    if (!expected.includes(end) && expected !== '')
      throw new Error(`${words} ended as ${end}: ${child.stderr}`);
  }
  expect(ends).toEqual(['shown (0)', 'refused (1)', 'passed (0)', 'waiting (0)', 'passed (0)', 'done (0)']);
}, 90_000);
