// Findings about one bundle: what held, and what the library refused, each under the name of what was checked.
import type { Finding } from '../../checks/finding.js';
import type { Demands } from '../artifact.js';
import { wrong } from '../policy/looked.js';
import { codeOf, wordsOf } from './words.js';

export function expectedLog({ logEntries }: Demands): string {
  return logEntries === 0
    ? 'no entry is asked of this instance'
    : counted(logEntries, 'entry that fits', 'entries that fit');
}

export function expectedTime({ times }: Demands): string {
  return counted(times, 'verified time', 'verified times');
}

export function expectedCertificate({ certificateTimestamps }: Demands): string {
  const scts = certificateTimestamps === 0 ? '' : `, with ${counted(certificateTimestamps, 'SCT', 'SCTs')}`;
  return `a certificate from an authority of the trusted root, valid at the signed time${scts}`;
}

/** Whatever the library threw: its own errors by their code, all others as a bundle that is no bundle. */
export function refusalOf(thrown: unknown, demands: Demands): Finding {
  const words = wordsOf(thrown);
  const code = codeOf(thrown) ?? '';
  if (code === 'TIMESTAMP_ERROR') return wrong('signed time', expectedTime(demands), words);
  if (code === 'CERTIFICATE_ERROR') return wrong('certificate', expectedCertificate(demands), words);
  if (code === 'PUBLIC_KEY_ERROR') return wrong('key', 'a key that is trusted', words);
  if (code === 'SIGNATURE_ERROR') return wrong('signature', 'a signature by the key of the signer', words);
  if (code.startsWith('TLOG_')) return wrong('transparency log', expectedLog(demands), words);
  return wrong('bundle', 'a bundle whose parts can be read', words);
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
