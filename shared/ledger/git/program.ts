// Runs git in a scratch repository of our own, which lives for one operation: no checkout is needed, and none touched.
import { Fault } from '../../fault/fault.js';
import { withoutSecrets } from '../../http/answer/redact.js';
import type { Clock } from '../../http/clock.js';
import { type ProcessResult, runProcess } from '../../process/process.js';
import type { Secret } from '../../step/secret.js';
import { gitMissing, unusable, type Where } from './faults.js';
import { type Files, makeRepository, removeRepository } from './repository.js';
import {
  carriedOver,
  type Environment,
  gitEnvironment,
  marker,
  ownSettings,
  type Setting,
  settingsOf,
} from './settings.js';

export type Access = Where & {
  /** The value of the header Authorization. */
  readonly authorization: Secret | undefined;
  readonly environment: Environment;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Of one run of git. */
  readonly deadlineMilliseconds: number;
};

export type Ran = {
  /** Undefined when it had to be ended. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
};

export type Scratch = {
  readonly run: (args: readonly string[], input?: string, variables?: Environment) => Promise<Ran>;
  readonly folder: string;
};

/** What `work` does there happens in a repository that holds only what is given, and is gone afterwards. */
export type InScratch = <Result>(
  work: (scratch: Scratch) => Promise<Result>,
  holding?: Files,
) => Promise<Result>;

/** Of all that git prints in one run, and so of a stream. */
export const mostPrintedBytes = 67_108_864;

export function scratchFor(access: Access): InScratch {
  const own = ownSettings(access.remote, headerOf(access.authorization));
  let ofUser: readonly Setting[] | undefined;
  return async (work, holding) => {
    const folder = await makeRepository(holding);
    try {
      ofUser ??= await userSettings(access, folder, own);
      const env = gitEnvironment(access.environment, [...ofUser, ...own]);
      return await work({
        folder,
        run: async (args, input = '', variables = {}) => {
          const all = { ...env, ...variables };
          return ranOf(access, await start(access, { folder, env: all, args, input }));
        },
      });
    } finally {
      await removeRepository(folder);
    }
  };
}

function headerOf(authorization: Secret | undefined): string | undefined {
  const header = authorization?.reveal();
  if (header === undefined || /^[\x20-\x7e]+$/.test(header)) return header;
  throw new Fault('INPUT_INVALID', 'the token of the ledger holds signs that no header can hold');
}

type Start = {
  readonly folder: string;
  readonly env: Environment;
  readonly args: readonly string[];
  readonly input: string;
};

function start(access: Access, { folder, env, args, input }: Start): Promise<ProcessResult> {
  const { clock, signal, deadlineMilliseconds } = access;
  return runProcess({
    command: 'git',
    args,
    env: { ...env, GIT_DIR: folder },
    folder,
    input,
    deadlineMilliseconds,
    maxOutputBytes: mostPrintedBytes,
    clock,
    signal,
  });
}

function ranOf(access: Access, result: ProcessResult): Ran {
  switch (result.kind) {
    case 'not-found':
      throw gitMissing('git is not installed, or not on the path');
    case 'not-started':
      throw gitMissing(`git cannot be started (${result.error})`);
    case 'timed-out': {
      const slow = `fatal: git did not end within ${Math.round(access.deadlineMilliseconds / 1000)} s`;
      return { exitCode: undefined, stdout: '', stderr: `${slow}\n` };
    }
    case 'ended':
      if (result.truncated) throw unusable(access, 'git printed more than 64 MiB');
      return {
        exitCode: result.exitCode,
        stdout: result.stdout,
        stderr: withoutToken(access, result.stderr),
      };
    default:
      return result satisfies never;
  }
}

function withoutToken({ remote, authorization }: Access, text: string): string {
  const headers = authorization === undefined ? [] : [['authorization', authorization.reveal()] as const];
  return withoutSecrets(text, { url: remote.web ?? new URL('file:///'), headers, body: undefined });
}

/** What the user's own settings say about proxies and certificates; nothing where they cannot be read. */
async function userSettings(
  access: Access,
  folder: string,
  own: readonly Setting[],
): Promise<readonly Setting[]> {
  const env = gitEnvironment(access.environment, own, 'of-user');
  const { exitCode, stdout } = ranOf(
    access,
    await start(access, { folder, env, args: ['config', '--list', '-z'], input: '' }),
  );
  if (exitCode !== 0) return [];
  const settings = settingsOf(stdout);
  if (!settings.some(([name]) => name === marker)) throw gitMissing('git is too old');
  return carriedOver(settings, access.authorization === undefined ? 'as-user' : 'by-token');
}
