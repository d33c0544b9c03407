import { describe, expect, it } from '@jest/globals';
import { commands } from '../../../shared/cli/commands.js';
import { main } from '../../../shared/cli/main.js';
import { catalogue } from '../../../shared/fault/catalogue.js';
import { allSteps } from '../../../shared/steps/all.js';
import { version } from '../../../shared/wiring/version.js';
import { keptProcess } from './terminal-process.js';

async function run(...words: readonly string[]) {
  const io = keptProcess(...words);
  await main(io);
  return { ...io.printed, exitCode: io.exitCode };
}

describe('the terminal', () => {
  it.each([[[]], [['help']], [['--help']], [['-h']]])('lists steps and commands for %j', async words => {
    const { stdout, stderr, exitCode } = await run(...words);
    for (const { name } of [...allSteps, ...commands])
      expect(stdout).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'));
    expect([stderr, exitCode]).toEqual(['', undefined]);
  });

  it.each(allSteps.map(({ name }) => name))('shows the help of %s in three ways', async name => {
    const { stdout } = await run('help', name);
    expect(stdout).toContain(`Usage: azure-promote ${name}`);
    expect((await run(name, '--help')).stdout).toBe(stdout);
    expect((await run(name, '--app', '-h', '--bogus')).stdout).toBe(stdout);
  });

  it.each(commands.map(({ name }) => name))('shows how %s is used, and does nothing else', async name => {
    const { stdout, stderr, exitCode } = await run(name, '--help');
    expect(stdout).toContain(name);
    expect([stderr, exitCode]).toEqual(['', undefined]);
  });

  it.each([['version'], ['--version']])('says which version it is for %s', async word => {
    expect((await run(word)).stdout).toBe(`azure-promote ${version}\n`);
  });

  it.each([
    [['statsu'], 'COMMAND_UNKNOWN  there is no command "statsu"; did you mean status?'],
    [['help', 'statsu'], 'COMMAND_UNKNOWN  there is no command "statsu"; did you mean status?'],
    [['frobnicate'], 'COMMAND_UNKNOWN  there is no command "frobnicate"'],
    [['toString'], 'COMMAND_UNKNOWN  there is no command "toString"'],
    [[''], 'COMMAND_UNKNOWN  there is no command ""'],
    [['explain', 'INPUT_INVALIT'], 'COMMAND_UNKNOWN  there is no error code "INPUT_INVALIT"'],
    [['explain', 'a', 'b'], 'INPUT_INVALID  explain does not take "b"'],
    [['version', '--verbose'], 'INPUT_INVALID  version does not take "--verbose"'],
    [['demo', 'fast'], 'INPUT_INVALID  demo does not take "fast"'],
    [['playground', '--bogus'], 'INPUT_INVALID  '],
    [['status', '--ap', 'x'], 'INPUT_INVALID  one flag needs attention'],
  ])('answers %j with exit code 2 and nothing on stdout', async (words, line) => {
    const { stdout, stderr, exitCode } = await run(...words);
    expect([stdout, exitCode]).toEqual(['', 2]);
    expect(stderr).toContain(`error: ${line}`);
    expect(stderr).toMatch(/^ {2}hint {3}\S/m);
  });

  it('plans a whole promotion where an artifact is named, and a ladder where none is', async () => {
    const promotion = await run('plan', '--artifact', 'latest');
    expect(promotion).toMatchObject({ stdout: '', exitCode: 2 });
    expect(promotion.stderr).toMatch(/--environment=expected .+ it is required/);
    expect((await run('plan', '--ladder', 'up')).stderr).not.toContain('--environment');
  });

  it('cuts a long word short and prints no command of a runner', async () => {
    const { stderr } = await run(`##vso[task.complete result=Succeeded]\n::error::${'x'.repeat(2_000_000)}`);
    expect(stderr).not.toMatch(/##vso|^::/m);
    expect(stderr.length).toBeLessThan(1_000);
    const flags = await run('status', '--a\n::error::##vso[task.complete]', '##[error]\u001b[31m');
    expect(flags.stderr).not.toMatch(/##|^::/m);
    expect(flags.stderr).not.toContain('\u001b');
  });

  it('ends wrong flags in the one document that was asked for', async () => {
    const { stdout, exitCode } = await run('status', '--ap', 'x', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      step: 'status',
      outcome: 'refused',
      outputs: { outcome: 'refused', 'error-code': 'INPUT_INVALID' },
      error: { code: 'INPUT_INVALID', facts: { '--ap': expect.stringContaining('did you mean --app?') } },
    });
    expect(exitCode).toBe(2);
  });

  it('tells wrong inputs all together, before anything else happens', async () => {
    const { stderr, exitCode } = await run('status', '--target', 'App', '--resource-id=', '--cloud', 'moon');
    expect(stderr).toContain('INPUT_INVALID  3 inputs need attention');
    for (const name of ['--target', '--resource-id', '--cloud'])
      expect(stderr).toContain(` ${name}=expected `);
    expect(exitCode).toBe(2);
  });
});

describe('explain', () => {
  it('lists every code', async () => {
    expect((await run('explain')).stdout.trim().split('\n')).toEqual(Object.keys(catalogue));
  });

  it.each(['TARGET_NOT_FOUND', 'target-not-found', 'Target_Not_Found'])('knows %s', async word => {
    const { stdout } = await run('explain', word);
    expect(stdout).toContain('TARGET_NOT_FOUND (world)');
    expect(stdout).toContain(catalogue.TARGET_NOT_FOUND.more);
  });

  it('suggests the nearest code', async () => {
    expect((await run('explain', 'target-notfound')).stderr).toContain('did you mean TARGET_NOT_FOUND?');
  });
});
