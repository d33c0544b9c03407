// Where a redirect may lead. The transport follows none; blobs lie in stores of their own, so that we follow some:
// to the same place, or over TLS to a public host. Never to this machine's network, and never with credentials.
import { isIP } from 'node:net';
import { isLoopback } from './wire/playground-route.js';

/** Why it is not followed; undefined when it may be. */
export function redirectProblem(from: URL, to: URL): string | undefined {
  if (to.username !== '' || to.password !== '') return 'it holds a user or a password';
  if (to.origin === from.origin) return undefined;
  if (isLoopback(from) && isLoopback(to))
    return to.protocol.startsWith('http') ? undefined : 'it is no web address';
  if (to.protocol !== 'https:') return `it leads to ${to.protocol}//, and not to https://`;
  if (isLoopback(to) || isInner(to.hostname)) return 'it leads to an address that is not public';
  return undefined;
}

/** Networks of one's own, and the addresses where clouds hand out tokens. */
function isInner(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (isIP(host) === 4) return isInnerFour(host);
  if (isIP(host) === 6) return isInnerSix(host);
  return !host.includes('.') || /\.(internal|local|localhost|localdomain|home\.arpa)\.?$/.test(host);
}

const exact = ['168.63.129.16', '100.100.100.200', '255.255.255.255'];

function isInnerFour(host: string): boolean {
  const [a = 0, b = 0] = host.split('.').map(Number);
  if (exact.includes(host) || a === 0 || a === 10 || a === 127 || a >= 224) return true;
  if (a === 100) return b >= 64 && b <= 127;
  if (a === 172) return b >= 16 && b <= 31;
  return (
    (a === 169 && b === 254) || (a === 192 && (b === 168 || b === 0)) || (a === 198 && (b === 18 || b === 19))
  );
}

function isInnerSix(host: string): boolean {
  // Forms that hold an address of version 4 are nobody's store; all of them begin with zeros or with 64:ff9b.
  return /^(::|64:ff9b:|f[cd]|fe[89a-f]|ff|2002:|2001:0?:)/.test(host);
}
