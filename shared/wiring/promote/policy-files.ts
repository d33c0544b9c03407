// Files of the repository as they stand where nobody who is promoted can change them: on the default branch, or at a commit.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { asFault, Fault } from '../../fault/fault.js';
import { parseRemote } from '../../ledger/git/remote.js';
import type { PromoteValues } from '../../steps/promote/inputs.js';
import type { Document, Library } from '../../steps/promote/port.js';
import type { Wiring } from '../adapters.js';
import { realClock } from '../clock.js';
import { authorizationFor, remoteOf } from '../ledgers.js';

export async function openLibrary(wiring: Wiring, values: PromoteValues): Promise<Library> {
  const isRunner = wiring.host.name !== 'terminal';
  const from = values['policy-from'] ?? (isRunner ? 'default-branch' : 'checkout');
  if (from === 'checkout') {
    if (isRunner) wiring.host.log.warning(ownPolicy);
    return library(values.policy, path => checkedOut(wiring, path));
  }
  const read = await fetched(wiring, from, values.policy);
  return library(values.policy, path => read(path));
}

const ownPolicy =
  'the policy is read from the checkout: whoever is promoted may have changed it; `policy-from: default-branch` reads it from where it was reviewed';

async function library(path: string, read: (path: string) => Promise<Document>): Promise<Library> {
  return { policy: await read(path), beside: read };
}

function documentOf(text: string, of: Pick<Document, 'name' | 'uri'>): Document {
  return { ...of, text, digest: digestOf(text) };
}

export function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

async function checkedOut({ environment }: Wiring, path: string): Promise<Document> {
  const root = environment['GITHUB_WORKSPACE'] ?? environment['BUILD_SOURCESDIRECTORY'] ?? '';
  try {
    return documentOf(await readFile(join(root, path), 'utf8'), { name: path, uri: `file:${path}` });
  } catch (thrown) {
    // Not there, a folder, or not to be read: Node's words name the path and the reason.
    throw unreadable(path, asFault(thrown).message);
  }
}

const deadlineMilliseconds = 60_000;

/** One commit of depth one, in a repository of our own; the clone of the run is left alone. */
async function fetched(wiring: Wiring, from: string, first: string) {
  const { scratchFor } = await import('../../ledger/git/program.js');
  const signal = wiring.host.cancelled;
  const remote = parseRemote(await remoteOf(wiring, signal));
  const inScratch = scratchFor({
    remote,
    layout: 'refs',
    authorization: authorizationFor(wiring),
    environment: wiring.environment,
    // A program of somebody else is no faster for our Clock.
    clock: realClock,
    signal,
    deadlineMilliseconds,
  });
  const wanted = from === 'default-branch' ? 'HEAD' : from;
  const where = from === 'default-branch' ? 'the default branch' : 'the commit';
  const readAt = async (path: string, commit: string): Promise<Document> =>
    inScratch(async ({ run }) => {
      const fetching = await run(['fetch', '--quiet', '--depth=1', '--filter=blob:none', 'ledger', commit]);
      if (fetching.exitCode !== 0) throw unreadable(path, lastLine(fetching.stderr));
      const [found, shown] = [
        await run(['rev-parse', 'FETCH_HEAD']),
        await run(['cat-file', 'blob', `FETCH_HEAD:${inTree(path)}`]),
      ];
      if (shown.exitCode !== 0) throw unreadable(path, `it is not in ${where}: ${lastLine(shown.stderr)}`);
      const sha = found.stdout.trim();
      return documentOf(shown.stdout, {
        name: `${path} of ${where} (${sha.slice(0, 7)})`,
        uri: uriOf(remote.web, { sha, path: inTree(path) }),
      });
    });
  const policy = await readAt(first, wanted);
  // What lies beside it is read from the same commit: the branch may move meanwhile.
  const commit = /[0-9a-f]{40}/.exec(policy.uri)?.[0] ?? wanted;
  return async (path: string) => (path === first ? policy : readAt(path, commit));
}

/** Git knows a path by one spelling alone. */
function inTree(path: string): string {
  return posix.normalize(path.replaceAll('\\', '/'));
}

function uriOf(web: URL | undefined, { sha, path }: { readonly sha: string; readonly path: string }): string {
  if (web === undefined) return `git:${sha}#${path}`;
  const address = web.href.replace(/\.git$/, '');
  return web.host === 'dev.azure.com' || web.host.endsWith('.visualstudio.com')
    ? `${address}?path=/${path}&version=GC${sha}`
    : `${address}/blob/${sha}/${path}`;
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}

function unreadable(path: string, why: string): Fault {
  return new Fault('POLICY_INVALID', `the policy ${path} cannot be read: ${why}`, {
    hint: 'name the file by `policy`, from the root of the repository, and where it is read by `policy-from`',
  });
}
