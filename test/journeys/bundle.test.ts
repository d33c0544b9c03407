// The committed bundle itself: every door opens on both Nodes, it needs nothing beside it, and nothing strange is in it.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChildEnd, runChild, startChild } from '../support/process/child.js';
import { nodeRuntime, type RuntimeName, repositoryRoot, runtimeNames } from '../support/runtimes.js';

const dist = join(repositoryRoot(), 'dist');
const names = readdirSync(dist);
const scripts = names.filter(name => name.endsWith('.js'));
const textOf = (name: string): string => readFileSync(join(dist, name), 'utf8');
const doors = scripts.filter(name => /^await start\('/m.test(textOf(name).slice(0, 200)));
const steps = doors.filter(name => name !== 'cli.js' && name !== 'post.js');

/** An empty folder with a copy of dist/ below it: no package, no sources, no module anywhere above. */
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'azure-promote-alone-'));
  cpSync(dist, join(folder, 'dist'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Start = {
  readonly door: string;
  readonly words?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
};

/** With not one variable more than is given: no PATH, no HOME. */
function plan(runtime: RuntimeName, { door, words = [], environment = {} }: Start) {
  const parameters = [join(folder, 'dist', door), ...words];
  return { command: nodeRuntime(runtime).path, parameters, directory: folder, environment };
}

function start(runtime: RuntimeName, given: Start): Promise<ChildEnd> {
  return runChild(plan(runtime, given));
}

const github = { GITHUB_ACTIONS: 'true' };
const agent = () => ({ TF_BUILD: 'True', AGENT_TEMPDIRECTORY: folder, AGENT_WORKFOLDER: folder });

describe.each(runtimeNames)('with nothing but %s', runtime => {
  it.each(steps)('the door %s opens on both runners, and says what its inputs lack', async door => {
    const onGithub = await start(runtime, { door, environment: github });
    expect(onGithub).toMatchObject({ exitCode: 1, stderr: '' });
    expect(onGithub.stdout).toMatch(/^::error title=INPUT_INVALID::/m);
    const onAgent = await start(runtime, { door, environment: agent() });
    expect(onAgent).toMatchObject({ exitCode: 0, stderr: '' });
    expect(onAgent.stdout).toContain('##vso[task.complete result=Failed;]refused: ');
  });

  it.each([...steps, 'post.js'])('the door %s stays shut where no runner is', async door => {
    const end = await start(runtime, { door });
    expect(end).toMatchObject({ exitCode: 2, stdout: '' });
    expect(end.stderr).toMatch(/^HOST_UNKNOWN {2}/);
  });

  it('the afterwork needs nothing but the saved state', async () => {
    const state = { STATE_step: 'status', STATE_outcome: 'passed' };
    const onGithub = await start(runtime, { door: 'post.js', environment: { ...github, ...state } });
    expect(onGithub).toMatchObject({ exitCode: 0, stderr: '' });
    expect(onGithub.stdout).toMatch(/^status ended as passed; it left nothing to do/);
    const taskVariables = { VSTS_TASKVARIABLE_STEP: '"status"' };
    const onAgent = await start(runtime, { door: 'post.js', environment: { ...agent(), ...taskVariables } });
    expect(onAgent).toMatchObject({ exitCode: 0, stderr: '' });
    expect(onAgent.stdout).toMatch(/^status ended as interrupted; it left nothing to do/m);
  });

  it('the afterwork of a step that never began has nothing to say', async () => {
    const end = await start(runtime, { door: 'post.js', environment: github });
    expect(end).toMatchObject({ exitCode: 0, stderr: '' });
    expect(end.stdout.split('\n').filter(line => !line.startsWith('::debug::'))).toEqual(['']);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('the playground ends with 0 on %s', async signal => {
    const printed: string[] = [];
    let ready = (): void => undefined;
    const told = new Promise<void>(resolve => {
      ready = resolve;
    });
    const child = await startChild({
      ...plan(runtime, { door: 'cli.js', words: ['playground'] }),
      onLine: line => {
        printed.push(line);
        if (line === '# Ctrl-C ends it.') ready();
      },
    });
    await Promise.race([told, child.ended]);
    child.send(signal);
    expect(await child.ended).toMatchObject({ exitCode: 0, stderr: '' });
    // All of it may be pasted into a shell.
    expect(printed.filter(line => !/^(#|export [A-Z_]+=\S+$)/.test(line))).toEqual([]);
    expect(printed[1]).toMatch(/^export AZURE_PROMOTE_PLAYGROUND=http:\/\/127\.0\.0\.1:\d+$/);
  });
});

describe('dist/', () => {
  it('holds doors, one bundle in chunks, its kind and its licences, and nothing else', () => {
    const others = names.filter(
      name => !doors.includes(name) && !/^((\d+\.)?index|shared-\d+)\.js$/.test(name),
    );
    expect(others.toSorted()).toEqual(['licenses.txt', 'package.json']);
    expect(JSON.parse(textOf('package.json'))).toEqual({ type: 'module' });
    expect(doors).toEqual(expect.arrayContaining(['cli.js', 'post.js', 'status.js']));
  });

  it.each(doors)('has %s, which only names what it opens', name => {
    const call = `import { start } from './index.js';\nawait start('${name.replace('.js', '')}');\n`;
    expect(textOf(name)).toBe(name === 'cli.js' ? `#!/usr/bin/env node\n${call}` : call);
  });

  it('names no source map and no path of the machine that built it', () => {
    // In a container the home may be the root itself, which says nothing.
    const home = homedir().length > 1 ? [`${homedir()}/`] : [];
    const places = [`${repositoryRoot()}/`, ...home, 'sourceMappingURL='];
    const absolute = /(?<![\w.@-])(?:[A-Z]:)?\/[\w./ -]*\/node_modules\//i;
    const strange = scripts.flatMap(name => {
      const text = textOf(name);
      const found = [...places.filter(place => text.includes(place)), absolute.exec(text)?.[0] ?? ''];
      return found.filter(each => each !== '').map(each => `${name}: ${each}`);
    });
    expect(strange).toEqual([]);
  });

  it('names the licence of every package in it', () => {
    const inside = scripts.flatMap(name =>
      [...textOf(name).matchAll(/MODULE: \.\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)].map(
        ([, found]) => found,
      ),
    );
    expect(new Set(inside).size).toBeGreaterThan(3);
    const licensed = new Set(textOf('licenses.txt').split('\n'));
    expect([...new Set(inside)].filter(name => !licensed.has(name ?? ''))).toEqual([]);
  });

  it('weighs at most 1.5 MB when it is packed', () => {
    // As it travels: one archive, and not every file by itself.
    const whole = Buffer.concat(names.map(name => readFileSync(join(dist, name))));
    expect(gzipSync(whole).length).toBeLessThanOrEqual(1_500_000);
  });
});
