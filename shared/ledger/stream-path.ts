// Where a stream lies: its two names as a path, the same in folders, in references of git and in names of blobs.
import { Fault } from '../fault/fault.js';
import type { Stream } from './ledger.js';

const plainName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** What git does not take in a reference, and Windows not in the name of a file. */
const troublesome = /\.\.|\.$|\.lock$/i;

/** `service/environment`; refuses names that would leave their place or could not be kept everywhere. */
export function streamPath(stream: Stream): string {
  refuseOdd(stream);
  return `${stream.service}/${stream.environment}`;
}

function refuseOdd({ service, environment }: Partial<Stream>): void {
  for (const name of [service, environment]) {
    if (name === undefined || isPlain(name)) continue;
    throw new Fault('INPUT_INVALID', 'a ledger stream needs plain names', {
      hint: 'use letters, digits, dots, hyphens and underscores for the service and the environment; no two dots in a row, none and no .lock at the end',
      facts: { got: name.slice(0, 60) },
    });
  }
}

/** The stream that lies there; undefined for what no ledger put there. */
export function streamAt(path: string): Stream | undefined {
  const [service = '', environment = '', ...more] = path.split('/');
  return more.length === 0 && isPlain(service) && isPlain(environment) ? { service, environment } : undefined;
}

/** Refuses odd names as well: nobody can have written there. */
export function isOf(of: Partial<Stream>): (stream: Stream) => boolean {
  refuseOdd(of);
  return ({ service, environment }) =>
    (of.service ?? service) === service && (of.environment ?? environment) === environment;
}

/** By the signs themselves, so that every machine has the same order. */
export function sorted(streams: readonly Stream[]): readonly Stream[] {
  const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
  return [...streams].sort((a, b) => order(a.service, b.service) || order(a.environment, b.environment));
}

function isPlain(name: string): boolean {
  return plainName.test(name) && !troublesome.test(name);
}
