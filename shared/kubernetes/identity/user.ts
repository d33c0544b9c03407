// Who asks, by the user of a kubeconfig. Old ways to sign in that clusters no longer know are refused by name.
import { Fault } from '../../fault/fault.js';
import { Secret } from '../../step/secret.js';
import { type Fields, fieldsIn, listIn, textIn } from '../json.js';
import type { Bearer, Certificate, Plugin, User } from './access.js';
import { type Item, pathIn, readFileOf, secretText } from './kubeconfig.js';

type Cluster = { readonly cluster: Fields; readonly server: URL };

export async function userIn(item: Item, at: Cluster): Promise<User> {
  refuseOldWays(item);
  const certificate = await certificateIn(item);
  const bearer = bearerIn(item, at);
  return { ...(certificate && { certificate }), ...(bearer && { bearer }) };
}

const oldWays: Readonly<Record<string, string>> = {
  'auth-provider': 'auth-provider was removed from Kubernetes 1.26; use exec, such as kubelogin',
  username: 'user and password were removed from Kubernetes 1.19; use a token or exec',
  as: 'impersonation is not done here; sign in as whom you mean',
};

function refuseOldWays({ name, fields }: Item): void {
  const old = Object.keys(oldWays).find(each => fields[each] !== undefined && fields[each] !== '');
  if (old === undefined) return;
  throw new Fault('IDENTITY_UNSUITABLE', `the user ${name} of the kubeconfig cannot sign in by ${old}`, {
    hint: oldWays[old] ?? 'use a token or exec',
  });
}

async function certificateIn(item: Item): Promise<Certificate | undefined> {
  const { fields } = item;
  const chain = await pem(item, 'client-certificate');
  const data = textIn(fields['client-key-data']);
  const path = textIn(fields['client-key']);
  const key =
    data !== undefined
      ? secretText(data)
      : path === undefined
        ? undefined
        : new Secret(await readFileOf(item, path, 'client-key'));
  if (chain === undefined && key === undefined) return undefined;
  if (chain !== undefined && key !== undefined) return { chain, key };
  throw new Fault('IDENTITY_MISSING', `the user ${item.name} has only half of a client certificate`, {
    hint: 'a client certificate needs its key beside it',
  });
}

async function pem(item: Item, name: string): Promise<string | undefined> {
  const data = textIn(item.fields[`${name}-data`]);
  if (data !== undefined) return Buffer.from(data, 'base64').toString('utf8');
  const path = textIn(item.fields[name]);
  return path === undefined ? undefined : readFileOf(item, path, name);
}

function bearerIn(item: Item, at: Cluster): Bearer | undefined {
  const { fields } = item;
  const path = textIn(fields['tokenFile']);
  if (path !== undefined) return { kind: 'file', path: pathIn(item, path) };
  const token = textIn(fields['token']);
  if (token !== undefined) return { kind: 'token', token: new Secret(token) };
  const exec = fieldsIn(fields['exec']);
  return exec === undefined ? undefined : { kind: 'program', ...pluginIn(exec, item, at) };
}

const versions = ['client.authentication.k8s.io/v1', 'client.authentication.k8s.io/v1beta1'];

function pluginIn(exec: Fields, item: Item, at: Cluster): Plugin {
  const command = textIn(exec['command']);
  const apiVersion = textIn(exec['apiVersion']) ?? '';
  if (command === undefined || !versions.includes(apiVersion)) {
    throw new Fault('IDENTITY_UNSUITABLE', `the program of the user ${item.name} cannot be asked`, {
      hint: 'write its kubeconfig again: it needs a command, and a version that clusters still know',
      facts: { expected: versions.join(' or '), got: apiVersion.slice(0, 100) },
    });
  }
  if (exec['interactiveMode'] === 'Always') {
    throw new Fault(
      'IDENTITY_UNSUITABLE',
      `the program ${command} wants to ask somebody, and nobody is there`,
      {
        hint: 'use a way to sign in that asks nobody: kubelogin convert-kubeconfig -l azurecli, or -l workloadidentity',
      },
    );
  }
  const hint = textIn(exec['installHint']);
  const variables = listIn(exec['env']).map(each => [
    textIn(each['name']) ?? '',
    textIn(each['value']) ?? '',
  ]);
  return {
    // A path is meant from the folder of the file, a bare name from PATH.
    command: /[/\\]/.test(command) ? pathIn(item, command) : command,
    arguments: Array.isArray(exec['args']) ? exec['args'].map(String) : [],
    environment: Object.fromEntries(variables),
    apiVersion,
    ...(hint !== undefined && { installHint: hint }),
    ...(exec['provideClusterInfo'] === true && { cluster: clusterInfo(at) }),
  };
}

function clusterInfo({ cluster, server }: Cluster): Fields {
  const extension = listIn(cluster['extensions']).find(
    each => each['name'] === 'client.authentication.k8s.io/exec',
  );
  return {
    server: server.href.replace(/\/$/, ''),
    ...(textIn(cluster['tls-server-name']) !== undefined && {
      'tls-server-name': cluster['tls-server-name'],
    }),
    ...(textIn(cluster['certificate-authority-data']) !== undefined && {
      'certificate-authority-data': cluster['certificate-authority-data'],
    }),
    ...(textIn(cluster['proxy-url']) !== undefined && { 'proxy-url': cluster['proxy-url'] }),
    ...(extension !== undefined && { config: extension['extension'] }),
  };
}
