// Where a policy is read: from the default branch or from a commit, by git, whatever lies in the checkout. The server is
// git's own.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../../shared/fault/fault.js';
import { terminal } from '../../../shared/host/terminal.js';
import type { PromoteValues } from '../../../shared/steps/promote/inputs.js';
import type { Library } from '../../../shared/steps/promote/port.js';
import { realClock } from '../../../shared/wiring/clock.js';
import { openLibrary } from '../../../shared/wiring/promote/policy-files.js';
import { ownProcess } from '../../journeys/endings/play/own-process.js';
import { environment, git, missing, putText } from '../ledger/git/repository.js';
import { type GitServer, startGitServer } from '../ledger/git/server.js';
import { putProgram } from '../ledger/git/workshop.js';

const token = 'marker-token-of-promote-77';
const suite = missing === undefined ? describe : describe.skip;
const title = (words: string) => (missing === undefined ? words : `${words} (${missing})`);

let place: string;
let server: GitServer;
const bare = () => join(place, 'contoso', 'pay.git');
const put = (file: string, text: string) => putText(bare(), { ref: 'refs/heads/main', file }, text);

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'azure-promote-policy-'));
  server = await startGitServer(place);
});
afterAll(async () => {
  await server.close();
  await rm(place, { recursive: true, force: true, maxRetries: 5 });
});
beforeEach(async () => {
  await rm(bare(), { recursive: true, force: true });
  await mkdir(bare(), { recursive: true });
  await git(bare(), ['init', '--quiet', '--bare', '--template=', '--initial-branch=main', '.']);
  await git(bare(), ['config', 'uploadpack.allowFilter', 'true']);
});

type From = Partial<Pick<PromoteValues, 'policy' | 'policy-from'>>;
type Opened = { readonly library: Promise<Library>; readonly log: () => string };

/** As a runner of GitHub has it: a checkout, a token, and the address of the repository. */
function open(from: From, name: 'github' | 'terminal' = 'github', more: Record<string, string> = {}): Opened {
  const own = ownProcess({
    ...environment,
    GITHUB_WORKSPACE: join(place, 'checkout'),
    GITHUB_SERVER_URL: server.origin,
    GITHUB_REPOSITORY: 'contoso/pay',
    ...more,
  });
  const host = { ...terminal(own.io, { flags: {}, json: true }), name } as const;
  const raw = {
    host: name,
    get: (input: string) => (input === 'ledger-token' ? token : undefined),
    parsers: {},
  } as const;
  const wiring = { host, raw, clock: realClock, environment: own.io.env, runtime: process.version };
  // Of all values these alone are looked at.
  const values = { policy: 'promotion.yml', 'policy-from': undefined, ...from } as PromoteValues;
  return { library: openLibrary(wiring, values), log: own.stderr };
}

async function checkedOut(text: string): Promise<void> {
  await mkdir(join(place, 'checkout'), { recursive: true });
  await writeFile(join(place, 'checkout', 'promotion.yml'), text);
}

const failed = (library: Promise<Library>): Promise<Fault> =>
  library.then(
    () => Promise.reject(new Error('it was read')),
    (fault: Fault) => fault,
  );

suite(title('the policy of a run'), () => {
  it('is that of the default branch, though the checkout has another one', async () => {
    const sha = await put('promotion.yml', 'reviewed: 1\n');
    await checkedOut('reviewed: 0\n');
    const { policy } = await open({}).library;
    expect(policy.text).toBe('reviewed: 1\n');
    expect(policy.name).toBe(`promotion.yml of the default branch (${sha.slice(0, 7)})`);
    expect(policy.uri).toBe(`${server.origin}/contoso/pay/blob/${sha}/promotion.yml`);
  });

  it('is that of a commit, though the branch has moved', async () => {
    const first = await put('promotion.yml', 'number: 1\n');
    await put('promotion.yml', 'number: 2\n');
    const { policy } = await open({ 'policy-from': first }).library;
    expect(policy.text).toBe('number: 1\n');
    expect(policy.uri).toContain(first);
  });

  it('comes from one commit with what lies beside it, though the branch moves in between', async () => {
    await put('org/freezes.yml', 'freezes: []\n');
    const sha = await put('promotion.yml', 'number: 1\n');
    const library = await open({}).library;
    await put('org/freezes.yml', 'freezes: [tomorrow]\n');
    const beside = await library.beside('org/freezes.yml');
    expect(beside.text).toBe('freezes: []\n');
    expect(beside.uri).toContain(sha);
  });

  it('is read from the checkout only when that is said, and a runner warns of it', async () => {
    await put('promotion.yml', 'reviewed: 1\n');
    await checkedOut('reviewed: 0\n');
    const own = open({ 'policy-from': 'checkout' });
    expect((await own.library).policy.text).toBe('reviewed: 0\n');
    expect(own.log()).toContain('whoever is promoted may have changed it');
    const person = open({}, 'terminal');
    expect((await person.library).policy.text).toBe('reviewed: 0\n');
    expect(person.log()).toBe('');
  });

  it.each([
    ['a dot in front', './promotion.yml'],
    ['two slashes', 'org//promotion.yml'],
  ])('may be named with %s', async (_, policy) => {
    await put(policy.replace('./', '').replace('//', '/'), 'number: 1\n');
    expect((await open({ policy }).library).policy.text).toBe('number: 1\n');
  });

  it.each([
    ['a file that is not there', { policy: 'other.yml' }, 'other.yml'],
    ['a folder', { policy: 'org' }, 'org'],
    ['a commit that is not there', { 'policy-from': '0'.repeat(40) }, 'cannot be read'],
  ])('is refused when it is %s', async (_, from, words) => {
    await put('promotion.yml', 'number: 1\n');
    await put('org/freezes.yml', 'freezes: []\n');
    const fault = await failed(open(from).library);
    expect(fault).toMatchObject({ code: 'POLICY_INVALID' });
    expect(fault.message).toContain(words);
    expect(fault.hint).toContain('policy-from');
  });

  it('is refused when the repository is empty, or away', async () => {
    expect(await failed(open({}).library)).toMatchObject({ code: 'POLICY_INVALID' });
    const away = open({}, 'github', { GITHUB_REPOSITORY: 'contoso/nothing' });
    expect(await failed(away.library)).toMatchObject({ code: 'POLICY_INVALID' });
  });

  it('is fetched with the token in a header, and in no argument and no message', async () => {
    await put('promotion.yml', 'number: 1\n');
    const log = join(place, 'arguments');
    const bin = join(place, 'bin');
    await putProgram(bin, 'git', `printf '%s\\n' "$*" >> "${log}"; PATH="${environment.PATH}" exec git "$@"`);
    const before = server.asked.length;
    const PATH = [bin, environment.PATH].join(delimiter);
    await open({}, 'github', { PATH }).library;
    const fault = await failed(open({ policy: 'other.yml' }, 'github', { PATH }).library);
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    for (const { headers } of server.asked.slice(before))
      expect(headers.authorization).toBe(`basic ${basic}`);
    const said = `${await readFile(log, 'utf8')} ${fault.message} ${fault.hint}`;
    expect(said).toContain('fetch');
    for (const secret of [token, basic]) expect(said).not.toContain(secret);
  });
});
