// The time that every writer has in common: that of the server of the repository, by the header Date of its answer.
import { Fault } from '../../fault/fault.js';
import type { Transport } from '../../http/transport.js';
import type { Access } from './program.js';

/** Undefined where no such server is asked. Whole seconds: a header knows no parts of them. */
export function serverTime(
  { remote: { web }, authorization }: Access,
  transport: Transport | undefined,
): (() => Promise<number>) | undefined {
  if (web === undefined || transport === undefined) return undefined;
  const url = new URL(`${web.href.replace(/\/$/, '')}/info/refs?service=git-upload-pack`);
  return async () => {
    const answer = await transport.send({
      method: 'GET',
      url,
      // The second version of git's protocol begins with a few lines, and not with every reference that there is.
      headers: {
        'git-protocol': 'version=2',
        ...(authorization !== undefined && { authorization: authorization.reveal() }),
      },
      expect: 'none',
    });
    const time = Date.parse(answer.header('date') ?? '');
    if (!Number.isNaN(time)) return time;
    throw new Fault('LEDGER_UNREADABLE', 'the server of the ledger does not say what time it is', {
      facts: { repository: web.href },
    });
  };
}
