// How a probe makes itself known, where it may go, and what its answer is worth.
import type { Probed } from '../../http/probe.js';
import type { Secret } from '../../step/secret.js';
import { readPath, valueAt } from '../http-json/path.js';

/** By this header, which holds the id of the promotion, the app's own telemetry can leave probes out. */
export const markHeader = 'x-azure-promote-probe';

/** What lets a probe in where not everybody may. Its value is never shown. */
export type OwnHeader = { readonly name: string; readonly value: Secret };

export type Marked = { readonly promotion: string; readonly header?: OwnHeader };

/** Where an answer says its version: a header, or a value in a JSON answer. */
export type VersionPlace =
  | { readonly kind: 'header'; readonly name: string }
  | { readonly kind: 'json'; readonly path: string };

/**
 * The address of an App Service is the front of all its slots, and sends a share of what comes there to the candidate.
 * With this cookie it keeps a request to itself; nobody else knows it.
 */
const staying = 'x-ms-routing-name=self';

export function headersOf({ promotion, header }: Marked): Readonly<Record<string, string>> {
  const marked = { [markHeader]: promotion, cookie: staying };
  if (header === undefined) return marked;
  const value = header.value.reveal();
  if (header.name.toLowerCase() === 'cookie') return { ...marked, cookie: `${staying}; ${value}` };
  return { ...marked, [header.name]: value };
}

/** Undefined when it may be probed. Secrets and answers travel encrypted, except on this machine. */
export function addressProblem(address: URL): string | undefined {
  const { protocol, hostname, username, password } = address;
  if (username !== '' || password !== '') return 'it holds a user or a password';
  if (protocol === 'https:') return undefined;
  const isOwn = hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
  return protocol === 'http:' && isOwn ? undefined : 'it is not an address with https://';
}

/** No redirect is followed: where one leads, to a sign-in for example, says nothing of the app. */
export function isBad(probed: Probed, expected: readonly number[] | undefined): boolean {
  if (probed.kind === 'silent') return true;
  const { status } = probed;
  return expected === undefined ? status < 200 || status >= 300 : !expected.includes(status);
}

/** Undefined when the answer says none. */
export function versionIn(probed: Probed, place: VersionPlace): string | undefined {
  if (probed.kind === 'silent') return undefined;
  if (place.kind === 'header') return probed.header(place.name);
  const reading = readPath(place.path);
  const value = reading.kind === 'path' ? valueAt(jsonIn(probed.text), reading.path) : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page that is not JSON says no version: that is told as such.
    return undefined;
  }
}
