// Reads kubeconfig files: several are merged, and whoever says a thing first is heard.
import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { Fault } from '../../fault/fault.js';
import { Secret } from '../../step/secret.js';
import { type Fields, fieldsIn, listIn, textIn } from '../json.js';

export type Kubeconfig = {
  readonly currentContext?: string;
  readonly contexts: readonly Item[];
  readonly clusters: readonly Item[];
  readonly users: readonly Item[];
};

export type Item = {
  readonly name: string;
  readonly fields: Fields;
  /** Paths in it are meant from here. */
  readonly folder: string;
};

/** Undefined when none of the files exists. */
export async function readKubeconfigs(paths: readonly string[]): Promise<Kubeconfig | undefined> {
  const read = (await Promise.all(paths.map(readOne))).flatMap(each => each ?? []);
  if (read.length === 0) return undefined;
  const current = read.find(each => each.currentContext !== undefined)?.currentContext;
  return {
    ...(current !== undefined && { currentContext: current }),
    contexts: read.flatMap(each => each.contexts),
    clusters: read.flatMap(each => each.clusters),
    users: read.flatMap(each => each.users),
  };
}

export function named(items: readonly Item[], name: string): Item | undefined {
  return items.find(each => each.name === name);
}

export function pathIn({ folder }: Item, path: string): string {
  return isAbsolute(path) ? path : join(folder, path);
}

export async function readFileOf(item: Item, path: string, what: string): Promise<string> {
  try {
    return await readFile(pathIn(item, path), 'utf8');
  } catch {
    // It is not there, or nobody may read it.
    throw new Fault('IDENTITY_MISSING', `${what} of ${item.name} cannot be read: ${pathIn(item, path)}`, {
      hint: 'the kubeconfig names it: put it there, or use one that holds the data itself',
    });
  }
}

export function secretText(data: string): Secret {
  return new Secret(Buffer.from(data, 'base64').toString('utf8'));
}

async function readOne(path: string): Promise<Kubeconfig | undefined> {
  const text = await textOf(path);
  if (text === undefined) return undefined;
  const document = fieldsIn(await parsed(text, path));
  if (document === undefined) throw unreadable(path, 'it holds no kubeconfig');
  const folder = dirname(path);
  const items = (list: unknown, what: string): readonly Item[] =>
    listIn(list).flatMap(each => {
      const name = textIn(each['name']);
      return name === undefined ? [] : [{ name, fields: fieldsIn(each[what]) ?? {}, folder }];
    });
  const currentContext = textIn(document['current-context']);
  return {
    ...(currentContext !== undefined && { currentContext }),
    contexts: items(document['contexts'], 'context'),
    clusters: items(document['clusters'], 'cluster'),
    users: items(document['users'], 'user'),
  };
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (thrown) {
    // It is not there, or nobody may read it; only the first is no trouble.
    const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : 'unknown';
    if (code === 'ENOENT') return undefined;
    throw unreadable(path, `it cannot be read (${String(code)})`);
  }
}

/** The parser's own words show the lines around a mistake, and those may hold a token. */
async function parsed(text: string, path: string): Promise<unknown> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (error !== undefined) {
    throw unreadable(path, `it is no YAML: ${error.code} in line ${error.linePos?.[0].line ?? '?'}`);
  }
  return document.toJS();
}

function unreadable(path: string, why: string): Fault {
  return new Fault('IDENTITY_MISSING', `the kubeconfig ${path} is of no use: ${why}`, {
    hint: 'write it again, as `az aks get-credentials` or your cluster does, or name another by the input kubeconfig',
  });
}
