// Where requests go when AZURE_PROMOTE_PLAYGROUND is set: to a gateway on this machine, under their own host name.
import { isIP } from 'node:net';
import { Fault } from '../../fault/fault.js';

export const playgroundVariable = 'AZURE_PROMOTE_PLAYGROUND';

export type Route = {
  /** Where to connect. */
  readonly url: URL;
  /** The host that the request is meant for, when it is not the one connected to. */
  readonly host?: string;
  /** What the gateway's certificate is checked against; empty for an address. Only with `host`. */
  readonly serverName?: string;
};

/** The way that requests take, decided once. Refuses a gateway that is not on this machine. */
export function routesBy(environment: Readonly<Record<string, string | undefined>>): (url: URL) => Route {
  const given = environment[playgroundVariable];
  if (given === undefined || given === '') return url => ({ url });
  const gateway = gatewayAt(given);
  return url => (url.protocol !== 'https:' || isLoopback(url) ? { url } : through(gateway, url));
}

/** Only literal loopback addresses and `localhost`: no other name is certain to stay on this machine. */
export function isLoopback(url: URL): boolean {
  const { hostname } = url;
  if (hostname === 'localhost' || hostname === '[::1]') return true;
  return isIP(hostname) === 4 && hostname.startsWith('127.');
}

function through(gateway: URL, url: URL): Route {
  // Set part by part: a path that begins with two slashes would be read as another host.
  const target = new URL(gateway);
  target.pathname = url.pathname;
  target.search = url.search;
  const name = gateway.hostname.replace(/^\[|\]$/g, '');
  return { url: target, host: url.host, serverName: isIP(name) === 0 ? name : '' };
}

function gatewayAt(given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined) throw refused('it is not a URL');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refused('it is neither http nor https');
  if (!isLoopback(url)) throw refused(`${url.hostname} is not a loopback address`);
  if (url.username !== '' || url.password !== '') throw refused('it holds a user or a password');
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw refused('it has a path, a query or a fragment');
  }
  return url;
}

function refused(why: string): Fault {
  return new Fault('PLAYGROUND_REFUSED', `${playgroundVariable} is refused: ${why}`, {
    facts: { expected: 'http://127.0.0.1:PORT, or localhost or [::1]' },
  });
}
