// Which proxy a request takes, by the variables that every other program obeys. Pure.
//
// As curl and the runners do: by the scheme of the request, lower case first, ALL_PROXY last; this machine never.
import { Fault } from '../../fault/fault.js';
import { isLoopback } from './playground-route.js';

type Environment = Readonly<Record<string, string | undefined>>;

export function proxyFor(url: URL, environment: Environment): URL | undefined {
  if (isLoopback(url) || isLinkLocal(url) || isExempt(url, variable(environment, 'no_proxy') ?? ''))
    return undefined;
  const scheme = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const given = variable(environment, scheme) ?? variable(environment, 'all_proxy');
  if (given === undefined) return undefined;
  // `proxy:3128` without a scheme is common; a URL of the scheme `proxy:` is not what it means.
  const spelled = given.includes('://') ? given : `http://${given}`;
  const proxy = URL.canParse(spelled) ? new URL(spelled) : undefined;
  if (proxy?.protocol === 'http:' || proxy?.protocol === 'https:') return proxy;
  // The value itself stays unsaid: it often holds a password.
  throw new Fault(
    'INPUT_INVALID',
    `the proxy in ${scheme.toUpperCase()} or ALL_PROXY is not an http or https URL`,
    {
      hint: 'write it as http://host:port, or take the variable away',
    },
  );
}

/** The metadata service of a virtual machine: a proxy would answer with a token of its own machine. */
function isLinkLocal({ hostname }: URL): boolean {
  return hostname.startsWith('169.254.');
}

/** NO_PROXY: names that cover their subdomains, with or without a leading dot, with or without a port; `*` is all. */
function isExempt(url: URL, list: string): boolean {
  const host = url.hostname.toLowerCase();
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(pattern => pattern !== '')
    .some(pattern => {
      if (pattern === '*') return true;
      const [, name = pattern, only] = /^(.*?)(?::(\d+))?$/.exec(pattern) ?? [];
      const bare = name.replace(/^\*?\./, '');
      return (only === undefined || only === port) && (host === bare || host.endsWith(`.${bare}`));
    });
}

function variable(environment: Environment, name: string): string | undefined {
  const value = environment[name] ?? environment[name.toUpperCase()];
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}
