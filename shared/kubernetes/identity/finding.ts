// Which cluster is meant, and as whom: by the input, by KUBECONFIG, by the service account of the pod, or by the file in
// the home folder. What would make the connection unsafe is refused.
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { Fault } from '../../fault/fault.js';
import { isLoopback } from '../../http/wire/playground-route.js';
import { type Fields, textIn } from '../json.js';
import type { Access } from './access.js';
import { type Item, type Kubeconfig, named, readFileOf, readKubeconfigs } from './kubeconfig.js';
import { userIn } from './user.js';

export type Wish = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The path of a kubeconfig. */
  readonly kubeconfig?: string;
  readonly context?: string;
  /** Where a pod finds its service account. */
  readonly pod?: string;
};

const usualPod = '/var/run/secrets/kubernetes.io/serviceaccount';

export async function findAccess(wish: Wish): Promise<Access> {
  const { environment, kubeconfig, context } = wish;
  const variable = environment['KUBECONFIG'] ?? '';
  const given = kubeconfig ?? variable;
  if (given === '' && context === undefined) {
    const pod = await inPod(wish);
    if (pod !== undefined) return pod;
  }
  const home = environment['HOME'] ?? environment['USERPROFILE'] ?? '.';
  const paths = kubeconfig !== undefined ? [kubeconfig] : listed(variable, join(home, '.kube', 'config'));
  const read = await readKubeconfigs(paths);
  if (read === undefined) throw nothingThere(paths);
  return accessIn(read, context, paths.join(delimiter));
}

function listed(variable: string, usual: string): readonly string[] {
  const paths = variable.split(delimiter).filter(path => path !== '');
  return paths.length > 0 ? paths : [usual];
}

async function accessIn(read: Kubeconfig, wanted: string | undefined, source: string): Promise<Access> {
  const name = wanted ?? read.currentContext;
  if (name === undefined) throw missing(source, 'it has no current context', read.contexts);
  const context = named(read.contexts, name);
  if (context === undefined) throw missing(source, `it has no context ${name}`, read.contexts);
  const cluster = named(read.clusters, textIn(context.fields['cluster']) ?? '');
  if (cluster === undefined)
    throw missing(source, `the context ${name} names no cluster of it`, read.clusters);
  const userName = textIn(context.fields['user']);
  const user = userName === undefined ? undefined : named(read.users, userName);
  if (userName !== undefined && user === undefined) {
    throw missing(source, `the context ${name} names no user of it`, read.users);
  }
  const place = await placeOf(cluster);
  return {
    ...place,
    namespace: textIn(context.fields['namespace']) ?? 'default',
    user: user === undefined ? {} : await userIn(user, { cluster: cluster.fields, server: place.server }),
    isInside: false,
    source: `context ${name} of ${source}`,
  };
}

type Place = Pick<Access, 'server' | 'authority' | 'serverName' | 'proxy'>;

async function placeOf(cluster: Item): Promise<Place> {
  const { fields } = cluster;
  if (fields['insecure-skip-tls-verify'] === true) {
    throw unsafe(
      `the cluster ${cluster.name} says insecure-skip-tls-verify`,
      'put the certificate of its authority into certificate-authority-data: unchecked, anybody on the way could move your traffic',
    );
  }
  const authority = await authorityIn(cluster, fields);
  const serverName = textIn(fields['tls-server-name']);
  const proxy = textIn(fields['proxy-url']);
  return {
    server: serverIn(textIn(fields['server']) ?? '', cluster.name),
    ...(authority !== undefined && { authority }),
    ...(serverName !== undefined && { serverName }),
    ...(proxy !== undefined && { proxy: proxyIn(proxy, cluster.name) }),
  };
}

async function authorityIn(cluster: Item, fields: Fields): Promise<string | undefined> {
  const data = textIn(fields['certificate-authority-data']);
  if (data !== undefined) return Buffer.from(data, 'base64').toString('utf8');
  const path = textIn(fields['certificate-authority']);
  return path === undefined ? undefined : readFileOf(cluster, path, 'certificate-authority');
}

/** Unencrypted only on this machine, as `kubectl proxy` serves it. */
function serverIn(text: string, cluster: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.username !== '' || url.password !== '') {
    throw unsafe(`the cluster ${cluster} has no server that could be asked`, 'give it as https://HOST:PORT');
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))) return url;
  throw unsafe(`the cluster ${cluster} is asked without encryption`, 'give its server as https://HOST:PORT');
}

function proxyIn(text: string, cluster: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  // The value itself stays unsaid: it may hold a password.
  throw unsafe(
    `the proxy-url of the cluster ${cluster} is neither http nor https`,
    'name a proxy that speaks HTTP',
  );
}

/** Undefined outside of a pod, and in one without a service account. */
async function inPod({ environment, pod = usualPod }: Wish): Promise<Access | undefined> {
  const host = environment['KUBERNETES_SERVICE_HOST'] ?? '';
  const port =
    environment['KUBERNETES_SERVICE_PORT_HTTPS'] ?? environment['KUBERNETES_SERVICE_PORT'] ?? '443';
  const token = await readIfThere(join(pod, 'token'));
  const authority = await readIfThere(join(pod, 'ca.crt'));
  if (host === '' || token === undefined || authority === undefined) return undefined;
  return {
    server: new URL(`https://${host.includes(':') ? `[${host}]` : host}:${port}`),
    authority,
    namespace: (await readIfThere(join(pod, 'namespace')))?.trim() ?? 'default',
    user: { bearer: { kind: 'file', path: join(pod, 'token') } },
    isInside: true,
    source: 'the service account of this pod',
  };
}

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

function nothingThere(paths: readonly string[]): Fault {
  return new Fault('IDENTITY_MISSING', `there is no kubeconfig at ${paths.join(' or ')}`, {
    hint: 'name it by the input kubeconfig or the variable KUBECONFIG; on AKS: az aks get-credentials, or azure/aks-set-context',
  });
}

function missing(source: string, why: string, there: readonly Item[]): Fault {
  const names = there.map(({ name }) => name).join(', ');
  return new Fault('IDENTITY_MISSING', `the kubeconfig ${source} names no cluster: ${why}`, {
    hint: `name a context by the input kube-context, or make it the current one: kubectl config use-context NAME`,
    ...(names !== '' && { facts: { existing: names } }),
  });
}

function unsafe(message: string, hint: string): Fault {
  return new Fault('IDENTITY_UNSUITABLE', message, { hint });
}
