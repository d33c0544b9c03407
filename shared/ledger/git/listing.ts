// The references of the repository, of which it must be sure that a git server listed them: a page that answers
// to everything, such as that of a sign-in, looks to git like an old server with an empty repository.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, unusable } from './faults.js';
import type { Access, Ran, Scratch } from './program.js';
import { mayPass } from './words.js';

const tries = 3;
const spokenByGit = /content-type:\s*application\/x-git-upload-pack-advertisement/i;

/** Their names; `pattern` may hold asterisks. */
export async function listRefs(
  scratch: Scratch,
  access: Access,
  pattern: string,
): Promise<readonly string[]> {
  // Headers, without the token, go to a file that is gone with the scratch repository.
  const path = join(scratch.folder, 'headers');
  const headers = access.remote.web && {
    GIT_TRACE_CURL: path,
    GIT_TRACE_CURL_NO_DATA: '1',
    GIT_TRACE_REDACT: '1',
  };
  const listed = await patiently(access, () => scratch.run(['ls-remote', 'ledger', pattern], '', headers));
  if (listed.exitCode !== 0) throw failed(access, listed.stderr);
  if (headers && !spokenByGit.test(await readFile(path, 'utf8')))
    throw unusable(access, 'what answers there is no git server');
  return listed.stdout
    .split('\n')
    .map(line => line.split('\t')[1] ?? '')
    .filter(name => name !== '');
}

/** For what changes nothing there: trouble on the way is tried again. */
export async function patiently(access: Access, run: () => Promise<Ran>): Promise<Ran> {
  for (let attempt = 1; ; attempt += 1) {
    const ran = await run();
    if (ran.exitCode === 0 || attempt === tries || !mayPass(ran.stderr)) return ran;
    await access.clock.sleep(500 * attempt, access.signal);
  }
}
