// The policy commands as a user starts them: what they print, how they end, and what they say of a file that is wrong.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runChild } from '../../support/process/child.js';
import { nodeRuntime, repositoryRoot } from '../../support/runtimes.js';

const root = repositoryRoot();
const example = join(root, 'examples', 'policy');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'azure-promote-policy-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function policy(words: readonly string[], directory = example) {
  const child = await runChild({
    command: nodeRuntime('node20').path,
    parameters: [join(root, 'dist', 'cli.js'), 'policy', ...words],
    directory,
    environment: { TMPDIR: folder },
  });
  return child;
}

describe('azure-promote policy', () => {
  it('shows what takes effect, and where each value was said', async () => {
    const { exitCode: code, stdout } = await policy(['show', '--environment', 'production']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}ladder +1%\/5m, 10%\/10m, 50%\/15m, 100% +promotion\.yml:\d+$/m);
    expect(stdout).toMatch(/^ {2}hold-for +2h +preset standard$/m);
    expect(stdout).toMatch(/^ {2}probes +3 +usual$/m);
    expect(stdout).not.toContain('payments in staging');
  });

  it('shows it as JSON as well', async () => {
    const { exitCode: code, stdout } = await policy(['show', '--json']);
    expect(code).toBe(0);
    const shown = JSON.parse(stdout);
    expect(shown.environments.map((each: { environment: string }) => each.environment)).toEqual([
      'test',
      'staging',
      'production',
    ]);
  });

  it('tests what it decides', async () => {
    const { exitCode: code, stdout } = await policy(['test', 'cases.yml']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '7 passed, 0 failed\n' });
  });

  it('fails where it decides otherwise, and says how', async () => {
    const cases = join(folder, 'cases.yml');
    writeFileSync(
      join(folder, 'promotion.yml'),
      'version: 1\nservice: a\nenvironments: { production: { target: { kind: container-apps, resource-group: rg, app: aa }, windows: { allow: "Sat 08:00-09:00 UTC" } } }\n',
    );
    writeFileSync(
      cases,
      'cases:\n  - { name: "on a Monday", environment: production, now: 2026-11-23T09:00Z, expect: start }\n',
    );
    const { exitCode: code, stdout, stderr } = await policy(['test', 'cases.yml'], folder);
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        'cases.yml:2: on a Monday',
        '  expected start, got wait: window: outside of Sat 08:00-09:00 UTC; it opens at 2026-11-28 08:00 UTC',
        '  it was wait: window: outside of Sat 08:00-09:00 UTC; it opens at 2026-11-28 08:00 UTC',
        '0 passed, 1 failed',
        '',
      ].join('\n'),
    );
    expect(stderr).toContain('POLICY_DECIDES_OTHERWISE');
  });

  it.each([
    ['a policy that is not there', ['show', '--file', 'nowhere.yml'], 'nowhere.yml cannot be read'],
    ['a flag that does not exist', ['show', '--evironment', 'production'], '--evironment'],
    [
      'an environment that does not exist',
      ['show', '--environment', 'prod'],
      'expected one of test, staging, production, got prod',
    ],
    ['no file of cases', ['test'], 'expected files of cases, got none'],
    ['another word', ['shwo'], 'expected policy show, policy test or policy schema, got "shwo"'],
  ])('refuses %s in words', async (_, words, problem) => {
    const { exitCode: code, stderr } = await policy(words);
    expect(code).toBe(2);
    expect(stderr).toContain(problem);
    expect(stderr).toMatch(/INPUT_INVALID|POLICY_INVALID/);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it('prints the schema that editors are given', async () => {
    const { exitCode: code, stdout } = await policy(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).title).toBe('promotion.yml of azure-promote');
  });
});
