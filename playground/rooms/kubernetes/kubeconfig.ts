// The kubeconfig that leads to the clusters of a playground: a context for each user, the first one current. JSON, which
// is YAML as well.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClusterWorld } from './world.js';

export type OpenCluster = {
  readonly described: ClusterWorld;
  readonly url: string;
  /** PEM. */
  readonly authority: string;
};

export const kubeconfigText = (clusters: readonly OpenCluster[]): string => {
  const users = clusters.flatMap(({ described }) =>
    described.users.map(user => ({
      described,
      user,
      name: user === described.users[0] ? described.name : `${described.name}-${user.name}`,
    })),
  );
  return JSON.stringify(
    {
      apiVersion: 'v1',
      kind: 'Config',
      'current-context': users[0]?.name ?? '',
      clusters: clusters.map(({ described, url, authority }) => ({
        name: described.name,
        cluster: { server: url, 'certificate-authority-data': Buffer.from(authority).toString('base64') },
      })),
      users: users.map(({ name, user }) => ({ name, user: { token: user.token } })),
      contexts: users.map(({ name, described }) => ({
        name,
        context: { cluster: described.name, user: name, namespace: described.namespace },
      })),
    },
    undefined,
    2,
  );
};

export type KubeconfigFile = { readonly path: string; readonly remove: () => Promise<void> };

export const writeKubeconfig = async (clusters: readonly OpenCluster[]): Promise<KubeconfigFile> => {
  const folder = await mkdtemp(join(tmpdir(), 'azure-promote-playground-'));
  const path = join(folder, 'kubeconfig');
  await writeFile(path, kubeconfigText(clusters), { mode: 0o600 });
  return { path, remove: () => rm(folder, { recursive: true, force: true }) };
};
