// Where a ledger in Azure Blob Storage lies: a container, a prefix in it, and in there one blob for each stream.
// `production.jsonl` is followed by `production~2.jsonl` when it is full: no name of a stream holds that sign.
import { Fault } from '../../fault/fault.js';
import type { Stream } from '../ledger.js';
import { streamAt, streamPath } from '../stream-path.js';

export type Place = {
  readonly container: URL;
  /** Empty, or names with a slash after each. */
  readonly prefix: string;
};

const ending = '.jsonl';
const plainPart = /^[A-Za-z0-9._-]{1,100}$/;
/** Where Azure keeps blobs, in all of its clouds. A token for storage goes nowhere else. */
const storageHosts = [
  '.blob.core.windows.net',
  '.blob.core.usgovcloudapi.net',
  '.blob.core.chinacloudapi.cn',
  '.blob.storage.azure.net',
];

/** What a user writes: `https://ACCOUNT.blob.core.windows.net/CONTAINER`, and a prefix behind it if wanted. */
export function placeAt(address: URL | string): Place {
  const text = String(address);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) throw unusable('it is no address', text.replace(/\?.*/s, ''));
  const { origin, pathname, search, hash, username, password } = url;
  // Said without what may be a secret.
  const shown = `${origin}${pathname}`;
  if (search !== '' || hash !== '' || username !== '' || password !== '') {
    throw unusable('it holds more than a path, such as a signature', shown);
  }
  if (!isStorage(url) && !isLocal(url)) throw unusable('it is no address of Azure Blob Storage', shown);
  const names = pathname.split('/').filter(name => name !== '');
  const depth = isLocal(url) ? 2 : 1;
  if (names.length < depth) throw unusable('it names no container', shown);
  if (!names.every(isPlain)) throw unusable('its names are not plain', shown);
  return {
    container: new URL(`/${names.slice(0, depth).join('/')}`, url),
    prefix: names
      .slice(depth)
      .map(name => `${name}/`)
      .join(''),
  };
}

/** The blob of a stream: its first part, or a later one. Refuses odd names. */
export function blobOf(place: Place, stream: Stream, part: number): URL {
  const name = `${place.prefix}${streamPath(stream)}${part === 1 ? '' : `~${part}`}${ending}`;
  return new URL(`${place.container.href}/${name}`);
}

/** The stream whose first part has this name; undefined for later parts, and for what no ledger put there. */
export function streamIn({ prefix }: Place, name: string): Stream | undefined {
  if (!name.startsWith(prefix) || !name.endsWith(ending)) return undefined;
  return streamAt(name.slice(prefix.length, -ending.length));
}

export function nameOf({ container, prefix }: Place): string {
  return `${container.href}/${prefix}`.replace(/\/$/, '');
}

function isPlain(name: string): boolean {
  return plainPart.test(name) && name !== '.' && name !== '..';
}

function isStorage({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' && storageHosts.some(host => hostname.endsWith(host));
}

/** An emulator: it has the account in its path. */
function isLocal({ hostname }: URL): boolean {
  return ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
}

function unusable(why: string, got: string): Fault {
  return new Fault('INPUT_INVALID', `the address of the ledger cannot be used: ${why}`, {
    hint: 'write https://ACCOUNT.blob.core.windows.net/CONTAINER, with a prefix behind it if wanted; sign-in is by identity, without any signature',
    facts: { got: got.slice(0, 200) },
  });
}
