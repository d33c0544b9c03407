// Which cluster, namespace and user kubeconfigs mean; kubectl, where it is installed, reads the same out of them.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Access } from '../../../shared/kubernetes/identity/access.js';
import { findAccess } from '../../../shared/kubernetes/identity/finding.js';

const run = promisify(execFile);

const first = `
apiVersion: v1
kind: Config
current-context: blue
contexts:
- {name: blue, context: {cluster: one, user: a, namespace: shop}}
- {name: bare, context: {cluster: one, user: b}}
clusters:
- {name: one, cluster: {server: 'https://one.example:6443'}}
users:
- {name: a, user: {token: token-a}}
`;
const second = `
apiVersion: v1
kind: Config
current-context: green
contexts:
- {name: blue, context: {cluster: two, user: a, namespace: other}}
- {name: green, context: {cluster: two, user: b, namespace: green}}
clusters:
- {name: one, cluster: {server: 'https://elsewhere.example'}}
- {name: two, cluster: {server: 'https://two.example/k8s/clusters/c1', tls-server-name: inner.example}}
users:
- {name: a, user: {token: another}}
- {name: b, user: {token: token-b}}
`;

let folder = '';
let paths: readonly string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'azure-promote-kubeconfig-'));
  paths = [join(folder, 'first'), join(folder, 'second'), join(folder, 'absent')];
  await writeFile(paths[0] ?? '', first);
  await writeFile(paths[1] ?? '', second);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function tokenOf({ user }: Access): string | undefined {
  return user.bearer?.kind === 'token' ? user.bearer.token.reveal() : undefined;
}

type Meaning = Readonly<Record<'server' | 'namespace' | 'token', string | undefined>>;

async function ours(environment: Readonly<Record<string, string>>, context?: string): Promise<Meaning> {
  const access = await findAccess({ environment, ...(context !== undefined && { context }) });
  return {
    server: access.server.href.replace(/\/$/, ''),
    namespace: access.namespace,
    token: tokenOf(access),
  };
}

async function kubectls(environment: Readonly<Record<string, string>>, context?: string): Promise<Meaning> {
  const which = context === undefined ? [] : ['--context', context];
  const view = ['config', 'view', '--minify', '--raw', '-o', 'json', ...which];
  const { stdout } = await run('kubectl', view, {
    env: { PATH: process.env['PATH'], HOME: folder, ...environment },
  });
  const read = JSON.parse(stdout);
  return {
    server: read.clusters[0].cluster.server,
    namespace: read.contexts[0].context.namespace ?? 'default',
    token: read.users[0].user.token,
  };
}

const hasKubectl = await run('kubectl', ['version', '--client'], { timeout: 20_000 }).then(
  () => true,
  () => false,
);
// Where everything has to be there, a missing one is a failure.
const mayAsk = hasKubectl || process.env['CI'] === 'true';

describe('kubeconfigs', () => {
  const cases: readonly (readonly [string, readonly number[], string | undefined, Meaning])[] = [
    ['one file', [0], undefined, { server: 'https://one.example:6443', namespace: 'shop', token: 'token-a' }],
    [
      'several, of which the first is heard',
      [0, 1],
      undefined,
      { server: 'https://one.example:6443', namespace: 'shop', token: 'token-a' },
    ],
    [
      'several in another order',
      [1, 0],
      undefined,
      { server: 'https://two.example/k8s/clusters/c1', namespace: 'green', token: 'token-b' },
    ],
    [
      'a context of the second file',
      [0, 1],
      'green',
      { server: 'https://two.example/k8s/clusters/c1', namespace: 'green', token: 'token-b' },
    ],
    [
      'a context without a namespace, its user in another file',
      [2, 0, 1],
      'bare',
      { server: 'https://one.example:6443', namespace: 'default', token: 'token-b' },
    ],
  ];

  it.each(cases)('mean the same as ever: %s', async (_, which, context, meaning) => {
    const KUBECONFIG = which.map(each => paths[each]).join(delimiter);
    expect(await ours({ KUBECONFIG }, context)).toEqual(meaning);
  });

  (mayAsk ? it : it.skip).each(cases)(
    'mean the same to kubectl (install kubernetes-client of Debian where it is missing): %s',
    async (_, which, context, meaning) => {
      const KUBECONFIG = which.map(each => paths[each]).join(delimiter);
      expect(await kubectls({ KUBECONFIG }, context)).toEqual(meaning);
    },
  );

  it.each([
    ['a context that is not there', 'nobody', 'it has no context nobody'],
    ['a user that is in none of them', 'bare', 'names no user'],
  ])('are refused for %s', async (_, context, words) => {
    await expect(ours({ KUBECONFIG: paths[0] ?? '' }, context)).rejects.toMatchObject({
      code: 'IDENTITY_MISSING',
      message: expect.stringContaining(words),
    });
  });

  it('that are not there are named', async () => {
    await expect(ours({ HOME: folder })).rejects.toMatchObject({
      code: 'IDENTITY_MISSING',
      message: expect.stringContaining(join(folder, '.kube', 'config')),
    });
  });

  it('that are broken show nothing of what they hold', async () => {
    const path = join(folder, 'broken');
    await writeFile(path, 'users:\n- name: a\n  user: {token: hidden-word\n clusters: [}\n');
    const refusal = ours({ KUBECONFIG: path });
    await expect(refusal).rejects.toMatchObject({
      message: expect.stringMatching(/it is no YAML: [A-Z_]+ in line/),
    });
    await expect(refusal).rejects.toMatchObject({ message: expect.not.stringContaining('hidden-word') });
  });
});
