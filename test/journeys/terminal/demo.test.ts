// The demo as somebody starts it who has just cloned the repository: a whole promotion, live, and one stopped half-way.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runChild, startChild } from '../../support/process/child.js';
import { nodeRuntime, type RuntimeName, repositoryRoot } from '../../support/runtimes.js';

/** It takes about a minute; a busy machine may take its time. */
const patience = 180_000;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'azure-promote-demo-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** With nothing of this machine but a folder for what is temporary. */
function plan(runtime: RuntimeName) {
  const parameters = [join(repositoryRoot(), 'dist', 'cli.js'), 'demo'];
  return {
    command: nodeRuntime(runtime).path,
    parameters,
    directory: folder,
    environment: { TMPDIR: folder },
  };
}

/** What stands behind a name, once for each release. */
function told(printed: string, name: string): readonly string[] {
  const found = printed.matchAll(new RegExp(`^ {3}${name} {2,}(.+)$`, 'gm'));
  return [...found].map(match => match[1] ?? '');
}

function numbersIn(text: string | undefined): readonly number[] {
  return [...(text ?? '').matchAll(/\d[\d,]*/g)].map(([digits]) => Number(digits.replaceAll(',', '')));
}

describe('the demo', () => {
  it(
    'promotes a good release, refuses a skip, takes a bad one back, by its own count, and its records hold',
    async () => {
      const end = await runChild(plan('node20'));
      expect(end).toMatchObject({ exitCode: 0, stderr: '' });
      const { stdout } = end;
      expect(stdout).not.toContain('\u001b');
      expect(told(stdout, 'outcome').map(text => text.split(':')[0])).toEqual([
        'passed',
        'passed',
        'passed',
        'refused',
        'passed',
        'passed',
        'rolled-back',
      ]);
      expect(told(stdout, 'traffic now')).toEqual(['100 % to the new version', '0 % to the new version']);

      const [good, bad] = told(stdout, 'the next requests').map(numbersIn);
      expect(good?.[0]).toBeGreaterThanOrEqual(100);
      expect(good?.[0]).toBe(good?.[1]);
      expect(bad?.[0]).toBe(0);
      expect(bad?.[1]).toBeGreaterThanOrEqual(100);

      const [, users] = told(stdout, 'requests of users').map(numbersIn);
      const [none, failed] = told(stdout, 'failed').map(numbersIn);
      expect(none?.[0]).toBe(0);
      expect(failed?.[0]).toBeGreaterThan(0);
      // Nobody but those who met the bad version had to suffer.
      expect(failed?.[0]).toBe(failed?.at(-1));
      expect(failed?.[0] ?? 0).toBeLessThan(users?.[1] ?? 0);
      expect(told(stdout, 'time to detect')).toEqual([expect.stringMatching(/^(\d+ min)?( ?\d+ s)?, since/)]);
      expect(told(stdout, 'records')).toEqual(['3 held, 0 failed', '3 held, 0 failed']);
      expect(readdirSync(folder)).toEqual([]);
    },
    patience,
  );

  it(
    'takes back what users were sent to when it is cancelled',
    async () => {
      let isInForce = (): void => undefined;
      const inForce = new Promise<void>(resolve => {
        isInForce = resolve;
      });
      const child = await startChild({
        ...plan('node24'),
        onLine: line => {
          if (line.includes('10 % is in force')) isInForce();
        },
      });
      await Promise.race([inForce, child.ended]);
      child.send('SIGINT');
      const end = await child.ended;
      expect(end).toMatchObject({ exitCode: 1, stderr: '' });
      expect(told(end.stdout, 'outcome').at(-1)).toBe('rolled-back');
      expect(told(end.stdout, 'traffic now')).toEqual(['0 % to the new version']);
      expect(told(end.stdout, 'the next requests').map(text => numbersIn(text)[0])).toEqual([0]);
      expect(readdirSync(folder)).toEqual([]);
    },
    patience,
  );
});
