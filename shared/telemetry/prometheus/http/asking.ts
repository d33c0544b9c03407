// Sends one question to the API of Prometheus and reads what comes back. A question is a read: it is repeated as long as
// its deadline allows.
import { Fault } from '../../../fault/fault.js';
import type { Transport } from '../../../http/transport.js';
import type { Unreadable } from '../../unreadable.js';
import { type Matrix, readMatrix } from './answer.js';
import { type Authorization, azureAudience, headersFor } from './authorization.js';

export type Connection = {
  readonly transport: Pick<Transport, 'send'>;
  /** What stands in front of `/api/v1`. */
  readonly address: URL;
  readonly authorization?: Authorization;
  /** All tries of one question together. */
  readonly deadlineMilliseconds: number;
};

/** The server has more than it answers at once. */
export type TooMuch = { readonly kind: 'too-much'; readonly why: string };

export type Ask = (
  path: 'query' | 'query_range',
  form: Readonly<Record<string, string>>,
) => Promise<Matrix | Unreadable | TooMuch>;

/** The server's own limit for a question. An answer that takes longer would be too late for the next look. */
const serverSeconds = 25;

export function createAsk(connection: Connection): Ask {
  const { transport, address, authorization, deadlineMilliseconds } = connection;
  const extras = azureAudience(address) === undefined ? ofThanos : {};
  return async (path, form) => {
    const headers = await headersFor(address, authorization);
    try {
      const { json } = await transport.send({
        method: 'POST',
        retry: 'safe',
        url: addressOf(address, path),
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: String(new URLSearchParams({ ...form, timeout: `${serverSeconds}s`, ...extras })),
        deadlineMilliseconds,
      });
      return readMatrix(json);
    } catch (thrown) {
      // A question that was too big is asked in pieces. Whatever else came about goes on.
      return refusal(thrown);
    }
  };
}

/** Thanos answers with a part, or with coarser samples, unless told not to. Others do not know these words. */
const ofThanos = { partial_response: 'false', max_source_resolution: '0s' } as const;

function addressOf(address: URL, path: string): URL {
  const url = new URL(address);
  url.pathname = `${address.pathname.replace(/\/+$/, '')}/api/v1/${path}`;
  return url;
}

function refusal(thrown: unknown): TooMuch {
  if (!(thrown instanceof Fault)) throw thrown;
  const { message } = thrown;
  if (
    /too many (?:samples|points|chunks|series)/i.test(message) ||
    message.includes('more than is read of one')
  ) {
    return { kind: 'too-much', why: message };
  }
  throw thrown;
}

/** What to do about a refusal here; undefined where the fault knows better. */
export function hintFor({ code, facts }: Fault, { address, authorization }: Omit<Connection, 'transport'>) {
  const isAzure = authorization?.kind === 'azure';
  switch (facts['status']) {
    case 400:
    case 422:
      return 'the server does not take the question: look at the conditions and expressions that you gave, and try them in its own page';
    case 401:
      return isAzure
        ? 'the address and the identity have to belong to the same cloud and tenant'
        : 'give a token or a password that is valid there';
    case 403:
      return isAzure
        ? `assign the role ${azureRole} on the Azure Monitor workspace of ${address.host}; it may take up to half an hour`
        : 'let whoever owns the token query there';
    case 404:
    case 405:
      return 'give the address in front of /api/v1, such as https://metrics.example.com/prometheus';
    default:
      return code === 'HTTP_UNREADABLE' || isRedirect(facts['status'])
        ? 'something else answers there, such as a page to sign in: give the address of the API itself'
        : undefined;
  }
}

export const azureRole = 'Monitoring Data Reader';

function isRedirect(status: unknown): boolean {
  return typeof status === 'number' && status >= 300 && status < 400;
}
