// What the tests of the ledger in git have in common: a repository, reached by its path and over the web, gone at the end.
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe } from '@jest/globals';
import { type GitLedgerOptions, gitLedger } from '../../../../shared/ledger/git/git.js';
import type { Ledger } from '../../../../shared/ledger/ledger.js';
import { realClock } from '../../../../shared/wiring/clock.js';
import { bareRepository, environment, git, missing, removeRepository } from './repository.js';
import { type GitServer, startGitServer } from './server.js';

export type Workshop = {
  /** The bare repository. */
  readonly folder: string;
  readonly server: GitServer;
  /** The repository over the web. */
  readonly address: string;
  /** A folder for whatever a test needs. */
  readonly place: string;
  /** By its path, unless another remote is given. */
  readonly ledger: (options?: Partial<GitLedgerOptions>) => Ledger;
  readonly hook: (name: string, script: string) => Promise<void>;
};

/** A suite that needs git; `tests` may look into the workshop as soon as a test runs. */
export function withWorkshop(name: string, tests: (workshop: () => Workshop) => void): void {
  const suite = missing === undefined ? describe : describe.skip;
  suite(missing === undefined ? name : `${name} (skipped: ${missing})`, () => {
    let workshop: Workshop | undefined;
    beforeEach(async () => {
      workshop = await open();
    });
    afterEach(async () => {
      await workshop?.server.close();
      for (const path of [workshop?.folder, workshop?.place])
        if (path !== undefined) await removeRepository(path);
    });
    tests(() => {
      if (workshop === undefined) throw new Error('no test runs');
      return workshop;
    });
  });
}

async function open(): Promise<Workshop> {
  const folder = await bareRepository();
  const server = await startGitServer(dirname(folder));
  return {
    folder,
    server,
    address: `${server.origin}/${basename(folder)}`,
    place: await mkdtemp(join(tmpdir(), 'azure-promote-place-')),
    ledger: options =>
      gitLedger({
        remote: folder,
        layout: 'refs',
        clock: realClock,
        environment,
        signal: new AbortController().signal,
        ...options,
      }),
    hook: async (name, script) => {
      await git(folder, ['config', 'core.hooksPath', join(folder, 'hooks')]);
      await rm(join(folder, 'hooks'), { recursive: true, force: true });
      await putProgram(join(folder, 'hooks'), name, script);
    },
  };
}

/** A script for the shell, to be found under that name. */
export async function putProgram(folder: string, name: string, script: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, name), 0o755);
}
