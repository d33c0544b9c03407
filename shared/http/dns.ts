// Questions to DNS: which servers answer for a zone themselves, and what one of them answers just now.
import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import { Fault } from '../fault/fault.js';
import { playgroundVariable } from './wire/playground-route.js';

export const playgroundDnsVariable = 'AZURE_PROMOTE_PLAYGROUND_DNS';

export type DnsAnswer =
  /** The names that a name leads to, or its addresses: in small letters, without the last dot. */
  | { readonly kind: 'found'; readonly values: readonly string[] }
  /** The server answered that there is nothing. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'silent'; readonly why: string };

export type RecordType = 'CNAME' | 'A' | 'AAAA';

export type Dns = {
  /** Addresses of the servers that answer for the zone themselves, so that no cache stands between. */
  readonly nameServers: (zone: string) => Promise<DnsAnswer>;
  /** One question to one server. Nothing of it is kept for the next one. */
  readonly ask: (server: string, name: string, type: RecordType) => Promise<DnsAnswer>;
};

/** A server that says nothing is given up soon: somebody waits for a count of many answers. */
const patience = { timeout: 1_500, tries: 2, maxTimeout: 1_500 };

export function createDns(environment: Readonly<Record<string, string | undefined>>): Dns {
  const playground = playgroundServer(environment[playgroundDnsVariable]);
  // Names of a playground mean something else in the world.
  const isLost = playground === undefined && (environment[playgroundVariable] ?? '') !== '';
  const resolvers = new Map<string, Resolver>();
  const at = (server: string) => {
    const known = resolvers.get(server) ?? resolverAt(server);
    resolvers.set(server, known);
    return known;
  };
  return {
    async nameServers(zone) {
      if (playground !== undefined) return { kind: 'found', values: [playground] };
      if (isLost)
        return { kind: 'silent', why: `${playgroundDnsVariable} does not say where the playground answers` };
      const own = new Resolver(patience);
      const named = await told(() => own.resolveNs(zone));
      if (named.kind !== 'found') return named;
      const addresses = await Promise.all(named.values.map(name => told(() => own.resolve4(name))));
      const values = addresses.flatMap(each => (each.kind === 'found' ? each.values : []));
      return values.length > 0 ? { kind: 'found', values } : (addresses[0] ?? { kind: 'nothing' });
    },
    ask: (server, name, type) => told(() => question(at(server), name, type)),
  };
}

/** The question whose answer is this target: its address, or the name that stands for it. */
export function recordTypeFor(target: string): RecordType {
  const family = isIP(target);
  if (family === 0) return 'CNAME';
  return family === 4 ? 'A' : 'AAAA';
}

function resolverAt(server: string): Resolver {
  const resolver = new Resolver(patience);
  resolver.setServers([server]);
  return resolver;
}

function question(resolver: Resolver, name: string, type: RecordType): Promise<readonly string[]> {
  switch (type) {
    case 'CNAME':
      return resolver.resolveCname(name);
    case 'A':
      return resolver.resolve4(name);
    case 'AAAA':
      return resolver.resolve6(name);
    default:
      return type satisfies never;
  }
}

async function told(request: () => Promise<readonly string[]>): Promise<DnsAnswer> {
  try {
    return { kind: 'found', values: (await request()).map(value => value.toLowerCase().replace(/\.$/, '')) };
  } catch (thrown) {
    // Node throws for an answer without records and for no answer alike; only the code tells them apart.
    const code = codeOf(thrown);
    if (code === 'ENODATA' || code === 'ENOTFOUND') return { kind: 'nothing' };
    if (code === undefined) throw thrown;
    return { kind: 'silent', why: reasons[code] ?? code };
  }
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there',
  ETIMEOUT: 'no answer came in time',
  EREFUSED: 'the server refused the question',
  ESERVFAIL: 'the server failed',
};

/** By its looks: an error of Node's may come from another realm. */
function codeOf(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined;
  return typeof thrown.code === 'string' ? thrown.code : undefined;
}

/** Only literal loopback addresses: an answer from elsewhere must not pass for one of the playground's. */
function playgroundServer(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  const [, bracketed, plain, port = ''] = /^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(given) ?? [];
  const address = bracketed ?? plain ?? '';
  const isLoopback = address === '::1' || (isIP(address) === 4 && address.startsWith('127.'));
  if (isLoopback && Number(port) > 0 && Number(port) < 65_536) return given;
  throw new Fault('PLAYGROUND_REFUSED', `${playgroundDnsVariable} is refused: it is no loopback address`, {
    hint: `unset ${playgroundDnsVariable}, or set it to the address that the playground printed`,
    facts: { expected: '127.0.0.1:PORT or [::1]:PORT', got: given.slice(0, 100) },
  });
}
