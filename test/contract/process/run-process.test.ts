// Real child processes: what they are given, what comes back, and that none of them is left behind.
import { access, chmod, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Fault } from '../../../shared/fault/fault.js';
import { type ProcessRequest, runProcess } from '../../../shared/process/process.js';
import { realClock } from '../../../shared/wiring/clock.js';
import { steppedClock } from '../../support/stepped-clock.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(await realpath(tmpdir()), 'azure-promote-process-'));
});
afterEach(() => rm(folder, { recursive: true }));

const never = new AbortController().signal;

function node(script: string, more: Partial<ProcessRequest> = {}) {
  return runProcess({
    command: process.execPath,
    args: ['-e', script],
    deadlineMilliseconds: 60_000,
    maxOutputBytes: 100_000,
    clock: steppedClock({ byItself: false }),
    signal: never,
    folder,
    ...more,
  });
}

/** Looks until it holds; a test that waits in vain ends by its own time limit. */
async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await realClock.sleep(5);
}

const exists = (name: string) =>
  access(join(folder, name)).then(
    () => true,
    () => false,
  );

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // No such process any more.
    return false;
  }
}

describe('A child process', () => {
  it('returns its code and both of its outputs', async () => {
    const result = await node('console.log("out ü"); console.error("err"); process.exitCode = 3');
    expect(result).toEqual({
      kind: 'ended',
      exitCode: 3,
      signal: undefined,
      stdout: 'out ü\n',
      stderr: 'err\n',
      truncated: false,
    });
  });

  it('gets its arguments as they are: no shell reads them', async () => {
    const strange = ['a b', '$HOME', '; echo x', '"', "'", '*', ''];
    const script = 'console.log(JSON.stringify(process.argv.slice(1)))';
    const result = await node('', { args: ['-e', script, '--', ...strange] });
    expect(result).toMatchObject({ stdout: `${JSON.stringify(strange)}\n` });
  });

  it('gets exactly the environment, the folder and the input that are given', async () => {
    const script =
      'process.stdin.pipe(process.stdout); const { ONLY, NOT, PATH } = process.env; process.stderr.write(JSON.stringify([ONLY, NOT, PATH, process.cwd()]))';
    const result = await node(script, { env: { ONLY: 'this', NOT: undefined }, input: 'a\nb' });
    expect(result).toMatchObject({ stdout: 'a\nb', stderr: JSON.stringify(['this', null, null, folder]) });
  });

  it('may leave its input unread', async () => {
    expect(await node('', { input: 'x'.repeat(10_000_000) })).toMatchObject({ kind: 'ended', exitCode: 0 });
  });

  it('is not held up by output beyond the limit, which is cut and said to be', async () => {
    const script = 'process.stdout.write("x".repeat(2_000_000)); console.error("short")';
    const result = await node(script, { maxOutputBytes: 1_000 });
    expect(result).toMatchObject({
      exitCode: 0,
      stdout: 'x'.repeat(1_000),
      stderr: 'short\n',
      truncated: true,
    });
  });

  it('that is ended by a signal says which', async () => {
    const result = await node('process.kill(process.pid, "SIGKILL")');
    expect(result).toMatchObject({ kind: 'ended', exitCode: undefined, signal: 'SIGKILL' });
  });

  it('that does not exist is told apart from one that fails', async () => {
    expect(await node('', { command: join(folder, 'missing') })).toEqual({ kind: 'not-found' });
  });

  it('that cannot be started is told with the reason', async () => {
    const file = join(folder, 'no-program');
    await writeFile(file, '');
    await chmod(file, 0o644);
    expect(await node('', { command: file })).toEqual({ kind: 'not-started', error: 'EACCES' });
  });

  it('is not started at all once the run is cancelled', async () => {
    const script = 'require("node:fs").writeFileSync("started", "")';
    const reason = new Fault('CANCELLED', 'stop');
    await expect(node(script, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(await exists('started')).toBe(false);
  });

  it('does not keep anybody waiting for a grandchild that holds its output open', async () => {
    const clock = steppedClock({ byItself: false });
    const script = `
      const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit', detached: true });
      child.unref();
      console.log(child.pid);
    `;
    const result = node(script, { clock });
    await clock.untilWaits(2);
    await clock.advance(500);
    const ended = await result;
    expect(ended).toMatchObject({ kind: 'ended', exitCode: 0 });
    process.kill(Number(ended.kind === 'ended' && ended.stdout), 'SIGKILL');
  });
});

/** A child with a child of its own; both note that they run, and neither heeds SIGTERM where `deaf`. */
const family = (deaf: boolean) => `
  const { spawn } = require('node:child_process');
  const { writeFileSync } = require('node:fs');
  const note = 'require("node:fs").writeFileSync("grandchild", String(process.pid));';
  const ear = ${JSON.stringify(deaf ? 'process.on("SIGTERM", () => {});' : '')};
  spawn(process.execPath, ['-e', ear + note + 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
  ${deaf ? 'process.on("SIGTERM", () => {});' : ''}
  console.log('begun');
  writeFileSync('child', String(process.pid));
  setInterval(() => {}, 1000);
`;

async function pids(): Promise<readonly number[]> {
  const complete = async (name: string) =>
    (await exists(name)) && (await readFile(join(folder, name), 'utf8')) !== '';
  await until(async () => (await complete('child')) && (await complete('grandchild')));
  return Promise.all(
    ['child', 'grandchild'].map(async name => Number(await readFile(join(folder, name), 'utf8'))),
  );
}

describe('A family of processes', () => {
  it('ends with its deadline, and what it printed is kept', async () => {
    const clock = steppedClock({ byItself: false });
    const result = node(family(false), { clock });
    const both = await pids();
    await clock.advance(60_000);
    expect(await result).toMatchObject({ kind: 'timed-out', stdout: 'begun\n' });
    await until(() => !both.some(isAlive));
  });

  it('ends with the run, which gets the reason', async () => {
    const run = new AbortController();
    const reason = new Fault('CANCELLED', 'stop');
    const result = node(family(false), { signal: run.signal });
    const ended = expect(result).rejects.toBe(reason);
    const both = await pids();
    run.abort(reason);
    await ended;
    await until(() => !both.some(isAlive));
  });

  it('that does not heed the polite signal is killed after two seconds', async () => {
    const clock = steppedClock({ byItself: false });
    const run = new AbortController();
    const reason = new Fault('CANCELLED', 'stop');
    const ended = expect(node(family(true), { clock, signal: run.signal })).rejects.toBe(reason);
    const both = await pids();
    run.abort(reason);
    await clock.untilWaits(2);
    await clock.advance(1_999);
    expect(both.every(isAlive)).toBe(true);
    await clock.advance(1);
    await ended;
    await until(() => !both.some(isAlive));
  });
});
