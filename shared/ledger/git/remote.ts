// Where the repository is, and where a stream lies in it.
import { isAbsolute, resolve } from 'node:path';
import { Fault } from '../../fault/fault.js';
import type { Stream } from '../ledger.js';
import { streamAt, streamPath } from '../stream-path.js';

export type Remote = {
  /** As git takes it; holds no user and no password where a web address could. */
  readonly address: string;
  /** The same, when it is reached over the web. */
  readonly web: URL | undefined;
};

/** A reference for each stream, so that no other stream is ever in the way; or one branch with a file for each. */
export type Layout = 'refs' | { readonly branch: string };

export type Place = { readonly ref: string; readonly file: string };

const root = 'refs/azure-promote/';
const ending = '.jsonl';

export function parseRemote(text: string): Remote {
  if (text === '' || hasControls(text)) throw oddRemote('it is empty or holds control characters');
  if (/^https?:\/\//i.test(text)) return webRemote(text);
  if (/^(ssh|file):\/\//i.test(text)) {
    if (URL.parse(text)?.password !== '') throw oddRemote('it is no address, or holds a password');
    return { address: text, web: undefined };
  }
  // A drive of Windows is no scheme, and `me@host:path` is the short form of SSH.
  if (isAbsolute(text) || !text.includes(':')) return { address: resolve(text), web: undefined };
  if (/^[\w.-]+@[\w.-]+:[^:]+$/.test(text)) return { address: text, web: undefined };
  throw oddRemote('it is neither a path nor an address of https, http, ssh or file');
}

/** The user in front of the host is left out: Azure Repos puts the organization there, others a token. */
function webRemote(text: string): Remote {
  const web = URL.parse(text);
  if (web === null || web.password !== '') throw oddRemote('it is no address, or holds a password');
  web.username = '';
  return { address: web.href, web };
}

function oddRemote(why: string): Fault {
  // What was given is not repeated: it may hold a token.
  return new Fault('INPUT_INVALID', `the repository of the ledger cannot be used: ${why}`, {
    hint: 'give the path of a repository or its address, and the token apart from it',
  });
}

export function checkLayout(layout: Layout): Layout {
  if (layout === 'refs') return layout;
  const { branch } = layout;
  const isPlain = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(branch);
  if (isPlain && !/\.\.|\/\/|\/\.|\.lock(\/|$)|[./]$/i.test(branch)) return layout;
  throw new Fault('INPUT_INVALID', 'the branch of the ledger needs a plain name', {
    hint: 'use letters, digits, dots, hyphens, underscores and single slashes',
    facts: { got: branch.slice(0, 60) },
  });
}

export function placeOf(layout: Layout, stream: Stream): Place {
  const path = streamPath(stream);
  return layout === 'refs'
    ? { ref: `${root}${path}`, file: `entries${ending}` }
    : { ref: branchRef(layout.branch), file: `${path}${ending}` };
}

export function branchRef(branch: string): string {
  return `refs/heads/${branch}`;
}

/** The pattern for the references of all streams, or of those of one service. */
export function refPattern({ service }: Partial<Stream>): string {
  return `${root}${service ?? '*'}/*`;
}

export function streamOfRef(ref: string): Stream | undefined {
  return ref.startsWith(root) ? streamAt(ref.slice(root.length)) : undefined;
}

export function streamOfFile(file: string): Stream | undefined {
  return file.endsWith(ending) ? streamAt(file.slice(0, -ending.length)) : undefined;
}

function hasControls(text: string): boolean {
  return [...text].some(sign => sign < ' ' || sign === '\u007f');
}
