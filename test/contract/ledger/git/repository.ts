// Git as a user has it, to make repositories and to look into them behind the ledger's back.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isInstalled = spawnSync('git', ['--version']).status === 0;

/** In CI a missing git is a failure, and not a reason to skip. */
export const missing = isInstalled || process.env['CI'] === 'true' ? undefined : 'apt-get install git';

export const environment = {
  PATH: process.env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'somebody',
  GIT_AUTHOR_EMAIL: 'somebody@example.test',
  GIT_COMMITTER_NAME: 'somebody',
  GIT_COMMITTER_EMAIL: 'somebody@example.test',
};

/** Answers with what was printed, its last end of line left out; rejects when git complains. */
export function git(folder: string, args: readonly string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd: folder, env: environment });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.once('error', reject);
    child.once('close', code => {
      if (code === 0) resolve(Buffer.concat(out).toString().replace(/\n$/, ''));
      else reject(new Error(`git ${args.join(' ')}: ${Buffer.concat(err).toString()}`));
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

export async function bareRepository(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'azure-promote-bare-'));
  await git(folder, ['init', '--quiet', '--bare', '--template=', '--initial-branch=main', '.']);
  return folder;
}

export const removeRepository = (folder: string) =>
  rm(folder, { recursive: true, force: true, maxRetries: 5 });

export async function refsOf(folder: string): Promise<readonly string[]> {
  const listed = await git(folder, ['for-each-ref', '--format=%(refname)']);
  return listed === '' ? [] : listed.split('\n');
}

/** The text of a file at the tip of a reference; empty when there is none. */
export async function textOf(folder: string, ref: string, file: string): Promise<string> {
  const name = `${ref}:${file}`;
  const answer = await git(folder, ['cat-file', '--batch'], `${name}\n`);
  return answer.endsWith(' missing') ? '' : answer.slice(answer.indexOf('\n') + 1);
}

/** Puts a text at the tip of a reference by a commit of somebody else. */
export async function putText(
  folder: string,
  { ref, file }: { readonly ref: string; readonly file: string },
  text: string,
): Promise<string> {
  const input = [
    `commit ${ref}`,
    'committer somebody <somebody@example.test> 1700000000 +0000',
    'data 9\nby hand\n',
    ...((await refsOf(folder)).includes(ref) ? [`from ${ref}^0`] : []),
    `M 100644 inline ${file}`,
    `data ${Buffer.byteLength(text)}\n${text}`,
    '',
  ].join('\n');
  await git(folder, ['fast-import', '--quiet', '--force'], input);
  return git(folder, ['rev-parse', ref]);
}
