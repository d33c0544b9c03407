// Child processes: what is kept of them, how they are stopped, and which Nodes there are.
import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { hashFiles } from '../../support/github/expression/hash-files.js';
import { runChild, startChild } from '../../support/process/child.js';
import { lineCutter } from '../../support/process/lines.js';
import { stopByTimetable } from '../../support/process/timetable.js';
import { nodeRuntime, repositoryRoot, runtimeNames } from '../../support/runtimes.js';

const node = (script: string, runtime: 'node20' | 'node24' = 'node20') => ({
  command: nodeRuntime(runtime).path,
  parameters: ['-e', script],
  directory: tmpdir(),
  environment: { ONLY: 'this' },
});

describe('runtimes', () => {
  it.each(runtimeNames)('%s is the exact version the hosts ship', async name => {
    const end = await runChild(node('process.stdout.write(process.version)', name));
    expect(end.stdout).toBe(`v${nodeRuntime(name).version}`);
  });
});

describe('a child process', () => {
  it('gets only the environment it was given, and its input to the end', async () => {
    const script = 'process.stdin.on("data", d => console.log(Object.keys(process.env).join(), String(d)))';
    const end = await runChild({ ...node(script), input: 'hello' });
    expect(end).toMatchObject({ exitCode: 0, signal: undefined, stdout: 'ONLY hello\n', stderr: '' });
  });

  it('hands over its lines as they come, from both streams', async () => {
    const lines: string[] = [];
    const script = 'console.log("one\\ntwo"); console.error("three"); process.stdout.write("no end")';
    const end = await runChild({
      ...node(script),
      onLine: (line, stream) => lines.push(`${stream} ${line}`),
    });
    expect(lines.toSorted()).toEqual(['stderr three', 'stdout no end', 'stdout one', 'stdout two']);
    expect(end.stdout).toBe('one\ntwo\nno end');
  });

  it('that cannot be started says which', async () => {
    await expect(startChild({ ...node(''), command: '/no/such/program' })).rejects.toThrow(
      'Cannot start /no/such/program',
    );
  });

  it('is not waited for when a grandchild holds its output open', async () => {
    const script = `require('node:child_process').spawn('sleep', ['5'], { stdio: 'inherit' }).unref(); console.log('parent')`;
    const end = await runChild({
      ...node(script),
      environment: { PATH: '/usr/bin:/bin' },
      drainMilliseconds: 100,
    });
    expect(end).toMatchObject({ exitCode: 0, stdout: 'parent\n' });
    expect(end.milliseconds).toBeLessThan(4000);
  });

  it('gets no further signal once it has ended', async () => {
    const child = await startChild(node('setInterval(() => {}, 1000)'));
    const sent = await stopByTimetable(child);
    expect(sent.map(entry => entry.signal)).toEqual(['SIGINT']);
    expect(await child.ended).toMatchObject({ exitCode: undefined, signal: 'SIGINT' });
  });
});

describe('lines', () => {
  it('end at a line feed, at a carriage return, and at both, wherever the chunks are cut', () => {
    const text = 'a\nb\r\nc\rd\r\n\ne';
    const whole: string[] = [];
    const single: string[] = [];
    const first = lineCutter(line => whole.push(line));
    const second = lineCutter(line => single.push(line));
    first.push(text);
    first.end();
    for (const character of text) second.push(character);
    second.end();
    expect(whole).toEqual(['a', 'b', 'c', 'd', '', 'e']);
    expect(single).toEqual(whole);
  });
});

describe('hashFiles', () => {
  it('answers with one hash for what the patterns name, and nothing for nothing', () => {
    const folder = `${repositoryRoot()}/test/runtimes`;
    const lock = hashFiles(folder, ['package-lock.json']);
    expect(lock).toMatch(/^[0-9a-f]{64}$/);
    expect(hashFiles(folder, ['*.json', '!package.json'])).toBe(lock);
    expect(hashFiles(folder, ['*.nothing'])).toBe('');
  });
});
