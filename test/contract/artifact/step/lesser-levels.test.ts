// What is proven where nothing, or only the old way, is signed; and what is not loaded for it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { fileLedger } from '../../../../shared/ledger/file.js';
import { versionOf } from '../../../../shared/ledger/ledger.js';
import { realClock } from '../../../../shared/wiring/clock.js';
import { repositoryRoot } from '../../../support/runtimes.js';
import { folderWith, removeFolders } from '../files/temporary-folder.js';
import { sha256 } from './evidence.js';
import { verify } from './run-step.js';

afterAll(removeFolders);

async function ledgerWith(...kinds: readonly string[]): Promise<string> {
  const folder = folderWith({});
  const ledger = fileLedger(folder, realClock);
  const stream = { service: 'shop', environment: 'staging' };
  for (const kind of kinds) {
    const before = await ledger.read(stream);
    const entry = {
      kind,
      at: '2026-11-20T13:00:00Z',
      by: 'a run',
      body: { digest: `sha256:${sha256('app')}` },
    };
    await ledger.append(stream, [entry], versionOf(before));
  }
  return `file:${folder}`;
}

describe('without any signature', () => {
  it.each([
    [['promoted'], 0, 'bytes-and-record'],
    [['promoted', 'rolled-back'], 1, 'none'],
    [['rolled-back', 'promoted'], 0, 'bytes-and-record'],
    [['opened'], 1, 'none'],
  ] as const)('the ledger of the environment before says %j', async (kinds, exitCode, level) => {
    const ledger = await ledgerWith(...kinds);
    const folder = folderWith({ app: 'app' });
    const flags = {
      'artifact-root': folder,
      'artifact-path': 'app',
      'expected-digest': `sha256:${sha256('app')}`,
    };
    const run = await verify({ ...flags, predecessors: 'staging', service: 'shop', ledger });
    expect([run.exitCode, run.outputs['level']]).toEqual([exitCode, level]);
  });

  it('nothing of Sigstore is loaded when only checksums are compared', () => {
    const folder = folderWith({ app: 'app', SUMS: `${sha256('app')}  app\n` });
    const door = JSON.stringify(join(repositoryRoot(), 'lib/shared/door/door.js'));
    const code = `
      import { Module } from 'node:module';
      const { start } = await import(${door});
      process.argv.push('verify-artifact', '--artifact-root', ${JSON.stringify(folder)}, '--artifact-path', 'app', '--checksums', 'SUMS');
      await start('cli');
      const heavy = Object.keys(Module._cache).filter(path => /sigstore|core-rest-pipeline|@azure/.test(path));
      console.log('heavy: [' + heavy.join() + ']', 'exit: ' + process.exitCode);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code, 'cli'], {
      encoding: 'utf8',
    });
    expect(`${stdout}${stderr}`).toContain('heavy: [] exit: 0');
  });
});

describe('on the list of a runner', () => {
  it('every declared file is a subject, and its bytes have to be the declared ones', async () => {
    const digest = `sha256:${sha256('app')}`;
    const list = (hex: string) =>
      JSON.stringify({ version: 1, subjects: [{ name: 'app', digest: hex, kind: 'file' }] });
    const folder = folderWith({ app: 'app', list: list(digest) });
    const flags = { 'artifacts-list': 'env', 'expected-digest': digest };
    const run = await verify(flags, { GITHUB_ARTIFACTS_LIST: join(folder, 'list') });
    expect([run.exitCode, run.outputs['digest']]).toEqual([0, digest]);
    expect((await verify(flags)).error?.code).toBe('CHECKSUMS_UNUSABLE');
  });
});
