// The network between a run and the clusters of a playground: a cable for each API server, cut together with the one to Azure.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Playground } from '../../../playground/playground.js';
import { type Cable, layCable } from './cable.js';

export type ClusterCables = {
  /** In place of the playground's own; empty where there is no cluster. */
  readonly environment: Readonly<Record<string, string>>;
  readonly cables: readonly Cable[];
};

export async function layClusterCables(playground: Playground, folder: string): Promise<ClusterCables> {
  const { clusters, dns, environment } = playground;
  const own = environment['KUBECONFIG'];
  if (own === undefined) return { environment: {}, cables: [] };
  let text = await readFile(own, 'utf8');
  const cables: Cable[] = [];
  for (const { url } of clusters) {
    const cable = await layCable({ url, dns });
    cables.push(cable);
    text = text.replaceAll(url, cable.url.replace('http://', 'https://'));
  }
  const path = join(folder, 'kubeconfig');
  await writeFile(path, text);
  return { environment: { KUBECONFIG: path }, cables };
}

/** What is done to one is done to all. */
export function joined(cable: Cable, others: readonly Cable[]): Cable {
  const all = [cable, ...others];
  return {
    ...cable,
    cut: how => {
      for (const each of all) each.cut(how);
    },
    mend: () => {
      for (const each of all) each.mend();
    },
    remove: async () => {
      await Promise.all(all.map(each => each.remove()));
    },
  };
}
