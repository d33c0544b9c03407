// How the command line behaves: help that fits, one document for programs, no colours in pipes, mistakes answered kindly.
import { afterEach, describe, expect, it } from '@jest/globals';
import { type CommandLine, runCommandLine, runOnTerminal } from '../hosts/command-line.js';
import { terminal } from '../hosts/terminal.js';
import { expectRefusal } from '../stage/refusal.js';
import { payments, scenes } from '../stage/scene.js';

const stage = scenes();
afterEach(() => stage.stop());

const flags = Object.entries(payments).flatMap(([name, value]) => [`--${name}`, value]);

async function run(words: readonly string[], more: Partial<CommandLine> = {}) {
  const { folder, playground } = await stage.start();
  return runCommandLine({ words, folder, environment: playground.environment, ...more });
}

describe('help', () => {
  it.each([
    '',
    '--help',
    '-h',
    'help',
    'help status',
    'status --help',
    'status --app x --bogus -h',
    'doctor --help',
    'explain --help',
    'demo --help',
    'playground --help',
  ])('fits a screen of 80 by 40 after %j', async line => {
    const end = await run(line.split(' ').filter(word => word !== ''));
    expect(end).toMatchObject({ exitCode: 0, stderr: '' });
    const lines = end.stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(lines.filter(each => each.length > 80)).toEqual([]);
  });
});

describe('a mistake on the command line', () => {
  it.each([
    [
      'a flag that does not exist, with the nearest one',
      ['--resource-grup', 'x'],
      '--resource-grup=there is no such flag; did you mean --resource-group?',
    ],
    ['a flag with nothing behind it', ['--service'], '--service=expected a value after it'],
    ['a flag given twice', ['--app', 'orders'], '--app=given twice'],
    ['a word without a flag', ['production'], '"production"=expected a flag that begins with --'],
    ['a switch given twice', ['--json=yes'], 'given twice'],
    [
      'a secret',
      ['--client-secret', 'on-the-command-line'],
      '--client-secret=a secret on the command line is seen by others; set AZURE_PROMOTE_CLIENT_SECRET instead',
    ],
    [
      'a secret behind an equals sign',
      ['--client-secret=on-the-command-line'],
      '--client-secret=a secret on the command line',
    ],
    [
      'a secret behind one hyphen',
      ['-client-secret', 'on-the-command-line'],
      '-client-secret=expected two hyphens',
    ],
    [
      'a secret behind a misspelt flag',
      ['--client_secret', 'on-the-command-line'],
      '--client_secret=there is no such flag; did you mean --client-secret?',
    ],
  ])('is found: %s', async (_, words, says) => {
    const scene = await stage.start();
    const run = await expectRefusal(
      terminal,
      scene,
      { inputs: payments, onlyOn: { terminal: { words } } },
      { code: 'INPUT_INVALID', whose: 'yours', says: [says], hint: /--help/ },
    );
    expect(run.printed).not.toContain('on-the-command-line');
    expect(scene.playground.requests).toEqual([]);
  });

  it.each([
    ['statsu', 'there is no command "statsu"; did you mean status?'],
    ['help statsu', 'did you mean status?'],
    ['bogus-command-of-nobody', 'there is no command "bogus-command-of-nobody"'],
    ['explain HTTP_REFUSD', 'did you mean HTTP_REFUSED?'],
    ['explain nothing-like-it', 'there is no error code "nothing-like-it"'],
  ])('in the command is found: %s', async (line, says) => {
    const end = await run(line.split(' '));
    expect(end).toMatchObject({ exitCode: 2, stdout: '' });
    expect(end.stderr).toMatch(/^error: COMMAND_UNKNOWN {2}/);
    expect(end.stderr).toContain(says);
    expect(end.stderr).not.toMatch(/^\s+at /m);
  });
});

describe('explain', () => {
  it('takes any spelling of a code that it lists', async () => {
    const codes = (await run(['explain'])).stdout.trimEnd().split('\n');
    expect(codes).toContain('HTTP_REFUSED');
    const [upper, lower] = await Promise.all([
      run(['explain', 'HTTP_REFUSED']),
      run(['explain', 'http-refused']),
    ]);
    expect(upper).toMatchObject({ exitCode: 0, stderr: '' });
    expect(upper.stdout).toMatch(/^HTTP_REFUSED \(world\)\n[\s\S]+\nWhat to do: /);
    expect(lower.stdout).toBe(upper.stdout);
  });
});

const introducer = '\u001b[';

describe('colour', () => {
  it('is there on a terminal', async () => {
    const { folder } = await stage.start();
    expect(await runOnTerminal({ words: ['status'], folder })).toContain(
      `${introducer}31merror${introducer}0m: INPUT_INVALID`,
    );
  });

  it.each([
    ['NO_COLOR is set', { NO_COLOR: '1' }],
    ['the terminal knows none', { TERM: 'dumb' }],
  ])('is not there when %s', async (_, environment) => {
    const { folder } = await stage.start();
    const printed = await runOnTerminal({ words: ['status'], folder, environment });
    expect(printed).toContain('error: INPUT_INVALID');
    expect(printed).not.toContain('\u001b');
  });

  it.each([[['status', ...flags]], [['status']]])('is not in a pipe: %j', async words => {
    const { stdout, stderr } = await run(words);
    expect(stdout + stderr).not.toContain('\u001b');
  });
});

describe('the report', () => {
  it('is all of stdout where people read it, and stderr stays empty', async () => {
    const end = await run(['status', ...flags]);
    expect(end).toMatchObject({ exitCode: 0, stderr: '' });
    expect(end.stdout).toMatch(/^payments in production\n/);
    expect(end.stdout).toMatch(/\npassed: production 100 %\n$/);
  });

  it('of a refusal is all of stderr', async () => {
    const end = await run(['status']);
    expect(end).toMatchObject({ exitCode: 2, stdout: '' });
    expect(end.stderr).toMatch(/^error: INPUT_INVALID {2}/);
  });
});

describe('doctor', () => {
  it('finds nothing wrong where a step works', async () => {
    const end = await run(['doctor']);
    expect(end.stdout).toMatch(/^clock +fine/m);
    expect(end.stdout).toMatch(/^identity +fine .*signed in by secret/m);
    expect(end).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('goes on behind what is wrong, and says what to do about it', async () => {
    const { folder, playground } = await stage.start();
    playground.state.clock.advance(3_600_000);
    const environment = { ...playground.environment, AZURE_PROMOTE_CLIENT_SECRET: 'not-the-secret-at-all' };
    const end = await runCommandLine({ words: ['doctor'], folder, environment });
    expect(end.stdout).toMatch(/^clock +not fine .* 3\d{3} s behind Azure/m);
    expect(end.stdout).toMatch(/^identity +not fine .*IDENTITY_REFUSED.*AADSTS7000215/m);
    expect(end.stdout).toContain('clock: set the clock of this machine');
    expect(end.stdout).toContain('identity: give the value of the secret, not its id');
    expect(end.exitCode).toBe(1);
  });
});
